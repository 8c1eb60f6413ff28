// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of photos as cameras, phones and programs write them (tests/data/README.md).
#include "testdata.h"
#include "ui/albums/thumbnaildecode.h"
#include "ui/common/uiworld.h"

#include <QFile>

#include <array>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

QImage smallOf(const QString &name)
{
    testing::application();
    QFile file(photoporter::testing::testData(u"photos/"_s + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return decodeThumbnail(file.readAll());
}

/// The mean of a part of the picture, in shares of its size.
QColor meanOf(const QImage &image, const QRectF &part = {0, 0, 1, 1})
{
    const QRect pixels = QRectF(part.x() * image.width(), part.y() * image.height(), part.width() * image.width(),
                                part.height() * image.height())
                             .toRect();
    return image.copy(pixels).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
}

TEST(RealPhotosTest, EveryPhotoOfACameraHasItsShape)
{
    const std::array<std::pair<QString, QSize>, 10> shapes = {
        {{u"prairie_falcon.jpg"_s, {256, 170}},
         {u"cyclamen_persicum.jpg"_s, {154, 256}},
         {u"été – 東京 №1.jpg"_s, {256, 172}},
         {u"Landscape_6.jpg"_s, {256, 170}},            // 1200 × 1800, lying
         {u"portrait-orientation-6.jpg"_s, {256, 213}}, // grey
         {u"progressive-orientation-6.jpg"_s, {192, 256}},
         {u"empty_gps.jpg"_s, {256, 191}}, // 16 megapixels
         {u"Apple.jpg"_s, {8, 8}},
         {u"png-named.jpg"_s, {256, 256}},
         {u"denali.webp"_s, {256, 134}}}};
    for (const auto &[name, size] : shapes)
        EXPECT_EQ(smallOf(name).size(), size) << name.toStdString();
}

TEST(RealPhotosTest, PhonesHeicAndTiffAreShown)
{
    EXPECT_EQ(smallOf(u"IMG_2682.heic"_s).size(), QSize(256, 192));
    EXPECT_EQ(smallOf(u"Stonehenge.heic"_s).size(), QSize(256, 170));
    EXPECT_EQ(smallOf(u"Reagan.tiff"_s).size(), QSize(200, 130));
}

TEST(RealPhotosTest, AllTurnsShowTheSameLetterUpright)
{
    const QImage upright = smallOf(u"orientation-f1.jpg"_s);
    ASSERT_EQ(upright.size(), QSize(48, 80));
    for (int turn = 2; turn <= 8; ++turn) {
        const QImage turned = smallOf(u"orientation-f%1.jpg"_s.arg(turn));
        ASSERT_EQ(turned.size(), upright.size()) << turn;
        for (const QRectF part : {QRectF(0, 0, 0.5, 0.5), QRectF(0.5, 0, 0.5, 0.5), QRectF(0, 0.5, 0.5, 0.5),
                                  QRectF(0.5, 0.5, 0.5, 0.5)})
            EXPECT_NEAR(meanOf(turned, part).lightness(), meanOf(upright, part).lightness(), 12) << turn;
    }
}

TEST(RealPhotosTest, ColoursAreThoseOfTheProfile)
{
    const QColor bench = meanOf(smallOf(u"sideways_bench.jpg"_s), {0.3, 0.3, 0.4, 0.4});
    EXPECT_GT(bench.red(), bench.green()) << "its profile swaps the channels";
    EXPECT_FALSE(smallOf(u"flower_small.cmyk.jpg"_s).isNull());
}

TEST(RealPhotosTest, DamagedOnesAreShownAsFarAsTheyGoOrNotAtAll)
{
    for (const QString &name : {u"truncated.jpg"_s, u"corrupt-exif.jpg"_s})
        EXPECT_FALSE(smallOf(name).isNull()) << name.toStdString();
    EXPECT_TRUE(smallOf(u"corrupt-scan.jpg"_s).isNull()) << "Qt shows none of it";
    for (const QString &name :
         {u"zero-length.jpg"_s, u"text-named.jpg"_s, u"CanonRaw.cr2"_s, u"Nikon.nef"_s, u"DNG.dng"_s}) {
        const QImage small = smallOf(name); // a raw file may have a preview that is a TIFF's first page
        EXPECT_LE(std::max(small.width(), small.height()), thumbnailEdge) << name.toStdString();
    }
    EXPECT_TRUE(smallOf(u"zero-length.jpg"_s).isNull());
    EXPECT_TRUE(smallOf(u"text-named.jpg"_s).isNull());
}

} // namespace

} // namespace photoporter::ui
