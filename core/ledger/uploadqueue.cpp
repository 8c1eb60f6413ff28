// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/uploadqueue.h"

#include "ledger/rows.h"
#include "ledger/storeid.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace photoporter {

namespace {

constexpr std::array stateNames = {u"waiting", u"running", u"paused", u"done", u"failed", u"cancelled"};

const QString columns = QStringLiteral(
    "upload_queue.id, location, album, paths, include_others, then_zip, remove_after, state, owner, tries, "
    "not_before, files, files_done, bytes, bytes_done, failures, created_at, started_at, finished_at, error");
const QString from = QStringLiteral(" FROM upload_queue JOIN stores ON stores.id = upload_queue.store");

QString toText(const QStringList &paths)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact));
}

QStringList toPaths(const QString &text)
{
    QStringList paths;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &path : array)
        paths += path.toString();
    return paths;
}

UploadRequest requestOf(database::Columns &row)
{
    return {.location = row.text(),
            .album = row.text(),
            .paths = toPaths(row.text()),
            .includeOthers = row.flag(),
            .thenZip = row.flag(),
            .removeAfter = row.text()};
}

QueuedUpload uploadOf(database::Columns row)
{
    QueuedUpload upload;
    upload.id = row.id();
    upload.request = requestOf(row);
    upload.state = database::fromName<QueuedUploadState>(stateNames, row.text());
    upload.owner = row.text();
    upload.tries = row.number();
    upload.notBefore = row.time();
    upload.counts = {.files = row.count(),
                     .filesDone = row.count(),
                     .bytes = row.count(),
                     .bytesDone = row.count(),
                     .failures = row.count()};
    upload.createdAt = row.time();
    upload.startedAt = row.optionalTime();
    upload.finishedAt = row.optionalTime();
    upload.error = database::toError(row.next());
    return upload;
}

QString nameOf(QueuedUploadState state)
{
    return queuedUploadStateName(state).toString();
}

std::optional<Clock::WallTime> finishedAt(QueuedUploadState state, Clock::WallTime now)
{
    return isFinal(state) ? std::optional(now) : std::nullopt;
}

Result<bool> any(const Result<int> &changed)
{
    return changed.transform([](int rows) { return rows > 0; });
}

} // namespace

