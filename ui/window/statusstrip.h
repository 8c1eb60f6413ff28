// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

class QLabel;

namespace photoporter::ui {

/// The window's lower edge: the line now, what runs and waits, the limit that holds, the store.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(Desk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    Desk &m_desk;
    QLabel *m_up;
    QLabel *m_down;
    QLabel *m_jobs;
    QLabel *m_limit;
    QLabel *m_store;
};

/// "2 running · 1 waiting", or that nothing is. Pure.
[[nodiscard]] QString workText(int running, int waiting);

} // namespace photoporter::ui
