// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/salvage.h"

#include "ledger/database.h"
#include "ledger/jobtable.h"
#include "ledger/rows.h"
#include "ledger/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <vector>

namespace photoporter {

namespace {

using Row = std::vector<QVariant>;

struct Rows {
    std::vector<Row> rows;
    bool complete = false;
};

/// The rows up to the first that can't be read.
Rows readable(const QSqlDatabase &damaged, const QString &sql, int columns)
{
    Rows found;
    auto query = database::run(damaged, sql);
    if (!query)
        return found;
    while (query->next()) {
        Row row;
        for (int column = 0; column < columns; ++column) {
            const QVariant value = query->value(column);
            row.push_back(value.isNull() ? database::null() : value);
        }
        found.rows.push_back(std::move(row));
    }
    found.complete = !query->lastError().isValid();
    return found;
}

struct Salvage {
    const QSqlDatabase &damaged;
    Ledger &fresh;
    LedgerLoss &loss;

    Rows read(const QString &sql, int columns) const
    {
        Rows found = readable(damaged, sql, columns);
        loss.allRead = loss.allRead && found.complete;
        return found;
    }

    /// How many rows arrived. Each stands for itself: one that contradicts the tables' rules is left out.
    int copy(const QString &select, int columns, const QString &insert) const
    {
        const auto database = fresh.connection();
        if (!database)
            return 0;
        const Rows found = read(select, columns);
        int copied = 0;
        for (const Row &row : found.rows) {
            if (database::run(*database, insert, row))
                ++copied;
        }
        return copied;
    }

    /// Ids of jobs and dead letters go on where they were: people and stores know them.
    void keepCounting() const
    {
        copy(QStringLiteral("SELECT name, seq FROM sqlite_sequence"), 2,
             QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"));
    }

    int unfinishedJobs(Clock::WallTime now) const
    {
        const JobTable jobs(fresh);
        const Rows found = read(
            QStringLiteral("SELECT location, album, name, policy, rebuild, chunks, asked_by, state FROM jobs JOIN "
                           "stores ON stores.id = store WHERE finished_at IS NULL ORDER BY jobs.id"),
            8);
        int copied = 0;
        for (const Row &row : found.rows) {
            const auto ticket = jobs.enqueue({.location = row[0].toString(),
                                              .album = row[1].toString(),
                                              .name = row[2].toString(),
                                              .policy = row[3].toString(),
                                              .rebuild = row[4].toInt() != 0,
                                              .chunks = row[5].toInt(),
                                              .askedBy = row[6].toString()},
                                             now);
            if (!ticket || ticket->attached)
                continue;
            ++copied;
            if (row[7].toString() == jobStateName(JobState::Paused) && !jobs.wish(ticket->id, JobWish::Pause, now))
                loss.allRead = false;
        }
        return copied;
    }

    /// Those that ran wait again: what they had sent is found in the store.
    int unfinishedUploads() const
    {
        return copy(QStringLiteral("SELECT location, upload_queue.id, album, paths, include_others, then_zip, "
                                   "remove_after, CASE state WHEN 'paused' THEN 'paused' ELSE 'waiting' END, "
                                   "created_at FROM upload_queue JOIN stores ON stores.id = store "
                                   "WHERE finished_at IS NULL ORDER BY upload_queue.id"),
                    9,
                    u"INSERT INTO upload_queue (store, id, album, paths, include_others, then_zip, remove_after, "
                    u"state, created_at) VALUES (" +
                        database::storeOfLocation + u", ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /// Which tables and columns there should be; the newest version's when that can't be read.
    int version() const
    {
        const Rows found = read(QStringLiteral("PRAGMA user_version"), 1);
        return found.rows.empty() ? ledgerVersion : found.rows.front().front().toInt();
    }
};

/// A copy that SQLite reads as far as it goes: a file that was cut off is filled up to the length that its header
/// says, so that only the pages that are missing can't be read. False when there is no room for it.
bool copyWhole(const QString &damaged, const QString &copy)
{
    if (!QFile::copy(damaged, copy))
        return false;
    if (QFileInfo::exists(damaged + u"-wal") && !QFile::copy(damaged + u"-wal", copy + u"-wal"))
        return false;
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    // Page size and number of pages (sqlite.org/fileformat.html, section 1.3); a size of 1 stands for 65,536.
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype pagesAt = 28;
    const QByteArray header = file.read(pagesAt + 4);
    if (header.size() < pagesAt + 4)
        return true;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 length =
        (pageSize == 1 ? 65'536 : pageSize) * qFromBigEndian<quint32>(header.constData() + pagesAt);
    // The header of a file that is not whole may say anything.
    return length <= file.size() || length > 2 * file.size() + 1'000'000 || file.resize(length);
}

void carryOver(const QSqlDatabase &damaged, LedgerLoss &loss, Ledger &fresh, Clock::WallTime now)
{
    // Tables whose description is sound are then read although another's is not; the statement after it still
    // fails once.
    QSqlQuery(damaged).exec(QStringLiteral("PRAGMA writable_schema = ON"));
    QSqlQuery(damaged).exec(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const Salvage work{.damaged = damaged, .fresh = fresh, .loss = loss};
    work.keepCounting();
    loss.stores = work.copy(
        QStringLiteral("SELECT location, rules, capabilities, probed_at, line, measured_at FROM stores"), 6,
        QStringLiteral("INSERT INTO stores (location, rules, capabilities, probed_at, line, measured_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"));
    const int version = work.version();
    const auto since = [version](int first, QStringView column) {
        return version >= first ? column.toString() : QStringLiteral("NULL");
    };
    loss.albums =
        work.copy(u"SELECT location, album, photos, bytes, listing, checked_at, archive_key, archive_listing, "
                  u"archive_made_at, " +
                      since(3, u"changed_at") + u", coalesce(" + since(4, u"archive_entries") +
                      u", 0) FROM albums JOIN stores ON stores.id = store",
                  11,
                  u"INSERT INTO albums (store, album, photos, bytes, listing, checked_at, archive_key, "
                  u"archive_listing, archive_made_at, changed_at, archive_entries) VALUES (" +
                      database::storeOfLocation + u", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    loss.settings = work.copy(QStringLiteral("SELECT name, value FROM settings"), 2,
                              QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"));
    loss.jobs = work.unfinishedJobs(now);
    if (version >= 3)
        loss.uploads = work.unfinishedUploads();
}

} // namespace

void salvage(LedgerLoss &loss, Ledger &fresh, Clock::WallTime now)
{
    const QTemporaryDir beside(loss.setAside + u"-XXXXXX");
    const QString copy = beside.filePath(QStringLiteral("ledger.sqlite"));
    loss.allRead = beside.isValid() && copyWhole(loss.setAside, copy);
    if (!loss.allRead)
        return;
    {
        auto damaged = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), copy);
        damaged.setDatabaseName(copy);
        loss.allRead = damaged.open();
        if (loss.allRead)
            carryOver(damaged, loss, fresh, now);
    }
    QSqlDatabase::removeDatabase(copy);
}

} // namespace photoporter
