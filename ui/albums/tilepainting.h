// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/thumbnails.h"
#include "ui/common/tokens.h"

class QPainter;

namespace photoporter::ui {

/// The part of a picture that fills `target` wholly without distorting it, from the middle. Pure.
[[nodiscard]] QRectF filling(QSizeF picture, QSizeF target);
/// Where the whole picture fits into `target`, in its middle, not enlarged beyond its own size. Pure.
[[nodiscard]] QRectF fitting(QSizeF picture, const QRectF &target);

enum class TileFit : std::uint8_t { Fill, Whole };
/// A thumbnail with round corners; a neutral ground while it is coming; the ending of `name` where there is none.
void paintTile(QPainter &painter, const QRectF &rectangle, const ThumbnailService::Tile &tile, const QString &name,
               TileFit fit, const Tokens &tokens);

} // namespace photoporter::ui
