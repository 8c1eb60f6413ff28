// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uiworld.h"
#include "ui/window/mainwindow.h"

namespace photoporter::ui::testing {

/// The program's own window, with all its real pages and sheets, on the desk of the world.
class ProofWorld : public UiWorld {
protected:
    ~ProofWorld() override;

    /// Opens the store in the desk and shows the window; the profile's keys lie in `secrets` already.
    MainWindow &show(const StoreProfile &store);

    [[nodiscard]] QAbstractButton *button(const QString &text) const { return buttonIn(*window, text); }
    [[nodiscard]] bool says(const QString &text) const { return saysIn(*window, text); }
    void press(const QString &text) const { pressIn(*window, text); }
    /// As a file manager does, onto the middle of the window; what was dropped is accepted.
    void drop(const QStringList &paths) const;
    /// The whole way of an album folder: dropped, the sheet looked at, uploaded.
    void upload(const QString &folder) const;
    /// Waits until the newest archive of the album is in this state. It stays where it ended otherwise.
    void await(ActivityKind kind, const QString &album, ActivityState state) const;
    /// The badge that the page's button at the left tells, as its accessible name says it.
    [[nodiscard]] QString pageButton(const QString &page) const;

    std::unique_ptr<MainWindow> window;
};

/// What a program that must succeed printed.
[[nodiscard]] QString outputOf(const QString &program, const QStringList &arguments);

} // namespace photoporter::ui::testing
