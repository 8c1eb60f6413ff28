// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace photoporter::ui {

/// Says in a dashed frame what can be dropped. It takes nothing itself: the whole window does.
class DropPlace : public QLabel {
    Q_OBJECT
public:
    explicit DropPlace(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace photoporter::ui
