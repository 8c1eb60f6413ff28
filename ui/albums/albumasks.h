// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QUrl;
class QWidget;

namespace photoporter::ui {

/// A question before something that can't be undone.
struct Confirmation {
    QString question; ///< "Delete the ZIP of …?"
    QString text;     ///< what that means
    QString button;   ///< what is done: "Delete"
};

/// What the albums page asks of the desktop and of the user; none of these blocks, answers come later or never.
struct AlbumAsks {
    std::function<void(QWidget *parent, const QString &title, std::function<void(const QString &folder)>)>
        chooseFolder;
    std::function<void(QWidget *parent, const Confirmation &, std::function<void()> confirmed)> confirm;
    std::function<bool(const QUrl &)> open; ///< a file or a folder, with the program that is there for it
};

/// Dialogs and the desktop's own programs.
[[nodiscard]] AlbumAsks desktopAsks();

} // namespace photoporter::ui
