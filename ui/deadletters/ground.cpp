// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/ground.h"

#include <QPainter>

namespace photoporter::ui {

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QColor &ground = tokens.ground(m_tone);
    painter.setPen(ground == tokens.panel ? tokens.ink(m_tone) : ground); // high contrast has no grounds
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
}

} // namespace photoporter::ui
