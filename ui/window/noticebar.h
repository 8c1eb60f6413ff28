// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace photoporter::ui {

/// The sentence at the lower edge that goes by itself (Notice); it floats over its parent. A new one takes the
/// place of the one before. While the pointer or the keyboard is on it, it stays.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent);
    void show(const Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    QTimer m_time;
};

} // namespace photoporter::ui
