// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/photoshelf.h"
#include "ui/albums/thumbnails.h"

#include <QWidget>

namespace photoporter::ui {

/// Where the tiles of a strip are: three columns over the whole width, as many rows as fit, at most four. Of an
/// area that is higher than these rows each tile takes its share. A value.
struct StripGrid {
    static constexpr int columns = 3, maxRows = 4;
    static constexpr double gap = 6;
    QSizeF area;

    [[nodiscard]] double tileWidth() const { return (area.width() - gap * (columns - 1)) / columns; }
    [[nodiscard]] double tileHeight() const { return tileWidth() * 3 / 4; }
    [[nodiscard]] double height(int rows) const { return rows * (tileHeight() + gap) - gap; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] QRectF tile(int index) const;
};

/// The first photos of an album as small pictures.
class ThumbnailStrip : public QWidget {
    Q_OBJECT
public:
    explicit ThumbnailStrip(ThumbnailService &thumbnails, QWidget *parent = nullptr);
    /// `expected`: how many there will be, while `photos` are not known yet.
    void setPhotos(const Photos &photos, std::uint64_t expected);

    /// As many rows as there are photos for, at most four; it may be made as low as one.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int count() const;
    [[nodiscard]] int heightOf(std::uint64_t mostRows) const;
    void wantTiles();

    ThumbnailService &m_thumbnails;
    Photos m_photos;
    std::uint64_t m_expected = 0;
};

} // namespace photoporter::ui
