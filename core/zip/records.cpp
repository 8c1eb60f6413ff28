// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/records.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cassert>

namespace photoporter {

namespace {

/// Writes the fields of a record of fixed size one after the other.
template<std::size_t Size>
class FieldWriter {
public:
    template<typename T>
    void put(T value)
    {
        assert(m_at + sizeof(T) <= Size);
        qToLittleEndian(value, m_bytes.data() + m_at);
        m_at += sizeof(T);
    }
    void put(Crc32 crc) { put(crc.value); }
    void put(DosDateTime time)
    {
        put(time.time);
        put(time.date);
    }
    void putLength(QByteArrayView text)
    {
        assert(text.size() <= zipMax16);
        put(static_cast<std::uint16_t>(text.size()));
    }
    [[nodiscard]] QByteArrayView bytes() const
    {
        assert(m_at == Size);
        return {m_bytes.data(), static_cast<qsizetype>(Size)};
    }

private:
    std::array<char, Size> m_bytes;
    std::size_t m_at = 0;
};

/// Reads fields one after the other; the caller has made sure that there are enough bytes.
class FieldReader {
public:
    explicit FieldReader(QByteArrayView bytes) : m_bytes(bytes) {}
    template<typename T>
    [[nodiscard]] T take()
    {
        assert(m_at + qsizetype(sizeof(T)) <= m_bytes.size());
        const T value = qFromLittleEndian<T>(m_bytes.data() + m_at);
        m_at += qsizetype(sizeof(T));
        return value;
    }
    [[nodiscard]] std::uint16_t u16() { return take<std::uint16_t>(); }
    [[nodiscard]] std::uint32_t u32() { return take<std::uint32_t>(); }
    [[nodiscard]] std::uint64_t u64() { return take<std::uint64_t>(); }
    [[nodiscard]] DosDateTime dosDateTime()
    {
        const auto time = u16();
        return {.time = time, .date = u16()};
    }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] QByteArrayView bytes(qsizetype length)
    {
        const auto view = m_bytes.sliced(m_at, length);
        m_at += length;
        return view;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

std::optional<DecodeProblem> problemOf(QByteArrayView bytes, std::uint32_t signature, qsizetype fixedSize)
{
    if (bytes.size() >= 4 && qFromLittleEndian<std::uint32_t>(bytes.data()) != signature)
        return DecodeProblem::WrongSignature;
    if (bytes.size() < fixedSize)
        return DecodeProblem::TooShort;
    return {};
}

} // namespace

DosDateTime toDosDateTime(std::chrono::sys_seconds time)
{
    using namespace std::chrono;
    constexpr sys_seconds first = sys_days(year(1980) / January / 1);
    constexpr sys_seconds last = sys_days(year(2107) / December / 31) + hours(23) + minutes(59) + seconds(58);
    const auto held = std::clamp(time, first, last);
    const auto day = floor<days>(held);
    const year_month_day date(day);
    const hh_mm_ss clock(held - day);
    const auto yearsSince1980 = static_cast<unsigned>(static_cast<int>(date.year()) - 1980);
    const auto packedDate =
        yearsSince1980 << 9 | static_cast<unsigned>(date.month()) << 5 | static_cast<unsigned>(date.day());
    const auto packedTime = static_cast<unsigned>(clock.hours().count()) << 11 |
                            static_cast<unsigned>(clock.minutes().count()) << 5 |
                            static_cast<unsigned>(clock.seconds().count()) / 2;
    return {.time = static_cast<std::uint16_t>(packedTime), .date = static_cast<std::uint16_t>(packedDate)};
}

std::optional<std::chrono::sys_seconds> fromDosDateTime(DosDateTime time)
{
    using namespace std::chrono;
    const year_month_day date(year(1980 + (time.date >> 9)), month(time.date >> 5 & 15U), day(time.date & 31U));
    const int hour = time.time >> 11;
    const int minute = time.time >> 5 & 63;
    const int second = (time.time & 31) * 2;
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
}

void encode(QByteArray &out, const LocalFileHeader &header)
{
    FieldWriter<LocalFileHeader::fixedSize> fields;
    fields.put(LocalFileHeader::signature);
    fields.put(header.versionNeeded);
    fields.put(header.flags);
    fields.put(header.method);
    fields.put(header.modified);
    fields.put(header.crc);
    fields.put(header.compressedSize);
    fields.put(header.size);
    fields.putLength(header.name);
    fields.putLength(header.extra);
    out += fields.bytes();
    out += header.name;
    out += header.extra;
}

Decoded<LocalFileHeader> decodeLocalFileHeader(QByteArrayView bytes)
{
    if (const auto problem = problemOf(bytes, LocalFileHeader::signature, LocalFileHeader::fixedSize))
        return std::unexpected(*problem);
    FieldReader fields(bytes.sliced(4));
    LocalFileHeader header;
    header.versionNeeded = fields.u16();
    header.flags = fields.u16();
    header.method = fields.u16();
    header.modified = fields.dosDateTime();
    header.crc = {fields.u32()};
    header.compressedSize = fields.u32();
    header.size = fields.u32();
    const qsizetype nameLength = fields.u16();
    const qsizetype extraLength = fields.u16();
    if (fields.left() < nameLength + extraLength)
        return std::unexpected(DecodeProblem::TooShort);
    header.name = fields.bytes(nameLength);
    header.extra = fields.bytes(extraLength);
    return header;
}

Decoded<qsizetype> localFileHeaderSize(QByteArrayView bytes)
{
    if (const auto problem = problemOf(bytes, LocalFileHeader::signature, LocalFileHeader::fixedSize))
        return std::unexpected(*problem);
    FieldReader fields(bytes.sliced(26));
    const qsizetype nameLength = fields.u16();
    return LocalFileHeader::fixedSize + nameLength + fields.u16();
}

void encode(QByteArray &out, const CentralHeader &header)
{
    FieldWriter<CentralHeader::fixedSize> fields;
    fields.put(CentralHeader::signature);
    fields.put(header.versionMadeBy);
    fields.put(header.versionNeeded);
    fields.put(header.flags);
    fields.put(header.method);
    fields.put(header.modified);
    fields.put(header.crc);
    fields.put(header.compressedSize);
    fields.put(header.size);
    fields.putLength(header.name);
    fields.putLength(header.extra);
    fields.putLength(header.comment);
    fields.put(header.disk);
    fields.put(header.internalAttributes);
    fields.put(header.externalAttributes);
    fields.put(header.headerOffset);
    out += fields.bytes();
    out += header.name;
    out += header.extra;
    out += header.comment;
}

Decoded<CentralHeader> decodeCentralHeader(QByteArrayView bytes)
{
    if (const auto problem = problemOf(bytes, CentralHeader::signature, CentralHeader::fixedSize))
        return std::unexpected(*problem);
    FieldReader fields(bytes.sliced(4));
    CentralHeader header;
    header.versionMadeBy = fields.u16();
    header.versionNeeded = fields.u16();
    header.flags = fields.u16();
    header.method = fields.u16();
    header.modified = fields.dosDateTime();
    header.crc = {fields.u32()};
    header.compressedSize = fields.u32();
    header.size = fields.u32();
    const qsizetype nameLength = fields.u16();
    const qsizetype extraLength = fields.u16();
    const qsizetype commentLength = fields.u16();
    header.disk = fields.u16();
    header.internalAttributes = fields.u16();
    header.externalAttributes = fields.u32();
    header.headerOffset = fields.u32();
    if (fields.left() < nameLength + extraLength + commentLength)
        return std::unexpected(DecodeProblem::TooShort);
    header.name = fields.bytes(nameLength);
    header.extra = fields.bytes(extraLength);
    header.comment = fields.bytes(commentLength);
    return header;
}

void encode(QByteArray &out, const EndRecord &record)
{
    FieldWriter<EndRecord::fixedSize> fields;
    fields.put(EndRecord::signature);
    fields.put(record.disk);
    fields.put(record.directoryDisk);
    fields.put(record.entriesOnDisk);
    fields.put(record.entries);
    fields.put(record.directorySize);
    fields.put(record.directoryOffset);
    fields.put(record.commentLength);
    out += fields.bytes();
}

Decoded<EndRecord> decodeEndRecord(QByteArrayView bytes)
{
    if (const auto problem = problemOf(bytes, EndRecord::signature, EndRecord::fixedSize))
        return std::unexpected(*problem);
    FieldReader fields(bytes.sliced(4));
    EndRecord record;
    record.disk = fields.u16();
    record.directoryDisk = fields.u16();
    record.entriesOnDisk = fields.u16();
    record.entries = fields.u16();
    record.directorySize = fields.u32();
    record.directoryOffset = fields.u32();
    record.commentLength = fields.u16();
    return record;
}

void encode(QByteArray &out, const Zip64EndRecord &record)
{
    FieldWriter<Zip64EndRecord::fixedSize> fields;
    fields.put(Zip64EndRecord::signature);
    fields.put(record.recordSize);
    fields.put(record.versionMadeBy);
    fields.put(record.versionNeeded);
    fields.put(record.disk);
    fields.put(record.directoryDisk);
    fields.put(record.entriesOnDisk);
    fields.put(record.entries);
    fields.put(record.directorySize);
    fields.put(record.directoryOffset);
    out += fields.bytes();
}

Decoded<Zip64EndRecord> decodeZip64EndRecord(QByteArrayView bytes)
{
    if (const auto problem = problemOf(bytes, Zip64EndRecord::signature, Zip64EndRecord::fixedSize))
        return std::unexpected(*problem);
    FieldReader fields(bytes.sliced(4));
    Zip64EndRecord record;
    record.recordSize = fields.u64();
    record.versionMadeBy = fields.u16();
    record.versionNeeded = fields.u16();
    record.disk = fields.u32();
    record.directoryDisk = fields.u32();
    record.entriesOnDisk = fields.u64();
    record.entries = fields.u64();
    record.directorySize = fields.u64();
    record.directoryOffset = fields.u64();
    return record;
}

void encode(QByteArray &out, const Zip64Locator &locator)
{
    FieldWriter<Zip64Locator::fixedSize> fields;
    fields.put(Zip64Locator::signature);
    fields.put(locator.disk);
    fields.put(locator.endRecordOffset);
    fields.put(locator.disks);
    out += fields.bytes();
}

Decoded<Zip64Locator> decodeZip64Locator(QByteArrayView bytes)
{
    if (const auto problem = problemOf(bytes, Zip64Locator::signature, Zip64Locator::fixedSize))
        return std::unexpected(*problem);
    FieldReader fields(bytes.sliced(4));
    Zip64Locator locator;
    locator.disk = fields.u32();
    locator.endRecordOffset = fields.u64();
    locator.disks = fields.u32();
    return locator;
}

Decoded<ExtraFields> decodeExtraFields(QByteArrayView extra)
{
    ExtraFields result;
    FieldReader reader(extra);
    while (reader.left() >= 4) {
        const auto id = reader.u16();
        const qsizetype length = reader.u16();
        if (length > reader.left())
            return std::unexpected(DecodeProblem::TooShort);
        result.fields.push_back({.id = id, .data = reader.bytes(length)});
    }
    result.strayBytes = reader.left();
    return result;
}

void encode(QByteArray &out, const Zip64Field &field)
{
    const auto append = [&out](auto value) {
        const auto littleEndian = qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&littleEndian), sizeof littleEndian);
    };
    const auto length = 8 * (int(field.size.has_value()) + int(field.compressedSize.has_value()) +
                             int(field.headerOffset.has_value())) +
                        (field.disk ? 4 : 0);
    append(zipextra::zip64);
    append(static_cast<std::uint16_t>(length));
    for (const auto &value : {field.size, field.compressedSize, field.headerOffset}) {
        if (value)
            append(*value);
    }
    if (field.disk)
        append(*field.disk);
}

