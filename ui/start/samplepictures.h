// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tasks.h"

#include <QImage>
#include <QWidget>

#include <array>

namespace photoporter::ui {

/// Six pictures of the sample album, made in the background; grounds in their places until they are there. For the
/// eyes alone: screen readers pass it by.
class SamplePictures : public QWidget {
    Q_OBJECT
public:
    static constexpr int columns = 3, rows = 2;
    explicit SamplePictures(Tasks &tasks, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isComplete() const { return m_made == columns * rows; }

Q_SIGNALS:
    void pictureMade();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<QImage, static_cast<std::size_t>(columns *rows)> m_pictures;
    int m_made = 0;
};

/// Where the pictures lie in a rectangle. Pure.
[[nodiscard]] QRectF pictureRect(const QRectF &all, int index);

} // namespace photoporter::ui
