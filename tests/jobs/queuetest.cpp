// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobworld.h"

#include <algorithm>
#include <thread>

namespace photoporter {
namespace {

class QueueTest : public testing::SmallJobWorld {
protected:
    JobId enqueueAlbum(const QString &name, int photos, std::uint64_t size)
    {
        album = *AlbumName::parse(name);
        placeMany(photos, size);
        return enqueue(name, {.policy = TransferPolicy::NoTransfer});
    }

    /// The ids in the order in which the jobs became ready.
    std::vector<JobId> runAll(const std::function<void(JobId)> &whenReady = {})
    {
        std::vector<JobId> order;
        EngineOptions with = options();
        with.onEnd = [&](const JobOutcome &outcome) {
            if (outcome.state != JobState::Ready)
                return;
            order.push_back(outcome.id);
            if (whenReady)
                whenReady(outcome.id);
        };
        Engine engine(std::move(with));
        EXPECT_TRUE(engine.runQueue(true, {}));
        return order;
    }
};

TEST_F(QueueTest, AllWaitingJobsAreDoneOnPoolsOfOneThread)
{
    settings = {.chunkThreshold = 2,
                .entriesPerChunk = 2,
                .chunksAtOnce = 1,
                .jobsAtOnce = 1,
                .requestsInFlight = 1,
                .retryDelay = std::chrono::seconds(0)};
    std::vector<JobId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(enqueueAlbum(QStringLiteral("album %1").arg(i), 7, 5 * KiB));
    EXPECT_EQ(runAll(), ids);
    expectClean();
}

TEST_F(QueueTest, AllWaitingJobsAreDoneWhenEveryPoolIsFull)
{
    settings = {.chunkThreshold = 2,
                .entriesPerChunk = 1,
                .maxChunks = 10,
                .chunksAtOnce = 2,
                .jobsAtOnce = 6,
                .requestsInFlight = 2,
                .retryDelay = std::chrono::seconds(0)};
    std::vector<JobId> ids;
    for (int i = 0; i < 12; ++i)
        ids.push_back(enqueueAlbum(QStringLiteral("album %1").arg(i), 6, 5 * KiB));
    auto order = runAll();
    std::ranges::sort(order);
    EXPECT_EQ(order, ids);
    expectClean();
}

TEST_F(QueueTest, ASmallAlbumDoesNotWaitBehindHugeOnes)
{
    settings.chunkThreshold = 10;
    settings.jobsAtOnce = 2;
    const JobId first = enqueueAlbum(QStringLiteral("huge 1"), 200, 5 * KiB);
    const JobId second = enqueueAlbum(QStringLiteral("huge 2"), 200, 5 * KiB);
    const JobId small = enqueueAlbum(QStringLiteral("small"), 2, 5 * KiB);
    // No huge album can end before the small one has.
    std::atomic<bool> smallIsReady = false;
    store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind != RequestKind::CompleteUpload || !key.utf8().endsWith(".zip"))
            return {};
        while (!smallIsReady && !key.utf8().startsWith("zips/small/"))
            std::this_thread::yield();
        return {};
    };
    const auto order = runAll([&](JobId id) { smallIsReady = smallIsReady || id == small; });
    store->before = {};
    ASSERT_EQ(order.size(), 3U);
    EXPECT_EQ(order.front(), small);
    EXPECT_EQ(job(first).entries, 200U);
    EXPECT_EQ(job(second).entries, 200U);
}

TEST_F(QueueTest, AFailedJobDoesNotKeepTheOthersFromBeingDone)
{
    const JobId missing = enqueue(QStringLiteral("nobody"));
    const JobId there = enqueueAlbum(QStringLiteral("there"), 3, 5 * KiB);
    EXPECT_EQ(runAll(), std::vector<JobId>{there});
    EXPECT_EQ(job(missing).state, JobState::Failed);
}

} // namespace
} // namespace photoporter
