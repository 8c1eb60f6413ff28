// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"
#include "ledger/albumtable.h"

namespace photoporter {

/// An album as the store shows it.
struct CheckedAlbum {
    AlbumRecord record; ///< as it stands in the ledger now
    std::vector<Photo> photos;
};

/// Lists the album, looks which archive is its current one, and writes both into the ledger. An archive that this
/// ledger did not see made counts as made from this listing when it has as many entries and is not older than any
/// photo, else as out of date. One that a job makes while this looks is left as the job wrote it. An archive's
/// note that can't be read, or that names foreign keys, counts as none.
///
/// One request for every 1,000 photos and one more. AlbumMissing when it has no photos: it is forgotten then.
[[nodiscard]] Result<CheckedAlbum> checkAlbum(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                              Clock::WallTime now, const std::stop_token &stop = {});

/// The names of all albums of the store (listAlbums), with the ledger's albums that are no longer among them
/// forgotten.
[[nodiscard]] Result<std::vector<AlbumName>> checkAlbumNames(ObjectStore &store, Ledger &ledger,
                                                             const std::stop_token &stop = {});

} // namespace photoporter
