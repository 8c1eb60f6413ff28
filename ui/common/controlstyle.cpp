// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlstyle.h"

#include "ui/common/tokens.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace photoporter::ui {

namespace {

/// A square or round box around `mark`, which is there where the option is on.
void paintIndicator(QPainter &painter, const QStyleOption &option, const QPainterPath &mark, double radius)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On),
               enabled = option.state.testFlag(QStyle::State_Enabled);
    const double width = option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1;
    const QColor edge = enabled && (on || width > 1) ? tokens.accent : tokens.quiet;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(enabled ? tokens.panel : tokens.window);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    if (on)
        painter.fillPath(mark, edge);
    painter.restore();
}

QPainterPath tick(const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    QPainterPath line(at(0.24, 0.52));
    line.lineTo(at(0.43, 0.71));
    line.lineTo(at(0.77, 0.29));
    QPainterPathStroker stroke;
    stroke.setWidth(box.width() / 7);
    stroke.setCapStyle(Qt::RoundCap);
    return stroke.createStroke(line);
}

QPainterPath dot(const QRectF &box)
{
    QPainterPath path;
    path.addEllipse(box.center(), box.width() / 4, box.height() / 4);
    return path;
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        paintIndicator(*painter, *option, tick(option->rect), 3);
    else if (element == PE_IndicatorRadioButton)
        paintIndicator(*painter, *option, dot(option->rect), option->rect.width() / 2.0);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool turnsByWheel = qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget);
    if (turnsByWheel || qobject_cast<QPushButton *>(widget))
        widget->installEventFilter(this);
    // Else the wheel would give it the keyboard as well.
    if (turnsByWheel && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

bool ControlStyle::eventFilter(QObject *watched, QEvent *event)
{
    // What the first click did may have put another deed, or another thing to do it to, under the pointer.
    if (event->type() == QEvent::MouseButtonDblClick && qobject_cast<QPushButton *>(watched))
        return true;
    if (event->type() == QEvent::Wheel) {
        const auto *spinBox = qobject_cast<QAbstractSpinBox *>(watched);
        if (spinBox ? !spinBox->hasFocus() : qobject_cast<QComboBox *>(watched) != nullptr) {
            event->ignore(); // what it lies in scrolls
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace photoporter::ui
