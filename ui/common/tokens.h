// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace photoporter::ui {

/// What a colour means. Never the only sign of it: there are always words too.
enum class Tone : std::uint8_t { Neutral, Accent, Good, Attention, Failed };

/// The colours and distances of the window (docs/window.md). A value; there is one set for light, dark and high
/// contrast each.
struct Tokens {
    QColor window, panel, side;
    QColor line, text, quiet;
    QColor edge;  ///< of what can be typed into
    QColor track; ///< of a bar that is not full, of what the mouse is over; with a line around it
    QColor accent, accentGround;
    QColor selection;              ///< behind a chosen row that is painted; its edge is of `highlight`
    QColor highlight, onHighlight; ///< what is chosen in menus and plain tables, and its text
    QColor onAccent;               ///< text on a filled button
    QColor good, attention, failed;
    QColor goodGround, attentionGround, failedGround;
    std::array<QColor, 4> series; ///< of charts
    bool isDark = false;

    [[nodiscard]] bool isHighContrast() const { return accentGround == panel; } ///< no grounds: edges tell
    [[nodiscard]] const QColor &ink(Tone tone) const;                           ///< text of that tone
    [[nodiscard]] const QColor &ground(Tone tone) const;                        ///< behind such text
};

inline constexpr int step = 4; ///< distances are multiples of it
inline constexpr int controlRadius = 6, panelRadius = 8, pillRadius = 9;

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] const Tokens &contrastTokens(bool dark);

/// A palette that a style paints with, and that tokensOf() knows again.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);
/// The tokens that a widget's palette was made of; what painters use. Pure.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/// WCAG 2.2's contrast ratio of two opaque colours: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace photoporter::ui
