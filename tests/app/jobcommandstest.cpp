// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobcommandworld.h"
#include "app/qtprinting.h"
#include "base/wrongclock.h"
#include "ledger/crcindex.h"
#include "ledger/database.h"
#include "ledger/deadlettertable.h"

#include <QFile>
#include <QJsonArray>

#include <thread>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

class JobCommandsTest : public testing::JobCommandWorld {
protected:
    QJsonObject job(const QString &id) { return done({u"jobs"_s, id})[u"job"_s].toObject(); }
    QString stateOf(const QString &id) { return job(id)[u"state"_s].toString(); }
    /// Job 1 waits, with an upload that was begun.
    void leaveAnUpload()
    {
        const auto before = m_store->before;
        m_store->before = [](RequestKind kind, const ObjectKey &key) -> Result<> {
            if (kind == RequestKind::CompleteUpload && key.utf8().endsWith(".zip"))
                return fail(ErrorCode::AccessDenied, u"Refused by the test."_s);
            return {};
        };
        (void)done({u"zip"_s, u"sea"_s, u"--policy"_s, u"no-transfer"_s}, ExitStatus::Failed);
        m_store->before = before;
        (void)done({u"retry"_s, u"1"_s, u"--later"_s});
    }
    /// As another program would that runs job 1.
    void claimElsewhere()
    {
        const auto open = ledger();
        EXPECT_TRUE(
            JobTable(*open)
                .claim({.owner = u"another"_s, .now = m_world.clock->now(), .lease = std::chrono::hours(1)})
                .value());
    }
};

TEST_F(JobCommandsTest, ThereAreNoneToBeginWith)
{
    const CommandRun none = run({u"jobs"_s});
    EXPECT_EQ(none.status, ExitStatus::Done);
    EXPECT_EQ(none.out, QString());
    EXPECT_EQ(none.error, u"There are no jobs. Make one with: photoporter-cli zip ALBUM\n"_s);
    EXPECT_EQ(done({u"jobs"_s}), QJsonObject({{u"jobs"_s, QJsonArray{}}}));
}

TEST_F(JobCommandsTest, AReadyJobIsListedWithAllThatIsPromised)
{
    EXPECT_EQ(done({u"zip"_s, u"sea"_s})[u"job"_s], 1);
    const QJsonArray jobs = done({u"jobs"_s})[u"jobs"_s].toArray();
    ASSERT_EQ(jobs.size(), 1);
    const QJsonObject document = jobs[0].toObject();
    EXPECT_EQ(document.keys(),
              QStringList({u"album"_s, u"askedBy"_s, u"attempt"_s, u"changedAt"_s, u"createdAt"_s, u"entries"_s,
                           u"finishedAt"_s, u"id"_s, u"key"_s, u"location"_s, u"name"_s, u"notBefore"_s,
                           u"parts"_s, u"policy"_s, u"size"_s, u"startedAt"_s, u"state"_s, u"strategy"_s}));
    EXPECT_EQ(document[u"id"_s], 1);
    EXPECT_EQ(document[u"album"_s], u"sea"_s);
    EXPECT_EQ(document[u"state"_s], u"ready"_s);
    EXPECT_EQ(document[u"attempt"_s], 1);
    EXPECT_EQ(document[u"entries"_s], 2);
    EXPECT_EQ(document[u"askedBy"_s], u"user"_s);
    EXPECT_EQ(document[u"notBefore"_s], QJsonValue(QJsonValue::Null));
    EXPECT_GT(document[u"size"_s].toInteger(), 6'200'000);
    EXPECT_GT(document[u"parts"_s][u"total"_s].toInt(), 0);
    EXPECT_EQ(document[u"parts"_s][u"done"_s], document[u"parts"_s][u"total"_s]);
}

TEST_F(JobCommandsTest, TheListIsReadByPeopleToo)
{
    (void)done({u"zip"_s, u"sea"_s});
    (void)done({u"zip"_s, u"hills"_s, u"--later"_s});
    const QStringList lines = text({u"jobs"_s}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].contains(u"Album"_s));
    EXPECT_TRUE(lines[1].contains(u"hills"_s) && lines[1].contains(u"waiting"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(u"sea"_s) && lines[2].contains(u"ready"_s)) << lines[2].toStdString();
    EXPECT_TRUE(lines[2].contains(u"6.2 MB"_s)) << lines[2].toStdString();
}

