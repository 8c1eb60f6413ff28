// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <functional>

namespace photoporter {

// Listings of any length, page by page. A page that names itself as the next one ends in UnexpectedAnswer: a store
// must not keep a program busy for ever. So does one that holds what was not asked for: what is listed is also
// what is removed. The error of `take` ends the listing and is answered.

[[nodiscard]] Result<> forEachPage(ObjectStore &store, ListRequest request, std::stop_token stop,
                                   const std::function<Result<>(const ListPage &)> &take);

/// Unfinished uploads whose keys start with `prefix`.
[[nodiscard]] Result<> forEachUploadPage(ObjectStore &store, const QByteArray &prefix, std::stop_token stop,
                                         const std::function<Result<>(const PendingUploads &)> &take);

/// UnexpectedAnswer for a store that lists `key` where only what begins with `prefix` was asked for.
[[nodiscard]] std::unexpected<Error> listedElsewhere(const QString &location, const QByteArray &key,
                                                     const QByteArray &prefix);

} // namespace photoporter
