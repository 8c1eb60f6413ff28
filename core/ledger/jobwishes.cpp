// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/jobrow.h"
#include "ledger/jobtable.h"
#include "ledger/text.h"
#include "ledger/values.h"

#include <array>

// What people and other processes ask of a job that they don't own.
namespace photoporter {

namespace {

/// What is to be written, or why not.
struct Change {
    QString assignments; ///< empty: all is as it should be
    std::vector<QVariant> values;
};

/// In one transaction: looks at the job, decides, writes.
template<typename Decide>
Result<> decide(Ledger &ledger, JobId id, const Decide &decision)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto job = jobrow::find(*database, id);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return jobrow::unknown(id);
    Result<Change> change = decision(*database, **job);
    if (!change)
        return std::unexpected(change.error());
    if (change->assignments.isEmpty())
        return {};
    change->values.emplace_back(id);
    const auto done =
        database::run(*database, u"UPDATE jobs SET " + change->assignments + u" WHERE id = ?", change->values);
    if (!done)
        return std::unexpected(done.error());
    return transaction->commit();
}

QString stateInWords(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return LedgerText::tr("waiting");
    case JobState::Paused:
        return LedgerText::tr("paused");
    case JobState::Ready:
        return LedgerText::tr("done");
    case JobState::Failed:
        return LedgerText::tr("failed");
    case JobState::Cancelled:
        return LedgerText::tr("cancelled");
    default:
        return LedgerText::tr("running");
    }
}

std::unexpected<Error> refused(const JobRecord &job, const QString &nextStep, const QString &command = {})
{
    return fail(ErrorCode::InvalidInput,
                LedgerText::tr("Job %1 is %2.").arg(QString::number(job.id), stateInWords(job.state)), nextStep,
                command);
}

Change to(JobState state, Clock::WallTime now)
{
    const qint64 time = database::fromTime(now);
    return {.assignments = u"state = ?, changed_at = ?, finished_at = ?, " + jobrow::endedSql(),
            .values = {jobStateName(state).toString(), time, isFinal(state) ? QVariant(time) : database::null()}};
}

/// With the lease gone its process is taken for dead; should it live, its next write finds the job another's.
bool isOwned(const JobRecord &job, Clock::WallTime now)
{
    return isRunning(job.state) && job.leaseUntil > now;
}

Result<Change> wished(const JobRecord &job, JobWish wish, Clock::WallTime now)
{
    if (isFinal(job.state))
        return refused(job, LedgerText::tr("Only a job that is not finished can be paused or cancelled."));
    if (wish == JobWish::Pause && job.wish == JobWish::Cancel) {
        return fail(ErrorCode::InvalidInput, LedgerText::tr("Job %1 is being cancelled.").arg(job.id),
                    LedgerText::tr("Retry it afterwards."));
    }
    if (isOwned(job, now))
        return Change{.assignments = QStringLiteral("wish = ?"), .values = {jobrow::wishName(wish).toString()}};
    switch (wish) {
    case JobWish::Cancel:
        return to(JobState::Cancelled, now);
    case JobWish::Pause:
        return job.state == JobState::Paused ? Change{} : to(JobState::Paused, now);
    case JobWish::None:
        break;
    }
    return job.state == JobState::Paused ? to(JobState::Pending, now) : Change{};
}

/// InvalidInput when another job for the same archive is under way.
Result<> refuseSecond(const QSqlDatabase &database, const JobRecord &job)
{
    const auto others = jobrow::select(
        database, QStringLiteral("WHERE location = ? AND album = ? AND name = ? AND finished_at IS NULL"),
        std::array<QVariant, 3>{job.request.location, job.request.album, job.request.name});
    if (!others)
        return std::unexpected(others.error());
    if (others->empty())
        return {};
    const JobRecord &other = others->front();
    return fail(ErrorCode::InvalidInput,
                LedgerText::tr("Job %1 makes the same ZIP already; it is %2.")
                    .arg(QString::number(other.id), stateInWords(other.state)),
                LedgerText::tr("Wait for it, or cancel it first."));
}

Result<Change> resumed(const JobRecord &job, Clock::WallTime now)
{
    if (job.state == JobState::Paused)
        return to(JobState::Pending, now);
    if (isRunning(job.state) && job.wish == JobWish::Pause)
        return Change{.assignments = QStringLiteral("wish = 'none'")};
    return refused(job, isFinal(job.state) ? LedgerText::tr("A failed or cancelled job is retried instead.")
                                           : LedgerText::tr("Only a paused job can be resumed."));
}

Result<Change> retried(const QSqlDatabase &database, const JobRecord &job, const JobRequest &request,
                       Clock::WallTime now)
{
    if (job.state == JobState::Ready)
        return refused(job, LedgerText::tr("Make the album's ZIP again."),
                       QStringLiteral("photoporter-cli zip --rebuild"));
    if (!isFinal(job.state))
        return refused(job, LedgerText::tr("Only a failed or cancelled job can be retried."));
    if (const auto alone = refuseSecond(database, job); !alone)
        return std::unexpected(alone.error());
    Change change = to(JobState::Pending, now);
    change.assignments += QStringLiteral(", failures = 0, not_before = 0, policy = ?, chunks = ?, asked_by = ?");
    const auto orOld = [](const QString &value, const QString &old) { return value.isEmpty() ? old : value; };
    change.values.emplace_back(orOld(request.policy, job.request.policy));
    change.values.emplace_back(request.chunks != 0 ? request.chunks : job.request.chunks);
    change.values.emplace_back(orOld(request.askedBy, job.request.askedBy));
    return change;
}

} // namespace

Result<> JobTable::wish(JobId id, JobWish wish, Clock::WallTime now) const
{
    return decide(m_ledger, id,
                  [&](const QSqlDatabase &, const JobRecord &job) { return wished(job, wish, now); });
}

Result<> JobTable::resume(JobId id, Clock::WallTime now) const
{
    return decide(m_ledger, id, [&](const QSqlDatabase &, const JobRecord &job) { return resumed(job, now); });
}

Result<JobWish> JobTable::wishOf(JobId id) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto row = database::run(*database, QStringLiteral("SELECT wish FROM jobs WHERE id = ?"), {id});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return jobrow::unknown(id);
    return jobrow::wishFromName(row->value(0).toString());
}

Result<> JobTable::retry(JobId id, const JobRequest &request, Clock::WallTime now) const
{
    return decide(m_ledger, id, [&](const QSqlDatabase &database, const JobRecord &job) {
        return retried(database, job, request, now);
    });
}

} // namespace photoporter
