// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/maintenance.h"

#include "jobs/jobworld.h"
#include "jobs/maintenancefind.h"
#include "ledger/deadlettertable.h"
#include "store/fakeclock.h"

#include <algorithm>

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
