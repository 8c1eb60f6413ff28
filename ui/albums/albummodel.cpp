// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albummodel.h"

#include "ui/albums/albumwords.h"
#include "ui/common/format.h"

#include <algorithm>

namespace photoporter::ui {

AlbumModel::AlbumModel(const LinkNotes &links, std::function<Clock::WallTime()> now, QObject *parent)
    : QAbstractTableModel(parent), m_links(links), m_now(std::move(now))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

AlbumModel::Row AlbumModel::rowOf(AlbumOverview album) const
{
    QCollatorSortKey key = m_collator.sortKey(album.album);
    return {std::move(album), std::move(key)};
}

std::size_t AlbumModel::placeOf(const QString &album) const
{
    const auto place = std::ranges::lower_bound(m_rows, album, {}, [](const Row &row) { return row.album.album; });
    return static_cast<std::size_t>(place - m_rows.begin());
}

void AlbumModel::setAlbums(std::vector<AlbumOverview> albums)
{
    std::ranges::sort(albums, {}, &AlbumOverview::album);
    std::size_t place = 0;
    std::vector<Row> fresh; // in one run, before `place`
    const auto settle = [&] {
        const std::size_t count = fresh.size();
        insert(place, std::exchange(fresh, {}));
        place += count;
    };
    for (AlbumOverview &album : albums) {
        if (place < m_rows.size() && m_rows[place].album.album < album.album)
            settle();
        while (place < m_rows.size() && m_rows[place].album.album < album.album)
            remove(QString(m_rows[place].album.album));
        if (place < m_rows.size() && m_rows[place].album.album == album.album) {
            settle();
            change(place++, std::move(album));
        } else {
            fresh.push_back(rowOf(std::move(album)));
        }
    }
    settle();
    if (place < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(place), static_cast<int>(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place), m_rows.end());
        endRemoveRows();
    }
}

void AlbumModel::insert(std::size_t place, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, static_cast<int>(place), static_cast<int>(place + rows.size()) - 1);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(place), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void AlbumModel::change(std::size_t place, AlbumOverview album)
{
    if (m_rows[place].album == album)
        return;
    m_rows[place].album = std::move(album);
    const int row = static_cast<int>(place);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AlbumModel::update(const AlbumOverview &album)
{
    const std::size_t place = placeOf(album.album);
    if (place < m_rows.size() && m_rows[place].album.album == album.album) {
        change(place, album);
    } else {
        std::vector<Row> rows;
        rows.push_back(rowOf(album));
        insert(place, std::move(rows));
    }
}

void AlbumModel::remove(const QString &album)
{
    const std::size_t place = placeOf(album);
    if (place >= m_rows.size() || m_rows[place].album.album != album)
        return;
    beginRemoveRows({}, static_cast<int>(place), static_cast<int>(place));
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(place));
    endRemoveRows();
}

void AlbumModel::clear()
{
    setAlbums({});
}

void AlbumModel::textsChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const AlbumOverview *AlbumModel::find(const QString &album) const
{
    const std::size_t place = placeOf(album);
    return place < m_rows.size() && m_rows[place].album.album == album ? &m_rows[place].album : nullptr;
}

QModelIndex AlbumModel::indexOf(const QString &album) const
{
    return find(album) ? index(static_cast<int>(placeOf(album)), Name) : QModelIndex();
}

LinkState AlbumModel::linkOf(const AlbumOverview &album) const
{
    return {.possible = m_links.possible(), .until = m_links.until(album.album, album.archive, m_now())};
}

int AlbumModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlbumModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlbumModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlbumOverview &album = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(album, index.column());
    case Qt::ToolTipRole:
        return exactText(album, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Cover ? tr("Cover of %1").arg(album.album) : text(album, index.column());
    case Qt::TextAlignmentRole: {
        const bool isFigure = index.column() == Photos || index.column() == Size;
        return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case SortRole:
        return sortValue(album, index.column());
    case NameRole:
        return album.album;
    default:
        return {};
    }
}

QVariant AlbumModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section == Photos || section == Size;
        return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Album");
    case Photos:
        return tr("Photos");
    case Size:
        return tr("Size");
    case Archive:
        return tr("Archive");
    case Changed:
        return tr("Changed");
    default:
        return QString();
    }
}

QString AlbumModel::text(const AlbumOverview &album, int column) const
{
    switch (column) {
    case Name:
        return album.album;
    case Photos:
        return album.isCounted ? format::count(album.photos) : QString();
    case Size:
        return album.isCounted ? format::bytes(album.bytes) : QString();
    case Archive:
        return albumStanding(album, linkOf(album), m_now()).text;
    case Changed:
        return album.changedAt ? format::shortMoment(*album.changedAt, m_now()) : QString();
    default:
        return {};
    }
}

QString AlbumModel::exactText(const AlbumOverview &album, int column) const
{
    switch (column) {
    case Size:
        return album.isCounted ? format::exactBytes(album.bytes) : QString();
    case Changed:
        return album.changedAt ? format::exactMoment(*album.changedAt) : QString();
    default:
        return text(album, column);
    }
}

QVariant AlbumModel::sortValue(const AlbumOverview &album, int column) const
{
    switch (column) {
    case Photos:
        return QVariant::fromValue<qulonglong>(album.photos);
    case Size:
        return QVariant::fromValue<qulonglong>(album.bytes);
    case Archive:
        return standingOrder(album);
    case Changed:
        return static_cast<qint64>(album.changedAt.value_or(Clock::WallTime{}).time_since_epoch().count());
    default:
        return album.album;
    }
}

AlbumFilter::AlbumFilter(AlbumModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(AlbumModel::SortRole);
    setSourceModel(&model);
}

void AlbumFilter::search(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

QModelIndex AlbumFilter::indexOf(const QString &album) const
{
    return mapFromSource(m_model.indexOf(album));
}

bool AlbumFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isByName = left.column() == AlbumModel::Name || left.column() == AlbumModel::Cover;
    if (!isByName) {
        const auto order = QVariant::compare(left.data(AlbumModel::SortRole), right.data(AlbumModel::SortRole));
        if (order != QPartialOrdering::Equivalent)
            return order == QPartialOrdering::Less;
    }
    // Of equal ones the names rise, whichever way the rows are sorted.
    const bool isTurned = !isByName && sortOrder() == Qt::DescendingOrder;
    const QCollatorSortKey &a = m_model.nameKey(left.row()), &b = m_model.nameKey(right.row());
    return isTurned ? b < a : a < b;
}

bool AlbumFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QString &name = m_model.at(row).album;
    return std::ranges::all_of(m_words,
                               [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace photoporter::ui
