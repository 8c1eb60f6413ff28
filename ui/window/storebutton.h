// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace photoporter::ui {

/// The store that is open, at the top of the side: its name, where it lies or how it stands, and a menu.
class StoreButton : public QPushButton {
    Q_OBJECT
public:
    explicit StoreButton(QWidget *parent = nullptr);
    void set(const QString &name, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_line;
};

} // namespace photoporter::ui
