// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlstyle.h"
#include "ui/common/uiworld.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>

#include <array>
#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

const std::vector<const Tokens *> &allTokens()
{
    static const std::vector<const Tokens *> all = {&lightTokens(), &darkTokens(), &contrastTokens(false),
                                                    &contrastTokens(true)};
    return all;
}

constexpr double readable = 4.5; ///< WCAG 2.2, 1.4.3: text
constexpr double visible = 3.0;  ///< 1.4.11: what is no text
constexpr double strong = 7.0;   ///< 1.4.6: text in high contrast
constexpr std::array allTones = {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Failed};

TEST(Tokens, TextCanBeReadOnEveryGround)
{
    for (const Tokens *tokens : allTokens()) {
        for (const QColor &ground : {tokens->window, tokens->panel, tokens->side, tokens->selection}) {
            EXPECT_GE(contrastRatio(tokens->text, ground), readable) << ground.name().toStdString();
            EXPECT_GE(contrastRatio(tokens->quiet, ground), readable) << ground.name().toStdString();
        }
        EXPECT_GE(contrastRatio(tokens->onAccent, tokens->accent), readable);
        EXPECT_GE(contrastRatio(tokens->onAccent, tokens->failed), readable); // badges
        EXPECT_GE(contrastRatio(tokens->onHighlight, tokens->highlight), readable);
    }
}

TEST(Tokens, HighContrastIsHigh)
{
    for (const Tokens *tokens : {&contrastTokens(false), &contrastTokens(true)}) {
        for (const QColor &ground :
             {tokens->window, tokens->panel, tokens->side, tokens->selection, tokens->track}) {
            EXPECT_GE(contrastRatio(tokens->text, ground), strong) << ground.name().toStdString();
            for (const Tone tone : allTones) // Accent's is also the ring around what has the keyboard
                EXPECT_GE(contrastRatio(tokens->ink(tone), ground), strong)
                    << ground.name().toStdString() << ' ' << static_cast<int>(tone);
        }
        for (const QColor &filled : {tokens->accent, tokens->failed, tokens->series[0], tokens->series[1]})
            EXPECT_GE(contrastRatio(tokens->onAccent, filled), strong) << filled.name().toStdString();
        EXPECT_GE(contrastRatio(tokens->onHighlight, tokens->highlight), strong);
        EXPECT_GE(contrastRatio(tokens->highlight, tokens->panel), strong); // a choice is more than a tint
    }
}

TEST(Tokens, BarsCanBeSeen)
{
    for (const Tokens *tokens : allTokens()) {
        for (const Tone tone : allTones)
            EXPECT_GE(contrastRatio(tokens->ink(tone), tokens->track), visible)
                << tokens->isDark << ' ' << static_cast<int>(tone);
    }
}

TEST(Tokens, ATonesInkCanBeReadOnItsGroundAndOnPanels)
{
    for (const Tokens *tokens : allTokens()) {
        for (const Tone tone : allTones) {
            EXPECT_GE(contrastRatio(tokens->ink(tone), tokens->ground(tone)), readable)
                << tokens->isDark << ' ' << static_cast<int>(tone);
            EXPECT_GE(contrastRatio(tokens->ink(tone), tokens->panel), readable)
                << tokens->isDark << ' ' << static_cast<int>(tone);
        }
    }
}

TEST(Tokens, ChartsCanBeSeen)
{
    for (const Tokens *tokens : allTokens()) {
        for (std::size_t series = 0; series < 3; ++series) // the fourth is for what matters least
            EXPECT_GE(contrastRatio(tokens->series[series], tokens->panel), visible) << series;
    }
}

TEST(Tokens, APaletteIsKnownAgain)
{
    for (const Tokens *tokens : allTokens())
        EXPECT_EQ(&tokensOf(paletteOf(*tokens)), tokens);
}

TEST(Tokens, ContrastIsWcags)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01); // the known grey that just fails
}

TEST(StyleSheet, HasNoNameLeft)
{
    testing::application();
    for (const Tokens *tokens : allTokens())
        EXPECT_FALSE(styleSheetOf(*tokens).contains(u'@'));
}

/// A box of 16 pixels as the style paints it.
QImage boxOf(QStyle::PrimitiveElement element, const Tokens &tokens, QStyle::State state)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(tokens.panel);
    QPainter painter(&image);
    QStyleOptionButton option;
    option.rect = image.rect();
    option.palette = paletteOf(tokens);
    option.state = QStyle::State_Enabled | state;
    ControlStyle().drawPrimitive(element, &option, &painter, nullptr);
    return image;
}

TEST(ControlStyle, BoxesTheirMarksAndTheirFocusCanBeSeen)
{
    testing::application();
    for (const Tokens *tokens : allTokens()) {
        for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
            const auto contrast = [&](QStyle::State state, int x, int y) {
                return contrastRatio(boxOf(element, *tokens, state).pixelColor(x, y), tokens->panel);
            };
            EXPECT_GE(contrast(QStyle::State_Off, 8, 0), visible) << tokens->isDark;
            EXPECT_LT(contrast(QStyle::State_Off, 7, 10), 1.01) << tokens->isDark;
            EXPECT_GE(contrast(QStyle::State_On, 7, 10), visible) << tokens->isDark;
            EXPECT_LT(contrast(QStyle::State_Off, 8, 1), visible) << tokens->isDark;
            EXPECT_GE(contrast(QStyle::State_HasFocus, 8, 1), visible) << tokens->isDark; // twice as wide
        }
    }
}

} // namespace

} // namespace photoporter::ui
