// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace photoporter::ui {

/// Qt's Fusion with check boxes and radio buttons in the colours of the palette's tokens (tokens.h). Fusion's own
/// outlines are a shade of the window's colour, which on white is hard to see and on black is not there.
class ControlStyle : public QProxyStyle {
    Q_OBJECT
public:
    ControlStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace photoporter::ui
