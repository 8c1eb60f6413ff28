// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive.h"

#include "ledger/application.h"
#include "store/memorystore.h"
#include "zip/verify.h"

#include <atomic>
#include <gtest/gtest.h>
#include <map>

namespace photoporter {
namespace {

using testing::MemoryContent;
using testing::MemoryStore;

const AlbumName album = *AlbumName::parse(QStringLiteral("Miller"));

QByteArray photoBytes(std::uint64_t size, char fill)
{
    QByteArray bytes(static_cast<qsizetype>(size), fill);
    for (qsizetype i = 0; i < bytes.size(); i += 4093)
        bytes[i] = static_cast<char>(i / 4093 + fill);
    return bytes;
}

class ArchiveTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        testing::needApplication();
        auto opened = Ledger::open(QStringLiteral(":memory:"));
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        ledger = *opened;
    }

    ObjectKey place(const char *name, std::uint64_t size, char fill = 'p', const Metadata &metadata = {})
    {
        const ObjectKey key = photoKey(album, QString::fromUtf8(name));
        store.place(key, MemoryContent(photoBytes(size, fill)), metadata);
        return key;
    }

    void placeAlbum()
    {
        place("IMG_2.jpg", 6 * MiB, 'b');
        place("IMG_10.jpg", 11 * MiB, 'c');
        place("small.jpg", 1000, 'd');
        place("empty.txt", 0);
        place("day 2/IMG_2.jpg", 3 * MiB, 'e');
    }

    Result<ArchiveReport> make(const ArchiveOptions &options = {.policy = TransferPolicy::NoTransfer})
    {
        return makeArchive(store, *ledger, album, options);
    }

    QByteArray bytesOf(const ObjectKey &key) { return store.content(key).value_or(MemoryContent()).bytes(); }

    std::map<QByteArray, QByteArray> everythingOutsideZips()
    {
        std::map<QByteArray, QByteArray> objects;
        for (const ObjectKey &key : store.keys()) {
            if (!key.utf8().startsWith("zips/"))
                objects[key.utf8()] = md5(bytesOf(key));
        }
        return objects;
    }

    MemoryStore store;
    std::shared_ptr<Ledger> ledger;
};

TEST_F(ArchiveTest, AnAlbumBecomesASoundZipInNaturalOrderAndNoPhotoTravels)
{
    placeAlbum();
    const auto before = everythingOutsideZips();
    const auto report = make();
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
    const auto first = make();
    ASSERT_TRUE(first);
    const auto second = make();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->strategy, QStringLiteral("found"));
    EXPECT_EQ(second->archive.key, first->archive.key);
    EXPECT_EQ(second->traffic.copied, 0U);
    EXPECT_EQ(second->traffic.up, 0U);
}

TEST_F(ArchiveTest, RebuildingGivesTheSameBytesWhateverThePolicy)
{
    placeAlbum();
    const auto first = make();
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
    const auto first = make();
    place("IMG_3.jpg", 100, 'x');
    const auto second = make();
    ASSERT_TRUE(first && second);
    EXPECT_NE(second->archive.key, first->archive.key);
    EXPECT_TRUE(store.content(first->archive.key));
    const auto current = currentArchive(store, album);
    ASSERT_TRUE(current);
    EXPECT_EQ(current->key, second->archive.key);
    EXPECT_EQ(current->crc32, second->archive.crc32);
}

TEST_F(ArchiveTest, NothingIsLeftUnderTemporaries)
{
    placeAlbum();
    ASSERT_TRUE(make());
    for (const ObjectKey &key : store.keys())
        EXPECT_FALSE(key.utf8().startsWith("zips/tmp/")) << key.utf8().toStdString();
    EXPECT_EQ(store.pendingUploads(), 0U);
}

TEST_F(ArchiveTest, AnAlbumThatIsNotThereIsNamed)
{
    const auto report = make();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::AlbumMissing);
    EXPECT_TRUE(report.error().message.contains(QStringLiteral("Miller"))) << report.error().message.toStdString();
    EXPECT_TRUE(store.keys().empty());
}

