// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/tarheader.h"

#include "base/filetime.h"

#include <algorithm>

namespace photoporter {

namespace {

// Offsets and lengths of POSIX.1-2001's header block.
struct Field {
    qsizetype offset, length;
};
constexpr Field nameField{0, 100};
constexpr Field sizeField{124, 12};
constexpr Field modifiedField{136, 12};
constexpr Field checksumField{148, 8};
constexpr qsizetype typeOffset = 156;
constexpr Field magicField{257, 6};
constexpr Field prefixField{345, 155};

QByteArrayView in(QByteArrayView block, Field field)
{
    return block.sliced(field.offset, field.length);
}

QByteArrayView untilNul(QByteArrayView text)
{
    const auto end = text.indexOf('\0');
    return end < 0 ? text : text.first(end);
}

/// Octal digits between spaces or NULs, or GNU's base 256 where the first bit is set. Nothing for what is negative
/// or exceeds 63 bits.
std::optional<std::uint64_t> number(QByteArrayView field)
{
    constexpr unsigned char base256 = 0x80;
    if ((static_cast<unsigned char>(field.front()) & base256) != 0) {
        std::uint64_t value = static_cast<unsigned char>(field.front()) & 0x7f;
        for (const char c : field.sliced(1)) {
            if (value >> 55 != 0)
                return std::nullopt;
            value = value << 8 | static_cast<unsigned char>(c);
        }
        return value;
    }
    const QByteArrayView digits = untilNul(field).trimmed();
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '7')
            return std::nullopt;
        value = value << 3 | static_cast<std::uint64_t>(c - '0'); // 12 digits are 36 bits
    }
    return value;
}

/// The sum of all bytes, the checksum's own taken as spaces; old programs took bytes as signed.
bool hasRightChecksum(QByteArrayView block)
{
    const auto expected = number(in(block, checksumField));
    qint64 plain = 8 * ' ';
    qint64 withSign = 8 * ' ';
    for (qsizetype i = 0; i < block.size(); ++i) {
        if (i >= checksumField.offset && i < checksumField.offset + checksumField.length)
            continue;
        plain += static_cast<unsigned char>(block[i]);
        withSign += static_cast<signed char>(block[i]);
    }
    return expected && (static_cast<qint64>(*expected) == plain || static_cast<qint64>(*expected) == withSign);
}

/// "LENGTH KEY=VALUE\n" at the beginning of `records`, cut off from them.
std::optional<std::pair<QByteArrayView, QByteArrayView>> nextRecord(QByteArrayView &records)
{
    const auto space = records.indexOf(' ');
    if (space <= 0 || space > 8)
        return std::nullopt;
    bool isNumber = false;
    const qlonglong length = records.first(space).toLongLong(&isNumber);
    if (!isNumber || length <= space + 1 || length > records.size() || records[length - 1] != '\n')
        return std::nullopt;
    const QByteArrayView text = records.sliced(space + 1, length - space - 2);
    const auto equals = text.indexOf('=');
    if (equals <= 0)
        return std::nullopt;
    records = records.sliced(length);
    return std::pair(text.first(equals), text.sliced(equals + 1));
}

} // namespace

std::optional<TarHeader> parseTarHeader(QByteArrayView block)
{
    if (block.size() != qsizetype(tarBlock) || !hasRightChecksum(block))
        return std::nullopt;
    const auto size = number(in(block, sizeField));
    if (!size)
        return std::nullopt;
    TarHeader header{
        .name = untilNul(in(block, nameField)).toByteArray(), .type = block[typeOffset], .size = *size};
    // GNU's own magic ("ustar  ") has other things where POSIX has the prefix.
    const QByteArrayView prefix = untilNul(in(block, prefixField));
    if (in(block, magicField) == QByteArrayView("ustar\0", 6) && !prefix.isEmpty())
        header.name.prepend('/').prepend(prefix);
    constexpr std::uint64_t latest = 253'402'300'799; // the end of year 9999
    const auto modified = number(in(block, modifiedField)).value_or(0);
    header.modified = std::chrono::sys_seconds(std::chrono::seconds(std::min(modified, latest)));
    return header;
}

bool isZeroBlock(QByteArrayView block)
{
    return std::ranges::all_of(block, [](char c) { return c == '\0'; });
}

std::optional<PaxRecords> parsePax(QByteArrayView records)
{
    PaxRecords result;
    while (!records.isEmpty() && records.front() != '\0') {
        const auto record = nextRecord(records);
        if (!record)
            return std::nullopt;
        const auto [key, value] = *record;
        if (key == "path") {
            result.name = value.toByteArray();
        } else if (key == "size") {
            bool isNumber = false;
            result.size = value.toULongLong(&isNumber);
            if (!isNumber || *result.size >> 63 != 0)
                return std::nullopt;
        } else if (key == "mtime") {
            result.modified = fileTimeFromUnixSeconds(value);
        } else if (key.startsWith("GNU.sparse.")) {
            result.isSparse = true;
        }
    }
    return result;
}

} // namespace photoporter
