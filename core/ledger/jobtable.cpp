// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/jobtable.h"

#include "ledger/jobrow.h"
#include "ledger/rows.h"
#include "ledger/storeid.h"

#include <array>

// How a job comes into being, is claimed and is found. Progress and ends: jobprogress.cpp; wishes: jobwishes.cpp.
namespace photoporter {

namespace {

using database::Conditions;

Conditions claimable(const JobClaim &claim)
{
    const qint64 now = database::fromTime(claim.now);
    Conditions conditions{.sql = u"((state = 'pending' AND not_before <= ?) OR (" + jobrow::isRunningSql() +
                                 u" AND lease_until <= ? AND owner <> ?))",
                          .values = {now, now, claim.owner}};
    if (!claim.location.isEmpty())
        conditions.add(QStringLiteral("store = (SELECT id FROM stores WHERE location = ?)"), claim.location);
    if (claim.only)
        conditions.add(QStringLiteral("id = ?"), *claim.only);
    if (claim.maxEntries)
        conditions.add(QStringLiteral("(entries IS NULL OR entries <= ?)"),
                       database::fromCount(*claim.maxEntries));
    return conditions;
}

/// Of two times: the limit for its progress and for its lease.
QString stuckSql()
{
    return jobrow::isRunningSql() + u" AND (changed_at < ? OR lease_until < ?)";
}

Result<JobTicket> add(const QSqlDatabase &database, const JobRequest &request, Clock::WallTime now)
{
    const auto store = storeId(database, request.location);
    if (!store)
        return std::unexpected(store.error());
    const qint64 time = database::fromTime(now);
    return database::readId(
               database,
               QStringLiteral(
                   "INSERT INTO jobs (store, album, name, policy, rebuild, chunks, asked_by, state, "
                   "created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?) RETURNING id"),
               std::array<QVariant, 9>{*store, request.album, request.name, request.policy,
                                       request.rebuild ? 1 : 0, request.chunks, request.askedBy, time, time})
        .transform([](std::optional<JobId> id) { return JobTicket{.id = id.value_or(0)}; });
}

struct Unfinished {
    JobId id = 0;
    bool mayHaveListed = false; ///< in its running attempt, and nobody has noted that it is asked for again
};

/// The job that is not final for the same archive.
Result<std::optional<Unfinished>> unfinished(const QSqlDatabase &database, const JobRequest &request)
{
    return database::read(
               database,
               u"SELECT id, " + jobrow::isRunningSql() + u" AND wanted_again IS NULL FROM jobs WHERE store = " +
                   database::storeOfLocation + u" AND album = ? AND name = ? AND finished_at IS NULL",
               std::array<QVariant, 3>{request.location, request.album, request.name},
               [](database::Columns row) { return Unfinished{.id = row.id(), .mayHaveListed = row.flag()}; })
        .transform([](const std::vector<Unfinished> &jobs) {
            return jobs.empty() ? std::nullopt : std::optional(jobs.front());
        });
}

Result<JobTicket> attach(const QSqlDatabase &database, const Unfinished &job, const JobRequest &request)
{
    const JobTicket ticket{.id = job.id, .attached = true};
    if (!job.mayHaveListed)
        return ticket;
    return database::change(database, QStringLiteral("UPDATE jobs SET wanted_again = ? WHERE id = ?"),
                            {request.askedBy, ticket.id})
        .transform([&ticket](int) { return ticket; });
}

} // namespace

Result<JobTicket> JobTable::enqueue(const JobRequest &request, Clock::WallTime now) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    // Looking first, without the write lock: many who ask for the same need not wait for each other.
    const auto there = unfinished(*database, request);
    if (!there)
        return std::unexpected(there.error());
    if (*there && !(*there)->mayHaveListed)
        return JobTicket{.id = (*there)->id, .attached = true};
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto job = unfinished(*database, request);
    if (!job)
        return std::unexpected(job.error());
    const auto ticket = *job ? attach(*database, **job, request) : add(*database, request, now);
    if (!ticket)
        return ticket;
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return ticket;
}

