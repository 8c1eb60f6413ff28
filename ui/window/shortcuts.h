// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QString>

#include <vector>

namespace photoporter::ui {

struct ShortcutInfo {
    QKeySequence keys;
    QString what;
};
/// All keys that the window and its pages know, for people.
[[nodiscard]] std::vector<ShortcutInfo> shortcutList();

/// A sheet that shows them.
class ShortcutsSheet : public QFrame {
    Q_OBJECT
public:
    explicit ShortcutsSheet(QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();
};

} // namespace photoporter::ui
