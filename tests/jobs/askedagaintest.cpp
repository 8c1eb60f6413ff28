// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive.h"
#include "jobs/jobworld.h"
#include "ledger/albumtable.h"

namespace photoporter {
namespace {

const ArchiveOptions inTheStore{.policy = TransferPolicy::NoTransfer};

/// An album whose ZIP is asked for again, by an upload that has just ended, while its parts are made.
class AskedAgainTest : public testing::SmallJobWorld {
protected:
    void SetUp() override
    {
        SmallJobWorld::SetUp();
        placeMany(4, 6 * KiB);
        store->before = [this](RequestKind kind, const ObjectKey &key) -> Result<> {
            if (kind == RequestKind::CreateUpload && key.utf8().endsWith(".zip") && again.id == 0) {
                uploaded();
                ArchiveOptions how = inTheStore;
                how.askedBy = QStringLiteral("upload 3");
                again = enqueueArchive(*ledger, store->location(), album, how, systemClock()->now()).value();
            }
            return {};
        };
    }

    std::function<void()> uploaded = [] {};
    JobTicket again;
};

TEST_F(AskedAgainTest, TheZipOfWhoAskedHoldsWhatWasThereThen)
{
    uploaded = [this] { place(QStringLiteral("late.jpg"), 6 * KiB); };
    const JobOutcome first = run(enqueue(QStringLiteral("Miller"), inTheStore));
    ASSERT_EQ(first.state, JobState::Ready);
    EXPECT_EQ(first.report.archive.entries, 4U);
    ASSERT_EQ(again.id, first.id);
    ASSERT_TRUE(again.attached);

    Engine engine(options());
    const auto outcome = engine.runToEnd(again, {});
    ASSERT_TRUE(outcome) << outcome.error().message.toStdString();
    EXPECT_EQ(outcome->state, JobState::Ready);
    EXPECT_NE(outcome->id, first.id);
    EXPECT_EQ(outcome->report.archive.entries, 5U);
    expectSound(outcome->report);
    EXPECT_EQ(job(outcome->id).request.askedBy, QStringLiteral("upload 3"));
    EXPECT_EQ(currentArchive(*store, album)->entries, 5U);
    EXPECT_FALSE(AlbumTable(*ledger).find(store->location(), QStringLiteral("Miller")).value()->isStale());
    EXPECT_EQ(JobTable(*ledger).list({}).value().size(), 2U);
    expectClean();
}

TEST_F(AskedAgainTest, TheQueueMakesItToo)
{
    uploaded = [this] { place(QStringLiteral("late.jpg"), 6 * KiB); };
    (void)enqueue(QStringLiteral("Miller"), inTheStore);
    Engine engine(options());
    ASSERT_TRUE(engine.runQueue(true, {}));
    EXPECT_EQ(currentArchive(*store, album)->entries, 5U);
}

TEST_F(AskedAgainTest, WhereNothingChangedItIsFound)
{
    const JobOutcome first = run(enqueue(QStringLiteral("Miller"), inTheStore));
    ASSERT_EQ(first.state, JobState::Ready);
    const auto made = bytesOf(first.report.archive.key);
    Engine engine(options());
    const auto outcome = engine.runToEnd(again, {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->report.strategy, QStringLiteral("found"));
    EXPECT_EQ(outcome->report.archive.key, first.report.archive.key);
    EXPECT_EQ(bytesOf(first.report.archive.key), made);
}

TEST_F(AskedAgainTest, WhoAskedFirstWaitsForNobodyElse)
{
    const JobId first = enqueue(QStringLiteral("Miller"), inTheStore);
    Engine engine(options());
    EXPECT_EQ(engine.runToEnd(JobTicket{.id = first}, {})->id, first);
    const auto next = JobTable(*ledger).successor(first);
    ASSERT_TRUE(next && *next);
    EXPECT_EQ(job(**next).state, JobState::Pending);
}

} // namespace
} // namespace photoporter
