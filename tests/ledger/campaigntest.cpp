// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attempttable.h"
#include "ledger/chunktable.h"
#include "ledger/database.h"
#include "ledger/deadlettertable.h"
#include "ledger/legalstate.h"
#include "ledger/processes.h"
#include "ledger/runtable.h"
#include "ledger/tablefixture.h"

#include <QTemporaryDir>

#include <csignal>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::claimBy;
using testing::requestFor;

constexpr int diskFull = 13; ///< SQLITE_FULL

/// Lets the n-th statement that is run fail, from 1, and counts.
class FailingStatement {
public:
    explicit FailingStatement(int lethal, std::function<void()> atIt = {})
    {
        database::intercept([this, lethal, atIt = std::move(atIt)](const QString &) -> std::optional<QSqlError> {
            if (++m_count != lethal)
                return {};
            if (atIt)
                atIt();
            return QSqlError(u"driver"_s, u"full"_s, QSqlError::StatementError, QString::number(diskFull));
        });
    }
    FailingStatement(const FailingStatement &) = delete;
    FailingStatement &operator=(const FailingStatement &) = delete;
    ~FailingStatement() { database::intercept({}); }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

template<typename T>
Result<> expectDone(const Result<T> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

const std::array parts = {CompletedPart{.number = 1, .etag = ETag("a")},
                          CompletedPart{.number = 2, .etag = ETag("b")},
                          CompletedPart{.number = 3, .etag = ETag("c"), .crc32 = Crc32{7}}};

/// A job's whole life, up to the first step that fails.
Result<> live(Ledger &ledger)
{
    const JobTable jobs(ledger);
    const AttemptTable attempts(ledger);
    const ChunkTable chunks(ledger);
    const QString me = u"me"_s;
    Result<JobTicket> ticket;
    Result<qint64> attempt;
    const std::vector<std::function<Result<>()>> steps = {
        [&] {
            ticket = jobs.enqueue(requestFor(u"wedding"_s), at(0));
            return expectDone(ticket);
        },
        [&] { return expectDone(jobs.claim(claimBy(me, 1))); },
        [&] { return attempts.interrupt(ticket->id, at(1)); },
        [&] {
            attempt = attempts.begin({.job = ticket->id, .phase = u"planning"_s, .startedAt = at(1)});
            return expectDone(attempt);
        },
        [&] { return expectDone(jobs.setPlan(ticket->id, me, testing::somePlan())); },
        [&] { return chunks.replace(ticket->id, std::array{ChunkRecord{.number = 1}, ChunkRecord{.number = 2}}); },
        [&] { return expectDone(jobs.setState(ticket->id, me, JobState::Generating, at(2))); },
        [&] { return expectDone(jobs.addParts(ticket->id, me, parts, at(3))); },
        [&] { return expectDone(jobs.failForNow(ticket->id, me, {.code = ErrorCode::TimedOut}, at(4))); },
        [&] { return expectDone(jobs.claim(claimBy(me, 5))); },
        [&] { return expectDone(jobs.fail(ticket->id, me, {.code = ErrorCode::AccessDenied}, at(6))); },
        [&] { return expectDone(DeadLetterTable(ledger).add({.job = ticket->id, .phase = u"generating"_s})); },
        [&] { return jobs.retry(ticket->id, {.askedBy = u"dead letter 1"_s}, at(7)); },
        [&] { return expectDone(jobs.claim(claimBy(me, 8))); },
        [&] { return expectDone(jobs.enqueue(requestFor(u"wedding"_s), at(8))); },
        [&] {
            return expectDone(jobs.finish(ticket->id, me, {.key = ObjectKey(QByteArray("k"))}, u"proof"_s, at(9)));
        },
        [&] {
            return attempts.end(
                {.id = *attempt, .phase = u"verifying"_s, .endedAt = at(9), .outcome = AttemptOutcome::Done});
        },
        [&] { return RunTable(ledger).add({.job = ticket->id, .location = u"here"_s, .startedAt = at(1)}); },
    };
    for (const auto &step : steps) {
        if (const auto done = step(); !done)
            return done;
    }
    return {};
}

class LedgerCampaign : public ::testing::Test {
protected:
    LedgerCampaign() { testing::needApplication(); }

    /// Parts are all there or none is: they were written in one transaction.
    static void expectWholeSteps(Ledger &ledger)
    {
        testing::expectLegalState(ledger);
        const JobTable jobs(ledger);
        const auto all = jobs.list({}).value();
        if (all.empty())
            return;
        const JobRecord &first = all.back();
        EXPECT_EQ(all.size(), first.state == JobState::Ready ? 2U : 1U) << "asked for again before it was ready";
        const auto there = jobs.parts(first.id).value();
        EXPECT_TRUE(there.empty() || there.size() == parts.size()) << there.size();
        const auto known = ChunkTable(ledger).list(first.id).value().size();
        EXPECT_TRUE(known == 0 || known == 2) << known;
    }

    /// However the first life ended, the next one ends well.
    static void expectToGoOn(Ledger &ledger)
    {
        const JobTable jobs(ledger);
        const auto ticket = jobs.enqueue(requestFor(u"wedding"_s), at(1000)).value();
        const auto job = jobs.claim(claimBy(u"next"_s, 1000)).value();
        ASSERT_TRUE(job);
        EXPECT_EQ(job->id, ticket.id);
        EXPECT_TRUE(jobs.finish(job->id, u"next"_s, {.key = ObjectKey(QByteArray("k"))}, {}, at(1001)).value());
        testing::expectLegalState(ledger);
    }

    [[nodiscard]] QString path(int n) const { return m_folder.filePath(QString::number(n)); }

    QTemporaryDir m_folder{testing::templateInMemory()};
};

TEST_F(LedgerCampaign, WhicheverStatementFailsTheStateIsLegalAndTheJobGoesOn)
{
    bool survived = false;
    int n = 1;
    for (; !survived; ++n) {
        ASSERT_LT(n, 1000);
        {
            const auto ledger = Ledger::open(path(n)).value();
            const FailingStatement failing(n);
            const auto lived = live(*ledger);
            survived = failing.count() < n;
            EXPECT_EQ(lived.has_value(), survived);
            EXPECT_TRUE(lived || lived.error().code == ErrorCode::DiskFull) << n;
        }
        const auto again = Ledger::open(path(n)).value();
        expectWholeSteps(*again);
        expectToGoOn(*again);
    }
    EXPECT_GT(n, 40) << "the campaign met every statement of a job's life";
    RecordProperty("statements", n - 1);
}

TEST_F(LedgerCampaign, KilledAtWhicheverStatementTheStateIsLegalAndTheJobGoesOn)
{
    bool survived = false;
    int n = 1;
    for (; !survived; ++n) {
        ASSERT_LT(n, 1000);
        const int status = testing::waitFor(testing::startProcess([&] {
            const auto ledger = Ledger::open(path(n)).value();
            const FailingStatement killing(n, [] { std::raise(SIGKILL); });
            return live(*ledger) ? 0 : 1;
        }));
        survived = WIFEXITED(status);
        EXPECT_TRUE(survived ? WEXITSTATUS(status) == 0 : WTERMSIG(status) == SIGKILL);
        const auto again = Ledger::open(path(n)).value();
        expectWholeSteps(*again);
        expectToGoOn(*again);
    }
    EXPECT_GT(n, 40);
}

TEST_F(LedgerCampaign, WhicheverStatementOfTheOpeningFailsTheNextOpeningSucceeds)
{
    bool survived = false;
    for (int n = 1; !survived; ++n) {
        ASSERT_LT(n, 1000);
        {
            const FailingStatement failing(n);
            const auto opened = Ledger::open(path(n));
            survived = failing.count() < n;
            EXPECT_EQ(opened.has_value(), survived) << n;
        }
        const auto again = Ledger::open(path(n));
        ASSERT_TRUE(again) << again.error().describe().toStdString();
        EXPECT_TRUE(live(**again));
    }
}

} // namespace

} // namespace photoporter
