// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumtableview.h"

#include "ui/albums/albumdelegate.h"
#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForSize = 520, widthForChanged = 620, widthForPhotos = 420;
const QString orderName = QStringLiteral("albums-order");

/// "today 10:58 PM" or "20 Oct 2020", as the language has them.
int longestMoment(const QFontMetrics &metrics)
{
    using namespace std::chrono_literals;
    const QDateTime late(QDate(2020, 10, 20), QTime(22, 58));
    const Clock::WallTime time{std::chrono::milliseconds(late.toMSecsSinceEpoch())};
    return std::max(metrics.horizontalAdvance(format::shortMoment(time, time)),
                    metrics.horizontalAdvance(format::shortMoment(time, time + 365 * 24h)));
}

/// Keeps room for the arrow where it is, not in each column where it may be one day: the names need it.
class AlbumHeader final : public QHeaderView {
public:
    explicit AlbumHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setStretchLastSection(false);
        setSectionsMovable(false);
        setMinimumSectionSize(40);
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        if (section == sortIndicatorSection())
            return QHeaderView::sectionSizeFromContents(section);
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        option.section = section;
        option.text = model()->headerData(section, orientation()).toString();
        return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this);
    }
};

} // namespace

AlbumTableView::AlbumTableView(AlbumFilter &albums, Preferences &preferences, QWidget *parent)
    : QTreeView(parent), m_albums(albums), m_preferences(preferences)
{
    setModel(&albums);
    setHeader(new AlbumHeader(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setSortingEnabled(true);
    restoreOrder();

    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(AlbumModel::NameRole).toString()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlbumTableView::selectedChanged);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_preferences.saveLayout(orderName,
                                 QByteArray::number(order == Qt::AscendingOrder ? column : -1 - column));
        arrangeColumns(); // the arrow needs room
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AlbumTableView::visibleChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&albums, signal, this, &AlbumTableView::fitHeight);
    connect(&albums, &QAbstractItemModel::headerDataChanged, this, &AlbumTableView::arrangeColumns);
    connect(&albums, &QAbstractItemModel::layoutChanged, this, &AlbumTableView::visibleChanged);
}

void AlbumTableView::restoreOrder()
{
    bool isKept = false;
    const int kept = m_preferences.layout(orderName).toInt(&isKept);
    const int column = kept < 0 ? -1 - kept : kept;
    if (isKept && column < AlbumModel::ColumnCount)
        sortByColumn(column, kept < 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        sortByColumn(AlbumModel::Changed, Qt::DescendingOrder);
}

QStringList AlbumTableView::selectedAlbums() const
{
    QModelIndexList rows = selectionModel()->selectedRows(AlbumModel::Name);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList albums;
    for (const QModelIndex &index : std::as_const(rows))
        albums += index.data(AlbumModel::NameRole).toString();
    return albums;
}

QStringList AlbumTableView::visibleAlbums() const
{
    QStringList albums;
    QModelIndex index = indexAt({1, 1});
    while (index.isValid() && visualRect(index).top() < viewport()->height()) {
        albums += index.data(AlbumModel::NameRole).toString();
        index = indexBelow(index);
    }
    return albums;
}

void AlbumTableView::selectAlbum(const QString &album)
{
    const QModelIndex index = m_albums.indexOf(album);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QSize AlbumTableView::sizeHint() const
{
    const int rows = std::min(m_albums.rowCount(), 1000) * albumRowHeight;
    return {600, header()->sizeHint().height() + rows + 2};
}

void AlbumTableView::fitHeight()
{
    setMaximumHeight(std::max(sizeHint().height(), header()->sizeHint().height() + albumRowHeight));
    updateGeometry();
    Q_EMIT visibleChanged();
}

void AlbumTableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrangeColumns();
    Q_EMIT visibleChanged();
}

/// The name gets what the others leave. What a narrow window has no room for is in the panel beside the table.
void AlbumTableView::arrangeColumns()
{
    const int width = viewport()->width();
    const QFontMetrics metrics(tabular(fontOf(TextSize::Body))); // as AlbumDelegate paints
    const auto roomFor = [&](AlbumModel::Column column, int text) {
        return std::max(text + 2 * rowPadding + 2, header()->sectionSizeHint(column));
    };
    const int archive = std::clamp(width * 28 / 100, 150, 250);
    setColumnHidden(AlbumModel::Photos, width < widthForPhotos);
    setColumnHidden(AlbumModel::Size, width < widthForSize);
    setColumnHidden(AlbumModel::Changed, width < widthForChanged);
    header()->resizeSection(AlbumModel::Cover, coverWidth + 2 * rowPadding);
    header()->resizeSection(AlbumModel::Photos,
                            roomFor(AlbumModel::Photos, metrics.horizontalAdvance(u"00,000"_s)));
    header()->resizeSection(AlbumModel::Size, roomFor(AlbumModel::Size, metrics.horizontalAdvance(u"000.0 GB"_s)));
    header()->resizeSection(AlbumModel::Archive, archive);
    header()->resizeSection(AlbumModel::Changed, roomFor(AlbumModel::Changed, longestMoment(metrics)));
    int taken = 0;
    for (int column = 0; column < AlbumModel::ColumnCount; ++column)
        taken += column == AlbumModel::Name ? 0 : header()->sectionSize(column); // 0 where it is hidden
    header()->resizeSection(AlbumModel::Name, std::max(width - taken, 80));
}

void AlbumTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter &&
        event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier) == false &&
        currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().data(AlbumModel::NameRole).toString());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void AlbumTableView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    plain.state &= ~QStyle::State_MouseOver; // rows are quiet: what is chosen alone has a ground
    QTreeView::drawRow(painter, plain, index);
    if (hasFocus() && index.row() == currentIndex().row())
        paintFocus(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1), tokensOf(palette()));
}

} // namespace photoporter::ui
