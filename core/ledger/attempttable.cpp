// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attempttable.h"

#include "ledger/rows.h"

namespace photoporter {

namespace {

// In the order of the enum.
constexpr std::array<const char16_t *, 6> names = {u"running",   u"done",   u"failed",
                                                   u"cancelled", u"paused", u"interrupted"};

AttemptRecord recordOf(database::Columns row)
{
    return {.id = row.id(),
            .job = row.id(),
            .chunk = row.number(),
            .number = row.number(),
            .phase = row.text(),
            .askedBy = row.text(),
            .startedAt = row.time(),
            .endedAt = row.optionalTime(),
            .outcome = database::fromName<AttemptOutcome>(names, row.text()),
            .up = row.count(),
            .down = row.count(),
            .copied = row.count(),
            .error = database::toError(row.next())};
}

} // namespace

QStringView attemptOutcomeName(AttemptOutcome outcome)
{
    return names[static_cast<std::size_t>(outcome)];
}

Result<qint64> AttemptTable::begin(const AttemptRecord &attempt) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const auto id = database::readId(
        *database,
        QStringLiteral("INSERT INTO attempts (job, chunk, number, phase, asked_by, started_at, outcome, up, down, "
                       "copied) VALUES (?, ?, ?, ?, ?, ?, 'running', 0, 0, 0) RETURNING id"),
        std::array<QVariant, 6>{attempt.job, attempt.chunk, attempt.number, attempt.phase, attempt.askedBy,
                                database::fromTime(attempt.startedAt)});
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(0);
}

Result<> AttemptTable::end(const AttemptRecord &attempt) const
{
    if (attempt.outcome == AttemptOutcome::Running || !attempt.endedAt)
        return fail(ErrorCode::Internal, QStringLiteral("An attempt ends with a time and an outcome."));
    return database::done(database::change(
        m_ledger,
        QStringLiteral("UPDATE attempts SET phase = ?, ended_at = ?, outcome = ?, up = ?, down = ?, copied = ?, "
                       "error = ? WHERE id = ? AND outcome = 'running'"),
        {attempt.phase, database::fromTime(attempt.endedAt), attemptOutcomeName(attempt.outcome).toString(),
         database::fromCount(attempt.up), database::fromCount(attempt.down), database::fromCount(attempt.copied),
         database::fromError(attempt.error), attempt.id}));
}

Result<> AttemptTable::interrupt(JobId job, Clock::WallTime now) const
{
    return database::done(
        database::change(m_ledger,
                         QStringLiteral("UPDATE attempts SET outcome = 'interrupted', ended_at = ? WHERE job = ? "
                                        "AND outcome = 'running'"),
                         {database::fromTime(now), job}));
}

Result<std::vector<AttemptRecord>> AttemptTable::list(JobId job) const
{
    return database::read(m_ledger,
                          QStringLiteral("SELECT id, job, chunk, number, phase, asked_by, started_at, ended_at, "
                                         "outcome, up, down, copied, error FROM attempts WHERE job = ? "
                                         "ORDER BY id"),
                          std::array<QVariant, 1>{job}, recordOf);
}

} // namespace photoporter
