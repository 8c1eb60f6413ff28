// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/planner.h"

#include <string>

namespace photoporter {

/// Follows a plan on paper: what bytes each part would hold, and whether a store with these rules would take it.
/// Empty when the final parts spell exactly the rope and every rule is obeyed, else the first thing that is wrong.
[[nodiscard]] std::string spellingError(const Plan &plan, const Rope &rope, const StoreRules &rules);

/// A rope of `photos` stored objects of the given sizes, each behind a header of `headerSize` literal bytes, with
/// a directory of `directorySize` bytes at the end: the shape of a ZIP.
[[nodiscard]] Rope zipLikeRope(const std::vector<std::uint64_t> &photos, std::uint64_t headerSize = 80,
                               std::uint64_t directorySize = 1000);

} // namespace photoporter
