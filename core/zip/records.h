// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

/// The records of a ZIP as they stand in the file: APPNOTE 6.3.10, little-endian; docs/zip-format.md has the
/// tables. Encoding appends to a buffer. Decoding never reads past the bytes it is given and allocates nothing but
/// the list of extra fields; what it returns refers to these bytes and is valid as long as they are.
namespace photoporter {

inline constexpr std::uint16_t zipMax16 = 0xFFFF;     ///< "see the ZIP64 record" (4.4.1.4)
inline constexpr std::uint32_t zipMax32 = 0xFFFFFFFF; ///< "see the ZIP64 field or record"

namespace zipflag {
inline constexpr std::uint16_t encrypted = 1U << 0;
inline constexpr std::uint16_t dataDescriptor = 1U << 3;
inline constexpr std::uint16_t patch = 1U << 5;
inline constexpr std::uint16_t strongEncryption = 1U << 6;
inline constexpr std::uint16_t utf8 = 1U << 11;
inline constexpr std::uint16_t masked = 1U << 13;
} // namespace zipflag

namespace zipextra {
inline constexpr std::uint16_t zip64 = 0x0001;
inline constexpr std::uint16_t timestamp = 0x5455;
inline constexpr std::uint16_t unicodePath = 0x7075;
inline constexpr std::uint16_t aes = 0x9901;
} // namespace zipextra

enum class DecodeProblem { TooShort, WrongSignature };
template<typename T>
using Decoded = std::expected<T, DecodeProblem>;

/// 4.4.6: two-second steps, 1980-01-01 00:00:00 to 2107-12-31 23:59:58, here always in UTC.
struct DosDateTime {
    std::uint16_t time = 0;
    std::uint16_t date = (1U << 5) | 1U;
    friend bool operator==(const DosDateTime &, const DosDateTime &) = default;
};
/// Rounds down to two seconds; what lies outside the range becomes its nearer end.
[[nodiscard]] DosDateTime toDosDateTime(std::chrono::sys_seconds time);
/// Read as UTC; nothing when a field is out of range (month 13, 24 o'clock).
[[nodiscard]] std::optional<std::chrono::sys_seconds> fromDosDateTime(DosDateTime time);

/// 4.3.7
struct LocalFileHeader {
    static constexpr std::uint32_t signature = 0x04034b50;
    static constexpr qsizetype fixedSize = 30;
    std::uint16_t versionNeeded = 20;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    DosDateTime modified;
    Crc32 crc;
    std::uint32_t compressedSize = 0;
    std::uint32_t size = 0;
    QByteArrayView name;  ///< at most 65,535 bytes
    QByteArrayView extra; ///< likewise

    [[nodiscard]] qsizetype encodedSize() const { return fixedSize + name.size() + extra.size(); }
};
void encode(QByteArray &out, const LocalFileHeader &header);
[[nodiscard]] Decoded<LocalFileHeader> decodeLocalFileHeader(QByteArrayView bytes);
/// How many bytes the header whose first 30 bytes these are takes with name and extra fields.
[[nodiscard]] Decoded<qsizetype> localFileHeaderSize(QByteArrayView bytes);

/// 4.3.12
struct CentralHeader {
    static constexpr std::uint32_t signature = 0x02014b50;
    static constexpr qsizetype fixedSize = 46;
    std::uint16_t versionMadeBy = (3U << 8) | 63U;
    std::uint16_t versionNeeded = 20;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    DosDateTime modified;
    Crc32 crc;
    std::uint32_t compressedSize = 0;
    std::uint32_t size = 0;
    std::uint16_t disk = 0;
    std::uint16_t internalAttributes = 0;
    std::uint32_t externalAttributes = 0;
    std::uint32_t headerOffset = 0;
    QByteArrayView name;
    QByteArrayView extra;
    QByteArrayView comment;

