// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/background.h"
#include "jobs/jobworld.h"
#include "jobs/retryrules.h"
#include "jobs/temporaries.h"
#include "ledger/albumtable.h"
#include "ledger/attempttable.h"
#include "ledger/chunktable.h"
#include "ledger/database.h"
#include "ledger/deadlettertable.h"
#include "ledger/runtable.h"
#include "store/fakeclock.h"
#include "store/wrap/forwardingstore.h"

#include <algorithm>
#include <condition_variable>
#include <latch>
#include <thread>

namespace photoporter {
namespace {

using testing::MemoryContent;

const ArchiveOptions inTheStore{.policy = TransferPolicy::NoTransfer};

class EngineTest : public testing::SmallJobWorld {
protected:
    /// Every request of a kind fails from now on.
    void refuse(RequestKind refused, ErrorCode code)
    {
        store->before = [refused, code](RequestKind kind, const ObjectKey &) -> Result<> {
            if (kind == refused)
                return fail(code, QStringLiteral("Refused by the test."));
            return {};
        };
    }

    /// With that clock's times.
    JobId enqueueAt(const Clock &clock)
    {
        return JobTable(*ledger)
            .enqueue({.location = store->location(), .album = album.text(), .name = album.text()}, clock.now())
            .value()
            .id;
    }

    std::vector<DeadLetter> letters() { return DeadLetterTable(*ledger).list({}).value(); }
    std::vector<RunRecord> rows(JobId id) { return RunTable(*ledger).list({.job = id}).value(); }
    std::vector<AttemptRecord> attempts(JobId id) { return AttemptTable(*ledger).list(id).value(); }
};

TEST_F(EngineTest, AChunkedJobTakesWhatASingleOneTakes)
{
    placeMany(120, 6 * KiB);
    ASSERT_TRUE(make(inTheStore)); // the ledger knows every CRC now
    const ArchiveOptions again{.policy = TransferPolicy::NoTransfer, .rebuild = true};
    settings.chunkThreshold = 1000;
    const JobOutcome single = run(enqueue(QStringLiteral("Miller"), again));
    ASSERT_EQ(single.state, JobState::Ready);
    settings.chunkThreshold = 10;
    settings.entriesPerChunk = 20;
    const JobId id = enqueue(QStringLiteral("Miller"), again);
    const JobOutcome chunked = run(id);
    ASSERT_EQ(chunked.state, JobState::Ready);
    EXPECT_EQ(chunked.report.traffic.copied, single.report.traffic.copied);
    // Each chunk removes its last intermediates by a request of its own.
    EXPECT_LE(chunked.report.traffic.requestCount(), single.report.traffic.requestCount() + 6);
    expectSound(chunked.report);
    expectClean();
    const auto chunks = ChunkTable(*ledger).list(id);
    ASSERT_TRUE(chunks);
    ASSERT_EQ(chunks->size(), 6U);
    for (const ChunkRecord &chunk : *chunks)
        EXPECT_EQ(chunk.state, ChunkState::Done);
}

TEST_F(EngineTest, WritesDownWhatItDid)
{
    placeMany(3, 6 * KiB);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    const JobOutcome outcome = run(id);
    ASSERT_EQ(outcome.state, JobState::Ready);
    const JobRecord record = job(id);
    EXPECT_EQ(record.state, JobState::Ready);
    EXPECT_EQ(record.archive.key, outcome.report.archive.key);
    EXPECT_EQ(record.archive.etag, outcome.report.archive.etag);
    EXPECT_EQ(record.proof, QStringLiteral("store-checksum"));
    EXPECT_EQ(record.owner, QString());
    ASSERT_TRUE(record.finishedAt);
    std::vector<QString> phases;
    for (const RunRecord &row : rows(id)) {
        phases.push_back(row.phase);
        EXPECT_TRUE(row.success);
    }
    EXPECT_EQ(phases, (std::vector<QString>{QStringLiteral("plan"), QStringLiteral("single"),
                                            QStringLiteral("merge"), QStringLiteral("verify")}));
    const auto albumRecord = AlbumTable(*ledger).find(store->location(), QStringLiteral("Miller"));
    ASSERT_TRUE(albumRecord && *albumRecord);
    EXPECT_EQ((*albumRecord)->photos, 3U);
    EXPECT_EQ((*albumRecord)->archive, outcome.report.archive.key);
    EXPECT_FALSE((*albumRecord)->isStale());
    const auto story = attempts(id);
    ASSERT_GE(story.size(), 2U) << "the job's and the chunk's";
    EXPECT_EQ(story[0].outcome, AttemptOutcome::Done);
    EXPECT_EQ(story[0].askedBy, QStringLiteral("user"));
    EXPECT_EQ(story[0].copied, outcome.report.traffic.copied);
}

TEST_F(EngineTest, AJobThatFailsForGoodIsADeadLetterWithItsStory)
{
    placeMany(4, 6 * KiB);
    refuse(RequestKind::CopyPart, ErrorCode::ServerFailed);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    const JobOutcome outcome = run(id);
    store->before = {};
    EXPECT_EQ(outcome.state, JobState::Failed);
    const auto open = letters();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].job, id);
    EXPECT_EQ(open[0].chunk, 1);
    EXPECT_EQ(open[0].phase, QStringLiteral("generating"));
    EXPECT_EQ(open[0].error.code, ErrorCode::ServerFailed);
    EXPECT_EQ(open[0].missingParts, QStringLiteral("1-%1").arg(job(id).plan->parts));
    EXPECT_FALSE(open[0].plan.isEmpty());
    const auto story = attempts(id);
    const auto jobTries = std::ranges::count_if(story, [](const AttemptRecord &a) { return a.chunk == 0; });
    EXPECT_EQ(jobTries, settings.triesPerJob);
    EXPECT_EQ(static_cast<int>(story.size()) - jobTries, settings.triesPerJob * settings.triesPerChunk);
    for (const AttemptRecord &attempt : story) {
        EXPECT_EQ(attempt.outcome, AttemptOutcome::Failed);
        ASSERT_TRUE(attempt.error && attempt.endedAt);
    }
    expectClean(1); // the upload is kept for a retry