TEST_F(JobCommandsTest, WhatIsNotFinishedIsAlwaysListedAndOldOnesOnRequest)
{
    const auto open = ledger();
    const JobTable jobs(*open);
    const auto now = m_world.clock->now();
    const auto enqueue = [&](const QString &album) {
        return jobs.enqueue({.location = u"memory"_s, .album = album, .name = album, .askedBy = u"user"_s}, now)
            .value()
            .id;
    };
    const JobId waiting = enqueue(u"the oldest"_s);
    for (int i = 0; i < 53; ++i)
        ASSERT_TRUE(jobs.wish(enqueue(u"album %1"_s.arg(i)), JobWish::Cancel, now));
    const QJsonArray shown = done({u"jobs"_s})[u"jobs"_s].toArray();
    EXPECT_EQ(shown.size(), 51);
    EXPECT_EQ(shown.last()[u"id"_s], waiting);
    EXPECT_EQ(run({u"jobs"_s}).error, u"3 older jobs that are finished are not shown: see them with --all.\n"_s);
    EXPECT_EQ(done({u"jobs"_s, u"--all"_s})[u"jobs"_s].toArray().size(), 54);
    EXPECT_EQ(run({u"jobs"_s, u"--all"_s}).error, QString());
}

TEST_F(JobCommandsTest, AFailedJobSaysWhatWentWrongAndWhatToDo)
{
    makeFailedJob();
    const QJsonObject document = job(u"1"_s);
    EXPECT_EQ(document[u"state"_s], u"failed"_s);
    EXPECT_EQ(document[u"error"_s][u"class"_s], u"access-denied"_s);
    EXPECT_EQ(document[u"error"_s][u"requestId"_s], u"4F2A"_s);
    const QJsonArray attempts = document[u"attempts"_s].toArray();
    ASSERT_GE(attempts.size(), 1);
    EXPECT_EQ(attempts[0][u"outcome"_s], u"failed"_s);
    EXPECT_EQ(attempts[0][u"askedBy"_s], u"user"_s);
    EXPECT_EQ(attempts[0][u"error"_s][u"httpStatus"_s], 403);
    EXPECT_TRUE(document[u"chunks"_s].isArray());
    EXPECT_TRUE(document[u"plan"_s].isString());

    const QString words = text({u"jobs"_s, u"1"_s});
    for (const QString &expected :
         {u"The store refused."_s, u"HTTP 403, Refused, request 4F2A"_s, u"What to do"_s,
          Error{.code = ErrorCode::AccessDenied}.typedAdvice(), u"failed"_s, u"by user"_s, u"Tries"_s})
        EXPECT_TRUE(words.contains(expected)) << expected.toStdString() << " in:\n" << words.toStdString();
}

TEST_F(JobCommandsTest, AReadyJobTellsItsPlanAndItsTries)
{
    (void)done({u"zip"_s, u"sea"_s});
    const QString words = text({u"jobs"_s, u"1"_s});
    const QString plan = job(u"1"_s)[u"plan"_s].toString();
    EXPECT_FALSE(plan.isEmpty());
    EXPECT_TRUE(words.contains(plan.section(u'\n', 0, 0))) << words.toStdString();
    EXPECT_TRUE(words.contains(u"copied inside the store"_s)) << words.toStdString();
}

TEST_F(JobCommandsTest, JobsThatAreNot)
{
    for (const QString &command : {u"jobs"_s, u"pause"_s, u"resume"_s, u"cancel"_s, u"retry"_s}) {
        EXPECT_EQ(notFound({command, u"7"_s}), u"There is no job 7."_s) << command.toStdString();
        for (const QString &nonsense : {u"abc"_s, u"0"_s, u"1.5"_s, u"99999999999999999999"_s, u""_s})
            EXPECT_EQ(refusal({command, nonsense}), u"“%1” is no number of a job."_s.arg(nonsense));
    }
    for (const QString &command : {u"pause"_s, u"resume"_s, u"cancel"_s, u"retry"_s})
        EXPECT_EQ(refusal({command}), u"The command “%1” needs ID."_s.arg(command));
    EXPECT_EQ(refusal({u"jobs"_s, u"1"_s, u"2"_s}), u"The command “jobs” was given too many arguments."_s);
}

