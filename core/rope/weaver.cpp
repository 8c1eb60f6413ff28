// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/weaver.h"

#include <optional>

namespace photoporter {

namespace {

using Kind = PlanPart::Kind;

class Weaver {
public:
    Weaver(const Rope &rope, std::span<const Atom> atoms, const StoreRules &rules, const WeaveOptions &options)
        : m_rope(rope), m_atoms(atoms), m_rules(rules), m_options(options), m_block(blockSize(rules))
    {
        m_plan.size = rope.length();
    }

    Plan weave()
    {
        m_plan.parts.reserve(m_atoms.size());
        std::size_t at = 0;
        while (at < m_atoms.size())
            at = isSmall(m_atoms[at]) ? weaveLeading(at) : weaveBig(m_atoms[at], at + 1);
        if (m_plan.parts.empty())
            m_plan.parts.push_back({});
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool isSmall(const Atom &atom) const { return atom.length < m_block; }
    [[nodiscard]] std::size_t endOfSmalls(std::size_t first) const;
    [[nodiscard]] PlanPart partOf(const Atom &atom, ByteRange within) const;
    void place(PlanPart part);

    std::size_t weaveLeading(std::size_t first);
    std::size_t weaveBig(const Atom &big, std::size_t next);
    std::size_t weaveAfter(PlanPart base, std::size_t first);
    std::uint64_t baseLength(const Atom &big) const;

    /// Grows an intermediate object atom by atom and knows which of its last bytes belong to the result.
    struct Chain {
        PlanPart front;            ///< first part of the first step
        std::uint64_t size = 0;    ///< of the last step's object
        std::uint64_t payload = 0; ///< bytes at its end that belong to the result
        std::uint32_t step = 0;
        bool started = false;
    };
    [[nodiscard]] Chain chainOnScaffold();
    [[nodiscard]] static Chain chainOn(PlanPart base);
    void grow(Chain &chain, PlanPart piece);
    [[nodiscard]] PlanPart payloadOf(const Chain &chain) const;
    void growAll(Chain &chain, std::size_t first, std::size_t end);
    void weaveGroups(std::size_t first, std::size_t end, std::optional<Chain> before);

    const Rope &m_rope;
    std::span<const Atom> m_atoms;
    const StoreRules &m_rules;
    const WeaveOptions &m_options;
    const std::uint64_t m_block;
    std::optional<PlanPart> m_scaffold;
    Plan m_plan;
};

std::size_t Weaver::endOfSmalls(std::size_t first) const
{
    while (first < m_atoms.size() && isSmall(m_atoms[first]))
        ++first;
    return first;
}

PlanPart Weaver::partOf(const Atom &atom, ByteRange within) const
{
    if (atom.upload)
        return {.offset = atom.position + within.offset, .length = within.length, .kind = Kind::Upload};
    return {.offset = atom.offset + within.offset,
            .length = within.length,
            .ref = atom.source,
            .kind = Kind::CopySource};
}

/// Appends to the final upload, cut where a part would be too long; no piece comes out shorter than a block.
void Weaver::place(PlanPart part)
{
    const std::uint64_t longest = part.kind == Kind::Upload
                                      ? std::clamp(m_options.uploadPartSize, m_block, m_rules.maxPart)
                                      : m_rules.maxPart;
    while (part.length > longest) {
        const std::uint64_t rest = part.length - longest;
        if (rest < m_block && part.length <= m_rules.maxPart)
            break;
        PlanPart piece = part;
        piece.length = rest < m_block ? part.length - m_block : longest;
        m_plan.parts.push_back(piece);
        part.offset += piece.length;
        part.length -= piece.length;
    }
    m_plan.parts.push_back(part);
}

/// Any stored object of a block or more serves as scaffold; only where the rope has none is one uploaded.
PlanPart findScaffold(const Rope &rope, const StoreRules &rules)
{
    const std::uint64_t block = blockSize(rules);
    for (const Segment &segment : rope.segments()) {
        if (segment.kind != Segment::Kind::Stored)
            continue;
        const std::uint64_t size = rope.sourceSize(segment.source);
        if (size == block || (size > block && size > rules.rangeCopyAbove))
            return {.offset = 0, .length = block, .ref = segment.source, .kind = Kind::CopySource};
    }
    return {.offset = 0, .length = block, .kind = Kind::CopyScaffold};
}

Weaver::Chain Weaver::chainOnScaffold()
{
    if (!m_scaffold)
        m_scaffold = findScaffold(m_rope, m_rules);
    if (m_scaffold->kind == Kind::CopyScaffold)
        m_plan.scaffoldSize = m_block;
    return {.front = *m_scaffold};
}

Weaver::Chain Weaver::chainOn(PlanPart base)
{
    return {.front = base, .payload = base.length};
}

/// One step: `piece` behind what the chain has so far. Only the last block, or the payload when that is longer, is
/// carried on: what lies before it was there to obey the 5 MiB rule alone, or is in the result already.
void Weaver::grow(Chain &chain, PlanPart piece)
{
    PlanPart front = chain.front;
    if (chain.started) {
        const std::uint64_t carried = std::max(m_block, chain.payload);
        front = {.offset = chain.size - carried, .length = carried, .ref = chain.step, .kind = Kind::CopyStep};
    }
    m_plan.steps.push_back(
        {.firstPart = m_plan.stepParts.size(), .size = front.length + piece.length, .partCount = 2});
    m_plan.stepParts.push_back(front);
    m_plan.stepParts.push_back(piece);
    chain.step = static_cast<std::uint32_t>(m_plan.steps.size() - 1);
    chain.size = front.length + piece.length;
    chain.payload += piece.length;
    chain.started = true;
}

PlanPart Weaver::payloadOf(const Chain &chain) const
{
    if (!chain.started)
        return chain.front;
    return {
        .offset = chain.size - chain.payload, .length = chain.payload, .ref = chain.step, .kind = Kind::CopyStep};
}

void Weaver::growAll(Chain &chain, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i)
        grow(chain, partOf(m_atoms[i], {0, m_atoms[i].length}));
}

/// Small atoms [first, end) as groups of at least a block, each on its own scaffold so that they can be made side
/// by side. What is left over joins the group before; at the rope's end it may stand alone, since the last part
/// may be short. `before` is a chain whose payload has not been emitted yet: it counts as a group.
void Weaver::weaveGroups(std::size_t first, std::size_t end, std::optional<Chain> before)
{
    const bool last = end == m_atoms.size();
    std::optional<Chain> open = before;
    while (first < end) {
        std::size_t stop = first;
        std::uint64_t length = 0;
        while (stop < end && length < m_block)
            length += m_atoms[stop++].length;
        if (length < m_block && !last) {
            growAll(*open, first, end);
            break;
        }
        if (open)
            place(payloadOf(*open));
        if (stop == end && stop - first == 1 && length < m_block) {
            place(partOf(m_atoms[first], {0, length}));
            return;
        }
        open = chainOnScaffold();
        growAll(*open, first, stop);
        first = stop;
    }
    if (open)
        place(payloadOf(*open));
}

/// A run of small atoms with nothing before it to lean on.
std::size_t Weaver::weaveLeading(std::size_t first)
{
    const std::size_t end = endOfSmalls(first);
    std::uint64_t length = 0;
    for (std::size_t i = first; i < end; ++i)
        length += m_atoms[i].length;
    if (end == m_atoms.size() || length >= m_block) {
        weaveGroups(first, end, {});
        return end;
    }
    // Too short for a part of its own, and a large atom follows: that lends its head.
    Chain chain = chainOnScaffold();
    growAll(chain, first, end);
    const Atom &big = m_atoms[end];
    const std::uint64_t head = big.length >= 2 * m_block ? m_block : big.length;
    grow(chain, partOf(big, {0, head}));
    if (head == big.length)
        return weaveAfter(payloadOf(chain), end + 1);
    place(payloadOf(chain));
    Atom rest = big;
    rest.position += head;
    rest.offset += head;
    rest.length -= head;
    return weaveBig(rest, end + 1);
}

/// How much of a large atom's end the literal behind it is fused to.
std::uint64_t Weaver::baseLength(const Atom &big) const
{
    if (big.length < 2 * m_block)
        return big.length;
    const bool whole =
        !big.upload && big.length <= m_options.fuseWholeUpTo && big.length <= m_rules.maxPart - 2 * m_block;
    return whole ? big.length : m_block;
}

/// A large atom and the small ones behind it, up to the next large one.
std::size_t Weaver::weaveBig(const Atom &big, std::size_t next)
{
    const std::size_t end = endOfSmalls(next);
    const bool nothingToFuse = next == end || (end == m_atoms.size() && end - next == 1);
    const std::uint64_t base = nothingToFuse ? 0 : baseLength(big);
    if (base < big.length)
        place(partOf(big, {0, big.length - base}));
    if (base > 0)
        return weaveAfter(partOf(big, {big.length - base, base}), next);
    if (next < end)
        place(partOf(m_atoms[next], {0, m_atoms[next].length}));
    return end;
}

/// The small atoms from `first` on, behind a part that has not been emitted and that they may be fused to.
std::size_t Weaver::weaveAfter(PlanPart base, std::size_t first)
{
    const std::size_t end = endOfSmalls(first);
    const bool onlyTheLastPart = end == m_atoms.size() && end - first == 1;
    if (first == end || onlyTheLastPart) {
        place(base);
        if (onlyTheLastPart)
            place(partOf(m_atoms[first], {0, m_atoms[first].length}));
        return end;
    }
    Chain chain = chainOn(base);
    grow(chain, partOf(m_atoms[first], {0, m_atoms[first].length}));
    weaveGroups(first + 1, end, chain);
    return end;
}

} // namespace

Plan weave(const Rope &rope, std::span<const Atom> atoms, const StoreRules &rules, const WeaveOptions &options)
{
    return Weaver(rope, atoms, rules, options).weave();
}

} // namespace photoporter
