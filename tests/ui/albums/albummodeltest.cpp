// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albummodel.h"

#include "ui/albums/photomodel.h"
#include "ui/common/uiworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

Clock::WallTime at(int seconds)
{
    return Clock::WallTime(std::chrono::seconds(seconds));
}

AlbumOverview album(const QString &name, std::uint64_t photos = 1, int changed = 1)
{
    return {.album = name, .isCounted = true, .photos = photos, .bytes = photos * 1000, .changedAt = at(changed)};
}

class AlbumModelTest : public testing::UiWorld {
protected:
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names += filter.index(row, 0).data(AlbumModel::NameRole).toString();
        return names;
    }

    LinkNotes links{preferences};
    AlbumModel model{links, [] { return at(100); }};
    AlbumFilter filter{model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(AlbumModelTest, ANewListChangesOnlyWhatIsDifferent)
{
    model.setAlbums({album(u"b"_s), album(u"d"_s), album(u"f"_s)});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setAlbums({album(u"f"_s), album(u"a"_s), album(u"d"_s, 7), album(u"g"_s), album(u"h"_s)});
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.at(row).album;
    EXPECT_EQ(names, QStringList({u"a"_s, u"d"_s, u"f"_s, u"g"_s, u"h"_s}));
    EXPECT_EQ(inserted.size(), 2) << "a; g and h as one run";
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(changed.size(), 1) << "f is as it was";
    EXPECT_TRUE(reset.isEmpty());
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(AlbumModelTest, OneAlbumComesChangesAndGoes)
{
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(album(u"b"_s));
    model.update(album(u"a"_s));
    model.update(album(u"b"_s));
    EXPECT_TRUE(changed.isEmpty()) << "nothing was different";
    model.update(album(u"b"_s, 5));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.front().front().toModelIndex().row(), 1);
    EXPECT_EQ(model.find(u"b"_s)->photos, 5U);
    model.remove(u"a"_s);
    model.remove(u"never there"_s);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.find(u"a"_s), nullptr);
}

