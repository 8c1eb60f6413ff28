// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QSystemTrayIcon>

class QAction;
class QMenu;

namespace photoporter::ui {

/// The program in the system's tray: how far things are, and, while no window of it is in front, a word when
/// something is ready or needs the user.
/// Where the system has no tray nothing is shown, and isThere() is false.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(Desk &desk, QObject *parent = nullptr);
    ~Tray() override;
    [[nodiscard]] bool isThere() const { return m_icon.isVisible(); }
    void retranslate();

Q_SIGNALS:
    void windowAsked();
    void quitAsked();

private:
    void update();
    void tell(const Activity &activity);

    Desk &m_desk;
    QSystemTrayIcon m_icon;
    const std::unique_ptr<QMenu> m_menu;
    QAction *m_show;
    QAction *m_quit;
    std::optional<Destination> m_told; ///< where a click on the last message leads
};

} // namespace photoporter::ui
