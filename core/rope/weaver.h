// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/atoms.h"
#include "rope/plan.h"

namespace photoporter {

struct WeaveOptions {
    std::uint64_t uploadPartSize = 8 * MiB;
    /// Stored ranges up to this length are fused whole (one part) and not by their tail (two parts).
    std::uint64_t fuseWholeUpTo = 0;
};

/// Turns atoms into the parts of one upload, with fusion and chains where an atom is shorter than a part may be
/// (docs/zip-assembly.md). Fills parts, steps, stepParts, size and scaffoldSize; does not look at maxParts.
/// Needs rules with maxPart ≥ 4 × blockSize.
[[nodiscard]] Plan weave(const Rope &rope, std::span<const Atom> atoms, const StoreRules &rules,
                         const WeaveOptions &options);

} // namespace photoporter
