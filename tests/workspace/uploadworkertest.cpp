// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/uploadworker.h"

#include "album/names.h"
#include "jobs/ownership.h"
#include "workspace/uploadworld.h"

#include <QDir>

#include <atomic>
#include <latch>
#include <thread>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::FailingLedger;
using namespace std::chrono_literals;

constexpr auto lease = 6min;

class UploadWorkerTest : public testing::UploadWorld {
protected:
    /// By a worker of its own, which is gone when this returns.
    static void runUntil(const UploadWorkerOptions &options, const std::function<bool()> &isTrue)
    {
        UploadWorker worker(options);
        worker.start();
        EXPECT_TRUE(eventually(isTrue));
    }
};

TEST_F(UploadWorkerTest, AnUploadIsThereUntilEverybodyHasHeardThatItStops)
{
    const auto id = addImport(u"Keller"_s);
    const UploadWorker *ending = nullptr;
    std::latch reached(1), told(1);
    bool wasThere = true;
    const std::function<void()> hear = [&] {
        told.count_down();
        EXPECT_TRUE(eventually([&] { return state(id) == QueuedUploadState::Waiting; }));
        for (int look = 0; look < 100 && wasThere; ++look) { // so that it has the time to go, if it can
            std::this_thread::sleep_for(1ms);
            wasThere = !ending->live().empty();
        }
    };
    std::optional<std::stop_callback<std::function<void()>>> hears;
    around = [&](StoreCall &, const std::function<Result<>()> &, const std::stop_token &stop) -> Result<> {
        hears.emplace(stop, hear);
        reached.count_down();
        told.wait();
        return cancelled();
    };
    auto with = options();
    with.atOnce = 1;
    auto worker = std::make_unique<UploadWorker>(with);
    ending = worker.get();
    worker->start();
    reached.wait();
    worker.reset(); // the upload ends while its request is still being told
    EXPECT_TRUE(wasThere);
}

TEST_F(UploadWorkerTest, AsksForTheArchiveFirstAndRemovesTheFolderLast)
{
    const auto id = addImport(u"Keller"_s, true);
    const QDir folder(upload(id).request.removeAfter);
    std::optional<QueuedUploadState> asked;
    bool wasThere = false;
    auto with = options();
    with.askForArchive = [&](const QueuedUpload &) -> Result<> {
        asked = state(id);
        wasThere = folder.exists();
        return {};
    };
    runUntil(with, [&] { return !folder.exists(); });
    EXPECT_EQ(asked, QueuedUploadState::Running); // killed here, it runs again and asks again
    EXPECT_TRUE(wasThere);
    EXPECT_EQ(state(id), QueuedUploadState::Done);
}

TEST_F(UploadWorkerTest, WritesTheEndAsSoonAsTheLedgerTakesIt)
{
    const auto id = addImport(u"Keller"_s);
    const QDir folder(upload(id).request.removeAfter);
    int refusals = 0;
    bool wasThere = true;
    const FailingLedger full(FailingLedger::Full, u"SET state = ?, owner = ''"_s, [&] {
        wasThere = wasThere && folder.exists();
        return ++refusals <= 2;
    });
    std::vector<std::optional<Error>> told;
    {
        UploadWorker worker(options());
        clock->onPause = [&] { told.push_back(worker.trouble()); };
        worker.start();
        EXPECT_TRUE(eventually([&] { return !folder.exists(); }));
        EXPECT_FALSE(worker.trouble());
    }
    EXPECT_EQ(state(id), QueuedUploadState::Done);
    EXPECT_TRUE(wasThere) << "nothing goes before the end is written";
    ASSERT_EQ(told.size(), 2U);
    EXPECT_TRUE(told[0] && told[0]->code == ErrorCode::DiskFull);
}

TEST_F(UploadWorkerTest, AsksForAnArchiveUntilTheLedgerTakesIt)
{
    const auto id = addImport(u"Keller"_s, true);
    int asked = 0;
    auto with = options();
    with.askForArchive = [&](const QueuedUpload &) -> Result<> {
        EXPECT_EQ(state(id), QueuedUploadState::Running);
        return ++asked <= 2 ? fail(ErrorCode::DiskFull, u"Full."_s) : Result<>();
    };
    runUntil(with, [&] { return state(id) == QueuedUploadState::Done; });
    EXPECT_EQ(asked, 3);
}

TEST_F(UploadWorkerTest, WithoutItsArchiveAnUploadIsLeftToTheNextRun)
{
    const auto id = addImport(u"Keller"_s, true);
    std::atomic<bool> asked = false;
    auto with = options();
    with.askForArchive = [&](const QueuedUpload &) -> Result<> {
        asked = true;
        return fail(ErrorCode::DiskFull, u"Full."_s);
    };
    runUntil(with, [&] { return asked.load(); });
    EXPECT_EQ(state(id), QueuedUploadState::Waiting);
    EXPECT_TRUE(QDir(upload(id).request.removeAfter).exists());
}

