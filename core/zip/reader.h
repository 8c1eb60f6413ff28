// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"
#include "zip/access.h"
#include "zip/finding.h"
#include "zip/records.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

namespace photoporter {

/// What the reader accepts before it calls an archive hostile.
struct ReaderLimits {
    std::uint64_t maxDirectoryBytes = 2 * GiB;
    std::uint64_t maxEntries = 20'000'000;
    qsizetype maxNameBytes = 4096;    ///< Linux's PATH_MAX; longer names are warned about
    std::uint64_t bombSize = 2 * MiB; ///< an entry, or the whole, up to this size is never a bomb
    std::uint64_t bombRatio = 200;    ///< uncompressed to compressed (deflate reaches 1,032)
    std::size_t maxFindings = 1000;
};

/// How an entry's name was told.
enum class NameSource : std::uint8_t {
    Ascii,
    Utf8Flag,        ///< bit 11
    Utf8FlagInvalid, ///< bit 11 on bytes that are not UTF-8: these show as U+FFFD
    Utf8Guess,       ///< no flag, but valid UTF-8
    UnicodePath,     ///< extra field 0x7075 that fits the raw name
    Cp437,           ///< the format's own code page (appendix D); the writer may have meant another
};

struct ZipDirectoryEntry {
    QByteArray name; ///< UTF-8, as told by nameSource; may be anything: see the findings before using it as a path
    QByteArray rawName; ///< as it stands in the directory
    NameSource nameSource = NameSource::Ascii;
    /// Whether the data can be read at all, as far as the directory tells.
    enum class Data : std::uint8_t {
        Readable,
        OutOfBounds, ///< not between the archive's beginning and its directory
        Overlapping, ///< shares bytes with another entry
        Bomb,        ///< would become far larger than what is stored
    };
    Data data = Data::Readable;
    std::uint16_t versionMadeBy = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    Crc32 crc;
    std::uint32_t externalAttributes = 0;
    std::uint64_t compressedSize = 0;
    std::uint64_t size = 0;
    std::uint64_t headerOffset = 0;  ///< of the local header, from the first byte of the file
    std::uint64_t centralOffset = 0; ///< of the central header, likewise
    DosDateTime dosModified;
    bool hasTimestamp = false;                        ///< there is a 0x5455 field with the modification time
    std::optional<std::chrono::sys_seconds> modified; ///< from 0x5455, else the DOS time read as UTC

    [[nodiscard]] bool isDirectory() const { return name.endsWith('/'); }
    [[nodiscard]] bool isSymbolicLink() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isMethodSupported() const;
};

/// What the central directory says.
struct ZipDirectory {
    std::vector<ZipDirectoryEntry> entries; ///< in the directory's order
    ZipFindings findings;
    bool complete =
        false;          ///< entries are all that the directory holds; false when it could not be read to its end
    bool zip64 = false; ///< there is a ZIP64 end record
    std::uint64_t archiveSize = 0;
    std::uint64_t leadingBytes = 0; ///< before the archive proper; offsets in it count from there
    ByteRange directory;
};

/// Reads and checks the end records and the central directory (APPNOTE 4.3.6, 4.3.12 to 4.3.16). Trusts nothing:
/// what is wrong becomes a finding, and reading goes on as far as there is one reading only. Memory is in
/// proportion to the directory. An error only when the bytes can't be had (I/O, cancelled). For ordinary archives
/// one or two reads.
[[nodiscard]] Result<ZipDirectory> readDirectory(RandomAccess &archive, const ReaderLimits &limits = {},
                                                 std::stop_token stop = {});

/// ArchiveCorrupt with the first error among the findings and its byte, for callers to whom anything but a sound
/// archive is a failure; `archiveName` is for people. Warnings pass.
[[nodiscard]] Result<> requireSound(const ZipFindings &findings, const QString &archiveName);

} // namespace photoporter
