// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/jobrow.h"
#include "ledger/jobtable.h"
#include "ledger/rows.h"

// What the owner of a running job writes: each statement is conditional on its still being the owner.
namespace photoporter {

namespace {

using Values = std::initializer_list<QVariant>;

// Where a job goes that its owner lets go of: what somebody wished meanwhile is obeyed, not forgotten.
const QString pendingUnlessWished = QStringLiteral(
    "state = CASE wish WHEN 'cancel' THEN 'cancelled' WHEN 'pause' THEN 'paused' ELSE 'pending' END, "
    "finished_at = CASE wish WHEN 'cancel' THEN changed_at END");

/// `values` are those of the assignments, then id and owner.
Result<bool> changeOwned(const QSqlDatabase &database, const QString &assignments, Values values)
{
    const auto changed = database::change(
        database, u"UPDATE jobs SET " + assignments + u" WHERE id = ? AND owner = ? AND owner <> ''", values);
    if (!changed)
        return std::unexpected(changed.error());
    return *changed == 1;
}

Result<bool> changeOwned(Ledger &ledger, const QString &assignments, Values values)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    return changeOwned(*database, assignments, values);
}

const QString archiveColumns =
    QStringLiteral("archive_key = ?, archive_size = ?, archive_entries = ?, archive_crc32 = ?, archive_etag = ?");

/// In one transaction: the change, if the job is still its owner's, and then the rest.
template<typename Rest>
Result<bool> changeOwnedAnd(Ledger &ledger, const QString &assignments, Values values, const Rest &rest)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto mine = changeOwned(*database, assignments, values);
    if (!mine || !*mine)
        return mine;
    if (const Result<> done = rest(*database); !done)
        return std::unexpected(done.error());
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return true;
}

CompletedPart partOf(database::Columns row)
{
    CompletedPart part{.number = row.number(), .etag = ETag(row.bytes())};
    if (const QVariant crc32 = row.next(); !crc32.isNull())
        part.crc32 = Crc32{static_cast<std::uint32_t>(crc32.toLongLong())};
    return part;
}

Result<> forgetParts(const QSqlDatabase &database, JobId id)
{
    return database::done(database::change(database, QStringLiteral("DELETE FROM job_parts WHERE job = ?"), {id}));
}