    const JobOutcome again = [&] {
        EXPECT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
        return run(id);
    }();
    EXPECT_EQ(again.state, JobState::Ready);
    EXPECT_TRUE(letters().empty()) << "nobody is needed any more";
    expectClean();
}

TEST_F(EngineTest, AFailureThatNeedsSomebodyIsNotRepeated)
{
    placeMany(4, 6 * KiB);
    refuse(RequestKind::CopyPart, ErrorCode::AccessDenied);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    EXPECT_EQ(run(id).state, JobState::Failed);
    EXPECT_EQ(attempts(id).size(), 2U) << "one of the job, one of its chunk";
    ASSERT_EQ(letters().size(), 1U);
    EXPECT_EQ(letters()[0].error.code, ErrorCode::AccessDenied);
}

TEST_F(EngineTest, AnAlbumWithoutPhotosFailsWithItsName)
{
    const JobOutcome outcome = run(enqueue());
    EXPECT_EQ(outcome.state, JobState::Failed);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, ErrorCode::AlbumMissing);
    EXPECT_EQ(letters().size(), 1U);
    EXPECT_TRUE(store->keys().empty());
}

TEST_F(EngineTest, PhotosThatAreAllGoneWhenTheChunkStartsAreNamed)
{
    placeMany(4, 6 * KiB);
    store->before = [this](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind != RequestKind::CreateUpload)
            return {};
        for (const ObjectKey &key : store->keys()) {
            if (key.utf8().startsWith("albums/"))
                store->erase(key);
        }
        return {};
    };
    const JobOutcome outcome = run(enqueue(QStringLiteral("Miller"), inTheStore));
    store->before = {};
    EXPECT_EQ(outcome.state, JobState::Failed);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, ErrorCode::AlbumMissing) << "said by the second try, which lists again";
    EXPECT_EQ(attempts(1).front().error->code, ErrorCode::SourceChanged);
    expectClean();
}

