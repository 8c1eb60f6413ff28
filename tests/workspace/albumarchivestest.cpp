// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/albumarchives.h"

#include "jobs/jobworld.h"
#include "ledger/albumtable.h"
#include "store/prefixblindstore.h"

#include <QFile>
#include <QTemporaryDir>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlbumArchivesTest : public testing::JobWorld {
protected:
    [[nodiscard]] std::set<QByteArray> keys() const
    {
        std::set<QByteArray> all;
        for (const ObjectKey &key : store->keys())
            all.insert(key.utf8());
        return all;
    }
    ArchiveReport made()
    {
        place(u"a.jpg"_s, 100);
        place(u"day 2/b.jpg"_s, 6 * MiB);
        return make().value();
    }
};

TEST_F(AlbumArchivesTest, ALinkNamesTheFileAndItsEnd)
{
    const ArchiveReport report = made();
    const Clock::WallTime now(1000s);
    const auto link = linkToArchive(*store, album, 6h, now);
    ASSERT_TRUE(link) << link.error().message.toStdString();
    EXPECT_EQ(link->key, report.archive.key);
    EXPECT_EQ(link->fileName, u"Miller.zip"_s);
    EXPECT_EQ(link->until, now + 6h);
    EXPECT_FALSE(link->url.isEmpty());
}

TEST_F(AlbumArchivesTest, WithoutAZipAllSayWhatToDo)
{
    place(u"a.jpg"_s, 100);
    const QTemporaryDir folder;
    const auto link = linkToArchive(*store, album, 6h, {});
    EXPECT_EQ(link.error().code, ErrorCode::ObjectMissing);
    EXPECT_EQ(link.error().nextStep, u"Make it first."_s);
    EXPECT_EQ(downloadArchive(*store, album, folder.path(), nullptr).error().code, ErrorCode::ObjectMissing);
    EXPECT_EQ(verifyAlbumArchive(*store, album, VerifyOptions::Depth::Sample, nullptr).error().code,
              ErrorCode::ObjectMissing);
}

TEST_F(AlbumArchivesTest, ADownloadIsTheArchive)
{
    const ArchiveReport report = made();
    const QTemporaryDir folder;
    const auto done = downloadArchive(*store, album, folder.path(), nullptr);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    QFile file(done->path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), bytesOf(report.archive.key));
    EXPECT_FALSE(done->wasThere);
    EXPECT_TRUE(downloadArchive(*store, album, folder.path(), nullptr)->wasThere);
}

TEST_F(AlbumArchivesTest, VerifyingTellsSoundFromDamagedAndReplaced)
{
    const ArchiveReport report = made();
    const auto sound = verifyAlbumArchive(*store, album, VerifyOptions::Depth::Full, nullptr);
    ASSERT_TRUE(sound);
    EXPECT_TRUE(sound->isSound()) << sound->damage.toStdString();
    EXPECT_EQ(sound->entries, 2U);
    QByteArray other = bytesOf(report.archive.key);
    other[40] = static_cast<char>(~other[40]);
    ASSERT_TRUE(store->put({.key = report.archive.key, .body = other}));
    const auto replaced = verifyAlbumArchive(*store, album, VerifyOptions::Depth::Full, nullptr);
    ASSERT_TRUE(replaced);
    EXPECT_FALSE(replaced->isSound());
}

TEST_F(AlbumArchivesTest, DeletingRemovesTheAlbumsArchivesAndNothingElse)
{
    made();
    const auto other = AlbumName::parse(u"Miller 2"_s).value(); // whose prefix is not zips/Miller/
    store->place(archiveKey(other, "f", u"x"_s), testing::MemoryContent(QByteArray("x")));
    store->place(ObjectKey(u"zips/scaffold"_s), testing::MemoryContent(QByteArray("x")));
    store->place(ObjectKey(u"zips/tmp/job-1/x"_s), testing::MemoryContent(QByteArray("x")));
    std::set<QByteArray> expected = keys();
    std::erase_if(expected, [](const QByteArray &key) { return key.startsWith("zips/Miller/"); });
    ASSERT_LT(expected.size(), keys().size());
    const auto removed = removeArchives(*store, *ledger, album);
    ASSERT_TRUE(removed) << removed.error().message.toStdString();
    EXPECT_EQ(removed->objects, 2U);
    EXPECT_GT(removed->bytes, 6 * MiB);
    EXPECT_EQ(keys(), expected);
    EXPECT_TRUE(AlbumTable(*ledger).find(store->location(), album.text()).value()->archive.isEmpty());
    EXPECT_EQ(removeArchives(*store, *ledger, album)->objects, 0U) << "done again, it has nothing to do";
}

TEST_F(AlbumArchivesTest, AStoreThatListsEverythingGetsNothingDeleted)
{
    made();
    testing::PrefixBlindStore blind(store);
    const auto before = keys();
    const auto removed = removeArchives(blind, *ledger, album);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(keys(), before);
}

TEST_F(AlbumArchivesTest, NothingIsDeletedWhileAZipIsBeingMade)
{
    made();
    const auto before = keys();
    static_cast<void>(enqueue());
    const auto removed = removeArchives(*store, *ledger, album);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(keys(), before);
}

TEST_F(AlbumArchivesTest, NoAlbumIsNotEveryAlbum)
{
    made();
    const auto before = keys();
    EXPECT_FALSE(removeArchives(*store, *ledger, AlbumName()));
    EXPECT_EQ(keys(), before);
}

TEST(LocalPathTest, AFolderStoreHasFilesAndOthersHaveNone)
{
    const ObjectKey key(u"zips/A/f/A.zip"_s);
    EXPECT_EQ(localPathOf(u"folder:///srv/photos"_s, key), u"/srv/photos/zips/A/f/A.zip"_s);
    EXPECT_EQ(localPathOf(u"folder:///srv"_s, ObjectKey(u"albums/..x/photos"_s)), u"/srv/albums/..x/photos"_s);
    EXPECT_EQ(localPathOf(u"folder:///srv"_s, ObjectKey(u"a/../../etc"_s)), u"/srv/a/%.../%.../etc"_s);
    EXPECT_EQ(localPathOf(u"s3://bucket at host"_s, key), std::nullopt);
}

} // namespace

} // namespace photoporter
