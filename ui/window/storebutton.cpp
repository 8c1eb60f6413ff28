// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/storebutton.h"

#include "ui/common/appearance.h"
#include "ui/common/painting.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace photoporter::ui {

namespace {

constexpr int leastWidth = 160;
constexpr int arrowSize = 3 * step;

} // namespace

StoreButton::StoreButton(QWidget *parent) : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

void StoreButton::set(const QString &name, const QString &line)
{
    m_name = name;
    m_line = line;
    setToolTip(name + u'\n' + line);
    updateGeometry();
    update();
}

QSize StoreButton::sizeHint() const
{
    const int lines =
        QFontMetrics(fontOf(TextSize::Body, true)).height() + QFontMetrics(fontOf(TextSize::Quiet)).height();
    return {leastWidth, lines + 5 * step};
}

void StoreButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    painter.setPen(underMouse() || isDown() ? tokens.quiet : tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    const QRectF inside = QRectF(rect()).adjusted(3 * step, 2 * step, -3 * step - arrowSize, -2 * step);
    const QRectF upper(inside.topLeft(), QSizeF(inside.width(), inside.height() * 0.54));
    const QRectF lower(upper.bottomLeft(), inside.bottomRight());
    paintText(painter, upper, m_name, tokens.text, fontOf(TextSize::Body, true));
    paintText(painter, lower, m_line, tokens.quiet, fontOf(TextSize::Quiet), Qt::AlignLeft | Qt::AlignVCenter,
              Qt::ElideMiddle);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(width() - arrowSize - 2 * step, (height() - arrowSize) / 2, arrowSize, arrowSize);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
    if (hasFocus())
        paintFocus(painter, rect(), tokens);
}

} // namespace photoporter::ui
