// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/folderstore.h"
#include "ui/albums/albumspage.h"
#include "ui/common/uiworld.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QPainter>
#include <QTest>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

/// A picture of two colours by its number.
QByteArray picture(int number)
{
    QImage image(600, number % 3 == 2 ? 800 : 400, QImage::Format_RGB32);
    QLinearGradient ground(0, 0, image.width(), image.height());
    ground.setColorAt(0, QColor::fromHsv(number * 47 % 360, 110, 190));
    ground.setColorAt(1, QColor::fromHsv((number * 47 + 70) % 360, 130, 110));
    QPainter(&image).fillRect(image.rect(), ground);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, "JPG"));
    return bytes;
}

class AlbumPicturesTest : public testing::UiWorld {
protected:
    void addPictures(const QString &album, int count, int first) const
    {
        const auto store = FolderStore::open(storePath()).value();
        for (int i = 0; i < count; ++i) {
            const ObjectKey key = photoKey(AlbumName::parse(album).value(), u"DSC_%1.jpg"_s.arg(4000 + i));
            ASSERT_TRUE(store->put({.key = key, .body = picture(first + i)}));
        }
        const ObjectKey clip = photoKey(AlbumName::parse(album).value(), u"first dance.mp4"_s);
        ASSERT_TRUE(store->put({.key = clip, .body = QByteArray(900'000, 'v')}));
    }
    void addSixAlbums() const
    {
        int first = 1;
        for (const QString &album :
             {u"Keller – Hochzeit 12.09."_s, u"Kato family – 東京"_s, u"Lopez & Wu wedding"_s,
              u"Bäckerei Sommer – products"_s, u"School St. Anna, class photos"_s, u"Portraits October"_s}) {
            addPictures(album, 14 + first % 5, first);
            first += 7;
        }
    }
    [[nodiscard]] static QColor middle(const QWidget &widget, const QRect &place, QWidget &of)
    {
        const QPoint point = widget.mapTo(&of, place.center());
        return of.grab().toImage().pixelColor(point);
    }
    [[nodiscard]] static AlbumTableView &table(const AlbumsPage &page)
    {
        return *page.findChild<AlbumTableView *>();
    }
    [[nodiscard]] static bool isReady(const AlbumsPage &page, const QString &album)
    {
        const auto *model = static_cast<const AlbumFilter *>(table(page).model());
        const QModelIndex index = model->indexOf(album);
        return index.isValid() && model->at(index).state == ArchiveState::Ready;
    }
};

TEST_F(AlbumPicturesTest, CoversAndTheChosenAlbumsPhotosAppear)
{
    addSixAlbums();
    openStore();
    AlbumsPage page(*desk);
    page.resize(1090, 740);
    page.show();
    AlbumTableView &rows = table(page);
    ASSERT_TRUE(testing::waitUntil([&] { return rows.model()->rowCount() == 6; }));
    const auto isColourful = [](const QColor &colour) { return colour.hsvSaturation() > 60; };
    EXPECT_TRUE(testing::waitUntil([&] {
        const QRect cell = rows.visualRect(rows.model()->index(0, AlbumModel::Cover));
        return isColourful(middle(*rows.viewport(), cell, page));
    }));
    auto *strip = page.findChild<ThumbnailStrip *>();
    EXPECT_TRUE(testing::waitUntil([&] {
        const StripGrid grid{QSizeF(strip->size())};
        return isColourful(middle(*strip, grid.tile(1).toRect(), page));
    }));
}

TEST_F(AlbumPicturesTest, ItLooksAsItShouldInAllColoursAndSizes)
{
    addSixAlbums();
    openStore();
    AlbumsPage page(*desk);
    page.resize(1090, 740);
    page.show();
    AlbumTableView &rows = table(page);
    ASSERT_TRUE(testing::waitUntil([&] { return rows.model()->rowCount() == 6; }));
    for (const QString &album : {u"Kato family – 東京"_s, u"Lopez & Wu wedding"_s}) {
        const auto asked = desk->workspace()->makeArchive(AlbumName::parse(album).value(), {});
        ASSERT_TRUE(asked);
        ASSERT_TRUE(testing::waitUntil([&] { return isReady(page, album); }));
    }
    addPictures(u"Lopez & Wu wedding"_s, 40, 3);
    page.refresh();
    ASSERT_TRUE(testing::waitUntil([&] { return !isReady(page, u"Lopez & Wu wedding"_s); }));
    rows.selectAlbum(u"Kato family – 東京"_s);
    QTest::keyClick(&rows, Qt::Key_L, Qt::ControlModifier);
    const auto settle = [&page] {
        int calm = 0; // until two grabs are alike: thumbnails and words have come
        QImage last;
        return testing::waitUntil([&] {
            const QImage now = page.grab().toImage();
            calm = now == last ? calm + 1 : 0;
            last = now;
            return calm > 20;
        });
    };
    EXPECT_TRUE(settle());
    shoot(page, u"albums"_s);
    Appearance appearance(testing::application());
    appearance.setScheme(Scheme::Dark);
    EXPECT_TRUE(settle());
    shoot(page, u"albums-dark"_s);
    appearance.setScheme(Scheme::Contrast);
    EXPECT_TRUE(settle());
    shoot(page, u"albums-contrast"_s);
    appearance.setScheme(Scheme::Light);
    page.resize(712, 540);
    EXPECT_TRUE(settle());
    shoot(page, u"albums-small"_s);
    page.resize(1090, 740);
    Q_EMIT rows.chosen(u"Lopez & Wu wedding"_s);
    EXPECT_TRUE(testing::waitUntil([&page] { return page.findChild<PhotoGridView *>()->isVisible(); }));
    EXPECT_TRUE(settle());
    shoot(page, u"albums-detail"_s);
    appearance.setScheme(Scheme::Dark);
    EXPECT_TRUE(settle());
    shoot(page, u"albums-detail-dark"_s);
    appearance.setScheme(Scheme::Light);
}

} // namespace

} // namespace photoporter::ui