TEST_F(JobCommandsTest, LaterOnlyQueuesAndWorkMakesIt)
{
    EXPECT_EQ(done({u"zip"_s, u"sea"_s, u"--later"_s}),
              QJsonObject({{u"job"_s, 1}, {u"album"_s, u"sea"_s}, {u"attached"_s, false}}));
    EXPECT_EQ(done({u"zip"_s, u"sea"_s, u"--later"_s})[u"attached"_s], true);
    EXPECT_EQ(text({u"zip"_s, u"sea"_s, u"--later"_s}),
              u"This ZIP is asked for already: it is job 1.\nRun the queue with: photoporter-cli work --once\n"_s);
    EXPECT_EQ(stateOf(u"1"_s), u"pending"_s);
    const qint64 second = done({u"zip"_s, u"hills"_s, u"--later"_s})[u"job"_s].toInteger();

    const QJsonArray jobs = done({u"work"_s, u"--once"_s})[u"jobs"_s].toArray();
    ASSERT_EQ(jobs.size(), 2);
    EXPECT_EQ(jobs[0][u"id"_s], 1);
    EXPECT_EQ(jobs[0][u"album"_s], u"sea"_s);
    EXPECT_EQ(jobs[0][u"state"_s], u"ready"_s);
    EXPECT_TRUE(m_store->content(ObjectKey(jobs[0][u"key"_s].toString().toUtf8())));
    EXPECT_EQ(stateOf(QString::number(second)), u"ready"_s);
    EXPECT_EQ(text({u"work"_s, u"--once"_s}), u"No job was waiting.\n"_s);
}

TEST_F(JobCommandsTest, AZipThatIsBeingMadeElsewhereIsLookedForOnceMore)
{
    const auto open = ledger();
    const JobTable jobs(*open);
    const auto now = m_world.clock->now();
    const QString other = u"elsewhere/1/2/x"_s;
    const JobRequest request{.location = m_store->location(), .album = u"sea"_s, .name = u"sea"_s};
    ASSERT_EQ(jobs.enqueue(request, now).value().id, 1);
    ASSERT_TRUE(jobs.claim({.owner = other, .now = now, .lease = std::chrono::hours(1)}).value());
    // The other computer's job had listed the album before, and is ready as soon as it is asked for here.
    const std::jthread elsewhere([&](const std::stop_token &stop) {
        const auto mine = ledger();
        const auto isAskedFor = [&] {
            auto row = database::run(mine->connection().value(), u"SELECT wanted_again IS NOT NULL FROM jobs"_s);
            return row && row->next() && row->value(0).toBool();
        };
        while (!stop.stop_requested() && !isAskedFor())
            std::this_thread::yield();
        EXPECT_TRUE(JobTable(*mine)
                        .finish(1, other, {.key = ObjectKey(QByteArray("zips/sea/0/sea.zip"))}, {}, now)
                        .value());
    });
    const QJsonObject made = done({u"zip"_s, u"sea"_s});
    EXPECT_EQ(made[u"job"_s], 2);
    EXPECT_EQ(made[u"archive"_s][u"entries"_s], 2);
    EXPECT_EQ(stateOf(u"2"_s), u"ready"_s);
}

TEST_F(JobCommandsTest, WorkTellsWhatBeginsAndEnds)
{
    (void)done({u"zip"_s, u"sea"_s, u"--later"_s});
    const CommandRun worked = run({u"work"_s, u"--once"_s});
    EXPECT_EQ(worked.status, ExitStatus::Done);
    EXPECT_TRUE(
        worked.error.startsWith(u"Job 1 (sea) begins, try 1.\nJob 1 (sea) is ready: 6.2 MB, 2 files, in "_s))
        << worked.error.toStdString();
    EXPECT_EQ(worked.out, u"1 ready, 0 failed, 0 not finished\n"_s);
}

