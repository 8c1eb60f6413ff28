// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace photoporter::ui::testing {

/// Lets what is drawn behind the scenes come in, then saves the widget's picture where PHOTOPORTER_SHOTS says.
void takePicture(QWidget &widget, const QString &name);

/// What is shown in the widget and does not have the room that its text needs, for people: "QLabel 'Some te…' 40 <
/// 62".
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

/// Expects, at 1280 × 800 and at the smallest size, that no text in the window is cut and nothing is in the way of
/// somebody without a mouse; takes a picture of both, "name" and "name-small".
void expectWhole(QWidget &window, const QString &name);

} // namespace photoporter::ui::testing
