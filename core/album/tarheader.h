// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <optional>

namespace photoporter {

inline constexpr std::size_t tarBlock = 512;

/// One header of a TAR archive: POSIX.1-2001 (pax, "ustar Interchange Format") with GNU's additions. Names are
/// bytes; nothing says what they mean.
struct TarHeader {
    QByteArray name; ///< with the prefix before it
    char type = '0';
    std::uint64_t size = 0;
    std::chrono::sys_seconds modified{};
};

/// Nothing when the block is no header: its checksum or a number in it is wrong. Pure.
[[nodiscard]] std::optional<TarHeader> parseTarHeader(QByteArrayView block);
[[nodiscard]] bool isZeroBlock(QByteArrayView block); ///< two of them end an archive

/// What a pax extended header (type "x") says of the entry behind it, as far as it matters here.
struct PaxRecords {
    std::optional<QByteArray> name;
    std::optional<std::uint64_t> size;
    std::optional<std::chrono::sys_time<std::chrono::nanoseconds>> modified;
    bool isSparse = false; ///< GNU.sparse.*: the data are not the file's bytes
};
/// Nothing when the records are not as pax has them ("LENGTH KEY=VALUE\n", the length of all of it). Pure.
[[nodiscard]] std::optional<PaxRecords> parsePax(QByteArrayView records);

} // namespace photoporter