TEST_F(EngineTest, CancellingLeavesNothingAndIsNoFailure)
{
    placeMany(30, 6 * KiB);
    std::stop_source stop;
    std::atomic<int> copies = 0;
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CopyPart && ++copies == 20)
            stop.request_stop();
        return {};
    };
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    const JobOutcome outcome = run(id, stop.get_token());
    store->before = {};
    EXPECT_EQ(outcome.state, JobState::Cancelled);
    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(job(id).state, JobState::Cancelled);
    EXPECT_TRUE(letters().empty());
    expectClean();
    for (const RunRecord &row : rows(id))
        EXPECT_TRUE(row.success) << "a cancelled phase is neither";
}

TEST_F(EngineTest, CancellingAJobThatWaitsRemovesItsUpload)
{
    placeMany(4, 6 * KiB);
    refuse(RequestKind::CompleteUpload, ErrorCode::AccessDenied);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    ASSERT_EQ(run(id).state, JobState::Failed);
    store->before = {};
    ASSERT_EQ(store->pendingUploads(), 1U);
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(run(id, stopped.get_token()).state, JobState::Cancelled);
    expectClean(0);
}

TEST_F(EngineTest, CancellingFromOutsideRemovesWhatNobodyWorksOn)
{
    placeMany(4, 6 * KiB);
    refuse(RequestKind::CompleteUpload, ErrorCode::AccessDenied);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    ASSERT_EQ(run(id).state, JobState::Failed);
    store->before = {};
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, systemClock()->now()));
    ASSERT_TRUE(JobTable(*ledger).wish(id, JobWish::Pause, systemClock()->now()));
    ASSERT_EQ(store->pendingUploads(), 1U);
    EXPECT_TRUE(Engine(options()).cancel(id));
    EXPECT_EQ(job(id).state, JobState::Cancelled);
    expectClean(0);
}

TEST_F(EngineTest, CancellingFromOutsideLeavesARunningJobsUploadToItsOwner)
{
    placeMany(4, 6 * KiB);
    refuse(RequestKind::CompleteUpload, ErrorCode::AccessDenied);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    ASSERT_EQ(run(id).state, JobState::Failed);
    store->before = {};
    const auto now = systemClock()->now();
    ASSERT_TRUE(JobTable(*ledger).retry(id, {.policy = {}}, now));
    ASSERT_TRUE(JobTable(*ledger)
                    .claim({.owner = QStringLiteral("elsewhere/1/2/x"), .now = now, .lease = settings.lease})
                    .value());
    EXPECT_TRUE(Engine(options()).cancel(id));
    EXPECT_EQ(job(id).wish, JobWish::Cancel);
    EXPECT_EQ(store->pendingUploads(), 1U);
}

TEST_F(EngineTest, AnIdleOneLooksIntoTheQueueOnlyWhenSomebodyWrote)
{
    placeMany(2, 6 * KiB);
    std::mutex mutex;
    std::condition_variable changed;
    int questions = 0, looks = 0, ready = 0;
    EngineOptions with = options();
    with.clock = std::make_shared<testing::FakeClock>(); // no time passes
    with.onEnd = [&](const JobOutcome &outcome) {
        const std::scoped_lock lock(mutex);
        ready += outcome.state == JobState::Ready ? 1 : 0;
        changed.notify_all();
    };
    const auto waitFor = [&](const std::function<bool()> &isTrue) {
        std::unique_lock lock(mutex);
        changed.wait(lock, isTrue);
        return looks;
    };
    database::intercept([&](const QString &sql) -> std::optional<QSqlError> {
        const std::scoped_lock lock(mutex);
        questions += sql.contains(QStringLiteral("data_version")) ? 1 : 0;
        looks += sql.startsWith(QStringLiteral("SELECT id FROM jobs WHERE ((state")) ? 1 : 0;
        changed.notify_all();
        return {};
    });
    std::stop_source stop;
    Result<> ran;
    std::thread thread([&] {
        Engine engine(with);
        ran = engine.runQueue(false, stop.get_token());
    });
    EXPECT_EQ(waitFor([&] { return questions >= 5; }), 1);
    const JobId id = enqueueAt(*with.clock);
    EXPECT_GT(waitFor([&] { return ready == 1; }), 1);
    stop.request_stop();
    thread.join();
    database::intercept({});
    EXPECT_TRUE(ran);
    EXPECT_EQ(job(id).state, JobState::Ready);
}

