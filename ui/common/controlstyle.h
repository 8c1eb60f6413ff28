// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace photoporter::ui {

/// Qt's Fusion with check boxes and radio buttons in the colours of the palette's tokens (tokens.h). Fusion's own
/// outlines are a shade of the window's colour, which on white is hard to see and on black is not there.
///
/// It also keeps the mouse from what nobody meant: a double click on a button is one click, and the wheel scrolls
/// the page past fields of choices, numbers and times. It turns a number or a time only in the field with the
/// keyboard.
class ControlStyle : public QProxyStyle {
    Q_OBJECT
public:
    ControlStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace photoporter::ui