    [[nodiscard]] qsizetype encodedSize() const { return fixedSize + name.size() + extra.size() + comment.size(); }
};
void encode(QByteArray &out, const CentralHeader &header);
[[nodiscard]] Decoded<CentralHeader> decodeCentralHeader(QByteArrayView bytes);

/// 4.3.16, without the comment that follows it.
struct EndRecord {
    static constexpr std::uint32_t signature = 0x06054b50;
    static constexpr qsizetype fixedSize = 22;
    std::uint16_t disk = 0;
    std::uint16_t directoryDisk = 0;
    std::uint16_t entriesOnDisk = 0;
    std::uint16_t entries = 0;
    std::uint32_t directorySize = 0;
    std::uint32_t directoryOffset = 0;
    std::uint16_t commentLength = 0;
};
void encode(QByteArray &out, const EndRecord &record);
[[nodiscard]] Decoded<EndRecord> decodeEndRecord(QByteArrayView bytes);

/// 4.3.14; written as version 1, without the extensible data sector.
struct Zip64EndRecord {
    static constexpr std::uint32_t signature = 0x06064b50;
    static constexpr qsizetype fixedSize = 56;
    std::uint64_t recordSize = 44; ///< of what follows this field, the extensible data sector included
    std::uint16_t versionMadeBy = (3U << 8) | 63U;
    std::uint16_t versionNeeded = 45;
    std::uint32_t disk = 0;
    std::uint32_t directoryDisk = 0;
    std::uint64_t entriesOnDisk = 0;
    std::uint64_t entries = 0;
    std::uint64_t directorySize = 0;
    std::uint64_t directoryOffset = 0;
};
void encode(QByteArray &out, const Zip64EndRecord &record);
[[nodiscard]] Decoded<Zip64EndRecord> decodeZip64EndRecord(QByteArrayView bytes);

/// 4.3.15
struct Zip64Locator {
    static constexpr std::uint32_t signature = 0x07064b50;
    static constexpr qsizetype fixedSize = 20;
    std::uint32_t disk = 0;
    std::uint64_t endRecordOffset = 0;
    std::uint32_t disks = 1;
};
void encode(QByteArray &out, const Zip64Locator &locator);
[[nodiscard]] Decoded<Zip64Locator> decodeZip64Locator(QByteArrayView bytes);

/// 4.5.1: one field of a header's extra bytes.
struct ExtraField {
    std::uint16_t id = 0;
    QByteArrayView data;
};
struct ExtraFields {
    std::vector<ExtraField> fields;
    qsizetype strayBytes = 0; ///< 1 to 3 bytes at the end that can't be a field (some aligners pad so)
};
/// TooShort when a field claims more bytes than there are.
[[nodiscard]] Decoded<ExtraFields> decodeExtraFields(QByteArrayView extra);

/// 4.5.3: holds, in this order, only those values whose place in the header is 0xFFFFFFFF or 0xFFFF.
struct Zip64Field {
    std::optional<std::uint64_t> size;
    std::optional<std::uint64_t> compressedSize;
    std::optional<std::uint64_t> headerOffset;
    std::optional<std::uint32_t> disk;
};
void encode(QByteArray &out, const Zip64Field &field);
/// Which values a header wants from its ZIP64 field.
struct Zip64Wanted {
    bool size = false;
    bool compressedSize = false;
    bool headerOffset = false;
    bool disk = false;
    [[nodiscard]] bool any() const { return size || compressedSize || headerOffset || disk; }
};
/// `data` is ExtraField::data. Bytes beyond what is wanted are ignored, as readers do.
[[nodiscard]] Decoded<Zip64Field> decodeZip64Field(QByteArrayView data, Zip64Wanted wanted);

/// 0x5455 (Info-ZIP's extended timestamp): only the modification time is written. The central directory holds no
/// other, whatever the flags say.
void encodeTimestamp(QByteArray &out, std::int32_t secondsSince1970);
struct TimestampField {
    std::optional<std::int32_t> modified;
};
/// TooShort when the time that the flags announce is missing.
[[nodiscard]] Decoded<TimestampField> decodeTimestamp(QByteArrayView data);

} // namespace photoporter
