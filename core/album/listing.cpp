// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/listing.h"

#include "album/text.h"
#include "store/paging.h"

namespace photoporter {

Result<std::vector<AlbumName>> listAlbums(ObjectStore &store, std::stop_token stop)
{
    std::vector<AlbumName> albums;
    const auto done = forEachPage(
        store, {.prefix = albumsPrefix(), .delimiter = "/"}, stop, [&albums](const ListPage &page) -> Result<> {
            for (const QByteArray &prefix : page.commonPrefixes) {
                const QByteArrayView name = QByteArrayView(prefix).sliced(albumsPrefix().size()).chopped(1);
                if (auto album = AlbumName::parse(QString::fromUtf8(name)))
                    albums.push_back(std::move(*album));
            }
            return {};
        });
    if (!done)
        return std::unexpected(done.error());
    return albums;
}

Result<std::vector<Photo>> listPhotos(ObjectStore &store, const AlbumName &album, std::stop_token stop)
{
    std::vector<Photo> photos;
    const QByteArray prefix = photosPrefix(album);
    const auto done = forEachPage(store, {.prefix = prefix}, stop, [&](const ListPage &page) -> Result<> {
        for (const ObjectInfo &object : page.objects) {
            const QByteArray &key = object.key.utf8();
            if (key.endsWith('/') && object.size > 0) {
                return fail(ErrorCode::NameInvalid,
                            AlbumText::tr("The object \"%1\" has a name that ends in \"/\", as only folders have.")
                                .arg(object.key.text()),
                            AlbumText::tr("Rename or delete it with your provider's own tools, then try again."));
            }
            if (key.endsWith('/'))
                continue;
            photos.push_back({.key = object.key,
                              .name = QString::fromUtf8(QByteArrayView(key).sliced(prefix.size())),
                              .size = object.size,
                              .etag = object.etag,
                              .modified = object.modified});
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    if (photos.empty()) {
        return fail(ErrorCode::AlbumMissing,
                    AlbumText::tr("There is no album \"%1\" in %2.").arg(album.text(), store.location()));
    }
    return photos;
}

QByteArray listingDigest(std::span<const Photo> photos)
{
    Digest digest(Digest::Algorithm::Sha256);
    for (const Photo &photo : photos) {
        digest.add(photo.key.utf8()); // no key holds a NUL byte, so the fields can't run into each other
        digest.add(QByteArrayView("\0", 1));
        digest.add(QByteArray::number(static_cast<qulonglong>(photo.size)));
        digest.add(QByteArrayView("\0", 1));
        digest.add(photo.etag.value());
        digest.add(QByteArrayView("\n", 1));
    }
    return digest.finish();
}

} // namespace photoporter
