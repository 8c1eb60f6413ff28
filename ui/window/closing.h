// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"

class QWidget;

namespace photoporter::ui {

/// What closing the window, or quitting, does.
enum class Closing : std::uint8_t {
    Quit, ///< the program ends; what runs waits in the queue for the next start
    GoOn, ///< in the tray
    Stay,
};

/// What is not done yet.
struct Unfinished {
    int goesOn = 0; ///< uploads and jobs: at the next start, where they stopped
    int ends = 0;   ///< downloads and checks: to be asked for again
    [[nodiscard]] int count() const { return goesOn + ends; }
};

/// Without a question where nothing runs, or the user said once and for all. `canGoOn`: there is a tray, and it is
/// not quitting that was asked for. Pure.
[[nodiscard]] std::optional<Closing> closingWithoutAsking(const Unfinished &unfinished, bool canGoOn,
                                                          Preferences::OnClose wanted);
/// Asks, and remembers the answer in `preferences` where that is wanted; null: it holds this once.
[[nodiscard]] Closing askAboutClosing(QWidget *window, const Unfinished &unfinished, bool canGoOn,
                                      Preferences *preferences);

} // namespace photoporter::ui
