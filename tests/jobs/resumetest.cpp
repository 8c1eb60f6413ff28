// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobworld.h"
#include "jobs/retryrules.h"
#include "ledger/deadlettertable.h"

#include <map>
#include <thread>

namespace photoporter {
namespace {

using testing::MemoryContent;

const ArchiveOptions inTheStore{.policy = TransferPolicy::NoTransfer};

/// Counts how often each part of the final upload was made.
class ResumeTest : public testing::SmallJobWorld {
protected:
    /// Fails request number `failing` (from 1, over all kinds), and counts. 0 fails none.
    void failRequest(int failing, ErrorCode code = ErrorCode::AccessDenied)
    {
        m_count = 0;
        store->before = [this, failing, code](RequestKind, const ObjectKey &) -> Result<> {
            if (++m_count == failing)
                return fail(code, QStringLiteral("Refused by the test."));
            return {};
        };
    }

    [[nodiscard]] int count() const { return m_count; }

    std::atomic<int> m_count = 0;
};

TEST_F(ResumeTest, WhicheverRequestFailsARetryMakesTheRightArchiveAndNoPartTwice)
{
    settings.chunkThreshold = 2;
    settings.entriesPerChunk = 3;
    settings.requestsInFlight = 4;
    settings.triesPerJob = 1;
    for (int failing = 1;; ++failing) {
        SetUp();
        place(QStringLiteral("0.jpg"), 6 * KiB);
        place(QStringLiteral("1.jpg"), 11 * KiB);
        place(QStringLiteral("2.txt"), 10);
        place(QStringLiteral("3.jpg"), 2 * KiB);
        place(QStringLiteral("4.jpg"), 5 * KiB);
        place(QStringLiteral("5.jpg"), 6 * KiB);
        const auto photos = everythingOutsideZips();
        const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
        failRequest(failing);
        const JobOutcome first = run(id);
        const bool fired = m_count >= failing;
        if (first.state == JobState::Ready) {
            store->before = {};
            expectSound(first.report);
            if (!fired) {
                ASSERT_GT(failing, 40) << "the loop went over all requests";
                return;
            }
            continue; // the request was one that need not succeed (cleaning up)
        }
        ASSERT_EQ(first.state, JobState::Failed) << failing;
        ASSERT_EQ(DeadLetterTable(*ledger).list({})->size(), 1U) << failing;
        const auto stood = JobTable(*ledger).parts(id).value();
        std::map<int, ETag> tags;
        for (const CompletedPart &part : stood)
            tags[part.number] = part.etag;

        const Traffic before = store->traffic();
        store->before = {};
        ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
        const JobOutcome second = run(id);
        ASSERT_EQ(second.state, JobState::Ready) << failing;
        expectSound(second.report);
        EXPECT_EQ(everythingOutsideZips(), photos) << failing;
        expectClean();
        if (!stood.empty()) {
            const Traffic again = store->traffic() - before;
            EXPECT_LT(again[RequestKind::CopyPart] + again[RequestKind::UploadPart], 60U);
        }
    }
}

/// What a run makes of the final upload's parts, by number.
class PartCounts {
public:
    explicit PartCounts(testing::MemoryStore &store)
    {
        store.after = [this](RequestKind kind, const ObjectKey &key) -> Result<> {
            const bool isPart = kind == RequestKind::CopyPart || kind == RequestKind::UploadPart;
            if (isPart && key.utf8().endsWith(".zip"))
                ++m_made;
            return {};
        };
    }
    [[nodiscard]] int made() const { return m_made; }

private:
    std::atomic<int> m_made = 0;
};

TEST_F(ResumeTest, APausedJobGoesOnWithThePartsThatAreMissing)
{
    placeMany(40, 6 * KiB);
    settings.requestsInFlight = 2;
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    PartCounts counts(*store);
    std::atomic<bool> asked = false;
    std::atomic<bool> paused = false;
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind != RequestKind::CopyPart || counts.made() < 5)
            return {};
        if (!asked.exchange(true)) {
            EXPECT_TRUE(JobTable(*ledger).wish(id, JobWish::Pause, systemClock()->now()));
        }
        while (!paused) // so that the wish is heard before the job is done
            std::this_thread::yield();
        return {};
    };
    JobOutcome outcome;
    {
        JobPools pools(settings);
        const JobEnvironment environment{ledger, settings, systemClock(), QStringLiteral("here/1/2/x"), pools};
        const auto claimed = JobTable(*ledger).claim(
            {.owner = environment.owner, .now = systemClock()->now(), .lease = settings.lease});
        ASSERT_TRUE(claimed && *claimed);
        ProgressCounters progress;
        std::stop_source drain;
        const std::jthread watcher([&] {
            while (JobTable(*ledger).wishOf(id).value_or(JobWish::None) != JobWish::Pause)
                std::this_thread::yield();
            drain.request_stop();
            paused = true;
        });
        outcome = runJob(environment, **claimed, options().openStore,
                         {.drain = drain.get_token(), .progress = progress}, [] { return StopIntent::Pause; });
    }
    store->before = {};
    ASSERT_EQ(outcome.state, JobState::Paused);
    const auto stood = JobTable(*ledger).parts(id)->size();
    EXPECT_GE(stood, 5U);
    expectClean(1);
    ASSERT_TRUE(JobTable(*ledger).resume(id, systemClock()->now()));
    const JobOutcome ready = run(id);
    ASSERT_EQ(ready.state, JobState::Ready);
    expectSound(ready.report);
    EXPECT_EQ(counts.made(), job(id).plan->parts) << "each part once, over both runs";
    expectClean();
}

