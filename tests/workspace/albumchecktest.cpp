// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/albumcheck.h"

#include "jobs/jobworld.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

class AlbumCheckTest : public testing::JobWorld {
protected:
    [[nodiscard]] Result<CheckedAlbum> check(Ledger &in)
    {
        return checkAlbum(*store, in, album, Clock::WallTime(std::chrono::hours(1'000'000)));
    }
    [[nodiscard]] static std::shared_ptr<Ledger> otherLedger() { return Ledger::open(u":memory:"_s).value(); }
    [[nodiscard]] AlbumRecord inLedger(Ledger &of) const
    {
        return AlbumTable(of).find(store->location(), album.text()).value().value();
    }
};

TEST_F(AlbumCheckTest, ItCountsAndRemembers)
{
    place(u"a.jpg"_s, 100);
    place(u"b.jpg"_s, 200);
    const auto checked = check(*ledger);
    ASSERT_TRUE(checked) << checked.error().message.toStdString();
    EXPECT_EQ(checked->photos.size(), 2U);
    EXPECT_EQ(checked->record.photos, 2U);
    EXPECT_EQ(checked->record.bytes, 300U);
    EXPECT_EQ(checked->record.changedAt, std::max(checked->photos[0].modified, checked->photos[1].modified));
    EXPECT_TRUE(checked->record.archive.isEmpty());
    EXPECT_EQ(inLedger(*ledger), checked->record);
}

TEST_F(AlbumCheckTest, AnArchiveThatWasMadeHereStaysCurrentUntilPhotosChange)
{
    place(u"a.jpg"_s, 100);
    const auto made = make();
    ASSERT_TRUE(made);
    EXPECT_EQ(check(*ledger)->record.archive, made->archive.key);
    EXPECT_FALSE(inLedger(*ledger).isStale());
    place(u"b.jpg"_s, 100);
    EXPECT_TRUE(check(*ledger)->record.isStale());
    EXPECT_EQ(inLedger(*ledger).archive, made->archive.key);
    EXPECT_EQ(inLedger(*ledger).archiveEntries, 1U);
}

TEST_F(AlbumCheckTest, AnArchiveThatAnotherComputerMadeIsFoundAndHeldCurrentWhenItFits)
{
    place(u"a.jpg"_s, 100);
    const auto made = make();
    ASSERT_TRUE(made);
    const auto elsewhere = otherLedger();
    const auto checked = check(*elsewhere);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->record.archive, made->archive.key);
    EXPECT_FALSE(checked->record.isStale());
    EXPECT_TRUE(checked->record.archiveMadeAt);
}

TEST_F(AlbumCheckTest, OneWithOtherPhotosThanThereAreIsOutOfDate)
{
    place(u"a.jpg"_s, 100);
    ASSERT_TRUE(make());
    place(u"b.jpg"_s, 100);
    const auto elsewhere = otherLedger();
    EXPECT_TRUE(check(*elsewhere)->record.isStale());
    EXPECT_TRUE(check(*elsewhere)->record.isStale()) << "and stays so when it is looked at again";
    EXPECT_EQ(inLedger(*elsewhere).archiveEntries, 1U);
}

TEST_F(AlbumCheckTest, ALedgerThatDidNotKnowHowManyPhotosAreInTheArchiveLearnsIt)
{
    place(u"a.jpg"_s, 100);
    ASSERT_TRUE(make());
    AlbumRecord old = inLedger(*ledger);
    ASSERT_EQ(old.archiveEntries, 1U) << "from the job";
    old.archiveEntries = 0;
    ASSERT_TRUE(AlbumTable(*ledger).saveArchive(store->location(), old));
    EXPECT_EQ(check(*ledger)->record.archiveEntries, 1U);
    EXPECT_FALSE(inLedger(*ledger).isStale()) << "all else stays";
}

TEST_F(AlbumCheckTest, AnArchiveThatIsGoneIsForgotten)
{
    place(u"a.jpg"_s, 100);
    ASSERT_TRUE(make());
    ASSERT_FALSE(check(*ledger)->record.archive.isEmpty());
    store->erase(currentKey(album));
    EXPECT_TRUE(check(*ledger)->record.archive.isEmpty());
    EXPECT_TRUE(inLedger(*ledger).archive.isEmpty());
}

TEST_F(AlbumCheckTest, AnArchiveThatIsMadeMeanwhileIsNotForgotten)
{
    place(u"a.jpg"_s, 100);
    const AlbumRecord made{.album = album.text(),
                           .archive = ObjectKey(u"zips/Miller/1/Miller.zip"_s),
                           .archiveListing = "x",
                           .archiveMadeAt = Clock::WallTime(std::chrono::hours(5))};
    store->before = [&](RequestKind, const ObjectKey &key) -> Result<> {
        if (key == currentKey(album)) // looked at just before the job wrote it
            return AlbumTable(*ledger).saveArchive(store->location(), made);
        return {};
    };
    const auto checked = check(*ledger);
    ASSERT_TRUE(checked);
    EXPECT_EQ(checked->record.archive, made.archive);
    EXPECT_EQ(inLedger(*ledger).archive, made.archive);
    EXPECT_EQ(inLedger(*ledger).archiveMadeAt, made.archiveMadeAt);
    EXPECT_EQ(inLedger(*ledger).photos, 1U);
}

TEST_F(AlbumCheckTest, ANoteThatNamesForeignKeysCountsAsNone)
{
    place(u"a.jpg"_s, 100);
    const QByteArray note = R"({"version":1,"key":"zips/Other/1/x.zip","size":1,"entries":1,"crc32":"00000000"})";
    ASSERT_TRUE(store->put({.key = currentKey(album), .body = note}));
    EXPECT_TRUE(check(*ledger)->record.archive.isEmpty());
}

TEST_F(AlbumCheckTest, AnAlbumThatIsGoneIsForgotten)
{
    const ObjectKey photo = place(u"a.jpg"_s, 100);
    ASSERT_TRUE(check(*ledger));
    store->erase(photo);
    EXPECT_EQ(check(*ledger).error().code, ErrorCode::AlbumMissing);
    EXPECT_FALSE(AlbumTable(*ledger).find(store->location(), album.text()).value());
}

TEST_F(AlbumCheckTest, TheListOfNamesForgetsWhatIsGone)
{
    const ObjectKey photo = place(u"a.jpg"_s, 100);
    ASSERT_TRUE(check(*ledger));
    const auto other = AlbumName::parse(u"Lopez"_s).value();
    store->place(photoKey(other, u"x.jpg"_s), testing::MemoryContent(QByteArray("x")));
    EXPECT_THAT(checkAlbumNames(*store, *ledger).value(), ::testing::ElementsAre(other, album));
    store->erase(photo);
    EXPECT_THAT(checkAlbumNames(*store, *ledger).value(), ::testing::ElementsAre(other));
    EXPECT_TRUE(AlbumTable(*ledger).list(store->location()).value().empty());
}

TEST_F(AlbumCheckTest, AStoreThatFailsLeavesWhatIsKnown)
{
    place(u"a.jpg"_s, 100);
    const auto before = check(*ledger);
    ASSERT_TRUE(before);
    store->before = [](RequestKind, const ObjectKey &) -> Result<> {
        return fail(ErrorCode::ConnectionLost, u"cut"_s);
    };
    EXPECT_EQ(check(*ledger).error().code, ErrorCode::ConnectionLost);
    EXPECT_FALSE(checkAlbumNames(*store, *ledger));
    EXPECT_EQ(inLedger(*ledger), before->record);
}

} // namespace

} // namespace photoporter