TEST_F(EngineTest, FiftyRequestsByTwoEnginesAreOneJobDoneOnce)
{
    placeMany(20, 6 * KiB);
    std::atomic<int> completions = 0;
    store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::CompleteUpload && key.utf8().endsWith(".zip"))
            ++completions;
        return {};
    };
    std::latch together(50);
    std::vector<JobOutcome> outcomes(50);
    {
        std::vector<std::jthread> askers;
        for (JobOutcome &outcome : outcomes) {
            askers.emplace_back([&] {
                together.arrive_and_wait();
                outcome = run(enqueue(QStringLiteral("Miller"), inTheStore));
            });
        }
    }
    store->before = {};
    // Who asked after the end got a job of its own, which found the archive.
    EXPECT_EQ(completions, 1);
    for (const JobOutcome &outcome : outcomes) {
        EXPECT_EQ(outcome.state, JobState::Ready);
        EXPECT_EQ(outcome.report.archive.key, outcomes[0].report.archive.key);
    }
    expectClean();
}

TEST_F(EngineTest, AJobOfALivingOwnerIsWatchedAndOneOfAnExpiredLeaseTakenOver)
{
    placeMany(3, 6 * KiB);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    const JobTable jobs(*ledger);
    const auto now = systemClock()->now();
    // On another computer, as far as this one can tell.
    ASSERT_TRUE(
        jobs.claim({.owner = QStringLiteral("elsewhere/1/2/x"), .now = now, .lease = std::chrono::hours(1)})
            .value());
    std::jthread other([&] {
        Engine engine(options());
        const auto outcome = engine.runToEnd(id, {});
        EXPECT_TRUE(outcome);
        EXPECT_EQ(outcome->state, JobState::Ready);
    });
    EXPECT_TRUE(jobs.renew(id, QStringLiteral("elsewhere/1/2/x"), now - std::chrono::seconds(1)).value());
    other.join();
    const auto story = attempts(id);
    ASSERT_FALSE(story.empty());
    EXPECT_EQ(story[0].number, 2);
    // The old owner finds out at its next word.
    EXPECT_FALSE(jobs.setState(id, QStringLiteral("elsewhere/1/2/x"), JobState::Merging, now).value());
}

TEST_F(EngineTest, AJobWhoseLeaseIsLostTouchesNothingMore)
{
    placeMany(8, 6 * KiB);
    const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
    std::atomic<bool> stolen = false;
    store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind != RequestKind::CopyPart || !key.utf8().startsWith("zips/tmp/job-") || stolen.exchange(true))
            return {};
        const JobTable jobs(*ledger);
        const auto now = systemClock()->now();
        EXPECT_TRUE(jobs.renew(id, job(id).owner, now - std::chrono::seconds(1)).value());
        EXPECT_TRUE(
            jobs.claim({.owner = QStringLiteral("elsewhere/1/2/x"), .now = now, .lease = std::chrono::hours(1)})
                .value());
        return {};
    };
    JobPools pools(settings);
    const JobEnvironment environment{ledger, settings, systemClock(), QStringLiteral("here/1/2/x"), pools};
    ProgressCounters progress;
    const auto claimed = JobTable(*ledger).claim(
        {.owner = environment.owner, .now = systemClock()->now(), .lease = settings.lease});
    ASSERT_TRUE(claimed && *claimed);
    const JobOutcome outcome = runJob(environment, **claimed, options().openStore, {.progress = progress},
                                      [] { return StopIntent::Release; });
    store->before = {};
    EXPECT_EQ(outcome.state, JobState::Planning) << "it is another's";
    EXPECT_EQ(job(id).owner, QStringLiteral("elsewhere/1/2/x"));
    EXPECT_TRUE(letters().empty());
    EXPECT_EQ(store->pendingUploads(), 1U) << "the new owner's by now";
    EXPECT_FALSE(store->content(job(id).archive.key));
}

