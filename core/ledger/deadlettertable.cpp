// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deadlettertable.h"

#include "ledger/rows.h"

namespace photoporter {

namespace {

// In the order of the enum.
constexpr std::array<const char16_t *, 3> names = {u"open", u"retried", u"discarded"};

DeadLetter letterOf(database::Columns row)
{
    return {.id = row.id(),
            .job = row.id(),
            .chunk = row.number(),
            .location = row.text(),
            .album = row.text(),
            .at = row.time(),
            .phase = row.text(),
            .error = database::toError(row.next()).value_or(Error{}),
            .missingParts = row.text(),
            .plan = row.text(),
            .settlement = database::fromName<Settlement>(names, row.text()),
            .settledAt = row.optionalTime(),
            .settledBy = row.text()};
}

Result<std::vector<DeadLetter>> select(Ledger &ledger, const QString &rest, std::span<const QVariant> values)
{
    return database::read(
        ledger,
        u"SELECT dead_letters.id, job, chunk, location, album, dead_at, phase, dead_letters.error, "
        u"missing_parts, plan, settlement, settled_at, settled_by FROM dead_letters "
        u"JOIN jobs ON jobs.id = job JOIN stores ON stores.id = store WHERE " +
            rest,
        values, letterOf);
}

} // namespace

QStringView settlementName(Settlement settlement)
{
    return names[static_cast<std::size_t>(settlement)];
}

Result<DeadLetterId> DeadLetterTable::add(const DeadLetter &letter) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const auto id = database::readId(
        *database,
        QStringLiteral("INSERT INTO dead_letters (job, chunk, dead_at, phase, error, missing_parts, plan, "
                       "settlement, settled_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'open', '') RETURNING id"),
        std::array<QVariant, 7>{letter.job, letter.chunk, database::fromTime(letter.at), letter.phase,
                                database::fromError(letter.error), letter.missingParts, letter.plan});
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(0);
}

Result<std::optional<DeadLetter>> DeadLetterTable::find(DeadLetterId id) const
{
    auto letters = select(m_ledger, QStringLiteral("dead_letters.id = ?"), std::array<QVariant, 1>{id});
    if (!letters)
        return std::unexpected(letters.error());
    return letters->empty() ? std::nullopt : std::optional(std::move(letters->front()));
}

Result<std::vector<DeadLetter>> DeadLetterTable::list(const Filter &filter) const
{
    database::Conditions conditions;
    if (filter.openOnly)
        conditions.sql += QStringLiteral(" AND settlement = 'open'");
    if (!filter.location.isEmpty())
        conditions.add(QStringLiteral("location = ?"), filter.location);
    if (filter.job)
        conditions.add(QStringLiteral("job = ?"), *filter.job);
    conditions.values.emplace_back(filter.limit);
    return select(m_ledger, conditions.sql + u" ORDER BY dead_letters.id DESC LIMIT ?", conditions.values);
}

Result<std::map<DeadLetterId, int>> DeadLetterTable::tries(const QString &location) const
{
    database::Conditions conditions;
    if (!location.isEmpty())
        conditions.add(QStringLiteral("location = ?"), location);
    const auto counted = database::read(
        m_ledger,
        u"SELECT dead_letters.id, COUNT(attempts.id) FROM dead_letters "
        u"JOIN jobs ON jobs.id = dead_letters.job JOIN stores ON stores.id = store "
        u"LEFT JOIN attempts ON attempts.job = dead_letters.job AND attempts.chunk = 0 "
        u"AND attempts.started_at <= dead_at WHERE " +
            conditions.sql + u" GROUP BY dead_letters.id",
        conditions.values, [](database::Columns row) {
            return std::pair<DeadLetterId, int>{row.id(), row.number()}; // braces: from left to right
        });
    if (!counted)
        return std::unexpected(counted.error());
    return std::map<DeadLetterId, int>(counted->begin(), counted->end());
}

Result<std::uint64_t> DeadLetterTable::countOpen(const QString &location) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    database::Conditions conditions{.sql = QStringLiteral("settlement = 'open'")};
    if (!location.isEmpty())
        conditions.add(QStringLiteral("location = ?"), location);
    const auto count =
        database::readId(*database,
                         u"SELECT count(*) FROM dead_letters JOIN jobs ON jobs.id = dead_letters.job "
                         u"JOIN stores ON stores.id = store WHERE " +
                             conditions.sql,
                         conditions.values);
    return count.transform(
        [](std::optional<qint64> open) { return static_cast<std::uint64_t>(open.value_or(0)); });
}

Result<bool> DeadLetterTable::settle(DeadLetterId id, Settlement settlement, const QString &by,
                                     Clock::WallTime now) const
{
    if (settlement == Settlement::Open)
        return fail(ErrorCode::Internal, QStringLiteral("A dead letter is opened again by reopen()."));
    const auto changed = database::change(
        m_ledger,
        QStringLiteral("UPDATE dead_letters SET settlement = ?, settled_at = ?, settled_by = ? WHERE id = ? "
                       "AND settlement = 'open'"),
        {settlementName(settlement).toString(), database::fromTime(now), by, id});
    return changed.transform([](int rows) { return rows == 1; });
}

Result<bool> DeadLetterTable::reopen(DeadLetterId id) const
{
    const auto changed = database::change(
        m_ledger,
        QStringLiteral("UPDATE dead_letters SET settlement = 'open', settled_at = NULL, settled_by = '' "
                       "WHERE id = ? AND settlement = 'discarded'"),
        {id});
    return changed.transform([](int rows) { return rows == 1; });
}

Result<int> DeadLetterTable::forget(Clock::WallTime before) const
{
    return database::change(m_ledger, QStringLiteral("DELETE FROM dead_letters WHERE settled_at < ?"),
                            {database::fromTime(before)});
}

} // namespace photoporter
