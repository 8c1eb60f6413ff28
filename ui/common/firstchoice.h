// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace photoporter::ui {

/// Shows where the keyboard is in a list or table: entered by it, its first row is chosen where none is.
void chooseFirstOnFocus(QAbstractItemView &view);

} // namespace photoporter::ui
