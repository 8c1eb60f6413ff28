// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/spelling.h"

#include "rope/atoms.h"

namespace photoporter {

namespace {

/// Bytes by where they come from. The scaffold's bytes must never reach the result.
struct Extent {
    enum class Kind { Literal, Stored, Local, Scaffold } kind;
    std::uint32_t source;
    std::uint64_t offset;
    std::uint64_t length;
    friend bool operator==(const Extent &, const Extent &) = default;
};
using Extents = std::vector<Extent>;

void append(Extents &to, Extent extent)
{
    if (extent.length == 0)
        return;
    if (!to.empty()) {
        Extent &last = to.back();
        if (last.kind == extent.kind && last.source == extent.source &&
            last.offset + last.length == extent.offset) {
            last.length += extent.length;
            return;
        }
    }
    to.push_back(extent);
}

void appendRope(Extents &to, const Rope &rope, ByteRange range)
{
    forEachSegment(rope, range, [&to](const Segment &piece) {
        append(to, {static_cast<Extent::Kind>(piece.kind), piece.source, piece.offset, piece.length});
    });
}

void appendSlice(Extents &to, const Extents &from, ByteRange range)
{
    std::uint64_t at = 0;
    for (const Extent &extent : from) {
        const std::uint64_t begin = std::max(at, range.offset);
        const std::uint64_t end = std::min(at + extent.length, range.end());
        if (begin < end)
            append(to, {extent.kind, extent.source, extent.offset + begin - at, end - begin});
        at += extent.length;
    }
}

class Follower {
public:
    Follower(const Plan &plan, const Rope &rope, const StoreRules &rules)
        : m_plan(plan), m_rope(rope), m_rules(rules)
    {
    }

    std::string error()
    {
        m_objects.resize(m_plan.steps.size());
        for (std::size_t i = 0; i < m_plan.steps.size() && m_error.empty(); ++i) {
            m_made = i;
            m_objects[i] = follow(m_plan.partsOf(m_plan.steps[i]), "step " + std::to_string(i + 1));
            if (m_plan.steps[i].size != length(m_objects[i]))
                note("step " + std::to_string(i + 1) + " has another size than it says");
        }
        m_made = m_plan.steps.size();
        const Extents result = follow(m_plan.parts, "the result");
        Extents wanted;
        appendRope(wanted, m_rope, {0, m_rope.length()});
        if (m_error.empty() && result != wanted)
            note("the result is not the rope");
        return m_error;
    }

private:
    static std::uint64_t length(const Extents &extents)
    {
        std::uint64_t sum = 0;
        for (const Extent &extent : extents)
            sum += extent.length;
        return sum;
    }

    void note(const std::string &error)
    {
        if (m_error.empty())
            m_error = error;
    }

    Extents follow(std::span<const PlanPart> parts, const std::string &where)
    {
        Extents bytes;
        if (parts.empty() || parts.size() > static_cast<std::size_t>(m_rules.maxParts))
            note(where + " has " + std::to_string(parts.size()) + " parts");
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const PlanPart &part = parts[i];
            const std::string name = where + ", part " + std::to_string(i + 1);
            if (i + 1 < parts.size() && part.length < m_rules.minPart)
                note(name + " is too small: " + std::to_string(part.length));
            if (part.length > m_rules.maxPart)
                note(name + " is too large");
            if (m_rules.uniformParts && i + 1 < parts.size() && part.length != parts[0].length)
                note(name + " is not as long as the first");
            if (m_rules.uniformParts && part.length > parts[0].length)
                note(name + " is longer than the first");
            add(bytes, part, name);
        }
        return bytes;
    }

    void add(Extents &bytes, const PlanPart &part, const std::string &name)
    {
        switch (part.kind) {
        case PlanPart::Kind::Upload:
            appendRope(bytes, m_rope, {part.offset, part.length});
            return;
        case PlanPart::Kind::CopySource:
            checkCopy(part, m_rope.sourceSize(part.ref), name);
            append(bytes, {Extent::Kind::Stored, part.ref, part.offset, part.length});
            return;
        case PlanPart::Kind::CopyStep:
            if (part.ref >= m_made)
                return note(name + " copies a step that is not made yet");
            checkCopy(part, m_plan.steps[part.ref].size, name);
            appendSlice(bytes, m_objects[part.ref], {part.offset, part.length});
            return;
        case PlanPart::Kind::CopyScaffold:
            checkCopy(part, m_plan.scaffoldSize, name);
            append(bytes, {Extent::Kind::Scaffold, 0, part.offset, part.length});
            return;
        }
    }

    void checkCopy(const PlanPart &part, std::uint64_t sourceSize, const std::string &name)
    {
        const bool whole = part.offset == 0 && part.length == sourceSize;
        if (part.offset + part.length > sourceSize)
            note(name + " copies beyond its source");
        if (!whole && sourceSize <= m_rules.rangeCopyAbove)
            note(name + " copies a range of too small a source");
    }

    const Plan &m_plan;
    const Rope &m_rope;
    const StoreRules &m_rules;
    std::vector<Extents> m_objects;
    std::size_t m_made = 0;
    std::string m_error;
};

} // namespace

std::string spellingError(const Plan &plan, const Rope &rope, const StoreRules &rules)
{
    return Follower(plan, rope, rules).error();
}

Rope zipLikeRope(const std::vector<std::uint64_t> &photos, std::uint64_t headerSize, std::uint64_t directorySize)
{
    Rope rope;
    const QByteArray header(static_cast<qsizetype>(headerSize), 'h');
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const auto number = QByteArray::number(static_cast<qulonglong>(i)).rightJustified(7, '0');
        const auto source = rope.addSource({.key = ObjectKey("albums/a/photos/" + number + ".jpg"),
                                            .etag = ETag(number.rightJustified(32, '0')),
                                            .size = photos[i]});
        rope.appendLiteral(header);
        rope.appendStored(source, {0, photos[i]});
    }
    rope.appendLiteral(QByteArray(static_cast<qsizetype>(directorySize), 'd'));
    return rope;
}

} // namespace photoporter
