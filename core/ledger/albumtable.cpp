// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/albumtable.h"

#include "ledger/rows.h"
#include "ledger/storeid.h"

namespace photoporter {

namespace {

const QString columns = QStringLiteral("album, photos, bytes, listing, checked_at, archive_key, archive_listing, "
                                       "archive_made_at, archive_entries, changed_at");

AlbumRecord recordOf(database::Columns row)
{
    return {.album = row.text(),
            .photos = row.count(),
            .bytes = row.count(),
            .listing = row.bytes(),
            .checkedAt = row.time(),
            .archive = ObjectKey(row.bytes()),
            .archiveListing = row.bytes(),
            .archiveMadeAt = row.optionalTime(),
            .archiveEntries = row.count(),
            .changedAt = row.optionalTime()};
}

/// Writes with `values` behind the store and the album's name.
Result<> save(Ledger &ledger, const QString &location, const QString &album, const QString &sql,
              std::initializer_list<QVariant> values)
{
    return database::atomically(ledger, [&](const QSqlDatabase &open) -> Result<> {
        const auto store = storeId(open, location);
        if (!store)
            return std::unexpected(store.error());
        std::vector<QVariant> all = {*store, album};
        all.insert(all.end(), values.begin(), values.end());
        return database::done(database::run(open, sql, all));
    });
}

} // namespace

Result<> AlbumTable::saveListing(const QString &location, const AlbumRecord &record) const
{
    return save(
        m_ledger, location, record.album,
        QStringLiteral("INSERT INTO albums (store, album, photos, bytes, listing, checked_at, changed_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (store, album) DO UPDATE SET "
                       "photos = excluded.photos, bytes = excluded.bytes, listing = excluded.listing, "
                       "checked_at = excluded.checked_at, changed_at = coalesce(excluded.changed_at, changed_at)"),
        {database::fromCount(record.photos), database::fromCount(record.bytes), record.listing,
         database::fromTime(record.checkedAt), database::fromTime(record.changedAt)});
}

Result<> AlbumTable::saveArchive(const QString &location, const AlbumRecord &record) const
{
    return save(m_ledger, location, record.album,
                QStringLiteral("INSERT INTO albums (store, album, archive_key, archive_listing, archive_made_at, "
                               "archive_entries) VALUES (?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (store, album) DO UPDATE SET "
                               "archive_key = excluded.archive_key, archive_listing = excluded.archive_listing, "
                               "archive_made_at = excluded.archive_made_at, "
                               "archive_entries = excluded.archive_entries"),
                {record.archive.utf8(), record.archiveListing, database::fromTime(record.archiveMadeAt),
                 database::fromCount(record.archiveEntries)});
}

Result<bool> AlbumTable::replaceArchive(const QString &location, const AlbumRecord &before,
                                        const AlbumRecord &record) const
{
    return database::change(m_ledger,
                            u"UPDATE albums SET archive_key = ?, archive_listing = ?, archive_made_at = ?, "
                            u"archive_entries = ? WHERE store = " +
                                database::storeOfLocation +
                                u" AND album = ? AND coalesce(archive_key, x'') = coalesce(?, x'') "
                                u"AND archive_made_at IS ?",
                            {record.archive.utf8(), record.archiveListing,
                             database::fromTime(record.archiveMadeAt), database::fromCount(record.archiveEntries),
                             location, record.album, before.archive.utf8(),
                             database::fromTime(before.archiveMadeAt)})
        .transform([](int changed) { return changed > 0; });
}

Result<std::optional<AlbumRecord>> AlbumTable::find(const QString &location, const QString &album) const
{
    auto albums = database::read(m_ledger,
                                 u"SELECT " + columns + u" FROM albums WHERE store = " +
                                     database::storeOfLocation + u" AND album = ?",
                                 std::array<QVariant, 2>{location, album}, recordOf);
    if (!albums)
        return std::unexpected(albums.error());
    return albums->empty() ? std::nullopt : std::optional(std::move(albums->front()));
}

Result<std::vector<AlbumRecord>> AlbumTable::list(const QString &location) const
{
    return database::read(m_ledger,
                          u"SELECT " + columns + u" FROM albums WHERE store = " + database::storeOfLocation +
                              u" ORDER BY album",
                          std::array<QVariant, 1>{location}, recordOf);
}

Result<> AlbumTable::forget(const QString &location, const QString &album) const
{
    return database::done(database::change(
        m_ledger, u"DELETE FROM albums WHERE store = " + database::storeOfLocation + u" AND album = ?",
        {location, album}));
}

} // namespace photoporter