Decoded<Zip64Field> decodeZip64Field(QByteArrayView data, Zip64Wanted wanted)
{
    FieldReader reader(data);
    Zip64Field field;
    const auto take = [&reader](auto &value) {
        using Value = typename std::remove_reference_t<decltype(value)>::value_type;
        if (reader.left() < qsizetype(sizeof(Value)))
            return false;
        value = reader.take<Value>();
        return true;
    };
    const bool complete = (!wanted.size || take(field.size)) &&
                          (!wanted.compressedSize || take(field.compressedSize)) &&
                          (!wanted.headerOffset || take(field.headerOffset)) && (!wanted.disk || take(field.disk));
    if (!complete)
        return std::unexpected(DecodeProblem::TooShort);
    return field;
}

void encodeTimestamp(QByteArray &out, std::int32_t secondsSince1970)
{
    constexpr std::uint8_t hasModified = 1;
    FieldWriter<9> fields;
    fields.put(zipextra::timestamp);
    fields.put(std::uint16_t(5));
    fields.put(hasModified);
    fields.put(secondsSince1970);
    out += fields.bytes();
}

Decoded<TimestampField> decodeTimestamp(QByteArrayView data)
{
    FieldReader reader(data);
    if (reader.left() < 1)
        return std::unexpected(DecodeProblem::TooShort);
    TimestampField field;
    if ((reader.take<std::uint8_t>() & 1U) != 0) {
        if (reader.left() < 4)
            return std::unexpected(DecodeProblem::TooShort);
        field.modified = reader.take<std::int32_t>();
    }
    return field;
}

} // namespace photoporter