TEST_F(JobCommandsTest, WorkNamesWhatFailed)
{
    (void)done({u"zip"_s, u"sea"_s, u"--later"_s});
    failWith(ErrorCode::AccessDenied);
    const QJsonArray jobs = done({u"work"_s, u"--once"_s}, ExitStatus::Partly)[u"jobs"_s].toArray();
    ASSERT_EQ(jobs.size(), 1);
    EXPECT_EQ(jobs[0][u"state"_s], u"failed"_s);
    EXPECT_EQ(jobs[0][u"error"_s][u"code"_s], u"access-denied"_s);
}

TEST_F(JobCommandsTest, WorkingOnceRefusesWhatItWouldNotDo)
{
    for (const QStringList &more : {QStringList{u"--remake"_s}, QStringList{u"--check-every"_s, u"1h"_s}}) {
        const QJsonObject error = failure(QStringList{u"work"_s, u"--once"_s} + more, ExitStatus::Usage);
        EXPECT_EQ(error[u"message"_s],
                  u"With --once nobody looks after the store, so --check-every and --remake mean nothing."_s);
    }
}

TEST_F(JobCommandsTest, AStoppedWorkEndsGently)
{
    (void)done({u"zip"_s, u"sea"_s, u"--later"_s});
    m_world.stop.request_stop();
    EXPECT_EQ(done({u"work"_s}), QJsonObject({{u"jobs"_s, QJsonArray{}}}));
    EXPECT_EQ(stateOf(u"1"_s), u"pending"_s);
}

TEST_F(JobCommandsTest, AWaitingJobIsPausedResumedAndCancelled)
{
    (void)done({u"zip"_s, u"sea"_s, u"--later"_s});
    EXPECT_EQ(text({u"pause"_s, u"1"_s}), u"Job 1 is paused.\n"_s);
    EXPECT_EQ(done({u"work"_s, u"--once"_s})[u"jobs"_s].toArray().size(), 0);
    EXPECT_EQ(done({u"resume"_s, u"1"_s})[u"job"_s][u"state"_s], u"pending"_s);
    EXPECT_EQ(refusal({u"resume"_s, u"1"_s}), u"Job 1 is waiting."_s);
    EXPECT_EQ(text({u"cancel"_s, u"1"_s}), u"Job 1 is cancelled.\n"_s);
    for (const QString &command : {u"pause"_s, u"resume"_s, u"cancel"_s})
        EXPECT_EQ(refusal({command, u"1"_s}), u"Job 1 is cancelled."_s);
    EXPECT_EQ(done({u"retry"_s, u"1"_s})[u"job"_s], 1);
    EXPECT_EQ(stateOf(u"1"_s), u"ready"_s);
}

TEST_F(JobCommandsTest, AMistypedAlbumLeavesNothingBehind)
{
    for (const QStringList &how : {QStringList{}, QStringList{u"--later"_s}}) {
        const QJsonObject error = failure(QStringList{u"zip"_s, u"see"_s} + how, ExitStatus::Failed);
        EXPECT_EQ(error[u"code"_s].toString(), u"album-missing"_s);
        EXPECT_EQ(error[u"message"_s].toString(), u"There is no album \"see\" in memory."_s);
    }
    EXPECT_EQ(done({u"jobs"_s})[u"jobs"_s].toArray(), QJsonArray());
    EXPECT_EQ(done({u"dead-letters"_s})[u"deadLetters"_s].toArray(), QJsonArray());
}

TEST_F(JobCommandsTest, AnAlbumThatVanishedAfterItsZipWasAskedForIsADeadLetter)
{
    (void)done({u"zip"_s, u"sea"_s, u"--later"_s});
    for (const ObjectKey &key : m_store->keys()) {
        if (key.utf8().startsWith("albums/sea/"))
            m_store->erase(key);
    }
    (void)done({u"work"_s, u"--once"_s}, ExitStatus::Partly);
    const QJsonArray letters = done({u"dead-letters"_s})[u"deadLetters"_s].toArray();
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters[0][u"code"_s], u"album-missing"_s);
}

