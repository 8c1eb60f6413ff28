// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/storeid.h"

namespace photoporter {

Result<qint64> storeId(const QSqlDatabase &database, const QString &location)
{
    const auto made = database::run(
        database, QStringLiteral("INSERT INTO stores (location) VALUES (?) ON CONFLICT (location) DO NOTHING"),
        {location});
    if (!made)
        return std::unexpected(made.error());
    auto row = database::run(database, QStringLiteral("SELECT id FROM stores WHERE location = ?"), {location});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::unexpected(database::explain(database, row->lastError()));
    return row->value(0).toLongLong();
}

} // namespace photoporter
