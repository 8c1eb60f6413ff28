// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/legalstate.h"
#include "ledger/processes.h"
#include "ledger/tablefixture.h"
#include "ledger/uploadqueue.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <thread>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::claimBy;
using testing::Gate;
using testing::requestFor;
using testing::startProcess;
using testing::waitFor;

class AtOnceTest : public ::testing::Test {
protected:
    AtOnceTest() { testing::needApplication(); }
    [[nodiscard]] std::shared_ptr<Ledger> open() const
    {
        return Ledger::open(m_folder.filePath(u"ledger.sqlite"_s)).value();
    }

    /// Does `work` in so many threads of two processes at once; their statuses are those that fail.
    void inTwoProcesses(int threads, const std::function<bool(Ledger &, int thread)> &work) const
    {
        Gate gate;
        std::vector<pid_t> children;
        for (int process = 0; process < 2; ++process) {
            children.push_back(startProcess([&] {
                gate.wait();
                std::atomic<int> failed = 0;
                {
                    const auto ledger = open();
                    std::vector<std::jthread> pool;
                    for (int i = 0; i < threads; ++i)
                        pool.emplace_back([&, i] { failed += work(*ledger, process * threads + i) ? 0 : 1; });
                }
                return failed.load();
            }));
        }
        gate.open();
        for (const pid_t child : children)
            EXPECT_EQ(waitFor(child), 0);
    }

    QTemporaryDir m_folder;
};

TEST_F(AtOnceTest, FiftyRequestsFromTwoProcessesAreOneJob)
{
    inTwoProcesses(25, [](Ledger &ledger, int) {
        const auto ticket = JobTable(ledger).enqueue(requestFor(u"wedding"_s), at(1));
        return ticket && ticket->id == 1;
    });
    const auto ledger = open();
    EXPECT_EQ(JobTable(*ledger).list({}).value().size(), 1U);
    testing::expectLegalState(*ledger);
}

TEST_F(AtOnceTest, FiftyRequestsForARunningJobAreOneMore)
{
    {
        const auto ledger = open();
        ASSERT_EQ(JobTable(*ledger).enqueue(requestFor(u"wedding"_s), at(0)).value().id, 1);
        ASSERT_TRUE(JobTable(*ledger).claim(claimBy(u"me"_s, 1)).value());
    }
    inTwoProcesses(25, [](Ledger &ledger, int) {
        const auto ticket = JobTable(ledger).enqueue(requestFor(u"wedding"_s), at(2));
        return ticket && ticket->id == 1 && ticket->attached;
    });
    const auto ledger = open();
    ASSERT_TRUE(JobTable(*ledger).finish(1, u"me"_s, testing::someArchive(), {}, at(3)).value());
    EXPECT_EQ(JobTable(*ledger).list({}).value().size(), 2U);
    EXPECT_EQ(JobTable(*ledger).successor(1).value(), 2);
    testing::expectLegalState(*ledger);
}

TEST_F(AtOnceTest, OfTwentyClaimantsInTwoProcessesOneGetsTheJob)
{
    ASSERT_EQ(JobTable(*open()).enqueue(requestFor(u"wedding"_s), at(0)).value().id, 1);
    inTwoProcesses(10, [](Ledger &ledger, int thread) {
        const QString owner = u"claimant "_s + QString::number(thread);
        const auto job = JobTable(ledger).claim(claimBy(owner, 1));
        // Whoever got it leaves its mark, which only an owner can.
        return job && (!*job || JobTable(ledger).setPlan((*job)->id, owner, testing::somePlan()).value_or(false));
    });
    const auto ledger = open();
    const JobRecord job = JobTable(*ledger).find(1).value().value();
    EXPECT_EQ(job.attempt, 1) << "claimed once";
    EXPECT_TRUE(job.plan);
    testing::expectLegalState(*ledger);
}

TEST_F(AtOnceTest, ManyJobsAreSharedOutWithoutOneDoneTwice)
{
    {
        const auto ledger = open();
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE(JobTable(*ledger).enqueue(requestFor(QString::number(i)), at(0)));
    }
    inTwoProcesses(4, [](Ledger &ledger, int thread) {
        const QString owner = u"worker "_s + QString::number(thread);
        const JobTable jobs(ledger);
        while (true) {
            const auto job = jobs.claim(claimBy(owner, 1));
            if (!job)
                return false;
            if (!*job)
                return true;
            if (!jobs.finish((*job)->id, owner, {.key = ObjectKey(QByteArray("k"))}, owner, at(2)).value_or(false))
                return false;
        }
    });
    const auto ledger = open();
    const auto jobs = JobTable(*ledger).list({}).value();
    ASSERT_EQ(jobs.size(), 20U);
    for (const JobRecord &job : jobs) {
        EXPECT_EQ(job.state, JobState::Ready);
        EXPECT_EQ(job.attempt, 1);
    }
}

TEST_F(AtOnceTest, TwoLedgersOnOneFileInTwoThreadsSeeEachOthersWork)
{
    const auto asking = open();
    const auto working = open();
    constexpr int many = 30;
    {
        const std::jthread producer([&asking] {
            for (int i = 0; i < many; ++i)
                EXPECT_TRUE(JobTable(*asking).enqueue(requestFor(QString::number(i)), at(0)));
        });
        const std::jthread consumer([&working] {
            const JobTable jobs(*working);
            for (int done = 0; done < many;) {
                const auto job = jobs.claim(claimBy(u"me"_s, 1));
                ASSERT_TRUE(job) << job.error().describe().toStdString();
                if (*job && jobs.cancel((*job)->id, u"me"_s, at(2)).value())
                    ++done;
            }
        });
    }
    EXPECT_TRUE(JobTable(*asking).list({.activeOnly = true}).value().empty());
    EXPECT_EQ(JobTable(*working).list({}).value().size(), std::size_t{many});
    testing::expectLegalState(*asking);
}

TEST_F(AtOnceTest, OfTheUploadsOfOneAlbumTwoProcessesRunOne)
{
    {
        const auto ledger = open();
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE(UploadQueue(*ledger).add({.location = u"here"_s, .album = u"wedding"_s}, at(0)));
    }
    inTwoProcesses(10, [](Ledger &ledger, int thread) {
        return UploadQueue(ledger)
            .claim(u"here"_s, u"claimant "_s + QString::number(thread), at(1), std::chrono::minutes(6))
            .has_value();
    });
    const auto ledger = open();
    const auto uploads = UploadQueue(*ledger).list({}).value();
    EXPECT_EQ(std::ranges::count(uploads, QueuedUploadState::Running, &QueuedUpload::state), 1);
}

} // namespace

} // namespace photoporter