TEST_F(JobCommandsTest, AStoreThatDoesNotTellWhetherTheAlbumIsThereIsTheJobsConcern)
{
    m_store->before = [](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::List)
            return fail(ErrorCode::AccessDenied, u"Refused by the test."_s);
        return {};
    };
    (void)done({u"zip"_s, u"sea"_s}, ExitStatus::Failed);
    EXPECT_EQ(stateOf(u"1"_s), u"failed"_s);
}

TEST_F(JobCommandsTest, ZipForgetsDeadLettersThatWereSettledLongAgo)
{
    makeFailedJob(u"hills"_s);
    (void)done({u"dead-letters"_s, u"discard"_s, u"1"_s});
    const auto letters = [this] { return DeadLetterTable(*ledger()).list({.openOnly = false}).value().size(); };
    // No FakeClock: there progress that is shown sleeps for nothing, and leases run out while a job runs.
    m_world.clock = std::make_shared<testing::WrongClock>(std::chrono::days(13));
    (void)done({u"zip"_s, u"sea"_s});
    EXPECT_EQ(letters(), 1U);
    m_world.clock = std::make_shared<testing::WrongClock>(std::chrono::days(15));
    (void)done({u"zip"_s, u"sea"_s});
    EXPECT_EQ(letters(), 0U);
}

TEST_F(JobCommandsTest, CancellingAJobThatWaitsRemovesItsUploadAtOnce)
{
    leaveAnUpload();
    ASSERT_EQ(m_store->pendingUploads(), 1U);
    EXPECT_EQ(text({u"cancel"_s, u"1"_s}), u"Job 1 is cancelled. What it had begun in the store is removed.\n"_s);
    EXPECT_EQ(m_store->pendingUploads(), 0U);
    EXPECT_EQ(done({u"retry"_s, u"1"_s})[u"job"_s], 1);
}

TEST_F(JobCommandsTest, CancellingLeavesTheUploadToMaintenanceWhenTheStoreDoesNotAnswer)
{
    leaveAnUpload();
    m_store->before = [](RequestKind, const ObjectKey &) -> Result<> {
        return fail(ErrorCode::ConnectionRefused, u"Nobody is there."_s);
    };
    EXPECT_EQ(text({u"cancel"_s, u"1"_s}),
              u"Job 1 is cancelled. What it had begun in the store is left for “maintain”, which removes it when "
              "it is a day old.\n"_s);
    EXPECT_EQ(stateOf(u"1"_s), u"cancelled"_s);
    EXPECT_EQ(m_store->pendingUploads(), 1U);
}

TEST_F(JobCommandsTest, MaintenanceSaysThatTheLedgerIsDamagedAndRemovesNothing)
{
    leaveAnUpload();
    // Checksums fill the last pages, which neither opening nor maintenance reads.
    std::vector<CrcRecord> records;
    for (int i = 0; i < 1000; ++i)
        records.push_back({.key = ObjectKey(QByteArray::number(i)), .etag = ETag("e"), .size = 3, .crc32 = {7}});
    ASSERT_TRUE(CrcIndex(*ledger()).put(m_store->location(), records));
    QFile file(ledger()->path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 2000));
    file.write(QByteArray(1500, 'x'));
    ASSERT_TRUE(file.seek(file.size() - 8192));
    file.write(QByteArray(64, 'x'));
    file.close();
    const QJsonObject error = failure({u"maintain"_s, u"--grace"_s, u"0s"_s}, ExitStatus::Failed);
    EXPECT_EQ(error[u"code"_s].toString(), u"ledger-damaged"_s);
    EXPECT_TRUE(error[u"message"_s].toString().contains(file.fileName()))
        << error[u"message"_s].toString().toStdString();
    EXPECT_TRUE(error[u"nextStep"_s].toString().contains(u"rename the file"_s));
    EXPECT_EQ(m_store->pendingUploads(), 1U);
}

