// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/runtable.h"

#include "ledger/rows.h"
#include "ledger/storeid.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace photoporter {

namespace {

/// Requests by kind: kinds that there were, by requestKindName.
QString requestsText(const Traffic &traffic)
{
    QJsonObject object;
    for (std::size_t i = 0; i < requestKindCount; ++i) {
        if (traffic.requests[i] > 0)
            object.insert(requestKindName(static_cast<RequestKind>(i)), database::fromCount(traffic.requests[i]));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readRequests(Traffic &traffic, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (std::size_t i = 0; i < requestKindCount; ++i) {
        const QJsonValue count = object.value(requestKindName(static_cast<RequestKind>(i)));
        traffic.requests[i] = static_cast<std::uint64_t>(count.toInteger());
    }
}

Traffic trafficOf(database::Columns &row)
{
    Traffic traffic;
    traffic.up = row.count();
    traffic.down = row.count();
    traffic.copied = row.count();
    readRequests(traffic, row.text());
    traffic.retries = row.count();
    traffic.throttles = row.count();
    return traffic;
}

RunRecord recordOf(database::Columns row)
{
    return {.id = row.id(),
            .job = row.id(),
            .location = row.text(),
            .album = row.text(),
            .phase = row.text(),
            .startedAt = row.time(),
            .seconds = row.real(),
            .entries = row.count(),
            .traffic = trafficOf(row),
            .peakMemory = row.count(),
            .strategy = row.text(),
            .bottleneck = row.text(),
            .success = row.flag(),
            .errorClass = row.text(),
            .cost = row.real(),
            .relaySeconds = row.real(),
            .relayCost = row.real(),
            .relayBytes = row.count()};
}

} // namespace

Result<> RunTable::add(const RunRecord &run) const
{
    return database::atomically(m_ledger, [&run](const QSqlDatabase &open) -> Result<> {
        const auto store = storeId(open, run.location);
        if (!store)
            return std::unexpected(store.error());
        return database::done(database::change(
            open,
            QStringLiteral("INSERT INTO runs (store, job, album, phase, started_at, seconds, entries, up, down, "
                           "copied, requests, retries, throttles, peak_memory, strategy, bottleneck, success, "
                           "error_class, cost, relay_seconds, relay_cost, relay_bytes) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {*store,
             run.job,
             run.album,
             run.phase,
             database::fromTime(run.startedAt),
             run.seconds,
             database::fromCount(run.entries),
             database::fromCount(run.traffic.up),
             database::fromCount(run.traffic.down),
             database::fromCount(run.traffic.copied),
             requestsText(run.traffic),
             database::fromCount(run.traffic.retries),
             database::fromCount(run.traffic.throttles),
             database::fromCount(run.peakMemory),
             run.strategy,
             run.bottleneck,
             run.success ? 1 : 0,
             run.errorClass,
             run.cost,
             run.relaySeconds,
             run.relayCost,
             database::fromCount(run.relayBytes)}));
    });
}

Result<std::vector<RunRecord>> RunTable::list(const Filter &filter) const
{
    database::Conditions conditions;
    if (filter.since)
        conditions.add(QStringLiteral("started_at >= ?"), database::fromTime(*filter.since));
    if (!filter.album.isEmpty())
        conditions.add(QStringLiteral("album = ?"), filter.album);
    if (!filter.location.isEmpty())
        conditions.add(QStringLiteral("location = ?"), filter.location);
    if (filter.job)
        conditions.add(QStringLiteral("job = ?"), *filter.job);
    return database::read(m_ledger,
                          u"SELECT runs.id, job, location, album, phase, started_at, seconds, entries, up, down, "
                          u"copied, requests, retries, throttles, peak_memory, strategy, bottleneck, success, "
                          u"error_class, cost, relay_seconds, relay_cost, relay_bytes "
                          u"FROM runs JOIN stores ON stores.id = store WHERE " +
                              conditions.sql + u" ORDER BY started_at, runs.id",
                          conditions.values, recordOf);
}

Result<int> RunTable::forget(Clock::WallTime before) const
{
    return database::change(m_ledger, QStringLiteral("DELETE FROM runs WHERE started_at < ?"),
                            {database::fromTime(before)});
}

} // namespace photoporter
