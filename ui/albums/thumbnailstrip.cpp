// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/thumbnailstrip.h"

#include "ui/albums/tilepainting.h"

#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace photoporter::ui {

int StripGrid::rows() const
{
    if (area.width() < columns * gap)
        return 0;
    const int fitting = static_cast<int>((area.height() + gap) / (tileHeight() + gap));
    return std::clamp(fitting, 1, maxRows);
}

QRectF StripGrid::tile(int index) const
{
    const int row = index / columns, column = index % columns;
    const double height = (area.height() + gap) / std::max(rows(), 1);
    return {column * (tileWidth() + gap), row * height, tileWidth(), height - gap};
}

ThumbnailStrip::ThumbnailStrip(ThumbnailService &thumbnails, QWidget *parent)
    : QWidget(parent), m_thumbnails(thumbnails)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setCursor(Qt::PointingHandCursor);
    connect(&thumbnails, &ThumbnailService::arrived, this, qOverload<>(&QWidget::update));
}

void ThumbnailStrip::setPhotos(const Photos &photos, std::uint64_t expected)
{
    const bool isSame = photos && photos == m_photos;
    m_photos = photos;
    m_expected = photos ? photos->size() : expected;
    if (isSame)
        return;
    updateGeometry();
    wantTiles();
    update();
}

int ThumbnailStrip::count() const
{
    const int most = StripGrid{QSizeF(size())}.rows() * StripGrid::columns;
    return static_cast<int>(std::min<std::uint64_t>(m_expected, static_cast<std::uint64_t>(most)));
}

int ThumbnailStrip::heightOf(std::uint64_t mostRows) const
{
    const auto rows = static_cast<int>(std::min((m_expected + 2) / StripGrid::columns, mostRows));
    const double width = std::max(this->width(), 200); // it is not laid out yet
    return rows == 0 ? 0 : static_cast<int>(std::ceil(StripGrid{QSizeF(width, 0)}.height(rows)));
}

QSize ThumbnailStrip::sizeHint() const
{
    return {200, heightOf(StripGrid::maxRows)};
}

QSize ThumbnailStrip::minimumSizeHint() const
{
    return {120, heightOf(1)};
}

void ThumbnailStrip::wantTiles()
{
    std::vector<ThumbnailRef> refs;
    for (int i = 0; m_photos && i < count(); ++i)
        refs.push_back(ThumbnailRef::of((*m_photos)[static_cast<std::size_t>(i)]));
    m_thumbnails.want(this, std::move(refs));
}

void ThumbnailStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StripGrid grid{QSizeF(size())};
    for (int i = 0; i < count(); ++i) {
        ThumbnailService::Tile tile;
        QString name;
        if (m_photos) {
            const Photo &photo = (*m_photos)[static_cast<std::size_t>(i)];
            tile = m_thumbnails.tile(ThumbnailRef::of(photo));
            name = photo.name;
        }
        paintTile(painter, grid.tile(i), tile, name, TileFit::Fill, tokensOf(palette()));
    }
}

void ThumbnailStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // the tiles are as wide as it allows, and so it wants another height
    wantTiles();
}

void ThumbnailStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

} // namespace photoporter::ui
