// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/photomodel.h"
#include "ui/albums/thumbnails.h"

#include <QStyledItemDelegate>

namespace photoporter::ui {

/// How the cells of the grid of photos share a width: as many columns as fit, with nothing left over. A value.
struct PhotoCells {
    static constexpr int smallest = 168, nameHeight = 22, gap = 8;
    int width = smallest; ///< of the view

    [[nodiscard]] int columns() const { return std::max(1, width / smallest); }
    [[nodiscard]] QSize cell() const;
};

/// Paints a photo in its cell: the picture and its name below.
class PhotoDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PhotoDelegate(const PhotoModel &photos, const ThumbnailService &thumbnails, QObject *parent = nullptr);
    void setCell(QSize cell) { m_cell = cell; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PhotoModel &m_photos;
    const ThumbnailService &m_thumbnails;
    QSize m_cell;
};

} // namespace photoporter::ui
