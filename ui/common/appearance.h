// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace photoporter::ui {

enum class Scheme : std::uint8_t { System, Light, Dark, Contrast };

enum class TextSize : std::uint8_t {
    Heading,
    Title,
    Body,
    Quiet,
    Axis
}; ///< 18, 15, 13, 12, 11 px of a 13 px system

/// The application's font in that size, scaled with the system's setting.
[[nodiscard]] QFont fontOf(TextSize size, bool strong = false);
/// With figures of one width, for columns.
[[nodiscard]] QFont tabular(QFont font);

/// Gives the application its palette and style sheet, and follows the system's scheme while Scheme::System is
/// chosen. One for the application, in the GUI thread.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QApplication &application, QObject *parent = nullptr);
    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

private:
    void apply();
    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_applying = false;
};

/// The style sheet for these tokens: buttons, fields, lists, tables, menus. Pure.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens);

} // namespace photoporter::ui