Result<> insertParts(const QSqlDatabase &database, JobId id, std::span<const CompletedPart> parts)
{
    auto insert = database::Statement::prepare(
        database,
        QStringLiteral("INSERT INTO job_parts (job, number, etag, crc32) VALUES (?, ?, ?, ?) ON CONFLICT "
                       "(job, number) DO UPDATE SET etag = excluded.etag, crc32 = excluded.crc32"));
    if (!insert)
        return std::unexpected(insert.error());
    for (const CompletedPart &part : parts) {
        const QVariant crc32 = part.crc32 ? QVariant(qint64{part.crc32->value}) : database::null();
        if (const auto done = insert->run({id, part.number, part.etag.value(), crc32}); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/// Of a job that is ready: no other unfinished one for its archive can be there before.
Result<> follow(const QSqlDatabase &database, JobId id, qint64 time)
{
    const auto added = database::change(
        database,
        QStringLiteral("INSERT INTO jobs (store, album, name, policy, rebuild, chunks, asked_by, state, "
                       "created_at, changed_at) SELECT store, album, name, policy, 0, chunks, wanted_again, "
                       "'pending', ?, ? FROM jobs WHERE id = ? AND wanted_again IS NOT NULL"),
        {time, time, id});
    if (!added || *added == 0)
        return database::done(added);
    return database::done(
        database::change(database, QStringLiteral("UPDATE jobs SET wanted_again = NULL WHERE id = ?"), {id}));
}

} // namespace

Result<bool> JobTable::renew(JobId id, const QString &owner, Clock::WallTime until,
                             std::optional<Clock::WallTime> movedAt) const
{
    const qint64 moved = movedAt ? database::fromTime(*movedAt) : 0;
    return changeOwned(
        m_ledger,
        QStringLiteral("lease_until = ?, changed_at = CASE WHEN changed_at < ? THEN ? ELSE changed_at END"),
        {database::fromTime(until), moved, moved, id, owner});
}

Result<bool> JobTable::giveBack(JobId id, const QString &owner, std::uint64_t entries) const
{
    return changeOwned(m_ledger,
                       pendingUnlessWished + u", attempt = attempt - 1, entries = ?, " + jobrow::endedSql(),
                       {database::fromCount(entries), id, owner});
}

Result<bool> JobTable::setState(JobId id, const QString &owner, JobState state, Clock::WallTime now) const
{
    if (!isRunning(state))
        return photoporter::fail(ErrorCode::Internal, QStringLiteral("A job's end is no state of its course."));
    return changeOwned(m_ledger, QStringLiteral("state = ?, changed_at = ?"),
                       {jobStateName(state).toString(), database::fromTime(now), id, owner});
}

Result<bool> JobTable::setArchive(JobId id, const QString &owner, const JobArchive &archive) const
{
    return changeOwned(m_ledger, archiveColumns + u", entries = ?",
                       {archive.key.utf8(), database::fromCount(archive.size),
                        database::fromCount(archive.entries), qint64{archive.crc32.value}, archive.etag.value(),
                        database::fromCount(archive.entries), id, owner});
}

Result<bool> JobTable::setPlan(JobId id, const QString &owner, const JobPlan &plan) const
{
    const QByteArray &key = plan.upload.key.utf8();
    const QByteArray &upload = plan.upload.id.text();
    return changeOwnedAnd(
        m_ledger,
        QStringLiteral("plan_digest = ?, plan_inputs = ?, plan_summary = ?, plan_strategy = ?, plan_parts = ?, "
                       "plan_temporaries = ?, plan_listing = ?, upload_full_object_crc32 = ?, "
                       "upload_part_crc32 = ?"),
        {plan.digest, QString::fromUtf8(plan.inputs), plan.summary, plan.strategy, plan.parts, plan.temporaries,
         plan.listing, plan.upload.fullObjectCrc32 ? 1 : 0, plan.upload.partCrc32 ? 1 : 0, id, owner},
        [&](const QSqlDatabase &open) -> Result<> {
            const auto other = database::change(
                open,
                QStringLiteral(
                    "UPDATE jobs SET upload_key = ?, upload_id = ? WHERE id = ? AND (upload_key IS NULL "
                    "OR upload_key <> ? OR upload_id <> ?)"),
                {key, upload, id, key, upload});
            if (!other)
                return std::unexpected(other.error());
            return *other > 0 ? forgetParts(open, id) : Result<>();
        });
}

Result<bool> JobTable::addParts(JobId id, const QString &owner, std::span<const CompletedPart> parts,
                                Clock::WallTime now) const
{
    return changeOwnedAnd(m_ledger, QStringLiteral("changed_at = ?"), {database::fromTime(now), id, owner},
                          [&](const QSqlDatabase &open) { return insertParts(open, id, parts); });
}

Result<std::vector<CompletedPart>> JobTable::parts(JobId id) const
{
    return database::read(
        m_ledger, QStringLiteral("SELECT number, etag, crc32 FROM job_parts WHERE job = ? ORDER BY number"),
        std::array<QVariant, 1>{id}, partOf);
}

Result<bool> JobTable::finish(JobId id, const QString &owner, const JobArchive &archive, const QString &proof,
                              Clock::WallTime now) const
{
    const qint64 time = database::fromTime(now);
    return changeOwnedAnd(m_ledger,
                          archiveColumns +
                              u", entries = ?, state = 'ready', proof = ?, error = NULL, changed_at = ?, "
                              u"finished_at = ?, " +
                              jobrow::unownedSql(),
                          {archive.key.utf8(), database::fromCount(archive.size),
                           database::fromCount(archive.entries), qint64{archive.crc32.value}, archive.etag.value(),
                           database::fromCount(archive.entries), proof, time, time, id, owner},
                          [id, time](const QSqlDatabase &open) {
                              return forgetParts(open, id).and_then([&] { return follow(open, id, time); });
                          });
}

Result<bool> JobTable::fail(JobId id, const QString &owner, const Error &error, Clock::WallTime now) const
{
    const qint64 time = database::fromTime(now);
    return changeOwned(m_ledger,
                       u"state = 'failed', failures = failures + 1, error = ?, changed_at = ?, finished_at = ?, " +
                           jobrow::endedSql(),
                       {database::fromError(error), time, time, id, owner});
}

Result<bool> JobTable::failForNow(JobId id, const QString &owner, const Error &error,
                                  Clock::WallTime notBefore) const
{
    return changeOwned(m_ledger,
                       pendingUnlessWished + u", failures = failures + 1, error = ?, not_before = ?, " +
                           jobrow::endedSql(),
                       {database::fromError(error), database::fromTime(notBefore), id, owner});
}

Result<bool> JobTable::pause(JobId id, const QString &owner, Clock::WallTime now) const
{
    return changeOwned(m_ledger, u"changed_at = ?, " + pendingUnlessWished + u", " + jobrow::endedSql(),
                       {database::fromTime(now), id, owner});
}

Result<bool> JobTable::cancel(JobId id, const QString &owner, Clock::WallTime now) const
{
    const qint64 time = database::fromTime(now);
    return changeOwned(m_ledger, u"state = 'cancelled', changed_at = ?, finished_at = ?, " + jobrow::endedSql(),
                       {time, time, id, owner});
}

} // namespace photoporter
