// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "store/objectstore.h"

#include <span>
#include <vector>

namespace photoporter {

/// One photo (or video) of an album as the store lists it.
struct Photo {
    ObjectKey key;
    QString name; ///< the key below photosPrefix(album): "day 1/IMG_0001.jpg"
    std::uint64_t size = 0;
    ETag etag;
    Clock::WallTime modified{}; ///< when it was stored
};

/// All albums of the store, in byte order of names: the folders below albums/. One request for every 1,000. Names
/// that AlbumName refuses (made by other programs) are left out.
[[nodiscard]] Result<std::vector<AlbumName>> listAlbums(ObjectStore &store, std::stop_token stop = {});

/// The album's photos in byte order of keys, one request for every 1,000.
///
/// Empty objects whose key ends in "/" are folder marks of other programs and are left out; one with content is
/// NameInvalid, since no archive and no folder could hold it and leaving it out would lose it. AlbumMissing when
/// the album has no photos.
[[nodiscard]] Result<std::vector<Photo>> listPhotos(ObjectStore &store, const AlbumName &album,
                                                    std::stop_token stop = {});

/// AlbumMissing, as listPhotos() says it, when the album has no photos; asks for no more than the first few keys.
[[nodiscard]] Result<> requirePhotos(ObjectStore &store, const AlbumName &album, std::stop_token stop = {});

/// A SHA-256 over names, sizes and tags: two listings with one digest are of the same album.
[[nodiscard]] QByteArray listingDigest(std::span<const Photo> photos);

} // namespace photoporter
