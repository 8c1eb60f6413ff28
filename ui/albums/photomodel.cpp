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

bool PhotoModel::setPhotos(const Photos &photos)
{
    static const Photos none = std::make_shared<const std::vector<Photo>>();
    const Photos before = m_photos ? m_photos : none;
    const Photos &after = photos ? photos : none;
    if (before == after)
        return false;
    m_checked.clear();
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
    return true;
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
        return details(index.row());
    case SizeRole:
        return QVariant::fromValue<qulonglong>(photo.size);
    default:
        return {};
    }
}

QString PhotoModel::details(int row) const
{
    const Photo &photo = at(row);
    //: a photo's name, its size, and when it was uploaded
    QStringList lines = {
        tr("%1\n%2 · uploaded %3")
            .arg(photo.name, format::exactBytes(photo.size), format::exactMoment(photo.modified))};
    if (isNew(row))
        lines += tr("Stored after the ZIP was made");
    if (!m_checked.empty())
        lines += m_checked[static_cast<std::size_t>(row)] ? tr("Checked")
                                                          : tr("Not checked yet: the next ZIP reads it");
    return lines.join(u'\n');
}

void PhotoModel::setChecked(const Photos &of, const std::vector<bool> &checked)
{
    if (of != m_photos || checked.size() != m_photos->size())
        return;
    m_checked = checked;
    statesChanged();
}

void PhotoModel::setArchiveTime(std::optional<Clock::WallTime> madeAt)
{
    if (m_archiveTime == madeAt)
        return;
    m_archiveTime = madeAt;
    statesChanged();
}

std::optional<std::size_t> PhotoModel::unchecked() const
{
    if (m_checked.empty())
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::count(m_checked, false));
}

void PhotoModel::statesChanged()
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1), {Qt::ToolTipRole, Qt::AccessibleTextRole});
}

std::uint64_t videosAmong(const std::vector<Photo> &photos)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(
        photos, [](const Photo &photo) { return mediaKindOf(photo.name) == MediaKind::Video; }));
}

} // namespace photoporter::ui
