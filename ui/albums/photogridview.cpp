// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/photogridview.h"

#include "ui/albums/photodelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace photoporter::ui {

PhotoGridView::PhotoGridView(PhotoModel &photos, ThumbnailService &thumbnails, QWidget *parent)
    : QListView(parent),
      m_photos(photos),
      m_thumbnails(thumbnails),
      m_delegate(new PhotoDelegate(photos, thumbnails, this))
{
    setModel(&photos);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true); // one size hint for all: a hundred thousand are laid out at once
    setMovement(Static);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming would change the width that it depends on
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QAbstractItemView::doubleClicked, this, &PhotoGridView::chosen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PhotoGridView::wantTiles);
    connect(&thumbnails, &ThumbnailService::arrived, viewport(), qOverload<>(&QWidget::update));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&photos, signal, this, &PhotoGridView::wantTiles, Qt::QueuedConnection); // after the layout
}

std::pair<int, int> PhotoGridView::visibleRows() const
{
    const int count = m_photos.rowCount();
    if (count == 0)
        return {-1, -1};
    const QSize cell = m_delegate->sizeHint({}, {});
    const int columns = std::max(1, viewport()->width() / cell.width());
    const int top = verticalScrollBar()->value() / cell.height();
    const int bottom = (verticalScrollBar()->value() + viewport()->height()) / cell.height();
    return {std::min(top * columns, count - 1), std::min((bottom + 1) * columns, count) - 1};
}

void PhotoGridView::wantTiles()
{
    std::vector<ThumbnailRef> refs;
    const auto [first, last] = isVisible() ? visibleRows() : std::pair{-1, -1};
    for (int row = first; row >= 0 && row <= last; ++row)
        refs.push_back(ThumbnailRef::of(m_photos.at(row)));
    m_thumbnails.want(this, std::move(refs));
}

void PhotoGridView::resizeEvent(QResizeEvent *event)
{
    const QSize cell = PhotoCells{viewport()->width()}.cell();
    if (cell != gridSize()) {
        m_delegate->setCell(cell);
        setGridSize(cell);
        verticalScrollBar()->setSingleStep(cell.height() / 2);
    }
    QListView::resizeEvent(event);
    wantTiles();
}

void PhotoGridView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    wantTiles();
}

void PhotoGridView::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    m_thumbnails.want(this, {});
}

void PhotoGridView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace photoporter::ui
