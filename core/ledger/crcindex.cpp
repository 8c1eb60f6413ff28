// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/crcindex.h"

#include "ledger/storeid.h"

namespace photoporter {

namespace {

/// The first key beyond all that start with the prefix. UTF-8 has no byte 0xff, so the last byte can be raised.
QByteArray endOfPrefix(QByteArray prefix)
{
    if (prefix.isEmpty())
        return QByteArray(1, '\xff');
    prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
    return prefix;
}

CrcRecord recordOf(const QSqlQuery &row)
{
    CrcRecord record{.key = ObjectKey(row.value(0).toByteArray()),
                     .etag = ETag(row.value(1).toByteArray()),
                     .size = static_cast<std::uint64_t>(row.value(2).toLongLong()),
                     .crc32 = {static_cast<std::uint32_t>(row.value(3).toLongLong())}};
    if (const QVariant modified = row.value(4); !modified.isNull())
        record.fileModified = FileTime(std::chrono::nanoseconds(modified.toLongLong()));
    return record;
}

} // namespace

Result<std::vector<CrcRecord>> CrcIndex::find(const QString &location, const QByteArray &keyPrefix) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto rows = database::run(*database,
                              QStringLiteral("SELECT key, etag, size, crc32, file_modified FROM crc_index "
                                             "WHERE store = (SELECT id FROM stores WHERE location = ?) "
                                             "AND key >= ? AND key < ? ORDER BY key"),
                              {location, keyPrefix, endOfPrefix(keyPrefix)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<CrcRecord> records;
    while (rows->next())
        records.push_back(recordOf(*rows));
    if (rows->lastError().isValid())
        return std::unexpected(database::explain(*database, rows->lastError()));
    return records;
}

Result<> CrcIndex::put(const QString &location, std::span<const CrcRecord> records) const
{
    if (records.empty())
        return {};
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto store = storeId(*database, location);
    if (!store)
        return std::unexpected(store.error());
    auto insert = database::Statement::prepare(
        *database,
        QStringLiteral("INSERT INTO crc_index (store, key, etag, size, crc32, file_modified, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (store, key) DO UPDATE SET "
                       "etag = excluded.etag, size = excluded.size, crc32 = excluded.crc32, "
                       "file_modified = excluded.file_modified, recorded_at = excluded.recorded_at"));
    if (!insert)
        return std::unexpected(insert.error());
    const auto now = qint64{systemClock()->now().time_since_epoch().count()};
    for (const CrcRecord &record : records) {
        const QVariant modified = record.fileModified
                                      ? QVariant(qint64{record.fileModified->time_since_epoch().count()})
                                      : QVariant(QMetaType::fromType<qint64>());
        const auto done =
            insert->run({*store, record.key.utf8(), record.etag.value(), static_cast<qint64>(record.size),
                         qint64{record.crc32.value}, modified, now});
        if (!done)
            return std::unexpected(done.error());
    }
    return transaction->commit();
}

} // namespace photoporter
