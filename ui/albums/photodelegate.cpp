// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/photodelegate.h"

#include "ui/albums/tilepainting.h"
#include "ui/common/appearance.h"
#include "ui/common/painting.h"

#include <QPainter>

namespace photoporter::ui {

QSize PhotoCells::cell() const
{
    // A list view begins a new row already when the last cell ends where the view does.
    const int cellWidth = std::max(smallest / 2, (width - 1) / columns());
    return {cellWidth, (cellWidth - gap) * 3 / 4 + nameHeight + gap};
}

PhotoDelegate::PhotoDelegate(const PhotoModel &photos, const ThumbnailService &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_photos(photos), m_thumbnails(thumbnails), m_cell(PhotoCells{}.cell())
{
}

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cell;
}

void PhotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const Photo &photo = m_photos.at(index.row());
    const double half = PhotoCells::gap / 2.0;
    const QRectF box = QRectF(option.rect).adjusted(half, half, -half, -half);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokens.highlight);
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(box.adjusted(-half + 1, -half + 1, half - 1, half - 1), controlRadius,
                                 controlRadius);
        painter->restore();
    }
    const QRectF picture = box.adjusted(0, 0, 0, -PhotoCells::nameHeight);
    paintTile(*painter, picture, m_thumbnails.tile(ThumbnailRef::of(photo)), photo.name, TileFit::Fill, tokens);
    if (m_photos.isNew(index.row()))
        //: of a photo that is not in the album's ZIP: it came later
        paintPill(*painter, picture.topLeft() + QPointF(step, step), PhotoModel::tr("New"), Tone::Attention,
                  tokens, fontOf(TextSize::Axis), picture.width() - 2 * step);
    const QRectF name(box.left(), picture.bottom(), box.width(), PhotoCells::nameHeight);
    paintText(*painter, name, photo.name, isSelected ? tokens.text : tokens.quiet, fontOf(TextSize::Quiet),
              Qt::AlignHCenter | Qt::AlignVCenter, Qt::ElideMiddle);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), tokens);
}

} // namespace photoporter::ui
