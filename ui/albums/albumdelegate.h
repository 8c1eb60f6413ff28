// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albummodel.h"
#include "ui/albums/thumbnails.h"
#include "ui/common/tokens.h"

#include <QStyledItemDelegate>

namespace photoporter::ui {

inline constexpr int albumRowHeight = 48, coverWidth = 44, coverHeight = 33;
inline constexpr int rowPadding = 2 * step; ///< as of the header's titles

/// Paints the rows of the table of albums: cover, figures, and the archive's pill with a bar under it.
class AlbumDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// All outlive the delegate.
    AlbumDelegate(const AlbumFilter &albums, const AlbumModel &model, const ThumbnailService &thumbnails,
                  QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintArchive(QPainter &painter, const QRectF &cell, const AlbumOverview &album,
                      const Tokens &tokens) const;

    const AlbumFilter &m_albums;
    const AlbumModel &m_model;
    const ThumbnailService &m_thumbnails;
};

} // namespace photoporter::ui
