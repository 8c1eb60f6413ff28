// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/dropplace.h"

#include "ui/common/appearance.h"

#include <QPainter>

namespace photoporter::ui {

DropPlace::DropPlace(QWidget *parent) : QLabel(parent)
{
    setMinimumHeight(13 * step);
    setWordWrap(true);
    setMargin(3 * step);
    setAlignment(Qt::AlignCenter);
}

void DropPlace::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.edge, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
    painter.setPen(tokens.quiet);
    painter.setFont(fontOf(TextSize::Body));
    painter.drawText(rect().adjusted(margin(), 0, -margin(), 0), Qt::AlignCenter | Qt::TextWordWrap, text());
}

} // namespace photoporter::ui
