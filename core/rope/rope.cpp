// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/rope.h"

#include <algorithm>
#include <cassert>

namespace photoporter {

void Rope::reserveSources(std::size_t sources, std::uint64_t bytesOfKeysAndTags)
{
    m_sources.reserve(m_sources.size() + sources);
    m_texts.reserve(m_texts.size() + static_cast<qsizetype>(bytesOfKeysAndTags));
}

void Rope::reserveSegments(std::size_t segments, std::uint64_t literalBytes)
{
    m_segments.reserve(m_segments.size() + segments);
    m_starts.reserve(m_starts.size() + segments);
    m_literals.reserve(m_literals.size() + static_cast<qsizetype>(literalBytes));
}

Rope::SourceIndex Rope::addSource(const RopeSource &source)
{
    m_sources.push_back({.text = static_cast<std::uint64_t>(m_texts.size()),
                         .size = source.size,
                         .modified = source.modified.time_since_epoch().count(),
                         .keyLength = static_cast<std::uint16_t>(source.key.utf8().size()),
                         .etagLength = static_cast<std::uint16_t>(source.etag.value().size())});
    m_texts += source.key.utf8();
    m_texts += source.etag.value();
    return static_cast<SourceIndex>(m_sources.size() - 1);
}

Rope::SourceIndex Rope::addFile(QString path)
{
    m_files.push_back(std::move(path));
    return static_cast<SourceIndex>(m_files.size() - 1);
}

void Rope::append(Segment segment)
{
    if (segment.length == 0)
        return;
    m_starts.push_back(m_length);
    m_segments.push_back(segment);
    m_length += segment.length;
}

void Rope::appendLiteral(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto offset = static_cast<std::uint64_t>(m_literals.size());
    const auto length = static_cast<std::uint64_t>(bytes.size());
    m_literals += bytes;
    if (!m_segments.empty() && m_segments.back().kind == Segment::Kind::Literal) {
        Segment &last = m_segments.back();
        last.crc = photoporter::crc32(bytes, last.crc);
        last.length += length;
        m_length += length;
        return;
    }
    append({.offset = offset,
            .length = length,
            .crc = photoporter::crc32(bytes),
            .kind = Segment::Kind::Literal,
            .hasCrc = true});
}

void Rope::appendStored(SourceIndex source, ByteRange range, std::optional<Crc32> crc)
{
    assert(range.end() <= m_sources[source].size);
    append({.offset = range.offset,
            .length = range.length,
            .source = source,
            .crc = crc.value_or(Crc32{}),
            .kind = Segment::Kind::Stored,
            .hasCrc = crc.has_value()});
}

void Rope::appendLocal(SourceIndex file, ByteRange range, std::optional<Crc32> crc)
{
    assert(file < m_files.size());
    append({.offset = range.offset,
            .length = range.length,
            .source = file,
            .crc = crc.value_or(Crc32{}),
            .kind = Segment::Kind::Local,
            .hasCrc = crc.has_value()});
}

RopeSource Rope::source(SourceIndex index) const
{
    const PackedSource &packed = m_sources[index];
    const auto text = QByteArrayView(m_texts).sliced(static_cast<qsizetype>(packed.text));
    return {.key = ObjectKey(text.first(packed.keyLength).toByteArray()),
            .etag = ETag(text.sliced(packed.keyLength, packed.etagLength).toByteArray()),
            .size = packed.size,
            .modified = Clock::WallTime(std::chrono::milliseconds(packed.modified))};
}

QByteArrayView Rope::sourceKey(SourceIndex index) const
{
    const PackedSource &packed = m_sources[index];
    return QByteArrayView(m_texts).sliced(static_cast<qsizetype>(packed.text), packed.keyLength);
}

QByteArrayView Rope::literal(ByteRange range) const
{
    return QByteArrayView(m_literals)
        .sliced(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length));
}

Rope::Place Rope::find(std::uint64_t position) const
{
    assert(position < m_length);
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    const auto index = static_cast<std::size_t>(after - m_starts.begin()) - 1;
    return {.segment = index, .start = m_starts[index]};
}

std::optional<Crc32> Rope::crc32() const
{
    Crc32 whole;
    for (const Segment &segment : m_segments) {
        if (!segment.hasCrc)
            return {};
        whole = crc32Combine(whole, segment.crc, segment.length);
    }
    return whole;
}

} // namespace photoporter