QStringView queuedUploadStateName(QueuedUploadState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

bool isFinal(QueuedUploadState state)
{
    return state >= QueuedUploadState::Done;
}

Result<QueuedUploadId> UploadQueue::add(const UploadRequest &request, Clock::WallTime now) const
{
    QueuedUploadId id = 0;
    const auto added = database::atomically(m_ledger, [&](const QSqlDatabase &open) -> Result<> {
        const auto store = storeId(open, request.location);
        if (!store)
            return std::unexpected(store.error());
        const auto row = database::readId(
            open,
            QStringLiteral(
                "INSERT INTO upload_queue (store, album, paths, include_others, then_zip, "
                "remove_after, state, created_at) VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?) RETURNING id"),
            std::array<QVariant, 7>{*store, request.album, toText(request.paths), request.includeOthers ? 1 : 0,
                                    request.thenZip ? 1 : 0, request.removeAfter, database::fromTime(now)});
        if (!row)
            return std::unexpected(row.error());
        id = row->value_or(0);
        return {};
    });
    return added.transform([&id] { return id; });
}

Result<std::optional<QueuedUpload>> UploadQueue::claim(const QString &location, const QString &owner,
                                                       Clock::WallTime now, std::chrono::milliseconds lease) const
{
    const auto database = m_ledger.connection();
    if (!database)
        return std::unexpected(database.error());
    const qint64 time = database::fromTime(now);
    const QString choice =
        u"SELECT id FROM upload_queue AS one WHERE state = 'waiting' AND not_before <= ? AND store = " +
        database::storeOfLocation +
        u" AND NOT EXISTS (SELECT 1 FROM upload_queue AS other WHERE other.state = 'running' "
        u"AND other.store = one.store AND other.album = one.album) ORDER BY id LIMIT 1";
    // Looking first, without the write lock, keeps idle workers out of each other's way.
    const auto waiting = database::readId(*database, choice, std::array<QVariant, 2>{time, location});
    if (!waiting)
        return std::unexpected(waiting.error());
    if (!*waiting)
        return std::nullopt;
    // One that is claimed and can't be read would be running for ever: both, or neither.
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto mine =
        database::readId(*database,
                         u"UPDATE upload_queue SET state = 'running', owner = ?, started_at = ?, not_before = ? "
                         u"WHERE id = (" +
                             choice + u") RETURNING id",
                         std::array<QVariant, 5>{owner, time, database::fromTime(now + lease), time, location});
    if (!mine)
        return std::unexpected(mine.error());
    if (!*mine)
        return std::nullopt;
    auto upload = find(**mine);
    if (!upload)
        return upload;
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return upload;
}

Result<bool> UploadQueue::saveCounts(QueuedUploadId id, const QString &owner, const UploadCounts &counts,
                                     Clock::WallTime leaseUntil) const
{
    return any(
        database::change(m_ledger,
                         QStringLiteral("UPDATE upload_queue SET files = ?, files_done = ?, bytes = ?, "
                                        "bytes_done = ?, failures = ?, not_before = ? WHERE id = ? AND owner = ?"),
                         {database::fromCount(counts.files), database::fromCount(counts.filesDone),
                          database::fromCount(counts.bytes), database::fromCount(counts.bytesDone),
                          database::fromCount(counts.failures), database::fromTime(leaseUntil), id, owner}));
}

Result<bool> UploadQueue::end(QueuedUploadId id, const QString &owner, QueuedUploadState state,
                              const std::optional<Error> &error, Clock::WallTime now) const
{
    return any(database::change(
        m_ledger,
        QStringLiteral("UPDATE upload_queue SET state = ?, owner = '', tries = 0, "
                       "not_before = 0, finished_at = ?, error = ? "
                       "WHERE id = ? AND owner = ?"),
        {nameOf(state), database::fromTime(finishedAt(state, now)), database::fromError(error), id, owner}));
}

Result<bool> UploadQueue::endForNow(QueuedUploadId id, const QString &owner, const Error &error,
                                    Clock::WallTime notBefore) const
{
    return any(database::change(m_ledger,
                                QStringLiteral("UPDATE upload_queue SET state = 'waiting', owner = '', "
                                               "tries = tries + 1, not_before = ?, error = ? "
                                               "WHERE id = ? AND owner = ?"),
                                {database::fromTime(notBefore), database::fromError(error), id, owner}));
}

Result<bool> UploadQueue::change(QueuedUploadId id, QueuedUploadState state, Clock::WallTime now) const
{
    // To Waiting from anything that is neither running nor done; to the others only from what is not final.
    const QString allowed = state == QueuedUploadState::Waiting
                                ? QStringLiteral("state NOT IN ('running', 'done')")
                                : QStringLiteral("state IN ('waiting', 'paused')");
    return any(database::change(m_ledger,
                                u"UPDATE upload_queue SET state = ?, tries = 0, not_before = 0, finished_at = ?, "
                                u"error = NULL WHERE id = ? AND " +
                                    allowed,
                                {nameOf(state), database::fromTime(finishedAt(state, now)), id}));
}

Result<bool> UploadQueue::release(const QueuedUpload &seen) const
{
    return any(database::change(m_ledger,
                                QStringLiteral("UPDATE upload_queue SET state = 'waiting', owner = '', "
                                               "not_before = 0 WHERE id = ? AND owner = ? AND not_before = ? "
                                               "AND state = 'running'"),
                                {seen.id, seen.owner, database::fromTime(seen.notBefore)}));
}

Result<std::optional<QueuedUpload>> UploadQueue::find(QueuedUploadId id) const
{
    auto found = database::read(m_ledger, u"SELECT " + columns + from + u" WHERE upload_queue.id = ?",
                                std::array<QVariant, 1>{id}, uploadOf);
    if (!found)
        return std::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<QueuedUpload>> UploadQueue::list(const QString &location, int limit) const
{
    return database::read(m_ledger,
                          u"SELECT " + columns + from +
                              u" WHERE (? = '' OR location = ?) AND (finished_at IS NULL OR upload_queue.id IN "
                              u"(SELECT id FROM upload_queue WHERE "
                              u"finished_at IS NOT NULL ORDER BY id DESC LIMIT ?)) ORDER BY upload_queue.id DESC",
                          std::array<QVariant, 3>{location, location, limit}, uploadOf);
}

Result<QStringList> UploadQueue::foldersInUse() const
{
    const auto folders =
        database::read(m_ledger,
                       QStringLiteral("SELECT remove_after FROM upload_queue "
                                      "WHERE remove_after <> '' AND state NOT IN ('done', 'cancelled')"),
                       {}, [](database::Columns row) { return row.text(); });
    return folders.transform([](const auto &all) { return QStringList(all.begin(), all.end()); });
}

Result<int> UploadQueue::forget(Clock::WallTime before) const
{
    return database::change(m_ledger, QStringLiteral("DELETE FROM upload_queue WHERE finished_at < ?"),
                            {database::fromTime(before)});
}

} // namespace photoporter