TEST_F(ResumeTest, AProgramThatEndsGivesItsJobsBackAndAnotherGoesOn)
{
    placeMany(40, 6 * KiB);
    settings.requestsInFlight = 2;
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    PartCounts counts(*store);
    std::stop_source stop;
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CopyPart && counts.made() == 5)
            stop.request_stop();
        return {};
    };
    {
        Engine engine(options());
        ASSERT_TRUE(engine.runQueue(false, stop.get_token()));
    }
    store->before = {};
    if (job(id).state != JobState::Ready) {
        EXPECT_EQ(job(id).state, JobState::Pending);
        EXPECT_EQ(job(id).attempt, 0) << "not counted";
        expectClean(1);
    }
    Engine engine(options());
    ASSERT_TRUE(engine.runQueue(true, {}));
    EXPECT_EQ(job(id).state, JobState::Ready);
    EXPECT_EQ(counts.made(), job(id).plan->parts) << "each part once, over both programs";
    expectClean();
}

TEST_F(ResumeTest, AnUploadThatTheStoreDroppedIsBegunAnew)
{
    placeMany(6, 6 * KiB);
    settings.triesPerJob = 1;
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    store->before = [](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::CompleteUpload && key.utf8().endsWith(".zip"))
            return fail(ErrorCode::AccessDenied, QStringLiteral("Refused by the test."));
        return {};
    };
    ASSERT_EQ(run(id).state, JobState::Failed);
    store->before = {};
    ASSERT_TRUE(store->abortUpload(job(id).plan->upload)); // a lifecycle rule, say
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
    const JobOutcome ready = run(id);
    ASSERT_EQ(ready.state, JobState::Ready);
    expectSound(ready.report);
    expectClean();
}

TEST_F(ResumeTest, ARetryByRelayMakesAnotherPlanAndDropsTheOldUpload)
{
    placeMany(6, 6 * KiB);
    store->before = [](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CopyPart)
            return fail(ErrorCode::AccessDenied, QStringLiteral("Refused by the test."));
        return {};
    };
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    ASSERT_EQ(run(id).state, JobState::Failed);
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = QStringLiteral("relay"), .askedBy = QStringLiteral("me")},
                                        systemClock()->now()));
    const JobOutcome ready = run(id);
    ASSERT_EQ(ready.state, JobState::Ready);
    EXPECT_EQ(ready.report.strategy, QStringLiteral("relay"));
    expectSound(ready.report);
    expectClean();
}

TEST_F(ResumeTest, AnArchiveThatWasCompletedJustBeforeACrashIsProvedAndReady)
{
    placeMany(4, 6 * KiB);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    settings.triesPerJob = 1;
    store->after = [](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::CompleteUpload && key.utf8().endsWith(".zip"))
            return fail(ErrorCode::AccessDenied, QStringLiteral("The answer is lost."));
        return {};
    };
    ASSERT_EQ(run(id).state, JobState::Failed);
    store->after = {};
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
    const Traffic before = store->traffic();
    const JobOutcome ready = run(id);
    ASSERT_EQ(ready.state, JobState::Ready);
    EXPECT_EQ((store->traffic() - before).copied, 0U);
    EXPECT_NE(ready.report.proof, Proof::None) << "nobody had looked at it yet";
    expectClean();
}

class FewParts : public ResumeTest, public ::testing::WithParamInterface<int> {
protected:
    void SetUp() override
    {
        rules.maxParts = GetParam();
        ResumeTest::SetUp();
    }
};

TEST_P(FewParts, WhatOneUploadCannotHoldIsGatheredInALastLevel)
{
    placeMany(40, 5 * KiB + 1000);
    settings.chunkThreshold = 5;
    settings.entriesPerChunk = 10;
    const JobOutcome outcome = run(enqueue(QStringLiteral("Miller"), inTheStore));
    ASSERT_EQ(outcome.state, JobState::Ready) << outcome.error->message.toStdString();
    expectSound(outcome.report);
    expectClean();
}

INSTANTIATE_TEST_SUITE_P(Rules, FewParts, ::testing::Values(10, 1000));

} // namespace
} // namespace photoporter
