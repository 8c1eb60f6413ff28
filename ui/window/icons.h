// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace photoporter::ui {

/// One of resources/icons/NAME.svg, drawn in this colour (the files are drawn in "currentColor"). Sharp at any
/// scale.
[[nodiscard]] QIcon iconOf(const QString &name, const QColor &colour);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace photoporter::ui
