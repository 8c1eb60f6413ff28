// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/settings.h"
#include "rope/plan.h"

#include <vector>

namespace photoporter {

/// A run of a plan's parts, as indexes.
struct PartRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    friend bool operator==(const PartRange &, const PartRange &) = default;
};

/// How many chunks an album of `entries` is made in (docs/design.md section 8): 1 up to the threshold, else
/// min(ceil(entries / entriesPerChunk), maxChunks). `wished` above 0 replaces that, up to maxChunks of the
/// setting's range. Pure.
[[nodiscard]] int chunkCount(std::uint64_t entries, const EngineSettings &settings, int wished = 0);

/// Divides the parts of a plan into up to `chunks` runs that take about the same number of requests, and the
/// merge: what is sent last, the directory. Parts that are made of one step are never divided. Pure; linear in the
/// plan.
struct Division {
    std::vector<PartRange> chunks;
    PartRange merge; ///< count 0 where the last part is no upload of its own
};
[[nodiscard]] Division dividePlan(const Plan &plan, int chunks);

} // namespace photoporter
