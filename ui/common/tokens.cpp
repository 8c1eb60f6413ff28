// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <cmath>

namespace photoporter::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    constexpr double knee = 0.04045;
    return channel <= knee ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Tokens contrast(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor accent = dark ? rgb(0x5ff2e2) : rgb(0x00504a);
    const QColor good = dark ? rgb(0x7dff9e) : rgb(0x00501e);
    const QColor attention = dark ? rgb(0xffd075) : rgb(0x6b3000);
    const QColor failed = dark ? rgb(0xffa79b) : rgb(0x8c0f06);
    return {.window = ground,
            .panel = ground,
            .side = ground,
            .line = ink,
            .text = ink,
            .quiet = dark ? rgb(0xc0c0c0) : rgb(0x505050),
            .edge = ink,
            .track = ground,
            .accent = accent,
            .accentGround = ground,
            .selection = dark ? rgb(0x002e2a) : rgb(0xc9fff8),
            .highlight = ink,
            .onHighlight = ground,
            .onAccent = ground,
            .good = good,
            .attention = attention,
            .failed = failed,
            .goodGround = ground,
            .attentionGround = ground,
            .failedGround = ground,
            .series = {accent, attention, dark ? rgb(0xb3c4ff) : rgb(0x1c3480), ink},
            .isDark = dark};
}

} // namespace

const QColor &Tokens::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Attention:
        return attention;
    case Tone::Failed:
        return failed;
    case Tone::Neutral:
        break;
    }
    return quiet;
}

const QColor &Tokens::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentGround;
    case Tone::Good:
        return goodGround;
    case Tone::Attention:
        return attentionGround;
    case Tone::Failed:
        return failedGround;
    case Tone::Neutral:
        break;
    }
    return side;
}

// The accents of state are a shade darker than the sketches', so that they reach 4.5 : 1 on their own grounds.
const Tokens &lightTokens()
{
    static const Tokens tokens{.window = rgb(0xf5f5f4),
                               .panel = rgb(0xffffff),
                               .side = rgb(0xececea),
                               .line = rgb(0xdcdcd9),
                               .text = rgb(0x1f2022),
                               .quiet = rgb(0x5f6164),
                               .edge = rgb(0xb0b0ac),
                               .track = rgb(0xdcdcd9),
                               .accent = rgb(0x0d6e66),
                               .accentGround = rgb(0xd5ebe8),
                               .selection = rgb(0xe3efee),
                               .highlight = rgb(0xe3efee),
                               .onHighlight = rgb(0x1f2022),
                               .onAccent = rgb(0xffffff),
                               .good = rgb(0x28704a),
                               .attention = rgb(0x9a4507),
                               .failed = rgb(0xb42318),
                               .goodGround = rgb(0xe0f0e6),
                               .attentionGround = rgb(0xfbf0dc),
                               .failedGround = rgb(0xfbe6e3),
                               .series = {rgb(0x0d6e66), rgb(0xc2703d), rgb(0x5b6fa8), rgb(0x9a9a96)}};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.window = rgb(0x1d1e20),
                               .panel = rgb(0x26282b),
                               .side = rgb(0x18191b),
                               .line = rgb(0x393b3f),
                               .text = rgb(0xe9e9e7),
                               .quiet = rgb(0x9fa2a6),
                               .edge = rgb(0x5d6065),
                               .track = rgb(0x393b3f),
                               .accent = rgb(0x3fb8ab),
                               .accentGround = rgb(0x173b38),
                               .selection = rgb(0x203634),
                               .highlight = rgb(0x203634),
                               .onHighlight = rgb(0xe9e9e7),
                               .onAccent = rgb(0x0c2421),
                               .good = rgb(0x61b583),
                               .attention = rgb(0xe0a04a),
                               .failed = rgb(0xef8173),
                               .goodGround = rgb(0x1d3527),
                               .attentionGround = rgb(0x3d2f16),
                               .failedGround = rgb(0x43211d),
                               .series = {rgb(0x3fb8ab), rgb(0xe0956a), rgb(0x8fa2dc), rgb(0x7f8286)},
                               .isDark = true};
    return tokens;
}

const Tokens &contrastTokens(bool dark)
{
    static const Tokens onWhite = contrast(false);
    static const Tokens onBlack = contrast(true);
    return dark ? onBlack : onWhite;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.text, tokens.panel, tokens.panel, tokens.line, tokens.quiet, tokens.text, tokens.text,
                     tokens.panel, tokens.window);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Highlight, tokens.highlight);
    palette.setColor(QPalette::HighlightedText, tokens.onHighlight);
    palette.setColor(QPalette::Accent, tokens.accent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::PlaceholderText, tokens.quiet);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.quiet);
    return palette;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Accent);
    for (const Tokens *tokens : {&lightTokens(), &darkTokens(), &contrastTokens(false), &contrastTokens(true)}) {
        if (tokens->accent == accent)
            return *tokens;
    }
    return luminance(palette.color(QPalette::Window)) < 0.5 ? darkTokens() : lightTokens();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace photoporter::ui
