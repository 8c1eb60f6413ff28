// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/atoms.h"

namespace photoporter {

namespace {

bool canBeCopied(const Rope &rope, const Segment &segment, const StoreRules &rules)
{
    if (segment.kind != Segment::Kind::Stored)
        return false;
    const std::uint64_t whole = rope.sourceSize(segment.source);
    return whole == segment.length || whole > rules.rangeCopyAbove;
}

} // namespace

std::vector<Atom> atomsOf(const Rope &rope, const StoreRules &rules, std::uint64_t relayBelow)
{
    std::vector<Atom> atoms;
    atoms.reserve(rope.segments().size());
    std::uint64_t position = 0;
    for (const Segment &segment : rope.segments()) {
        const bool upload = segment.length < relayBelow || !canBeCopied(rope, segment, rules);
        if (upload && !atoms.empty() && atoms.back().upload) {
            atoms.back().length += segment.length;
        } else {
            atoms.push_back({.position = position,
                             .length = segment.length,
                             .offset = upload ? 0 : segment.offset,
                             .source = upload ? 0 : segment.source,
                             .upload = upload});
        }
        position += segment.length;
    }
    return atoms;
}

} // namespace photoporter
