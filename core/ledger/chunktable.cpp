// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chunktable.h"

#include "ledger/rows.h"

namespace photoporter {

namespace {

// In the order of the enum.
constexpr std::array<const char16_t *, 4> names = {u"waiting", u"running", u"done", u"failed"};

ChunkRecord recordOf(database::Columns row)
{
    return {.number = row.number(),
            .firstPart = row.number(),
            .partCount = row.number(),
            .state = database::fromName<ChunkState>(names, row.text()),
            .attempts = row.number(),
            .worker = row.number(),
            .startedAt = row.optionalTime(),
            .finishedAt = row.optionalTime()};
}

Result<> insertAll(const QSqlDatabase &database, JobId job, std::span<const ChunkRecord> chunks)
{
    auto insert = database::Statement::prepare(
        database,
        QStringLiteral("INSERT INTO chunks (job, number, first_part, part_count, state, attempts, worker, "
                       "started_at, finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return std::unexpected(insert.error());
    for (const ChunkRecord &chunk : chunks) {
        const auto done = insert->run({job, chunk.number, chunk.firstPart, chunk.partCount,
                                       chunkStateName(chunk.state).toString(), chunk.attempts, chunk.worker,
                                       database::fromTime(chunk.startedAt), database::fromTime(chunk.finishedAt)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace

QStringView chunkStateName(ChunkState state)
{
    return names[static_cast<std::size_t>(state)];
}

Result<> ChunkTable::replace(JobId job, std::span<const ChunkRecord> chunks) const
{
    return database::atomically(m_ledger, [&](const QSqlDatabase &open) -> Result<> {
        const auto gone = database::change(open, QStringLiteral("DELETE FROM chunks WHERE job = ?"), {job});
        if (!gone)
            return std::unexpected(gone.error());
        return insertAll(open, job, chunks);
    });
}

Result<> ChunkTable::update(JobId job, const ChunkRecord &chunk) const
{
    return database::done(database::change(
        m_ledger,
        QStringLiteral("UPDATE chunks SET first_part = ?, part_count = ?, state = ?, attempts = ?, worker = ?, "
                       "started_at = ?, finished_at = ? WHERE job = ? AND number = ?"),
        {chunk.firstPart, chunk.partCount, chunkStateName(chunk.state).toString(), chunk.attempts, chunk.worker,
         database::fromTime(chunk.startedAt), database::fromTime(chunk.finishedAt), job, chunk.number}));
}

Result<std::vector<ChunkRecord>> ChunkTable::list(JobId job) const
{
    return database::read(m_ledger,
                          QStringLiteral("SELECT number, first_part, part_count, state, attempts, worker, "
                                         "started_at, finished_at FROM chunks WHERE job = ? ORDER BY number"),
                          std::array<QVariant, 1>{job}, recordOf);
}

} // namespace photoporter
