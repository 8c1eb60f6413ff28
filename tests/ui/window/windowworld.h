// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uiworld.h"
#include "ui/window/mainwindow.h"

class QLineEdit;
class QSystemTrayIcon;

namespace photoporter::ui::testing {

/// A page that remembers what was asked of it.
class ToldPage final : public Page {
public:
    ToldPage(Desk &desk, QWidget *parent);
    void go(const Destination &destination) override { went = destination; }
    void refresh() override { ++refreshed; }
    void search() override { ++searched; }
    bool back() override { return ++backs > 0; }
    QWidget *first() override;

    Destination went;
    int refreshed = 0, searched = 0, backs = 0;

private:
    QLineEdit *m_field;
};

/// The window with pages and a sheet that remember what was asked of them.
class WindowWorld : public UiWorld {
protected:
    ~WindowWorld() override;

    [[nodiscard]] WindowParts parts();
    /// Made, shown and in front; with the store that is open, if one is.
    MainWindow &show();
    /// The same, with the folder store open.
    MainWindow &open();
    [[nodiscard]] ToldPage &page(PageId id) const { return static_cast<ToldPage &>(*window->page(id)); }
    /// An upload that runs until it is stopped; the store is open.
    void beginUpload();

    /// A job that failed for good and waits for the user; before the folder store is opened.
    void addLetter() const;

    /// The icon in the tray, shown as on a desktop that has one.
    [[nodiscard]] QSystemTrayIcon &tray() const;
    /// Answers the next question with this button; what it said is then in `question` and `choices`.
    void answer(const QString &button);

    std::unique_ptr<MainWindow> window;
    QWidget *start = nullptr;
    QWidget *sheet = nullptr;
    std::function<void()> closeSheet;
    bool sheetHasWork = false;
    std::vector<QStringList> offered;
    int pagesMade = 0;
    QString question;    ///< its text and what stands below it
    QStringList choices; ///< its buttons
};

/// Does this in the program's loop: whether the program ended by it.
[[nodiscard]] bool endsProgram(const std::function<void()> &deed);

} // namespace photoporter::ui::testing
