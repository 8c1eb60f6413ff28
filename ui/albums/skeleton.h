// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace photoporter::ui {

/// Rows without content, for what is being loaded: shown when that takes longer than 150 ms, so that what is there
/// at once does not flicker.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(int rowHeight, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const int m_rowHeight;
    QTimer m_delay;
    bool m_isVisible = false;
};

} // namespace photoporter::ui
