// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <functional>

namespace photoporter {

// Listings of any length, page by page. A page that names itself as the next one ends in UnexpectedAnswer: a store
// must not keep a program busy for ever. The error of `take` ends the listing and is answered.

[[nodiscard]] Result<> forEachPage(ObjectStore &store, ListRequest request, std::stop_token stop,
                                   const std::function<Result<>(const ListPage &)> &take);

/// Unfinished uploads whose keys start with `prefix`.
[[nodiscard]] Result<> forEachUploadPage(ObjectStore &store, const QByteArray &prefix, std::stop_token stop,
                                         const std::function<Result<>(const PendingUploads &)> &take);

} // namespace photoporter