TEST_F(AlbumModelTest, RowsAreSortedByRawValuesAndNamesAsPeopleCount)
{
    model.setAlbums({album(u"Day 10"_s, 900, 3), album(u"Day 2"_s, 1'000, 1), album(u"day 1"_s, 20, 2)});
    filter.sort(AlbumModel::Name);
    EXPECT_EQ(shown(), QStringList({u"day 1"_s, u"Day 2"_s, u"Day 10"_s}));
    filter.sort(AlbumModel::Photos);
    EXPECT_EQ(shown(), QStringList({u"day 1"_s, u"Day 10"_s, u"Day 2"_s}));
    filter.sort(AlbumModel::Changed, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringList({u"Day 10"_s, u"day 1"_s, u"Day 2"_s}));
}

TEST_F(AlbumModelTest, WordsAreSearchedInAnyOrderAndCase)
{
    model.setAlbums({album(u"Keller – Hochzeit"_s), album(u"Hochzeit Lopez"_s), album(u"Sommer"_s)});
    filter.search(u"  hochzeit KELL "_s);
    EXPECT_EQ(shown(), QStringList({u"Keller – Hochzeit"_s}));
    filter.search(u"[.*"_s);
    EXPECT_TRUE(shown().isEmpty()) << "words, no patterns";
    filter.search({});
    EXPECT_EQ(shown().size(), 3);
    EXPECT_TRUE(filter.indexOf(u"Sommer"_s).isValid());
    filter.search(u"keller"_s);
    EXPECT_FALSE(filter.indexOf(u"Sommer"_s).isValid());
}

TEST_F(AlbumModelTest, LinksAreKnownUntilTheyEndAndForTheirArchiveAlone)
{
    links.open(u"store"_s, at(0));
    const ObjectKey archive(u"zips/a/1/a.zip"_s);
    links.note(u"a"_s, archive, at(200));
    links.note(u"a"_s, archive, at(150));
    EXPECT_EQ(links.until(u"a"_s, archive, at(100)), at(200)) << "the longest one";
    EXPECT_EQ(links.until(u"a"_s, archive, at(201)), std::nullopt);
    EXPECT_EQ(links.until(u"a"_s, ObjectKey(u"zips/a/2/a.zip"_s), at(100)), std::nullopt);
    LinkNotes again(preferences);
    again.open(u"store"_s, at(100));
    EXPECT_EQ(again.until(u"a"_s, archive, at(100)), at(200));
    again.open(u"other"_s, at(100));
    EXPECT_EQ(again.until(u"a"_s, archive, at(100)), std::nullopt);
    again.open(u"store"_s, at(300));
    EXPECT_EQ(again.until(u"a"_s, archive, at(0)), std::nullopt) << "forgotten once it had ended";
}

Photos photos(int count, const QByteArray &tag = "t")
{
    std::vector<Photo> all;
    for (int i = 0; i < count; ++i) {
        const QString name = u"IMG_%1.jpg"_s.arg(i, 6, 10, QChar(u'0'));
        all.push_back(
            {.key = ObjectKey(u"albums/a/photos/"_s + name), .name = name, .size = 10, .etag = ETag(tag)});
    }
    return std::make_shared<const std::vector<Photo>>(std::move(all));
}

TEST(PhotoModelTest, MorePhotosAreAppendedAndOthersReplaced)
{
    testing::application();
    PhotoModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPhotos(photos(3));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.bytes(), 30U);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setPhotos(photos(5));
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(removed.isEmpty()) << "the first three are as they were";
    model.setPhotos(photos(5, "other"));
    EXPECT_EQ(model.at(4).etag, ETag("other"));
    EXPECT_EQ(removed.size(), 1);
    model.setPhotos({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.bytes(), 0U);
}

TEST(PhotoModelTest, PhotosAreCheckedOrNotAndNewerThanTheZip)
{
    testing::application();
    PhotoModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Photos three = photos(3);
    EXPECT_TRUE(model.setPhotos(three));
    EXPECT_FALSE(model.setPhotos(three));
    const auto told = [&model](int row) { return model.index(row).data(Qt::ToolTipRole).toString(); };
    EXPECT_EQ(model.unchecked(), std::nullopt);
    EXPECT_FALSE(told(0).contains(u"hecked"_s)) << "that is not known";
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setChecked(photos(3), {true, true, true});
    EXPECT_TRUE(changed.isEmpty()) << "of others";
    model.setChecked(three, {true, false, true});
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.unchecked(), 1U);
    EXPECT_TRUE(told(0).endsWith(u"Checked"_s));
    EXPECT_TRUE(told(1).contains(u"Not checked yet"_s));
    EXPECT_FALSE(model.isNew(0));
    model.setArchiveTime(Clock::WallTime{} - std::chrono::seconds(1));
    EXPECT_TRUE(model.isNew(0));
    EXPECT_TRUE(told(0).contains(u"after the ZIP"_s));
    model.setArchiveTime(Clock::WallTime{});
    EXPECT_FALSE(model.isNew(0)) << "stored at that very time";
    model.setPhotos(photos(3));
    EXPECT_EQ(model.unchecked(), std::nullopt) << "what was known is of those before";
}

TEST(PhotoShelfTest, TheLastAlbumIsKeptWholeAndOldOnesGo)
{
    PhotoShelf shelf;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        shelf.put(name, {{.name = name}});
    EXPECT_TRUE(shelf.take(u"a"_s));
    shelf.put(u"e"_s, {{.name = u"e"_s}});
    EXPECT_TRUE(shelf.find(u"a"_s)) << "it was looked at since";
    EXPECT_FALSE(shelf.find(u"b"_s));
    shelf.put(u"huge"_s, std::vector<Photo>(200'000));
    EXPECT_EQ(shelf.find(u"huge"_s)->size(), 200'000U);
    shelf.put(u"f"_s, {});
    EXPECT_FALSE(shelf.find(u"huge"_s)) << "too many beside others";
}

} // namespace

} // namespace photoporter::ui
