// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/rows.h"

namespace photoporter::database {

Result<std::optional<qint64>> readId(const QSqlDatabase &database, const QString &sql,
                                     std::span<const QVariant> values)
{
    const auto ids = read(database, sql, values, [](Columns row) { return row.id(); });
    if (!ids)
        return std::unexpected(ids.error());
    return ids->empty() ? std::nullopt : std::optional(ids->front());
}

Result<int> change(Ledger &ledger, const QString &sql, std::initializer_list<QVariant> values)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    return change(*database, sql, values);
}

} // namespace photoporter::database