TEST_F(EngineTest, AJobThatAnotherTookIsNotCleanedUpAfter)
{
    placeMany(8, 6 * KiB);
    const QString other = QStringLiteral("elsewhere/1/2/x");
    const QString self = QStringLiteral("here/1/2/x");
    for (const bool cancelling : {false, true}) {
        const JobId id = enqueue(QStringLiteral("Miller"), inTheStore);
        std::stop_source stop;
        std::atomic<bool> taken = false;
        store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
            if (kind != RequestKind::CopyPart || !key.utf8().startsWith("zips/tmp/job-"))
                return {};
            if (!taken.exchange(true)) {
                const JobTable jobs(*ledger);
                const auto now = systemClock()->now();
                EXPECT_TRUE(jobs.renew(id, self, now - std::chrono::seconds(1)).value());
                EXPECT_TRUE(jobs.claim({.owner = other, .now = now, .lease = std::chrono::hours(1)}).value());
                store->place(ObjectKey(job(id).plan->temporaries + "of-the-other"),
                             MemoryContent(QByteArray("x")));
            }
            if (!cancelling)
                return fail(ErrorCode::DataCorrupt, QStringLiteral("Refused by the test."));
            stop.request_stop();
            return cancelled();
        };
        JobPools pools(settings);
        const JobEnvironment environment{ledger, settings, systemClock(), self, pools};
        ProgressCounters progress;
        const auto claimed =
            JobTable(*ledger).claim({.owner = self, .now = systemClock()->now(), .lease = settings.lease});
        ASSERT_TRUE(claimed && *claimed);
        const JobOutcome outcome =
            runJob(environment, **claimed, options().openStore, {.stop = stop.get_token(), .progress = progress},
                   [] { return StopIntent::Cancel; });
        store->before = {};
        EXPECT_EQ(outcome.state, JobState::Planning) << "it is another's";
        EXPECT_EQ(job(id).owner, other);
        EXPECT_EQ(store->pendingUploads(), 1U) << "the new owner's by now";
        EXPECT_TRUE(store->content(ObjectKey(job(id).plan->temporaries + "of-the-other")));
        EXPECT_TRUE(letters().empty());
        ASSERT_TRUE(JobTable(*ledger).cancel(id, other, systemClock()->now()).value());
        ASSERT_TRUE(removeBegun(*store, *job(id).plan));
    }
}

TEST_F(EngineTest, AnArchiveWhoseDigestTheStoreRefusesIsMadeFromNothing)
{
    placeMany(4, 6 * KiB);
    std::atomic<int> begun = 0, completed = 0;
    store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        const bool isArchive = key.utf8().endsWith(".zip");
        begun += kind == RequestKind::CreateUpload && isArchive ? 1 : 0;
        if (kind == RequestKind::CompleteUpload && isArchive && ++completed == 1)
            return fail(ErrorCode::DigestMismatch, QStringLiteral("Refused by the test."));
        return {};
    };
    const JobOutcome outcome = run(enqueue(QStringLiteral("Miller"), inTheStore));
    store->before = {};
    ASSERT_EQ(outcome.state, JobState::Ready);
    EXPECT_EQ(begun, 2) << "the first upload's parts may be what is wrong";
    expectSound(outcome.report);
    expectClean();
}

/// The engine's looks at a running job, counted by what they ask the ledger. End it (database::intercept) when no
/// engine runs.
class Looks {
public:
    Looks()
    {
        database::intercept([this](const QString &sql) -> std::optional<QSqlError> {
            if (sql.startsWith(QStringLiteral("SELECT wish FROM jobs")))
                m_count.fetch_add(1);
            m_count.notify_all();
            return {};
        });
    }
    /// Lets so much time pass that the engine looks once more, and waits until it did.
    void wait(testing::FakeClock &clock)
    {
        const int seen = m_count;
        clock.advance(std::chrono::milliseconds(500));
        m_count.wait(seen);
    }

private:
    std::atomic<int> m_count = 0;
};

