// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/photoshelf.h"

#include <algorithm>

namespace photoporter::ui {

namespace {

constexpr std::size_t mostAlbums = 4;
constexpr std::size_t mostPhotos = 150'000; // of all but the last used

} // namespace

Photos PhotoShelf::find(const QString &album) const
{
    const auto found = std::ranges::find(m_kept, album, &Kept::album);
    return found == m_kept.end() ? nullptr : found->photos;
}

Photos PhotoShelf::take(const QString &album)
{
    const auto found = std::ranges::find(m_kept, album, &Kept::album);
    if (found == m_kept.end())
        return nullptr;
    std::rotate(m_kept.begin(), found, std::next(found));
    return m_kept.front().photos;
}

void PhotoShelf::put(const QString &album, std::vector<Photo> photos)
{
    forget(album);
    m_kept.push_front({album, std::make_shared<const std::vector<Photo>>(std::move(photos))});
    std::size_t others = 0;
    for (std::size_t i = 1; i < m_kept.size(); ++i) {
        others += m_kept[i].photos->size();
        if (i == mostAlbums || others > mostPhotos) {
            m_kept.resize(i);
            break;
        }
    }
}

void PhotoShelf::forget(const QString &album)
{
    std::erase_if(m_kept, [&album](const Kept &kept) { return kept.album == album; });
}

} // namespace photoporter::ui
