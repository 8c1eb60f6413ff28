// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace photoporter::ui::testing {

/// What keeps a screen reader or a keyboard from the window, for people; empty: nothing. All that takes the
/// keyboard and is shown has a role and a name, gets the focus by Tab alone (of buttons that exclude each other
/// one does: arrows go on from there), and looks other with it than without. Activates the window and leaves the
/// focus somewhere.
[[nodiscard]] QStringList barriersIn(QWidget &window);

} // namespace photoporter::ui::testing
