// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/skeleton.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace photoporter::ui {

using namespace std::chrono_literals;

Skeleton::Skeleton(int rowHeight, QWidget *parent) : QWidget(parent), m_rowHeight(rowHeight)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isVisible = true;
        update();
    });
}

void Skeleton::showEvent(QShowEvent *event)
{
    m_isVisible = false;
    m_delay.start();
    QWidget::showEvent(event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_isVisible)
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.side);
    constexpr double margin = 10, square = 44, text = 12;
    const double height = m_rowHeight;
    for (double top = 0; top + height <= this->height(); top += height) {
        const double middle = top + height / 2;
        painter.drawRoundedRect(QRectF(margin, middle - 16, square, 32), step, step);
        painter.drawRoundedRect(QRectF(margin + square + 20, middle - text / 2, width() * 0.3, text), step, step);
        painter.drawRoundedRect(QRectF(width() * 0.62, middle - text / 2, width() * 0.2, text), step, step);
    }
}

} // namespace photoporter::ui