TEST_F(EngineTest, KeepsItsJobThroughTheComputersSleep)
{
    placeMany(3, 6 * KiB);
    auto clock = std::make_shared<testing::FakeClock>();
    const JobId id = enqueueAt(*clock);
    auto with = options();
    with.clock = clock;
    Looks looks;
    std::atomic<bool> slept = false;
    store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CreateUpload && !slept.exchange(true)) {
            clock->suspend(std::chrono::hours(8));
            looks.wait(*clock);
            EXPECT_GT(job(id).leaseUntil, clock->now());
        }
        return {};
    };
    std::stop_source stop;
    int begun = 0;
    with.onBegin = [&](const JobRecord &) { ++begun; };
    with.onEnd = [&](const JobOutcome &outcome) {
        EXPECT_EQ(outcome.state, JobState::Ready);
        stop.request_stop();
    };
    {
        Engine engine(std::move(with));
        EXPECT_TRUE(engine.runQueue(false, stop.get_token()));
    }
    database::intercept({});
    store->before = {};
    EXPECT_TRUE(slept);
    EXPECT_EQ(begun, 1);
    EXPECT_EQ(job(id).state, JobState::Ready);
    EXPECT_EQ(job(id).attempt, 1);
}

TEST_F(EngineTest, ACompletionMayTakeLongerThanAnythingElse)
{
    placeMany(3, 6 * KiB);
    auto clock = std::make_shared<testing::FakeClock>();
    const JobId id = enqueueAt(*clock);
    auto with = options();
    with.clock = clock;
    Looks looks;
    store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::CompleteUpload && key.utf8().endsWith(".zip")) {
            // At the parts first, so that it is by the completion alone that nothing moves from now on.
            looks.wait(*clock);
            clock->advance(settings.stuckAfter * 2);
            looks.wait(*clock);
            looks.wait(*clock);
            EXPECT_TRUE(JobTable(*ledger).stuck(clock->now() - settings.stuckAfter)->empty()) << "for maintenance";
        }
        return {};
    };
    {
        Engine engine(std::move(with));
        const auto outcome = engine.runToEnd(id, {});
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->state, JobState::Ready);
    }
    database::intercept({});
    store->before = {};
    EXPECT_EQ(job(id).attempt, 1);
}

/// Each request waits until all of `stopped` were told to stop, and is then cancelled.
class WaitsUntilAllAreStopped final : public ForwardingStore {
public:
    WaitsUntilAllAreStopped(std::shared_ptr<ObjectStore> inner, std::atomic<int> &waiting, std::latch &stopped)
        : ForwardingStore(std::move(inner)), m_waiting(waiting), m_stopped(stopped)
    {
    }

protected:
    Result<> around(StoreCall &, const Send &, const std::stop_token &stop) override
    {
        ++m_waiting;
        (void)systemClock()->sleep(std::chrono::hours(1), stop);
        m_stopped.arrive_and_wait();
        return cancelled();
    }

private:
    std::atomic<int> &m_waiting;
    std::latch &m_stopped;
};

TEST_F(EngineTest, StopsItsJobsTogetherWhenTheLedgerFailsUnderIt)
{
    placeMany(3, 6 * KiB);
    const JobId first = enqueue(QStringLiteral("Miller"));
    const JobId second = enqueue(QStringLiteral("Smith"));
    std::atomic<int> waiting = 0;
    std::latch stopped(2);
    auto with = options();
    with.openStore = [&]() -> Result<JobStore> {
        return JobStore{.base = std::make_shared<WaitsUntilAllAreStopped>(store, waiting, stopped),
                        .line = [] { return Line(); },
                        .retries = retries};
    };
    const auto engineThread = std::this_thread::get_id();
    database::intercept([&](const QString &) -> std::optional<QSqlError> {
        if (waiting < 2 || std::this_thread::get_id() != engineThread)
            return {};
        return QSqlError(QStringLiteral("driver"), QStringLiteral("full"), QSqlError::StatementError);
    });
    {
        Engine engine(std::move(with));
        EXPECT_FALSE(engine.runQueue(true, {}));
    }
    database::intercept({});
    EXPECT_EQ(job(first).state, JobState::Pending);
    EXPECT_EQ(job(second).state, JobState::Pending);
}

