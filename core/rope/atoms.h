// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/rope.h"

#include <algorithm>
#include <vector>

namespace photoporter {

/// A run of the rope that the planner handles as one: bytes that we send, or one range that the store copies.
struct Atom {
    std::uint64_t position = 0; ///< in the rope
    std::uint64_t length = 0;   ///< never 0
    std::uint64_t offset = 0;   ///< in the source, when copied
    std::uint32_t source = 0;
    bool upload = true;
};

/// The length from which a run can be a part of its own and can be cut into again by a range copy: the scaffold,
/// what a chain carries on, and the tail that fusion takes are this long (5 MiB on S3).
[[nodiscard]] inline std::uint64_t blockSize(const StoreRules &rules)
{
    return std::max<std::uint64_t>({rules.minPart, rules.rangeCopyAbove, 1});
}

/// The rope as atoms. Literals, local files, stored ranges shorter than `relayBelow` and ranges that the store
/// cannot copy are uploads; neighbouring uploads become one.
[[nodiscard]] std::vector<Atom> atomsOf(const Rope &rope, const StoreRules &rules, std::uint64_t relayBelow);

/// Calls use(piece) for each segment that [range) of the rope touches, cut to the range.
template<typename Use>
void forEachSegment(const Rope &rope, ByteRange range, const Use &use)
{
    if (range.length == 0)
        return;
    const Rope::Place place = rope.find(range.offset);
    std::uint64_t skip = range.offset - place.start;
    std::uint64_t left = range.length;
    for (std::size_t i = place.segment; left > 0; ++i) {
        Segment piece = rope.segments()[i];
        const std::uint64_t length = std::min(left, piece.length - skip);
        piece.hasCrc = piece.hasCrc && length == piece.length;
        piece.offset += skip;
        piece.length = length;
        skip = 0;
        left -= length;
        use(piece);
    }
}

} // namespace photoporter
