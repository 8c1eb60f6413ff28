// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QPen>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

// What delegates and widgets paint alike. Coordinates are logical pixels.
namespace photoporter::ui {

[[nodiscard]] QSize pillSize(const QString &text, const QFont &font);
/// A pill with its top left corner at `place`, at most `width` wide (then the text is elided).
void paintPill(QPainter &painter, QPointF place, const QString &text, Tone tone, const Tokens &tokens,
               const QFont &font, double width);
/// A progress bar of the rectangle's height (6 by custom); `fraction` 0 to 1, or below 0 where it can't be told.
void paintBar(QPainter &painter, const QRectF &rectangle, double fraction, Tone tone, const Tokens &tokens);
/// Text in one line, elided at the end (or in the middle, for keys and paths).
void paintText(QPainter &painter, const QRectF &rectangle, const QString &text, const QColor &colour,
               const QFont &font, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
               Qt::TextElideMode elide = Qt::ElideRight);
/// The ground of a chosen row, with the edge at its left that high contrast needs.
void paintSelection(QPainter &painter, const QRectF &rectangle, const Tokens &tokens);
/// The ring around what has the keyboard.
/// Of a chart's grid: dotted where a line would be as dark as the data.
[[nodiscard]] QPen gridPen(const Tokens &tokens);
void paintFocus(QPainter &painter, const QRectF &rectangle, const Tokens &tokens);

} // namespace photoporter::ui
