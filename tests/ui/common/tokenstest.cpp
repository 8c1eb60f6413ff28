// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"

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

TEST(Tokens, TextCanBeReadOnEveryGround)
{
    for (const Tokens *tokens : allTokens()) {
        for (const QColor &ground : {tokens->window, tokens->panel, tokens->side, tokens->selection}) {
            EXPECT_GE(contrastRatio(tokens->text, ground), readable) << ground.name().toStdString();
            EXPECT_GE(contrastRatio(tokens->quiet, ground), readable) << ground.name().toStdString();
        }
        EXPECT_GE(contrastRatio(tokens->onAccent, tokens->accent), readable);
        EXPECT_GE(contrastRatio(tokens->onAccent, tokens->failed), readable); // badges
    }
}

TEST(Tokens, ATonesInkCanBeReadOnItsGroundAndOnPanels)
{
    for (const Tokens *tokens : allTokens()) {
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Attention, Tone::Failed}) {
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

} // namespace

} // namespace photoporter::ui
