// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/uploadtable.h"

#include "ledger/storeid.h"

namespace photoporter {

namespace {

const QString storeOf = QStringLiteral("(SELECT id FROM stores WHERE location = ?)");

Result<> runOnce(Ledger &ledger, const QString &sql, std::initializer_list<QVariant> values)
{
    const auto database = ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const auto done = database::run(*database, sql, values);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

Result<> UploadTable::begin(const QString &location, const UploadRecord &record) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto store = storeId(*database, location);
    if (!store)
        return std::unexpected(store.error());
    const QByteArray &key = record.upload.key.utf8();
    const auto forgotten =
        database::run(*database, QStringLiteral("DELETE FROM uploads WHERE store = ? AND key = ?"), {*store, key});
    if (!forgotten)
        return std::unexpected(forgotten.error());
    const auto added = database::run(
        *database,
        QStringLiteral("INSERT INTO uploads (store, key, upload_id, full_object_crc32, file_size, file_modified, "
                       "file_inode, part_size, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*store, key, record.upload.id.text(), record.upload.fullObjectCrc32 ? 1 : 0,
         static_cast<qint64>(record.file.size), qint64{record.file.modified.time_since_epoch().count()},
         static_cast<qint64>(record.file.inode), static_cast<qint64>(record.partSize),
         qint64{record.startedAt.time_since_epoch().count()}});
    if (!added)
        return std::unexpected(added.error());
    return transaction->commit();
}

Result<std::optional<UploadRecord>> UploadTable::find(const QString &location, const ObjectKey &key) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto row =
        database::run(*database,
                      u"SELECT upload_id, full_object_crc32, file_size, file_modified, file_inode, part_size, "
                      u"started_at FROM uploads WHERE store = " +
                          storeOf + u" AND key = ?",
                      {location, key.utf8()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return UploadRecord{.upload = {.key = key,
                                   .id = UploadId(row->value(0).toByteArray()),
                                   .fullObjectCrc32 = row->value(1).toInt() != 0},
                        .file = {.size = static_cast<std::uint64_t>(row->value(2).toLongLong()),
                                 .modified = FileTime(std::chrono::nanoseconds(row->value(3).toLongLong())),
                                 .inode = static_cast<std::uint64_t>(row->value(4).toLongLong())},
                        .partSize = static_cast<std::uint64_t>(row->value(5).toLongLong()),
                        .startedAt = Clock::WallTime(std::chrono::milliseconds(row->value(6).toLongLong()))};
}

Result<> UploadTable::addPart(const QString &location, const ObjectKey &key, int number,
                              const UploadedPart &part) const
{
    return runOnce(m_ledger,
                   u"INSERT INTO upload_parts (store, key, number, etag, crc32) VALUES (" + storeOf +
                       u", ?, ?, ?, ?) ON CONFLICT (store, key, number) DO UPDATE SET etag = excluded.etag, "
                       u"crc32 = excluded.crc32",
                   {location, key.utf8(), number, part.etag.value(), qint64{part.crc32.value}});
}

Result<std::map<int, UploadedPart>> UploadTable::parts(const QString &location, const ObjectKey &key) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    auto rows = database::run(
        *database, u"SELECT number, etag, crc32 FROM upload_parts WHERE store = " + storeOf + u" AND key = ?",
        {location, key.utf8()});
    if (!rows)
        return std::unexpected(rows.error());
    std::map<int, UploadedPart> parts;
    while (rows->next()) {
        parts[rows->value(0).toInt()] = {.etag = ETag(rows->value(1).toByteArray()),
                                         .crc32 = {static_cast<std::uint32_t>(rows->value(2).toLongLong())}};
    }
    return parts;
}

Result<> UploadTable::forget(const QString &location, const ObjectKey &key) const
{
    return runOnce(m_ledger, u"DELETE FROM uploads WHERE store = " + storeOf + u" AND key = ?",
                   {location, key.utf8()});
}

} // namespace photoporter
