// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/layout.h"

#include "zip/records.h"
#include "zip/text.h"

#include <algorithm>
#include <limits>

namespace photoporter {

namespace {

constexpr std::uint16_t plainVersion = 20; // 4.4.3.2: folders, deflate
constexpr std::uint16_t zip64Version = 45;
constexpr std::uint16_t zstdVersion = 63;
constexpr std::uint32_t regularFileMode = 0100644U << 16; // 4.4.15: Unix mode in the upper half
constexpr std::uint64_t sizeLimit = std::uint64_t(std::numeric_limits<std::int64_t>::max());
constexpr qsizetype zip64SizesLength = 20;
constexpr qsizetype zip64OffsetLength = 12;       // 8 behind sizes
constexpr std::uint64_t endLength = 56 + 20 + 22; // 4.3.14, 4.3.15, 4.3.16
constexpr qsizetype timestampLength = 9;

bool needsZip64(std::uint64_t value)
{
    return value >= zipMax32; // the marker itself cannot stand for a size
}

bool hasLargeSize(const ZipEntry &entry)
{
    return needsZip64(entry.size) || needsZip64(entry.compressedSize);
}

std::uint32_t clamped32(std::uint64_t value)
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, zipMax32));
}

std::uint16_t clamped16(std::uint64_t value)
{
    return static_cast<std::uint16_t>(std::min<std::uint64_t>(value, zipMax16));
}

bool hasTimestamp(const ZipEntry &entry)
{
    const auto seconds = entry.modified.time_since_epoch().count();
    return seconds >= std::numeric_limits<std::int32_t>::min() &&
           seconds <= std::numeric_limits<std::int32_t>::max();
}

std::uint16_t versionNeeded(const ZipEntry &entry, bool zip64)
{
    if (entry.method == ZipMethod::Zstd)
        return zstdVersion;
    return zip64 ? zip64Version : plainVersion;
}

void encodeExtra(QByteArray &out, const ZipEntry &entry, std::optional<std::uint64_t> largeOffset)
{
    if (hasLargeSize(entry))
        encode(out, Zip64Field{
                        .size = entry.size, .compressedSize = entry.compressedSize, .headerOffset = largeOffset});
    else if (largeOffset)
        encode(out, Zip64Field{.headerOffset = largeOffset});
    if (hasTimestamp(entry))
        encodeTimestamp(out, static_cast<std::int32_t>(entry.modified.time_since_epoch().count()));
}

/// The two records of an entry, written into buffers that are used again for the next one.
class HeaderEncoder {
public:
    /// Valid until the next call.
    QByteArrayView local(const ZipEntry &entry)
    {
        const bool large = hasLargeSize(entry);
        startOver();
        encodeExtra(m_extra, entry, {});
        encode(m_record, LocalFileHeader{.versionNeeded = versionNeeded(entry, large),
                                         .flags = zipflag::utf8,
                                         .method = static_cast<std::uint16_t>(entry.method),
                                         .modified = toDosDateTime(entry.modified),
                                         .crc = entry.crc,
                                         .compressedSize = large ? zipMax32 : clamped32(entry.compressedSize),
                                         .size = large ? zipMax32 : clamped32(entry.size),
                                         .name = entry.name,
                                         .extra = m_extra});
        return m_record;
    }

    /// Valid until the next call.
    QByteArrayView central(const ZipEntry &entry, std::uint64_t headerOffset)
    {
        const bool large = hasLargeSize(entry);
        const bool far = needsZip64(headerOffset);
        startOver();
        encodeExtra(m_extra, entry, far ? std::optional(headerOffset) : std::nullopt);
        encode(m_record, CentralHeader{.versionNeeded = versionNeeded(entry, large || far),
                                       .flags = zipflag::utf8,
                                       .method = static_cast<std::uint16_t>(entry.method),
                                       .modified = toDosDateTime(entry.modified),
                                       .crc = entry.crc,
                                       .compressedSize = large ? zipMax32 : clamped32(entry.compressedSize),
                                       .size = large ? zipMax32 : clamped32(entry.size),
                                       .externalAttributes = regularFileMode,
                                       .headerOffset = clamped32(headerOffset),
                                       .name = entry.name,
                                       .extra = m_extra});
        return m_record;
    }

private:
    void startOver()
    {
        // resize() keeps the capacity, clear() would not.
        m_extra.resize(0);
        m_record.resize(0);
    }

    QByteArray m_extra;
    QByteArray m_record;
};