TEST_F(JobCommandsTest, ARunningJobIsAskedAndNotRetried)
{
    (void)done({u"zip"_s, u"sea"_s, u"--later"_s});
    claimElsewhere();
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s}), u"Job 1 is running."_s);
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s, u"--later"_s, u"--force"_s}), u"Job 1 is running."_s);
    EXPECT_EQ(text({u"pause"_s, u"1"_s}), u"Job 1 is paused as soon as what is in flight has ended.\n"_s);
    EXPECT_TRUE(text({u"jobs"_s}).contains(u"planning, pausing"_s));
    EXPECT_EQ(text({u"resume"_s, u"1"_s}), u"Job 1 goes on.\n"_s);
    EXPECT_EQ(text({u"cancel"_s, u"1"_s}), u"Job 1 is cancelled as soon as what is in flight has ended.\n"_s);
    EXPECT_EQ(refusal({u"pause"_s, u"1"_s}), u"Job 1 is being cancelled."_s);
}

TEST_F(JobCommandsTest, AReadyJobIsNotRetried)
{
    (void)done({u"zip"_s, u"sea"_s});
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s}), u"Job 1 is done."_s);
    EXPECT_EQ(refusal({u"cancel"_s, u"1"_s}), u"Job 1 is done."_s);
}

TEST_F(JobCommandsTest, ARetryRunsTheSameJobToItsEnd)
{
    makeFailedJob();
    const QJsonObject made = done({u"retry"_s, u"1"_s, u"--relay"_s});
    EXPECT_EQ(made[u"job"_s], 1);
    EXPECT_EQ(made[u"strategy"_s], u"relay"_s);
    EXPECT_TRUE(m_store->content(ObjectKey(made[u"archive"_s][u"key"_s].toString().toUtf8())));
    const QJsonObject document = job(u"1"_s);
    EXPECT_EQ(document[u"state"_s], u"ready"_s);
    EXPECT_EQ(document[u"attempt"_s], 2);
    EXPECT_EQ(document[u"policy"_s], u"relay"_s);
}

TEST_F(JobCommandsTest, ARetryIsQueuedForLater)
{
    makeFailedJob();
    EXPECT_EQ(text({u"retry"_s, u"1"_s, u"--later"_s}),
              u"Job 1 waits in the queue.\nRun the queue with: photoporter-cli work --once\n"_s);
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s}), u"Job 1 is waiting."_s);
}

TEST_F(JobCommandsTest, AHopelessRetryIsInsistedOn)
{
    makeFailedJob(u"sea"_s, ErrorCode::Internal);
    const QJsonObject error = failure({u"retry"_s, u"1"_s}, ExitStatus::Usage);
    EXPECT_TRUE(error[u"message"_s].toString().contains(u"can't help"_s));
    EXPECT_TRUE(error[u"command"_s].toString().contains(u"--force"_s));
    EXPECT_EQ(stateOf(u"1"_s), u"failed"_s);
    EXPECT_EQ(done({u"retry"_s, u"1"_s, u"--force"_s})[u"job"_s], 1);
}

TEST_F(JobCommandsTest, ARetryNeedsTheStoreOfTheJob)
{
    const auto open = ledger();
    const JobTable jobs(*open);
    const auto now = m_world.clock->now();
    ASSERT_TRUE(jobs.enqueue({.location = u"elsewhere"_s, .album = u"sea"_s, .name = u"sea"_s}, now));
    ASSERT_TRUE(jobs.wish(1, JobWish::Cancel, now));
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s}), u"Job 1 is one of the store elsewhere, not of memory."_s);
    EXPECT_EQ(done({u"retry"_s, u"1"_s, u"--later"_s})[u"job"_s], 1);
}

TEST_F(JobCommandsTest, ValuesThatCannotBeMeant)
{
    makeFailedJob();
    for (const QString &chunks : {u"0"_s, u"1001"_s, u"many"_s})
        EXPECT_EQ(refusal({u"retry"_s, u"1"_s, u"--chunks"_s, chunks}),
                  u"“%1” is no number of chunks."_s.arg(chunks));
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s, u"--policy"_s, u"fast"_s}), u"“fast” is no policy."_s);
    EXPECT_EQ(refusal({u"retry"_s, u"1"_s, u"--policy"_s, u"automatic"_s, u"--relay"_s}),
              u"--relay and --policy automatic contradict each other."_s);
    EXPECT_EQ(stateOf(u"1"_s), u"failed"_s);
}

} // namespace
} // namespace photoporter
