// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include "ui/common/controlstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleHints>

namespace photoporter::ui {

namespace {

const Tokens &tokensFor(Scheme scheme)
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    switch (scheme) {
    case Scheme::Light:
        return lightTokens();
    case Scheme::Dark:
        return darkTokens();
    case Scheme::Contrast:
        return contrastTokens(systemIsDark);
    case Scheme::System:
        break;
    }
    return systemIsDark ? darkTokens() : lightTokens();
}

double relativeSize(TextSize size)
{
    constexpr double body = 13; // what the sketches were drawn with
    switch (size) {
    case TextSize::Heading:
        return 18 / body;
    case TextSize::Title:
        return 15 / body;
    case TextSize::Quiet:
        return 12 / body;
    case TextSize::Axis:
        return 11 / body;
    case TextSize::Body:
        break;
    }
    return 1;
}

} // namespace

QFont fontOf(TextSize size, bool strong)
{
    QFont font = QApplication::font();
    const double factor = relativeSize(size);
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabular(QFont font)
{
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

Appearance::Appearance(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
    QApplication::setStyle(new ControlStyle);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Appearance::apply()
{
    if (m_applying) // setting a palette may tell of another scheme
        return;
    m_applying = true;
    const Tokens &tokens = tokensFor(m_scheme);
    QApplication::setPalette(paletteOf(tokens));
    m_application.setStyleSheet(styleSheetOf(tokens));
    m_applying = false;
}

} // namespace photoporter::ui
