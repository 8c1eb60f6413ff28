// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/open.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QWidget;

namespace photoporter::ui::testing {

/// What a test decides about the stores that are opened.
struct StoreWishes {
    std::mutex mutex;              ///< guards what follows
    std::optional<Error> opening;  ///< opening fails with it
    std::optional<Error> requests; ///< every request fails with it
    bool links = false;            ///< links are given, which lead nowhere
    bool hang = false;             ///< requests wait until they are cancelled
    std::vector<OpenOptions> seen; ///< what stores were opened with
};

/// Opens the folder `root` whatever the address is, as `wishes` say.
[[nodiscard]] OpenPlainStore oddStores(const QString &root, std::shared_ptr<StoreWishes> wishes);

/// Everything that `widget` and all in it show or tell a screen reader, except for what stands in password fields
/// (of which only what is displayed is taken).
[[nodiscard]] QString everythingTold(const QWidget &widget);

} // namespace photoporter::ui::testing
