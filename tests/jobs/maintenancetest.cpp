// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/maintenance.h"

#include "jobs/jobworld.h"
#include "jobs/maintenancefind.h"
#include "ledger/deadlettertable.h"
#include "store/fakeclock.h"

#include <algorithm>
#include <thread>

namespace photoporter {
namespace {

using namespace std::chrono_literals;
using testing::MemoryContent;

const ArchiveOptions inTheStore{.policy = TransferPolicy::NoTransfer};

class MaintenanceTest : public testing::SmallJobWorld {
protected:
    /// `later` than the real time, at which the store in memory dates its objects.
    MaintenanceReport maintainLater(std::chrono::milliseconds later, MaintenanceOptions how = {})
    {
        how.settings.retryDelay = 0s;
        testing::FakeClock clock;
        clock.advance(systemClock()->now() + later - clock.now());
        const auto report = maintain(*store, *ledger, how, clock);
        EXPECT_TRUE(report) << report.error().message.toStdString();
        return report.value_or(MaintenanceReport());
    }

    static std::vector<Chore::Kind> kindsOf(const MaintenanceReport &report)
    {
        std::vector<Chore::Kind> kinds;
        for (const Chore &chore : report.chores) {
            if (chore.kind != Chore::Kind::ForgetJobs)
                kinds.push_back(chore.kind);
        }
        return kinds;
    }

    void put(const char *key) { store->place(ObjectKey(QByteArray(key)), MemoryContent(QByteArray("x"))); }
    [[nodiscard]] bool has(const char *key) const
    {
        return store->content(ObjectKey(QByteArray(key))).has_value();
    }
};

using Kinds = std::vector<Chore::Kind>;

TEST_F(MaintenanceTest, RemovesWhatNobodyOwnsOnceItIsOldAndNothingElse)
{
    const char *const strangers[] = {
        "albums/tmp/photos/a.jpg",
        "albums/zips/tmp/x",
        "zips2/tmp/x",
        "tmp/x",
        "zips",
        "zips/scaffold",
        "zips/tmpx/x",
        "zips/Miller/notes.txt",
        "zips/Miller/0123456789abcdef/a.zip.txt",
        "ZIPS/tmp/x",
        "zips/Miller/0123/a.zip",
        "other/zips/tmp/x",
    };
    for (const char *key : strangers)
        put(key);
    put("zips/tmp/old/step-1");
    put("zips/tmp/x");
    ASSERT_TRUE(store->createUpload({.key = ObjectKey(QByteArray("zips/tmp/old/step-2"))}));
    ASSERT_TRUE(store->createUpload({.key = ObjectKey(QByteArray("zips/Miller/0123456789abcdef/a.zip"))}));
    ASSERT_TRUE(store->createUpload({.key = ObjectKey(QByteArray("albums/Miller/photos/a.jpg"))}));

    EXPECT_EQ(kindsOf(maintainLater(1h)), Kinds()) << "another computer may be at work";
    EXPECT_EQ(kindsOf(maintainLater(25h, {.dryRun = true})).size(), 4U);
    EXPECT_TRUE(has("zips/tmp/x"));
    const MaintenanceReport report = maintainLater(25h);
    EXPECT_EQ(kindsOf(report), (Kinds{Chore::Kind::AbortUpload, Chore::Kind::AbortUpload,
                                      Chore::Kind::RemoveTemporary, Chore::Kind::RemoveTemporary}));
    EXPECT_EQ(report.bytesFreed, 2U);
    for (const char *key : strangers)
        EXPECT_TRUE(has(key)) << key;
    EXPECT_FALSE(has("zips/tmp/old/step-1"));
    EXPECT_FALSE(has("zips/tmp/x"));
    EXPECT_EQ(store->pendingUploads(), 1U) << "the one below albums/";
}

TEST_F(MaintenanceTest, LeavesAloneWhatAPausedJobNeedsHoweverOld)
{
    placeMany(4, 6 * KiB);
    store->before = [](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::CompleteUpload && key.utf8().endsWith(".zip"))
            return fail(ErrorCode::AccessDenied, QStringLiteral("Refused by the test."));
        return {};
    };
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    ASSERT_EQ(run(id).state, JobState::Failed);
    store->before = {};
    ASSERT_EQ(store->pendingUploads(), 1U);

