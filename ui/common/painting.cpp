// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace photoporter::ui {

namespace {

constexpr double pillPadding = 8;
constexpr double pillInset = 2; ///< above and below the text

/// "Out of date" of "Out of date · 6 photos added", where the whole has no room: half a word helps nobody.
QString fitting(const QString &text, const QFont &font, double width)
{
    const qsizetype end = text.indexOf(QStringLiteral(" · "));
    return end > 0 && pillSize(text, font).width() > width ? text.left(end) : text;
}

} // namespace

QSize pillSize(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text) + 2 * pillPadding)),
            static_cast<int>(std::ceil(metrics.height() + 2 * pillInset))};
}

void paintPill(QPainter &painter, QPointF place, const QString &text, Tone tone, const Tokens &tokens,
               const QFont &font, double width)
{
    const QString shown = fitting(text, font, width);
    const QSizeF size = pillSize(shown, font);
    const QRectF box(place, QSizeF(std::min(size.width(), width), size.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = tokens.ink(tone); // grounds are lost on a row that is chosen, and high contrast has none
    edge.setAlphaF(tokens.isHighContrast() ? 1.0F : 0.2F);
    painter.setPen(edge);
    painter.setBrush(tokens.ground(tone));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), pillRadius, pillRadius);
    painter.restore();
    paintText(painter, box.adjusted(pillPadding, 0, -pillPadding + 1, 0), shown, tokens.ink(tone), font);
}

void paintBar(QPainter &painter, const QRectF &rectangle, double fraction, Tone tone, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = rectangle.height() / 2;
    painter.setPen(tokens.line);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    QRectF done = rectangle;
    if (fraction < 0)
        done = rectangle.adjusted(rectangle.width() * 0.35, 0, -rectangle.width() * 0.35, 0); // can't be told
    else
        done.setWidth(rectangle.width() * std::min(1.0, fraction));
    painter.setBrush(tokens.ink(tone));
    if (done.width() > 0)
        painter.drawRoundedRect(done, radius, radius);
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &rectangle, const QString &text, const QColor &colour,
               const QFont &font, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter.save();
    painter.setPen(colour);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const QString shown = metrics.elidedText(text, elide, rectangle.width());
    painter.drawText(
        rectangle, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, // other scripts are higher
        shown);
    painter.restore();
}

QPen gridPen(const Tokens &tokens)
{
    return {tokens.line, 1, tokens.isHighContrast() ? Qt::DotLine : Qt::SolidLine};
}

void paintSelection(QPainter &painter, const QRectF &rectangle, const Tokens &tokens)
{
    painter.fillRect(rectangle, tokens.selection);
    painter.fillRect(QRectF(rectangle.topLeft(), QSizeF(step, rectangle.height())), tokens.highlight);
}

void paintFocus(QPainter &painter, const QRectF &rectangle, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(rectangle.adjusted(1, 1, -1, -1), step, step);
    painter.restore();
}

} // namespace photoporter::ui
