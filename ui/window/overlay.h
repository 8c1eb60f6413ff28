// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace photoporter::ui {

/// Shows one sheet over its parent, which is dimmed and out of reach meanwhile. Not a dialog: the window stays one
/// window, and nothing runs a loop of its own. Its owner decides what Esc and a click beside the sheet do.
class Overlay : public QWidget {
    Q_OBJECT
public:
    explicit Overlay(QWidget *parent);
    /// Takes the sheet as its child; it is shown at its size hint, smaller where there is no room.
    void open(QWidget *sheet);
    void close();
    [[nodiscard]] QWidget *sheet() const { return m_sheet; }

Q_SIGNALS:
    void closeAsked();    ///< by Esc
    void clickedBeside(); ///< the sheet: it may be a stray click
    void keyboardFreed(); ///< the sheet went, and so did what had the keyboard before it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace photoporter::ui
