// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumdelegate.h"

#include "ui/albums/albumwords.h"
#include "ui/albums/tilepainting.h"
#include "ui/common/appearance.h"
#include "ui/common/painting.h"

#include <QPainter>

namespace photoporter::ui {

namespace {

constexpr double barHeight = 6, barWidth = 150;

} // namespace

AlbumDelegate::AlbumDelegate(const AlbumFilter &albums, const AlbumModel &model,
                             const ThumbnailService &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_albums(albums), m_model(model), m_thumbnails(thumbnails)
{
}

QSize AlbumDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {coverWidth, albumRowHeight};
}

void AlbumDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRectF cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected) && index.column() == AlbumModel::Cover)
        paintSelection(painter, cell, tokens);
    else if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(cell, tokens.selection);
    painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), tokens.line);
}

void AlbumDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const AlbumOverview &album = m_albums.at(index);
    paintGround(*painter, option, index);
    const QRectF cell = QRectF(option.rect).adjusted(rowPadding, 0, -rowPadding, -1);
    switch (index.column()) {
    case AlbumModel::Cover: {
        const QRectF cover(cell.left(), cell.center().y() - coverHeight / 2.0, coverWidth, coverHeight);
        paintTile(*painter, cover, m_thumbnails.tile(ThumbnailRef::coverOf(album.album)), {}, TileFit::Fill,
                  tokens);
        break;
    }
    case AlbumModel::Archive:
        paintArchive(*painter, cell, album, tokens);
        break;
    default: {
        const bool isName = index.column() == AlbumModel::Name;
        const QFont font = isName ? fontOf(TextSize::Body, true) : tabular(fontOf(TextSize::Body));
        const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
        paintText(*painter, cell, index.data().toString(),
                  index.column() == AlbumModel::Changed ? tokens.quiet : tokens.text, font, alignment);
    }
    }
}

void AlbumDelegate::paintArchive(QPainter &painter, const QRectF &cell, const AlbumOverview &album,
                                 const Tokens &tokens) const
{
    const Standing standing = albumStanding(album, m_model.linkOf(album), m_model.now());
    const QFont font = fontOf(TextSize::Quiet);
    const double pillHeight = pillSize(standing.text, font).height();
    const std::optional<double> moved = movedOf(album);
    const double height = moved ? pillHeight + step + barHeight : pillHeight;
    const double top = cell.center().y() - height / 2;
    paintPill(painter, {cell.left(), top}, standing.text, standing.tone, tokens, font, cell.width());
    if (moved)
        paintBar(painter,
                 QRectF(cell.left(), top + pillHeight + step, std::min(barWidth, cell.width()), barHeight), *moved,
                 standing.tone == Tone::Neutral ? Tone::Neutral : Tone::Accent, tokens);
}

} // namespace photoporter::ui
