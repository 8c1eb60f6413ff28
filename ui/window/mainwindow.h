// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QMainWindow>
#include <QPointer>

#include <array>

class QPushButton;
class QStackedWidget;

namespace photoporter::ui {

class ErrorStrip;
class NoticeBar;
class Overlay;
class ShortcutsSheet;
class Sidebar;
class Tray;

/// The sheet that takes dropped files from there: a widget with what the window has to know of it.
struct UploadPart {
    QWidget *sheet = nullptr;
    std::function<void(const QStringList &paths, const QString &album)> offer;
    std::function<bool()> hasWork; ///< which closing it would lose
};

/// Makes the window's parts; each is made when it is first shown.
struct WindowParts {
    std::function<Page *(PageId page, Desk &desk, QWidget *parent)> makePage;
    std::function<QWidget *(Desk &desk, QWidget *parent)> makeStart;
    /// `close` takes the sheet away.
    std::function<UploadPart(Desk &desk, QWidget *parent, std::function<void()> close)> makeUpload;
};

/// The window: wires side, pages, sheets, status and tray, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Desk &desk, WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(const Destination &destination);
    [[nodiscard]] PageId current() const { return m_current; }
    [[nodiscard]] Page *page(PageId page); ///< made if it was not
    /// To the front, as when it is started again.
    void raiseWindow();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeShortcuts();
    void watchDesk();
    void retranslate();
    void showPageOrStart();
    void showPage(PageId page);
    [[nodiscard]] Page *shownPage(); ///< null at the start
    void showFailure(const Error &error);
    void showSnapshot();
    void offerUpload(const QStringList &paths, const QString &album);
    void showKeys();
    void back();
    void quit(); ///< the program, whatever closing the window was chosen to do
    void restoreLayout();
    void saveLayout();

    Desk &m_desk;
    const WindowParts m_parts;
    Sidebar *m_side;
    ErrorStrip *m_trouble;
    QPushButton *m_tryAgain, *m_settings;
    QStackedWidget *m_stack;
    QWidget *m_start = nullptr;
    std::array<Page *, 5> m_pages{};
    PageId m_current = PageId::Albums;
    Overlay *m_overlay;
    UploadPart m_upload;
    QPointer<ShortcutsSheet> m_keys;
    QStringList m_offered; ///< files for which there is no store yet
    NoticeBar *m_notices;
    Tray *m_tray;
    bool m_quits = false; ///< while it closes to quit: the tray is no answer then
    QTimer m_again;       ///< until a store that could not be reached is tried again
};

} // namespace photoporter::ui
