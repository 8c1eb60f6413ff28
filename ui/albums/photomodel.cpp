// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/photomodel.h"

#include "ui/albums/medianames.h"
#include "ui/common/format.h"

#include <algorithm>

namespace photoporter::ui {

namespace {

bool isSame(const Photo &a, const Photo &b)
{
    return a.key == b.key && a.etag == b.etag && a.size == b.size;
}

} // namespace

void PhotoModel::setPhotos(const Photos &photos)
{
    static const Photos none = std::make_shared<const std::vector<Photo>>();
    const Photos before = m_photos ? m_photos : none;
    const Photos &after = photos ? photos : none;
    if (before == after)
        return;
    const auto [end, other] = std::ranges::mismatch(*before, *after, isSame);
    const int kept = static_cast<int>(end - before->begin());
    if (const int last = static_cast<int>(before->size()) - 1; last >= kept) {
        beginRemoveRows({}, kept, last);
        m_photos = std::make_shared<const std::vector<Photo>>(before->begin(), end);
        endRemoveRows();
    }
    if (const int last = static_cast<int>(after->size()) - 1; last >= kept) {
        beginInsertRows({}, kept, last);
        m_photos = after;
        endInsertRows();
    } else {
        m_photos = after;
    }
    m_bytes = 0;
    for (const Photo &photo : *after)
        m_bytes += photo.size;
    m_videos = videosAmong(*after);
}

int PhotoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_photos ? 0 : static_cast<int>(m_photos->size());
}

QVariant PhotoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Photo &photo = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return photo.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return details(photo);
    case SizeRole:
        return QVariant::fromValue<qulonglong>(photo.size);
    default:
        return {};
    }
}

QString PhotoModel::details(const Photo &photo) const
{
    //: a photo's name, its size, and when it was uploaded
    return tr("%1\n%2 · uploaded %3")
        .arg(photo.name, format::exactBytes(photo.size), format::exactMoment(photo.modified));
}

std::uint64_t videosAmong(const std::vector<Photo> &photos)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(
        photos, [](const Photo &photo) { return mediaKindOf(photo.name) == MediaKind::Video; }));
}

} // namespace photoporter::ui
