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

/// Without a question where nothing runs, or the user said once and for all. `canGoOn`: there is a tray, and it is
/// not quitting that was asked for. Pure.
[[nodiscard]] std::optional<Closing> closingWithoutAsking(int running, bool canGoOn, Preferences::OnClose wanted);
/// Asks, and remembers the answer in `preferences` where that is wanted; null: it holds this once.
[[nodiscard]] Closing askAboutClosing(QWidget *window, int running, bool canGoOn, Preferences *preferences);

} // namespace photoporter::ui