TEST_F(UploadWorkerTest, TakesOverWhatAProcessHadThatDiedMeanwhile)
{
    std::atomic<bool> isFull = true;
    const auto thisThread = std::this_thread::get_id();
    const FailingLedger full(FailingLedger::Full, u"SELECT id FROM upload_queue"_s,
                             [&] { return isFull.load() && std::this_thread::get_id() != thisThread; });
    UploadWorker worker(options());
    worker.start(); // looks for the dead and finds none
    const auto id = addImport(u"Keller"_s);
    const auto next = addImport(u"Keller"_s);
    QStringList dead = processName().split(u'/');
    dead[2] = u"1"_s; // it began with the computer
    ASSERT_TRUE(UploadQueue(*ledger).claim(store->location(), dead.join(u'/'), clock->now(), lease).value());
    isFull = false;
    clock->advance(10s);
    EXPECT_TRUE(eventually([&] { return state(id) == QueuedUploadState::Done; }));
    EXPECT_TRUE(eventually([&] { return state(next) == QueuedUploadState::Done; }));
}

TEST_F(UploadWorkerTest, TakesOverWhatAnotherComputerHadWhenItsLeaseIsOver)
{
    const auto id = addImport(u"Keller"_s);
    ASSERT_TRUE(
        UploadQueue(*ledger).claim(store->location(), u"elsewhere/4711/12/x"_s, clock->now(), lease).value());
    UploadWorker worker(options());
    worker.start(); // looks for the dead
    EXPECT_EQ(upload(id).owner, u"elsewhere/4711/12/x"_s);
    clock->advance(lease);
    EXPECT_TRUE(eventually([&] { return state(id) == QueuedUploadState::Done; }));
}

TEST_F(UploadWorkerTest, LeavesWhatAProcessHasThatRunsHereWhateverItsComputerWasCalled)
{
    const auto id = addImport(u"Keller"_s);
    const QString owner = u"old-name/" + processName().section(u'/', 1, 2) + u"/x";
    ASSERT_TRUE(UploadQueue(*ledger).claim(store->location(), owner, clock->now() - 1min, 0s).value());
    UploadWorker worker(options());
    worker.start();
    EXPECT_EQ(upload(id).owner, owner);
}

TEST_F(UploadWorkerTest, StopsWhereAnotherProcessHasItsUpload)
{
    const auto id = addImport(u"Keller"_s);
    std::latch reached(1);
    around = [&](StoreCall &, const std::function<Result<>()> &, const std::stop_token &stop) -> Result<> {
        reached.count_down();
        (void)systemClock()->sleep(1h, stop);
        return cancelled();
    };
    auto with = options();
    with.atOnce = 1;
    UploadWorker worker(with);
    worker.start();
    reached.wait();
    const UploadQueue queue(*ledger);
    ASSERT_TRUE(queue.release(upload(id)).value());
    ASSERT_TRUE(queue.claim(store->location(), u"elsewhere/4711/12/x"_s, clock->now() + lease, lease).value());
    clock->advance(lease);
    EXPECT_TRUE(eventually([&] { return worker.live().empty(); }));
    EXPECT_EQ(upload(id).owner, u"elsewhere/4711/12/x"_s);
}

TEST_F(UploadWorkerTest, LooksAgainWhereTheLedgerFailedAndForgetsTheTrouble)
{
    std::atomic<bool> isFull = true;
    const FailingLedger full(FailingLedger::Full, u"SELECT id FROM upload_queue"_s, [&] { return isFull.load(); });
    UploadWorker worker(options());
    worker.start();
    ASSERT_TRUE(eventually([&] { return worker.trouble().has_value(); }));
    EXPECT_EQ(worker.trouble()->code, ErrorCode::DiskFull);
    isFull = false;
    EXPECT_TRUE(eventually([&] { return !worker.trouble(); })); // and nothing waits there
    const auto id = addImport(u"Keller"_s);
    EXPECT_TRUE(eventually([&] { return state(id) == QueuedUploadState::Done; }));
}

TEST_F(UploadWorkerTest, AnUploadThatMeetsALockedLedgerWaitsAndGoesOn)
{
    const auto album = AlbumName::parse(u"Keller"_s).value(); // there is something in it to be compared with
    store->place(photoKey(album, u"IMG_0002.jpg"_s), testing::MemoryContent("a photo"));
    const auto id = addImport(u"Keller"_s);
    std::atomic<int> left = 1;
    const FailingLedger busy(FailingLedger::Busy, u"FROM crc_index"_s, [&] { return left-- > 0; });
    UploadWorker worker(options());
    worker.start();
    ASSERT_TRUE(eventually([&] { return upload(id).tries == 1; }));
    EXPECT_EQ(upload(id).error->code, ErrorCode::LedgerFailed);
    clock->advance(10s);
    EXPECT_TRUE(eventually([&] { return state(id) == QueuedUploadState::Done; }));
}

} // namespace

} // namespace photoporter