TEST_F(ArchiveTest, AnAlbumWithoutAZipSaysHowToMakeOne)
{
    const auto current = currentArchive(store, album);
    ASSERT_FALSE(current);
    EXPECT_EQ(current.error().message, QStringLiteral("The album \"Miller\" has no ZIP yet."));
    EXPECT_EQ(current.error().advice(), QStringLiteral("Make one with `photoporter-cli zip`."));
}

TEST_F(ArchiveTest, APreviewWritesNothing)
{
    placeAlbum();
    const auto keys = store.keys();
    const auto preview = previewArchive(store, *ledger, album, {.policy = TransferPolicy::NoTransfer});
    ASSERT_TRUE(preview);
    EXPECT_FALSE(preview->found);
    EXPECT_GT(preview->plan.steps.size(), 0U);
    EXPECT_EQ(store.keys(), keys);
    EXPECT_EQ(store.pendingUploads(), 0U);
}

TEST_F(ArchiveTest, APhotoReplacedBetweenListingAndCopyEndsInAnErrorAndNoArchive)
{
    placeAlbum();
    ASSERT_TRUE(make({.name = QStringLiteral("warm")})); // the ledger knows every CRC now
    const ObjectKey replaced = photoKey(album, QStringLiteral("IMG_2.jpg"));
    std::atomic<bool> done = false;
    store.before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CreateUpload && !done.exchange(true))
            store.place(replaced, MemoryContent(photoBytes(6 * MiB, 'z')));
        return {};
    };
    const auto report = make();
    store.before = {};
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::SourceChanged);
    EXPECT_EQ(
        report.error().message,
        QStringLiteral("albums/Miller/photos/IMG_2.jpg was replaced or deleted while the ZIP was being made."));
    EXPECT_EQ(store.pendingUploads(), 0U);
    const auto after = make();
    ASSERT_TRUE(after) << after.error().message.toStdString();
    EXPECT_NE(after->strategy, QStringLiteral("found"));
}

TEST_F(ArchiveTest, NamesThatCannotBePartOfAKeyAreRefused)
{
    placeAlbum();
    const auto report = make({.name = QStringLiteral("a/b")});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NameInvalid);
}

TEST(ArchiveProof, WithoutTheStoresChecksumTheTagAndASampleProve)
{
    StoreCapabilities plain = MemoryStore::everything();
    plain.fullObjectCrc32 = false;
    plain.crc32Checksums = false;
    MemoryStore store({}, plain);
    testing::needApplication();
    const auto ledger = *Ledger::open(QStringLiteral(":memory:"));
    store.place(photoKey(album, QStringLiteral("a.jpg")), MemoryContent(photoBytes(7 * MiB, 'a')));
    store.place(photoKey(album, QStringLiteral("b.jpg")), MemoryContent(photoBytes(7 * MiB, 'b')));
    const auto report = makeArchive(store, *ledger, album, {.policy = TransferPolicy::NoTransfer});
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->proof, Proof::ETag);
}

TEST(ArchiveOfMany, AThousandTinyPhotosAreRelayedWhenThatIsQuicker)
{
    MemoryStore store;
    testing::needApplication();
    const auto ledger = *Ledger::open(QStringLiteral(":memory:"));
    for (int i = 0; i < 1000; ++i)
        store.place(photoKey(album, QStringLiteral("%1.jpg").arg(i)),
                    MemoryContent(photoBytes(2000, static_cast<char>(i))));
    const auto report = makeArchive(store, *ledger, album, {});
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->strategy, QStringLiteral("relay"));
    BytesAccess access(store.content(report->archive.key)->bytes());
    const auto verified = verifyArchive(access, {.depth = VerifyOptions::Depth::Full});
    ASSERT_TRUE(verified && verified->isSound());
    EXPECT_EQ(verified->dataChecked, 1000U);
}

} // namespace
} // namespace photoporter
