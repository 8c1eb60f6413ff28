// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"
#include "ledger/ledger.h"
#include "ledger/values.h"

#include <array>
#include <vector>

// What the tables' sources share: reading rows, writing rows, all or nothing.
namespace photoporter::database {

/// Reads a row's columns from left to right.
class Columns {
public:
    explicit Columns(const QSqlQuery &row) : m_row(row) {}
    QVariant next() { return m_row.value(m_column++); }
    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    int number() { return next().toInt(); }
    qint64 id() { return next().toLongLong(); }
    double real() { return next().toDouble(); }
    bool flag() { return number() != 0; }
    std::uint64_t count() { return toCount(next()); }
    std::uint32_t bits() { return static_cast<std::uint32_t>(next().toLongLong()); }
    Clock::WallTime time() { return toTime(next()); }
    std::optional<Clock::WallTime> optionalTime() { return toOptionalTime(next()); }

private:
    const QSqlQuery &m_row;
    int m_column = 0;
};

/// The conditions that a filter puts together, as SQL with its values.
struct Conditions {
    QString sql = QStringLiteral("1 = 1");
    std::vector<QVariant> values;

    void add(const QString &condition, const QVariant &value)
    {
        sql += u" AND " + condition;
        values.push_back(value);
    }
};

/// All rows of a query, each as `recordOf(Columns)` reads it. A statement that writes is done after it.
template<typename RecordOf>
[[nodiscard]] auto read(const QSqlDatabase &database, const QString &sql, std::span<const QVariant> values,
                        RecordOf recordOf) -> Result<std::vector<decltype(recordOf(Columns(QSqlQuery())))>>
{
    auto rows = run(database, sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<decltype(recordOf(Columns(QSqlQuery())))> records;
    while (rows->next())
        records.push_back(recordOf(Columns(*rows)));
    if (rows->lastError().isValid())
        return std::unexpected(explain(database, rows->lastError()));
    return records;
}

template<typename RecordOf>
[[nodiscard]] auto read(Ledger &ledger, const QString &sql, std::span<const QVariant> values, RecordOf recordOf)
    -> Result<std::vector<decltype(recordOf(Columns(QSqlQuery())))>>
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    return read(*database, sql, values, recordOf);
}

/// The first column of the first row that the statement answers: SELECT, or a write with RETURNING.
[[nodiscard]] Result<std::optional<qint64>> readId(const QSqlDatabase &database, const QString &sql,
                                                   std::span<const QVariant> values);

/// As change(), on this thread's connection.
[[nodiscard]] Result<int> change(Ledger &ledger, const QString &sql, std::initializer_list<QVariant> values);

/// Does `work(database)`, a Result<>, in one transaction: all of it, or nothing.
template<typename Work>
[[nodiscard]] Result<> atomically(Ledger &ledger, const Work &work)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<> done = work(*database); !done)
        return done;
    return transaction->commit();
}

/// A Result without its value.
template<typename T>
[[nodiscard]] Result<> done(const Result<T> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

/// Where a name stands in a table of names that is in the order of an enum; its first value for an unknown name.
template<typename Enum, std::size_t count>
[[nodiscard]] Enum fromName(const std::array<const char16_t *, count> &names, QStringView name)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return Enum{};
}

/// SQL: the row of a location in stores.
inline const QString storeOfLocation = QStringLiteral("(SELECT id FROM stores WHERE location = ?)");

} // namespace photoporter::database