    EXPECT_EQ(kindsOf(maintainLater(23h)), Kinds()) << "it may be retried";
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
    ASSERT_TRUE(JobTable(*ledger).wish(id, JobWish::Pause, systemClock()->now()));
    ASSERT_EQ(job(id).state, JobState::Paused);
    EXPECT_EQ(kindsOf(maintainLater(1000h)), Kinds());
    ASSERT_TRUE(JobTable(*ledger).wish(id, JobWish::Cancel, systemClock()->now()));
    EXPECT_EQ(kindsOf(maintainLater(1000h)), Kinds{Chore::Kind::AbortUpload});
    expectClean();
}

TEST_F(MaintenanceTest, TellsThatAnAlbumChangedAndMakesItsZipAgainWhenAsked)
{
    placeMany(3, 6 * KiB);
    ASSERT_TRUE(make(inTheStore));
    EXPECT_EQ(kindsOf(maintainLater(1h)), Kinds());
    place(QStringLiteral("late.jpg"), 6 * KiB);
    const MaintenanceReport stale = maintainLater(1h);
    ASSERT_EQ(kindsOf(stale), Kinds{Chore::Kind::MarkStale});
    EXPECT_EQ(stale.chores[0].what, QStringLiteral("Miller"));
    EXPECT_EQ(stale.chores[0].why, QStringLiteral("1 photos were added"));
    EXPECT_EQ(kindsOf(maintainLater(1h, {.remake = true})), Kinds{Chore::Kind::Remake});
    Engine engine(options());
    ASSERT_TRUE(engine.runQueue(true, {}));
    EXPECT_EQ(kindsOf(maintainLater(1h)), Kinds());
    EXPECT_EQ(currentArchive(*store, album)->entries, 4U);
}

TEST_F(MaintenanceTest, KeepsAReplacedZipForItsGraceAndRemovesOldOnesWithTheirName)
{
    placeMany(2, 6 * KiB);
    const auto first = make(inTheStore);
    place(QStringLiteral("late.jpg"), 6 * KiB);
    const auto second = make(inTheStore);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(kindsOf(maintainLater(23h)), Kinds());
    EXPECT_EQ(kindsOf(maintainLater(25h)), Kinds{Chore::Kind::RemoveReplaced});
    EXPECT_FALSE(store->content(first->archive.key));
    EXPECT_TRUE(store->content(second->archive.key));
    EXPECT_EQ(kindsOf(maintainLater(29 * 24h)), Kinds());
    EXPECT_EQ(kindsOf(maintainLater(31 * 24h)), Kinds{Chore::Kind::RemoveExpired});
    EXPECT_FALSE(store->content(second->archive.key));
    EXPECT_FALSE(store->content(currentKey(album)));
    EXPECT_EQ(everythingOutsideZips().size(), 3U);
}

/// Which goes back to its first two photos: two archives, of which `second` is the current one.
class RevertedAlbumTest : public MaintenanceTest {
protected:
    void SetUp() override
    {
        MaintenanceTest::SetUp();
        placeMany(2, 6 * KiB);
        first = make(inTheStore).value_or(ArchiveReport()).archive;
        place(QStringLiteral("late.jpg"), 6 * KiB);
        second = make(inTheStore).value_or(ArchiveReport()).archive;
        ASSERT_EQ(currentArchive(*store, album)->key, second.key);
    }

    /// When maintenance has read current.json and lists the albums; later than what was before.
    void meanwhile(const std::function<void()> &happens)
    {
        const auto before = currentArchive(*store, album)->currentSince;
        store->before = [before, happens, done = false](RequestKind kind,
                                                        const ObjectKey &key) mutable -> Result<> {
            if (done || kind != RequestKind::List || !key.utf8().startsWith("albums/"))
                return {};
            done = true;
            while (systemClock()->now() <= before)
                std::this_thread::yield();
            happens();
            return {};
        };
    }

