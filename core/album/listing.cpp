// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/listing.h"

#include "album/text.h"
#include "store/paging.h"

#include <algorithm>

namespace photoporter {

namespace {

std::unexpected<Error> missing(const AlbumName &album, const ObjectStore &store)
{
    return fail(ErrorCode::AlbumMissing,
                AlbumText::tr("There is no album \"%1\" in %2.").arg(album.text(), store.location()));
}

bool isFolderMark(const ObjectInfo &object)
{
    return object.key.utf8().endsWith('/') && object.size == 0;
}

} // namespace

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
            if (isFolderMark(object))
                continue;
            if (key.endsWith('/')) {
                return fail(ErrorCode::NameInvalid,
                            AlbumText::tr("The object \"%1\" has a name that ends in \"/\", as only folders have.")
                                .arg(object.key.text()),
                            AlbumText::tr("Rename or delete it with your provider's own tools, then try again."));
            }
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
    if (photos.empty())
        return missing(album, store);
    return photos;
}

Result<> requirePhotos(ObjectStore &store, const AlbumName &album, std::stop_token stop)
{
    constexpr int aFew = 10;
    ListRequest request{.prefix = photosPrefix(album), .maxKeys = aFew};
    do {
        const auto page = store.list(request, stop);
        if (!page)
            return std::unexpected(page.error());
        if (!std::ranges::all_of(page->objects, isFolderMark))
            return {};
        request.continuation = page->continuation;
    } while (!request.continuation.isEmpty());
    return missing(album, store);
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
