// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "base/progress.h"
#include "ledger/ledger.h"
#include "rope/rope.h"
#include "store/objectstore.h"
#include "zip/entry.h"

#include <vector>

namespace photoporter {

/// An album as an archive is made of it: every photo with its CRC, its time and its name in the ZIP.
struct AlbumContents {
    std::vector<RopeSource> sources; ///< by entry
    std::vector<ZipEntry> entries;   ///< in natural order of names; source = index of sources
    QByteArray listing;              ///< digest of the listing that it was made from (listingDigest)
    std::uint64_t bytes = 0;         ///< of all photos

    /// The first 16 hex digits of a SHA-256 over all that decides the archive's bytes: name, size, CRC and time of
    /// each entry. Equal contents give an equal archive under an equal key.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// Lists the album, finds its CRCs (album/crcs.h) and names its entries. AlbumMissing when it has no photos.
[[nodiscard]] Result<AlbumContents> readContents(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                                 ProgressCounters *progress = nullptr, std::stop_token stop = {});

/// The archive's bytes as a rope.
[[nodiscard]] Result<Rope> ropeOf(const AlbumContents &contents);

} // namespace photoporter