    ArchiveInfo first;
    ArchiveInfo second;
};

TEST_F(RevertedAlbumTest, AReplacedZipThatIsCurrentAgainStays)
{
    meanwhile([this] { EXPECT_TRUE(publishArchive(*store, album, first)); });
    const MaintenanceReport report = maintainLater(25h);
    EXPECT_EQ(kindsOf(report), Kinds());
    EXPECT_EQ(report.bytesFreed, 0U);
    EXPECT_TRUE(store->content(first.key));
    EXPECT_TRUE(store->content(second.key));
}

TEST_F(RevertedAlbumTest, AnExpiredZipThatIsCurrentAnewStays)
{
    meanwhile([this] {
        EXPECT_TRUE(publishArchive(*store, album, first));
        EXPECT_TRUE(publishArchive(*store, album, second));
    });
    EXPECT_EQ(kindsOf(maintainLater(31 * 24h)), Kinds());
    EXPECT_EQ(currentArchive(*store, album)->key, second.key);
    EXPECT_TRUE(store->content(second.key));
}

TEST_F(RevertedAlbumTest, AnExpiredZipThatIsFoundMeanwhileStays)
{
    const auto later = systemClock()->now() + 31 * 24h;
    meanwhile([this, later] {
        EXPECT_TRUE(AlbumTable(*ledger).saveArchive(
            store->location(), {.album = album.text(), .archive = second.key, .archiveMadeAt = later}));
    });
    EXPECT_EQ(kindsOf(maintainLater(31 * 24h)), Kinds());
    EXPECT_EQ(currentArchive(*store, album)->key, second.key);
    EXPECT_TRUE(store->content(second.key));
}

TEST_F(RevertedAlbumTest, NoZipGoesWhileAJobOfItsAlbumRuns)
{
    const JobId id = enqueue();
    const auto now = systemClock()->now();
    const auto elsewhere = QStringLiteral("elsewhere/1/2/x");
    ASSERT_TRUE(JobTable(*ledger).claim({.owner = elsewhere, .now = now, .lease = 1000h}).value());
    EXPECT_EQ(kindsOf(maintainLater(25h, {.settings = {.stuckAfter = 1000h}})), Kinds());
    ASSERT_TRUE(JobTable(*ledger).pause(id, elsewhere, now).value());
    EXPECT_EQ(kindsOf(maintainLater(25h)), Kinds{Chore::Kind::RemoveReplaced});
    EXPECT_FALSE(store->content(first.key));
}

TEST_F(RevertedAlbumTest, CurrentJsonSaysSinceWhenItNamesItsZip)
{
    const auto before = store->head(currentKey(album))->modified;
    EXPECT_EQ(currentArchive(*store, album)->currentSince, before);
    ASSERT_TRUE(publishArchive(*store, album, second));
    EXPECT_EQ(currentArchive(*store, album)->currentSince, before) << "asked for again, and not switched";
}

/// One archive of the table below; ages at the time of the maintenance.
struct Aged {
    char name;
    std::chrono::hours age;
};

struct OldArchivesCase {
    const char *name;
    std::vector<Aged> archives;
    char current;
    std::chrono::hours switched; ///< before the maintenance
    std::string replaced;        ///< names of those that go
    std::string expired;
    std::chrono::hours askedFor = 10'000h;
};

class OldArchivesTest : public ::testing::TestWithParam<OldArchivesCase> {};

TEST_P(OldArchivesTest, GoByTheSwitchOfCurrentJson)
{
    const Clock::WallTime now(24000h);
    const QByteArray folder = "zips/Miller/0123456789abcde";
    const auto keyOf = [&folder](char name) { return ObjectKey(folder + name + "/Miller.zip"); };
    ZipsListing listing;
    for (const Aged &archive : GetParam().archives)
        listing.objects.push_back({.key = keyOf(archive.name), .modified = now - archive.age});
    const NamedArchive current{.key = keyOf(GetParam().current),
                               .since = now - GetParam().switched,
                               .askedFor = now - GetParam().askedFor};
    std::string replaced;
    std::string expired;
    for (const Chore &chore : findOldArchives(listing, {{QStringLiteral("Miller"), current}}, {}, now)) {
        const char name = chore.key.utf8().at(folder.size());
        (chore.kind == Chore::Kind::RemoveReplaced ? replaced : expired) += name;
    }
    EXPECT_EQ(replaced, GetParam().replaced);
    EXPECT_EQ(expired, GetParam().expired);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, OldArchivesTest,
    ::testing::Values(OldArchivesCase{"Replaced", {{'a', 60h}, {'b', 24h}}, 'b', 24h, "a", ""},
                      OldArchivesCase{"ReplacedAMomentAgo", {{'a', 60h}, {'b', 23h}}, 'b', 23h, "", ""},
                      OldArchivesCase{"RevertedAndBackAgain", {{'a', 60h}, {'b', 50h}}, 'b', 1h, "", ""},
                      OldArchivesCase{"Reverted", {{'a', 60h}, {'b', 50h}}, 'a', 25h, "b", ""},
                      OldArchivesCase{"NotNamedYet", {{'a', 60h}, {'b', 1h}}, 'a', 59h, "", ""},
                      OldArchivesCase{"Expired", {{'a', 720h}}, 'a', 720h, "", "a"},
                      OldArchivesCase{"RevertedOnItsLastDay", {{'a', 740h}, {'b', 730h}}, 'a', 30h, "b", ""},
                      OldArchivesCase{"FoundOnItsLastDay", {{'a', 740h}}, 'a', 739h, "", "", 30h},
                      OldArchivesCase{"FoundLongAgo", {{'a', 1500h}}, 'a', 1499h, "", "a", 720h},
                      OldArchivesCase{"AskedForIsNotSwitched", {{'a', 60h}, {'b', 50h}}, 'b', 49h, "a", "", 1h},
                      OldArchivesCase{"OldAndCurrentUntilNow", {{'a', 740h}, {'b', 1h}}, 'b', 1h, "", ""},
                      OldArchivesCase{
                          "OldInAnAlbumThatNeverRests", {{'a', 740h}, {'b', 25h}, {'c', 1h}}, 'c', 1h, "", "a"},
                      OldArchivesCase{"NeverNamed", {{'a', 740h}, {'b', 720h}}, 'a', 739h, "", "ab"}),
    [](const auto &tested) { return tested.param.name; });

TEST_F(MaintenanceTest, RemovesNoArchiveOfAnAlbumWhoseNameIsDamaged)
{
    placeMany(2, 6 * KiB);
    const auto made = make(inTheStore);
    ASSERT_TRUE(made);
    store->place(currentKey(album), MemoryContent(QByteArray("{\"key\":\"albums/Miller/photos/IMG_0.jpg\"}")));
    EXPECT_EQ(kindsOf(maintainLater(400 * 24h)), Kinds());
    EXPECT_TRUE(store->content(made->archive.key));
}

TEST_F(MaintenanceTest, GivesUpAJobThatItsProcessNoLongerMoves)
{
    placeMany(2, 6 * KiB);
    const JobId id = enqueue();
    const auto now = systemClock()->now();
    ASSERT_TRUE(
        JobTable(*ledger).claim({.owner = QStringLiteral("elsewhere/1/2/x"), .now = now, .lease = 10h}).value());
    EXPECT_EQ(kindsOf(maintainLater(20min)), Kinds());
    EXPECT_EQ(kindsOf(maintainLater(26min)), Kinds{Chore::Kind::FailStuck});
    EXPECT_EQ(job(id).state, JobState::Failed);
    EXPECT_EQ(job(id).error->message, QStringLiteral("The job made no progress for 25m."));
    EXPECT_EQ(DeadLetterTable(*ledger).list({})->size(), 1U);
}

TEST_F(MaintenanceTest, LeavesAJobAloneThatMovesWhileItLooks)
{
    placeMany(2, 6 * KiB);
    const JobId id = enqueue();
    const auto now = systemClock()->now();
    const JobTable jobs(*ledger);
    ASSERT_TRUE(jobs.claim({.owner = QStringLiteral("elsewhere/1/2/x"), .now = now, .lease = 10h}).value());
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::List) {
            EXPECT_TRUE(jobs.renew(id, QStringLiteral("elsewhere/1/2/x"), now + 10h, now + 26min).value());
        }
        return {};
    };
    EXPECT_EQ(kindsOf(maintainLater(26min)), Kinds{Chore::Kind::FailStuck});
    store->before = {};
    EXPECT_EQ(job(id).state, JobState::Planning);
    EXPECT_TRUE(DeadLetterTable(*ledger).list({})->empty());
}

TEST_F(MaintenanceTest, ForgetsSettledDeadLettersAfterTheirTime)
{
    const JobId id = enqueue(QStringLiteral("nobody"));
    ASSERT_EQ(run(id).state, JobState::Failed);
    const DeadLetterTable letters(*ledger);
    EXPECT_EQ(kindsOf(maintainLater(100 * 24h)), Kinds()) << "an open one stays";
    ASSERT_TRUE(letters.settle(letters.list({})->front().id, Settlement::Discarded, QStringLiteral("user"),
                               systemClock()->now()));
    EXPECT_EQ(kindsOf(maintainLater(13 * 24h)), Kinds());
    EXPECT_EQ(kindsOf(maintainLater(15 * 24h)), Kinds{Chore::Kind::ForgetLetters});
    EXPECT_TRUE(letters.list({.openOnly = false})->empty());
}

} // namespace
} // namespace photoporter
