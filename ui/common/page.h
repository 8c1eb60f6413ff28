// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

namespace photoporter::ui {

/// One page of the window. It fills itself from the desk, looks after its own empty, loading and failed states,
/// and asks the desk for other pages. Pages are made when they are first shown and live as long as the window.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Desk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// Shows this place; Destination::page is this page.
    virtual void go(const Destination &destination) { Q_UNUSED(destination) }
    virtual void refresh() {}             ///< F5: look at the store again
    virtual void search() {}              ///< Ctrl+F: the keyboard goes to the search field
    virtual bool back() { return false; } ///< Esc: true when there was something to leave
    /// The widget that gets the keyboard when the page is shown; null: none is there yet. The page itself gets it
    /// then, and hands it on.
    [[nodiscard]] virtual QWidget *first() { return nullptr; }

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// Set all texts here: called once after construction by the page itself and at each change of the language.
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;

private:
    Desk &m_desk;
};

} // namespace photoporter::ui