/// As a full disk does, where a statement has this text, the first `times` times.
database::Interceptor fullDisk(const QString &text, int times)
{
    return
        [text, left = std::make_shared<std::atomic<int>>(times)](const QString &sql) -> std::optional<QSqlError> {
            if (!sql.contains(text) || (*left)-- <= 0)
                return {};
            return QSqlError(QStringLiteral("driver"), QStringLiteral("full"), QSqlError::StatementError,
                             QStringLiteral("13"));
        };
}

TEST_F(EngineTest, GoesOnWhenTheLedgerCanBeUsedAgain)
{
    placeMany(3, 6 * KiB);
    const JobId id = enqueue();
    const auto clock = std::make_shared<testing::FakeClock>();
    std::stop_source stop;
    std::vector<std::optional<ErrorCode>> told;
    auto with = options();
    with.clock = clock;
    with.onTrouble = [&](const std::optional<Error> &error) {
        told.push_back(error.transform([](const Error &one) { return one.code; }));
    };
    with.onEnd = [&](const JobOutcome &) { stop.request_stop(); };
    database::intercept(fullDisk(QStringLiteral("UPDATE jobs SET state = 'planning'"), 3));
    EXPECT_TRUE(Engine(std::move(with)).runQueue(false, stop.get_token()));
    database::intercept({});
    EXPECT_EQ(job(id).state, JobState::Ready);
    EXPECT_EQ(told, (std::vector<std::optional<ErrorCode>>{ErrorCode::DiskFull, std::nullopt}));
    EXPECT_EQ(std::ranges::count(clock->sleeps(), std::chrono::milliseconds(ledgerPause)), 3);
}

TEST_F(EngineTest, AJobWhoseEndTheLedgerRefusedGoesBackToTheQueue)
{
    placeMany(3, 6 * KiB);
    const JobId id = enqueue();
    std::vector<bool> unwritten;
    auto with = options();
    with.clock = std::make_shared<testing::FakeClock>(); // no lease ends
    with.onEnd = [&](const JobOutcome &outcome) { unwritten.push_back(outcome.unwritten); };
    database::intercept(fullDisk(QStringLiteral("state = 'ready'"), 1));
    EXPECT_TRUE(Engine(std::move(with)).runQueue(true, {}));
    database::intercept({});
    EXPECT_EQ(job(id).state, JobState::Ready);
    EXPECT_EQ(unwritten, (std::vector{true, false}));
    EXPECT_EQ(std::ranges::count(attempts(id), 0, &AttemptRecord::chunk), 2) << "of the job itself";
}

TEST(BackgroundWork, StopsAndWaitsWhenItIsDestroyed)
{
    QThreadPool pool;
    std::atomic<bool> ended = false;
    {
        Background<int> work(pool, [&ended](const BackgroundControl &control) {
            while (!control.stop.stop_requested())
                std::this_thread::yield();
            ended = true;
            return 1;
        });
    }
    EXPECT_TRUE(ended);
}

TEST(BackgroundWork, GoesOnUnderItsNewOwnerWhenItIsMoved)
{
    QThreadPool pool;
    Background<int> first(pool, [](const BackgroundControl &control) {
        while (!control.drain.stop_requested())
            std::this_thread::yield();
        return 42;
    });
    Background<int> second(std::move(first));
    second.drain();
    EXPECT_EQ(second.take(), 42);
}

TEST(BackgroundWork, TellsItsProgressAndItsResult)
{
    QThreadPool pool;
    Background<int> work(pool, [](const BackgroundControl &control) {
        control.report(3, 7);
        return 42;
    });
    work.future().waitForFinished();
    EXPECT_EQ(work.future().progressValue(), 3);
    EXPECT_EQ(work.future().progressMaximum(), 7);
    EXPECT_EQ(work.take(), 42);
}

} // namespace
} // namespace photoporter
