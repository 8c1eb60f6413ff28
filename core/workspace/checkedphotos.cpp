// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checkedphotos.h"

#include "ledger/crcindex.h"

namespace photoporter {

Result<std::vector<bool>> checkedPhotos(Ledger &ledger, const QString &location, const AlbumName &album,
                                        std::span<const Photo> photos)
{
    const auto known = CrcIndex(ledger).find(location, photosPrefix(album));
    if (!known)
        return std::unexpected(known.error());
    std::vector<bool> checked(photos.size());
    auto next = known->begin();
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const Photo &photo = photos[i];
        while (next != known->end() && next->key.utf8() < photo.key.utf8())
            ++next;
        checked[i] =
            next != known->end() && next->key == photo.key && next->etag == photo.etag && next->size == photo.size;
    }
    return checked;
}

} // namespace photoporter
