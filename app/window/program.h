// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

class QApplication;

namespace photoporter::ui {

/// The pages and sheets of the real window.
[[nodiscard]] WindowParts windowParts();

/// The window program: one window for a ledger, the language and colours that the user chose, the store that was
/// open last. Its exit status.
[[nodiscard]] int runProgram(QApplication &application);

} // namespace photoporter::ui