Result<std::optional<JobRecord>> JobTable::claim(const JobClaim &claim) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const Conditions conditions = claimable(claim);
    // Looking first, without the write lock, keeps idle workers out of each other's way.
    const QString choice = u"SELECT id FROM jobs WHERE " + conditions.sql + u" ORDER BY id LIMIT 1";
    const auto any = database::readId(*database, choice, conditions.values);
    if (!any)
        return std::unexpected(any.error());
    if (!*any)
        return std::nullopt;
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const qint64 now = database::fromTime(claim.now);
    std::vector<QVariant> values = {claim.owner, database::fromTime(claim.now + claim.lease), now, now};
    values.insert(values.end(), conditions.values.begin(), conditions.values.end());
    const auto mine = database::readId(*database,
                                       u"UPDATE jobs SET state = 'planning', attempt = attempt + 1, owner = ?, "
                                       u"lease_until = ?, started_at = ?, changed_at = ?, wanted_again = NULL "
                                       u"WHERE id = (" +
                                           choice + u") RETURNING id",
                                       values);
    if (!mine)
        return std::unexpected(mine.error());
    if (!*mine)
        return std::nullopt;
    auto job = jobrow::find(*database, **mine);
    if (!job)
        return std::unexpected(job.error());
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return job;
}

Result<std::optional<JobRecord>> JobTable::find(JobId id) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    return jobrow::find(*database, id);
}

Result<std::optional<JobId>> JobTable::successor(JobId id) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    return database::readId(
        *database,
        QStringLiteral("SELECT later.id FROM jobs JOIN jobs AS later ON later.store = jobs.store AND "
                       "later.album = jobs.album AND later.name = jobs.name AND later.id > jobs.id "
                       "WHERE jobs.id = ? ORDER BY later.id DESC LIMIT 1"),
        std::array<QVariant, 1>{id});
}

Result<std::vector<JobRecord>> JobTable::list(const Filter &filter) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    Conditions conditions;
    if (!filter.location.isEmpty())
        conditions.add(QStringLiteral("location = ?"), filter.location);
    if (!filter.album.isEmpty())
        conditions.add(QStringLiteral("album = ?"), filter.album);
    if (filter.activeOnly)
        conditions.sql += QStringLiteral(" AND finished_at IS NULL");
    if (filter.since)
        conditions.add(QStringLiteral("created_at >= ?"), database::fromTime(*filter.since));
    conditions.values.emplace_back(filter.limit);
    return jobrow::select(*database, u"WHERE " + conditions.sql + u" ORDER BY jobs.id DESC LIMIT ?",
                          conditions.values);
}

Result<std::map<JobState, std::uint64_t>> JobTable::countByState() const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const auto rows = database::read(*database, QStringLiteral("SELECT state, count(*) FROM jobs GROUP BY state"),
                                     {}, [](database::Columns row) {
                                         const auto state =
                                             jobStateFromName(row.text()); // first: arguments have no order
                                         return std::pair(state, row.count());
                                     });
    if (!rows)
        return std::unexpected(rows.error());
    std::map<JobState, std::uint64_t> counts;
    for (const auto &[state, count] : *rows) {
        if (state)
            counts[*state] = count;
    }
    return counts;
}

Result<std::vector<JobRecord>> JobTable::stuck(Clock::WallTime before) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const qint64 time = database::fromTime(before);
    return jobrow::select(*database, u"WHERE " + stuckSql() + u" ORDER BY jobs.id",
                          std::array<QVariant, 2>{time, time});
}

Result<bool> JobTable::failStuck(JobId id, Clock::WallTime before, const Error &error, Clock::WallTime now) const
{
    const qint64 time = database::fromTime(now);
    const qint64 limit = database::fromTime(before);
    return database::change(
               m_ledger,
               u"UPDATE jobs SET state = 'failed', failures = failures + 1, error = ?, changed_at = ?, "
               u"finished_at = ?, " +
                   jobrow::endedSql() + u" WHERE id = ? AND " + stuckSql(),
               {database::fromError(error), time, time, id, limit, limit})
        .transform([](int changed) { return changed == 1; });
}

Result<int> JobTable::forget(Clock::WallTime before) const
{
    return database::change(m_ledger,
                            QStringLiteral("DELETE FROM jobs WHERE finished_at < ? AND NOT EXISTS (SELECT 1 FROM "
                                           "dead_letters WHERE job = jobs.id AND settlement = 'open')"),
                            {database::fromTime(before)});
}

} // namespace photoporter
