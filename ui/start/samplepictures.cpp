// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/samplepictures.h"

#include "ui/common/tokens.h"
#include "ui/sample/samplepicture.h"

#include <QPainter>
#include <QPainterPath>

#include <memory>
#include <mutex>

namespace photoporter::ui {

namespace {

constexpr int gap = 6;
/// Larger than shown: made small, it loses the grain as a photo does.
constexpr QSize made(960, 640), shown(480, 320);

QImage makePicture(std::uint32_t seed, const GrainTile &grain)
{
    const QByteArray jpeg =
        makeSamplePicture({.size = made, .seed = seed, .minBytes = 0, .maxBytes = 4'000'000}, grain);
    return QImage::fromData(jpeg).scaled(shown, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

/// The part of the picture that fills `target` without being squeezed.
QRectF cropFor(const QSizeF &picture, const QSizeF &target)
{
    const QSizeF part = target.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

} // namespace

QRectF pictureRect(const QRectF &all, int index)
{
    const double width = (all.width() - (SamplePictures::columns - 1) * gap) / SamplePictures::columns;
    const double height = (all.height() - (SamplePictures::rows - 1) * gap) / SamplePictures::rows;
    const int column = index % SamplePictures::columns;
    const int row = index / SamplePictures::columns;
    return {all.x() + column * (width + gap), all.y() + row * (height + gap), width, height};
}

SamplePictures::SamplePictures(Tasks &tasks, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The seeds of the sample album's own first photos, so that these are what will be delivered.
    constexpr std::uint32_t firstSeed = 1'000'003;
    const auto grain = std::make_shared<std::once_flag>();
    const auto tile = std::make_shared<std::unique_ptr<GrainTile>>();
    for (std::uint32_t i = 0; i < m_pictures.size(); ++i) {
        tasks.compute(
            this,
            [i, grain, tile](const std::stop_token &) {
                std::call_once(*grain, [&tile] { *tile = std::make_unique<GrainTile>(1); });
                return makePicture(firstSeed + i, **tile);
            },
            [this, i](const QImage &picture) {
                m_pictures[i] = picture;
                ++m_made;
                update();
                Q_EMIT pictureMade();
            });
    }
}

QSize SamplePictures::sizeHint() const
{
    return {74 * step, 35 * step};
}

void SamplePictures::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Tokens &tokens = tokensOf(palette());
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const QRectF place = pictureRect(rect(), static_cast<int>(i));
        QPainterPath path;
        path.addRoundedRect(place, step, step);
        const QImage &picture = m_pictures[i];
        if (picture.isNull()) {
            painter.fillPath(path, tokens.line);
            continue;
        }
        painter.save();
        painter.setClipPath(path);
        painter.drawImage(place, picture, cropFor(picture.size(), place.size()));
        painter.restore();
    }
}

} // namespace photoporter::ui
