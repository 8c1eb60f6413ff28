// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive.h"

#include "jobs/jobworld.h"
#include "zip/verify.h"

#include <atomic>
#include <gtest/gtest.h>
#include <map>

namespace photoporter {
namespace {

using testing::MemoryContent;
using testing::MemoryStore;

class ArchiveTest : public testing::JobWorld {
protected:
    void placeAlbum()
    {
        place(QStringLiteral("IMG_2.jpg"), 6 * MiB);
        place(QStringLiteral("IMG_10.jpg"), 11 * MiB);
        place(QStringLiteral("small.jpg"), 1000);
        place(QStringLiteral("empty.txt"), 0);
        place(QStringLiteral("day 2/IMG_2.jpg"), 3 * MiB);
    }
};

const ArchiveOptions inTheStore{.policy = TransferPolicy::NoTransfer};

TEST_F(ArchiveTest, AnAlbumBecomesASoundZipInNaturalOrderAndNoPhotoTravels)
{
    placeAlbum();
    const auto before = everythingOutsideZips();
    const auto report = make(inTheStore);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->archive.entries, 5U);
    EXPECT_EQ(report->strategy, QStringLiteral("chain"));
    EXPECT_EQ(report->proof, Proof::StoreChecksum);

    const QByteArray zip = bytesOf(report->archive.key);
    EXPECT_EQ(report->archive.size, static_cast<std::uint64_t>(zip.size()));
    EXPECT_EQ(report->archive.crc32, crc32(zip));
    BytesAccess access(zip);
    const auto verified = verifyArchive(access, {.depth = VerifyOptions::Depth::Full});
    ASSERT_TRUE(verified && verified->isSound());
    std::vector<QByteArray> names;
    for (const ZipDirectoryEntry &entry : verified->directory.entries)
        names.push_back(entry.name);
    EXPECT_EQ(names,
              (std::vector<QByteArray>{"day 2/IMG_2.jpg", "empty.txt", "IMG_2.jpg", "IMG_10.jpg", "small.jpg"}));
    EXPECT_EQ(everythingOutsideZips(), before);
}

TEST_F(ArchiveTest, AskingAgainFindsTheArchiveAndMovesNothing)
{
    placeAlbum();
    const auto first = make(inTheStore);
    ASSERT_TRUE(first);
    const auto second = make(inTheStore);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->strategy, QStringLiteral("found"));
    EXPECT_EQ(second->archive.key, first->archive.key);
    EXPECT_EQ(second->traffic.copied, 0U);
    EXPECT_EQ(second->traffic.up, 0U);
}

TEST_F(ArchiveTest, RebuildingGivesTheSameBytesWhateverThePolicy)
{
    placeAlbum();
    const auto first = make(inTheStore);
    ASSERT_TRUE(first);
    const QByteArray bytes = bytesOf(first->archive.key);
    for (const auto policy : {TransferPolicy::Relay, TransferPolicy::Automatic, TransferPolicy::NoTransfer}) {
        const auto again = make({.policy = policy, .rebuild = true});
        ASSERT_TRUE(again) << again.error().message.toStdString();
        EXPECT_EQ(again->archive.key, first->archive.key);
        EXPECT_EQ(bytesOf(again->archive.key), bytes);
    }
}

TEST_F(ArchiveTest, AChangedAlbumGetsAKeyOfItsOwnAndTheOldArchiveStays)
{
    placeAlbum();
    const auto first = make(inTheStore);
    place(QStringLiteral("IMG_3.jpg"), 100);
    const auto second = make(inTheStore);
    ASSERT_TRUE(first && second);
    EXPECT_NE(second->archive.key, first->archive.key);
    EXPECT_TRUE(store->content(first->archive.key));
    const auto current = currentArchive(*store, album);
    ASSERT_TRUE(current);
    EXPECT_EQ(current->key, second->archive.key);
    EXPECT_EQ(current->crc32, second->archive.crc32);
}

TEST_F(ArchiveTest, NothingIsLeftUnderTemporaries)
{
    placeAlbum();
    ASSERT_TRUE(make(inTheStore));
    for (const ObjectKey &key : store->keys())
        EXPECT_FALSE(key.utf8().startsWith("zips/tmp/")) << key.utf8().toStdString();
    EXPECT_EQ(store->pendingUploads(), 0U);
}

