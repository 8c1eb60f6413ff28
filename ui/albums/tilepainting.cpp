// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/tilepainting.h"

#include "ui/common/appearance.h"
#include "ui/common/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace photoporter::ui {

namespace {

constexpr qreal tileRadius = 4;
constexpr qsizetype longestEnding = 5;

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : name.sliced(dot + 1).toUpper();
    return ending.size() <= longestEnding ? ending : QString();
}

} // namespace

QRectF filling(QSizeF picture, QSizeF target)
{
    if (picture.isEmpty() || target.isEmpty())
        return {};
    const QSizeF part = target.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

QRectF fitting(QSizeF picture, const QRectF &target)
{
    QSizeF size = picture;
    if (size.width() > target.width() || size.height() > target.height())
        size.scale(target.size(), Qt::KeepAspectRatio);
    QRectF place({}, size);
    place.moveCenter(target.center());
    return place;
}

void paintTile(QPainter &painter, const QRectF &rectangle, const ThumbnailService::Tile &tile, const QString &name,
               TileFit fit, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    if (tile.state == ThumbnailService::State::Ready && fit == TileFit::Whole) {
        const QRectF place = fitting(tile.image.size(), rectangle);
        shape.addRoundedRect(place, tileRadius, tileRadius);
        painter.setClipPath(shape);
        painter.drawImage(place, tile.image);
    } else if (tile.state == ThumbnailService::State::Ready) {
        shape.addRoundedRect(rectangle, tileRadius, tileRadius);
        painter.setClipPath(shape);
        painter.drawImage(rectangle, tile.image, filling(tile.image.size(), rectangle.size()));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.side);
        painter.drawRoundedRect(rectangle, tileRadius, tileRadius);
        if (tile.state == ThumbnailService::State::None)
            paintText(painter, rectangle, endingOf(name), tokens.quiet, fontOf(TextSize::Axis, true),
                      Qt::AlignCenter);
    }
    painter.restore();
}

} // namespace photoporter::ui
