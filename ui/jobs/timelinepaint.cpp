// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timelinepaint.h"

#include "ui/common/painting.h"
#include "ui/jobs/timelinetext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace photoporter::ui {

namespace {

using Kind = TimelineSpan::Kind;

constexpr double radius = 2;

void paintExpected(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.quiet, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintWait(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.quiet, 2, Qt::DotLine));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

void paintBody(QPainter &painter, const TimelineBar &bar, const Tokens &tokens)
{
    const QColor &colour = barColour(bar.span.kind, tokens);
    if (!bar.span.isOpen || bar.rect.width() < 4)
        return paintSolid(painter, bar.rect, bar.span.kind, tokens);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(tokens.accentGround);
    painter.drawRoundedRect(bar.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintMarks(QPainter &painter, const TimelineBar &bar, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    if (bar.span.retries > 0) {
        constexpr double stripe = 3;
        const QRectF below(bar.rect.left(), bar.rect.bottom() - stripe, bar.rect.width(), stripe);
        painter.fillRect(below, tokens.attention);
    }
    if (bar.span.failed) {
        const double cap = std::min(4.0, bar.rect.width());
        painter.fillRect(QRectF(bar.rect.right() - cap, bar.rect.top(), cap, bar.rect.height()), tokens.failed);
    }
}

} // namespace

const QColor &barColour(TimelineSpan::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Kind::Again:
        return tokens.series[1];
    case Kind::Plan:
        return tokens.series[2];
    case Kind::Wait:
        return tokens.quiet;
    case Kind::Work:
    case Kind::Join:
    case Kind::Check:
        break;
    }
    return tokens.series[0];
}

void paintSolid(QPainter &painter, const QRectF &rect, TimelineSpan::Kind kind, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColour(kind, tokens));
    painter.drawRoundedRect(rect, radius, radius);
    if (kind != Kind::Again)
        return;
    painter.setBrush(QBrush(tokens.panel, Qt::BDiagPattern)); // no meaning by colour alone
    painter.drawRoundedRect(rect, radius, radius);
}

void paintTimelineBar(QPainter &painter, const TimelineBar &bar, const Tokens &tokens, const QFont &font)
{
    if (bar.isExpected)
        return paintExpected(painter, bar.rect, tokens);
    if (bar.span.kind == Kind::Wait)
        return paintWait(painter, bar.rect, tokens);
    paintBody(painter, bar, tokens);
    paintMarks(painter, bar, tokens);
    const QString text = barText(bar);
    const QRectF inside = bar.rect.adjusted(4, 0, -4, 0);
    if (text.isEmpty() || QFontMetricsF(font).horizontalAdvance(text) > inside.width())
        return;
    // The two series' colours are dark in the light scheme and light in the dark one; the window's ground is their
    // opposite in both.
    const QColor ink = bar.span.isOpen ? tokens.accent : tokens.isDark ? tokens.side : tokens.panel;
    paintText(painter, inside, text, ink, font);
}

} // namespace photoporter::ui