Result<> check(const ZipEntry &entry, const Rope &rope)
{
    const auto name = QString::fromUtf8(entry.name.first(std::min<qsizetype>(entry.name.size(), 200)));
    if (entry.name.isEmpty() || entry.name.size() > zipMax16)
        return fail(
            ErrorCode::InvalidInput,
            ZipText::tr("A name in the archive has %1 bytes; 1 to 65,535 are possible.").arg(entry.name.size()));
    if (entry.method == ZipMethod::Stored && entry.size != entry.compressedSize)
        return fail(ErrorCode::InvalidInput,
                    ZipText::tr("%1 is to be stored as it is, but has two sizes.").arg(name));
    if (entry.compressedSize > sizeLimit || entry.offset > sizeLimit - entry.compressedSize)
        return fail(ErrorCode::TooLarge, ZipText::tr("%1 is larger than a ZIP can hold.").arg(name));
    if (entry.from == Segment::Kind::Literal)
        return fail(ErrorCode::InvalidInput,
                    ZipText::tr("%1 comes neither from a store nor from a file.").arg(name));
    if (entry.from == Segment::Kind::Stored &&
        (entry.source >= rope.sourceCount() ||
         entry.offset + entry.compressedSize > rope.sourceSize(entry.source)))
        return fail(ErrorCode::InvalidInput, ZipText::tr("%1 reaches past the end of its source.").arg(name));
    return {};
}

void appendData(Rope &rope, const ZipEntry &entry)
{
    const ByteRange range{.offset = entry.offset, .length = entry.compressedSize};
    // The CRC of an entry is that of its uncompressed bytes; of compressed ones the rope knows none.
    const auto crc = entry.method == ZipMethod::Stored ? std::optional(entry.crc) : std::nullopt;
    if (entry.from == Segment::Kind::Stored)
        rope.appendStored(entry.source, range, crc);
    else
        rope.appendLocal(entry.source, range, crc);
}

/// What localHeaderSize() gives and what stands for the entry in the directory.
std::uint64_t recordsSize(const ZipEntry &entry, std::uint64_t headerOffset)
{
    const auto atMost =
        CentralHeader::fixedSize - LocalFileHeader::fixedSize + (needsZip64(headerOffset) ? zip64OffsetLength : 0);
    return 2 * localHeaderSize(entry) + static_cast<std::uint64_t>(atMost);
}

void reserve(Rope &rope, std::span<const ZipEntry> entries)
{
    std::uint64_t literals = endLength;
    std::uint64_t offset = 0;
    for (const ZipEntry &entry : entries) {
        literals += recordsSize(entry, offset);
        offset += localHeaderSize(entry) + entry.compressedSize;
    }
    rope.reserveSegments(2 * entries.size() + 1, literals);
}

void appendEnd(Rope &rope, std::uint64_t entries, ByteRange directory, bool zip64)
{
    QByteArray records;
    if (zip64) {
        encode(records, Zip64EndRecord{.entriesOnDisk = entries,
                                       .entries = entries,
                                       .directorySize = directory.length,
                                       .directoryOffset = directory.offset});
        encode(records, Zip64Locator{.endRecordOffset = directory.end()});
    }
    encode(records, EndRecord{.entriesOnDisk = clamped16(entries),
                              .entries = clamped16(entries),
                              .directorySize = clamped32(directory.length),
                              .directoryOffset = clamped32(directory.offset)});
    rope.appendLiteral(records);
}

} // namespace

Result<ArchiveLayout> layoutArchive(std::span<const ZipEntry> entries, Rope &rope)
{
    if (rope.length() != 0)
        return fail(ErrorCode::Internal, ZipText::tr("An archive can't be laid out behind other bytes."));
    ArchiveLayout layout;
    layout.headerOffsets.reserve(entries.size());
    reserve(rope, entries);
    HeaderEncoder encoder;
    for (const ZipEntry &entry : entries) {
        if (const auto checked = check(entry, rope); !checked)
            return std::unexpected(checked.error());
        layout.headerOffsets.push_back(rope.length());
        rope.appendLiteral(encoder.local(entry));
        if (entry.compressedSize > sizeLimit - rope.length())
            return fail(ErrorCode::TooLarge, ZipText::tr("The archive would be larger than any store can hold."));
        appendData(rope, entry);
    }
    layout.directory.offset = rope.length();
    for (std::size_t i = 0; i < entries.size(); ++i)
        rope.appendLiteral(encoder.central(entries[i], layout.headerOffsets[i]));
    layout.directory.length = rope.length() - layout.directory.offset;
    layout.zip64 =
        entries.size() >= zipMax16 || needsZip64(layout.directory.length) || needsZip64(layout.directory.offset);
    appendEnd(rope, entries.size(), layout.directory, layout.zip64);
    layout.size = rope.length();
    return layout;
}

std::uint64_t localHeaderSize(const ZipEntry &entry)
{
    const auto extra = (hasLargeSize(entry) ? zip64SizesLength : 0) + (hasTimestamp(entry) ? timestampLength : 0);
    return static_cast<std::uint64_t>(LocalFileHeader::fixedSize + entry.name.size() + extra);
}

} // namespace photoporter