TEST_F(ArchiveTest, AnAlbumThatIsNotThereIsNamed)
{
    const auto report = make(inTheStore);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::AlbumMissing);
    EXPECT_TRUE(report.error().message.contains(QStringLiteral("Miller"))) << report.error().message.toStdString();
    EXPECT_TRUE(store->keys().empty());
}

TEST_F(ArchiveTest, AnAlbumWithoutAZipSaysHowToMakeOne)
{
    const auto current = currentArchive(*store, album);
    ASSERT_FALSE(current);
    EXPECT_EQ(current.error().message, QStringLiteral("The album \"Miller\" has no ZIP yet."));
    EXPECT_EQ(current.error().typedAdvice(), QStringLiteral("Make it first: `photoporter-cli zip`."));
}

TEST_F(ArchiveTest, APreviewWritesNothing)
{
    placeAlbum();
    const auto keys = store->keys();
    const auto preview = previewArchive(*store, *ledger, album, {}, {.policy = TransferPolicy::NoTransfer});
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->prepared.found);
    EXPECT_GT(preview->plan.steps.size(), 0U);
    EXPECT_EQ(store->keys(), keys);
    EXPECT_EQ(store->pendingUploads(), 0U);
}

TEST_F(ArchiveTest, APhotoReplacedBetweenListingAndCopyEndsInAnErrorAndNoArchive)
{
    placeAlbum();
    ASSERT_TRUE(make({.name = QStringLiteral("warm")})); // the ledger knows every CRC now
    const ObjectKey replaced = photoKey(album, QStringLiteral("IMG_2.jpg"));
    std::atomic<bool> done = false;
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CreateUpload && !done.exchange(true))
            store->place(replaced, MemoryContent(QByteArray(6 * MiB, 'z')));
        return {};
    };
    settings.triesPerJob = 1;
    const auto report = make(inTheStore);
    store->before = {};
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::SourceChanged);
    EXPECT_EQ(
        report.error().message,
        QStringLiteral("albums/Miller/photos/IMG_2.jpg was replaced or deleted while the ZIP was being made."));
    expectClean();
    const auto after = make(inTheStore);
    ASSERT_TRUE(after) << after.error().message.toStdString();
    EXPECT_NE(after->strategy, QStringLiteral("found"));
}

TEST_F(ArchiveTest, APhotoReplacedMeanwhileIsInTheZipAfterAll)
{
    placeAlbum();
    std::atomic<bool> done = false;
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CreateUpload && !done.exchange(true))
            store->place(photoKey(album, QStringLiteral("IMG_2.jpg")), MemoryContent(QByteArray(6 * MiB, 'z')));
        return {};
    };
    const auto report = make(inTheStore);
    store->before = {};
    ASSERT_TRUE(report) << report.error().message.toStdString();
    expectSound(*report);
    EXPECT_TRUE(bytesOf(report->archive.key).contains(QByteArray(1000, 'z')));
    expectClean();
}

TEST_F(ArchiveTest, NamesThatCannotBePartOfAKeyAreRefused)
{
    placeAlbum();
    const auto report = make({.name = QStringLiteral("a/b")});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NameInvalid);
}

class ArchiveWithoutChecksums : public ArchiveTest {
protected:
    void SetUp() override
    {
        capabilities.fullObjectCrc32 = false;
        capabilities.crc32Checksums = false;
        ArchiveTest::SetUp();
    }
};

TEST_F(ArchiveWithoutChecksums, TheTagAndASampleProve)
{
    place(QStringLiteral("a.jpg"), 7 * MiB);
    place(QStringLiteral("b.jpg"), 7 * MiB);
    const auto report = make(inTheStore);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->proof, Proof::ETag);
}

TEST_F(ArchiveTest, AThousandTinyPhotosAreRelayedWhenThatIsQuicker)
{
    placeMany(1000, 2000);
    const auto report = make();
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->strategy, QStringLiteral("relay"));
    EXPECT_EQ(report->archive.entries, 1000U);
    expectSound(*report);
}

} // namespace
} // namespace photoporter
