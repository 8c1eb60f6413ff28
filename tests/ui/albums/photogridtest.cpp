// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/photodelegate.h"
#include "ui/albums/photogridview.h"
#include "ui/albums/photomodel.h"
#include "ui/common/uiworld.h"

#include <QScrollBar>
#include <QTest>

#include <fstream>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int many = 100'000;

/// Resident memory of this process in bytes.
std::uint64_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t total = 0, resident = 0;
    file >> total >> resident;
    return resident * 4096;
}

Photos manyPhotos()
{
    std::vector<Photo> all;
    all.reserve(many);
    for (int i = 0; i < many; ++i) {
        const QString name =
            u"day %1/IMG_%2.mp4"_s.arg(i % 7).arg(i, 6, 10, QChar(u'0')); // nothing is fetched for videos
        all.push_back({.key = ObjectKey(u"albums/a/photos/"_s + name),
                       .name = name,
                       .size = 8'000'000,
                       .etag = ETag(QByteArray::number(i).rightJustified(32, '0'))});
    }
    return std::make_shared<const std::vector<Photo>>(std::move(all));
}

class PhotoGridTest : public testing::UiWorld {
protected:
    void show()
    {
        view.resize(1000, 700);
        view.show();
        EXPECT_TRUE(testing::waitUntil([this] { return view.isVisible(); }));
    }
    ThumbnailService thumbnails{*desk};
    PhotoModel model;
    PhotoGridView view{model, thumbnails};
};

TEST_F(PhotoGridTest, AHundredThousandPhotosFitIntoTheMemoryAndTheScrollBar)
{
    const std::uint64_t before = residentBytes();
    model.setPhotos(manyPhotos());
    show();
    static_cast<void>(view.grab());
    EXPECT_LT(residentBytes() - std::min(before, residentBytes()), 150'000'000U);
    const QSize cell = PhotoCells{view.viewport()->width()}.cell();
    const int columns = view.viewport()->width() / cell.width();
    const int rows = (many + columns - 1) / columns;
    EXPECT_NEAR(view.verticalScrollBar()->maximum(), rows * cell.height() - view.viewport()->height(),
                cell.height());
}

TEST_F(PhotoGridTest, WhatIsOnTheScreenIsWhatTheViewSaysIsVisible)
{
    model.setPhotos(manyPhotos());
    show();
    QScrollBar &bar = *view.verticalScrollBar();
    for (const int place : {0, bar.maximum() / 3, bar.maximum()}) {
        bar.setValue(place);
        const auto [first, last] = view.visibleRows();
        const QRect screen = view.viewport()->rect();
        EXPECT_TRUE(view.visualRect(model.index(first)).intersects(screen)) << place;
        EXPECT_LE(last - first, 60) << place;
        const int outside = std::min(last + 20, many - 1);
        EXPECT_FALSE(outside > last && view.visualRect(model.index(outside)).intersects(screen)) << place;
    }
    EXPECT_EQ(view.visibleRows().second, many - 1);
}

TEST_F(PhotoGridTest, KeysMoveAndEnterChooses)
{
    model.setPhotos(manyPhotos());
    show();
    view.setCurrentIndex(model.index(0));
    std::vector<int> chosen;
    QObject::connect(&view, &PhotoGridView::chosen, &view,
                     [&chosen](const QModelIndex &index) { chosen.push_back(index.row()); });
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    const int columns = PhotoCells{view.viewport()->width()}.columns();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Enter);
    EXPECT_EQ(chosen, std::vector({1, 1 + columns}));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentIndex().row(), many - 1);
}

TEST_F(PhotoGridTest, NoPhotosAreNoTrouble)
{
    show();
    EXPECT_EQ(view.visibleRows(), std::pair(-1, -1));
    static_cast<void>(view.grab());
}

} // namespace

} // namespace photoporter::ui
