// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"
#include "base/filetime.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace photoporter {

// What a 7z archive says about itself, by 7zFormat.txt of the LZMA SDK. Pure; trusts nothing.

inline constexpr std::size_t sevenZipStart = 32; ///< bytes of the signature header

/// Where the header is, by the archive's first 32 bytes.
struct SevenZipStart {
    std::uint64_t headerOffset = 0; ///< from the archive's first byte
    std::uint64_t headerSize = 0;   ///< 0: the archive is empty
    Crc32 headerCrc;
};
/// Nothing when signature or checksum are wrong, or the header would lie outside `archiveSize`.
[[nodiscard]] std::optional<SevenZipStart> parseSevenZipStart(QByteArrayView bytes, std::uint64_t archiveSize);

struct SevenZipPiece {
    std::uint64_t size = 0;
    std::optional<Crc32> crc;
};

/// Files that are packed together ("folder" in the format's own words, which no file system has).
struct SevenZipPack {
    QByteArray method;     ///< of the one coder; empty: several coders, one after another
    QByteArray properties; ///< of the one coder
    bool isEncrypted = false;
    std::uint64_t offset = 0, packedSize = 0; ///< of the first packed stream, from the archive's first byte
    SevenZipPiece whole;                      ///< unpacked
    std::vector<SevenZipPiece> pieces;        ///< the files in it, in order; their sizes make up the whole
};

struct SevenZipFile {
    QString name;
    bool hasData = false; ///< it has a piece; else it is empty, or no file
    bool isFolder = false;
    bool isDeletion = false; ///< an "anti-item"
    std::uint32_t attributes = 0;
    std::optional<FileTime> modified;
};

struct SevenZipHeader {
    bool isPacked = false; ///< the real header is what `packs` (one with one piece) holds; there are no files
    std::vector<SevenZipPack> packs;
    std::vector<SevenZipFile> files; ///< those with data have the packs' pieces, in order
};

/// Nothing when it is damaged, or has more than `maxEntries` files.
[[nodiscard]] std::optional<SevenZipHeader> parseSevenZipHeader(QByteArrayView bytes, std::uint64_t archiveSize,
                                                                std::uint64_t maxEntries);

} // namespace photoporter
