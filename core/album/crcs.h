// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"
#include "base/filetime.h"
#include "base/progress.h"
#include "ledger/ledger.h"

#include <array>
#include <span>
#include <vector>

namespace photoporter {

/// Where a photo's CRC-32 came from, cheapest first: the order in which they are asked (docs/design.md section 1).
enum class CrcSource : std::uint8_t {
    NoBytes,   ///< an empty photo's is 0
    Ledger,    ///< the CRC index, for this very tag
    Manifest,  ///< albums/{album}/manifest.json, likewise
    Uploader,  ///< x-amz-meta-crc32, written at upload
    Store,     ///< the store's own CRC32 over the whole object
    Parts,     ///< combined from the store's CRC32s of the object's parts
    ThrowAway, ///< the store computed it while copying the photo into an upload that was then aborted
    Read,      ///< the photo was read
};
inline constexpr std::size_t crcSourceCount = 8;
/// "no-bytes", "ledger", "manifest", "metadata", "store", "parts", "throw-away", "read".
[[nodiscard]] QStringView crcSourceName(CrcSource source);

/// What a ZIP says of a photo and its listing does not.
struct PhotoFacts {
    Crc32 crc32;
    CrcSource source = CrcSource::NoBytes;
    /// Of the file the photo was uploaded from; nothing when the uploader did not say. The same from every source.
    std::optional<FileTime> fileModified;
};

[[nodiscard]] std::array<std::uint64_t, crcSourceCount> countBySource(std::span<const PhotoFacts> facts);

struct CrcOptions {
    unsigned parallel = 48;              ///< requests in flight
    std::uint64_t readMemory = 64 * MiB; ///< bounds what reading photos holds at once
    std::uint64_t readPiece = 8 * MiB;   ///< of one ranged GET
};

/// The CRC-32 of every photo, in the order of `photos` (as listPhotos gave them, all of one album). Photos are
/// read only where nothing else knows, and again where the bytes that arrived are in doubt (readPhotos() in
/// crcsearch.h). What was found is kept in the ledger, also when the call then fails or is cancelled.
///
/// SourceChanged, naming it, when a photo is no longer what `photos` says. Memory is bounded by readMemory.
[[nodiscard]] Result<std::vector<PhotoFacts>>
resolveCrcs(ObjectStore &store, Ledger &ledger, const AlbumName &album, std::span<const Photo> photos,
            const CrcOptions &options = {}, ProgressCounters *progress = nullptr, std::stop_token stop = {});

} // namespace photoporter
