// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/ground.h"

#include <QPainter>

namespace photoporter::ui {

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).ground(m_tone));
    painter.drawRoundedRect(rect(), panelRadius, panelRadius);
}

} // namespace photoporter::ui
