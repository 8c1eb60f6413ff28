// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/metricsreport.h"
#include "cli/output/documents.h"

#include <QDateTime>
#include <QJsonArray>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QString isoTime(Clock::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue document(const std::optional<Quantiles> &seconds)
{
    if (!seconds)
        return QJsonValue::Null;
    return QJsonObject{{u"p50"_s, seconds->p50}, {u"p95"_s, seconds->p95}, {u"max"_s, seconds->max}};
}

QJsonObject document(const Endings &endings)
{
    return {{u"succeeded"_s, jsonNumber(endings.succeeded)},
            {u"failed"_s, jsonNumber(endings.failed)},
            {u"cancelled"_s, jsonNumber(endings.cancelled)},
            {u"unfinished"_s, jsonNumber(endings.open)},
            {u"successRate"_s, orNull(endings.successRate())}};
}

QJsonArray document(const Bottlenecks &bottlenecks)
{
    QJsonArray list;
    for (const auto &[name, share] : bottlenecks)
        list += QJsonObject{{u"name"_s, name}, {u"runs"_s, jsonNumber(share.runs)}, {u"seconds"_s, share.seconds}};
    return list;
}

QJsonValue document(const std::optional<Savings> &saved)
{
    if (!saved)
        return QJsonValue::Null;
    return QJsonObject{{u"bytesNotTransferred"_s, jsonNumber(saved->bytesNotTransferred)},
                       {u"relaySecondsAvoided"_s, saved->relaySecondsAvoided},
                       {u"relayCost"_s, saved->relayCost}};
}

QJsonObject document(const GroupSummary &group)
{
    QJsonObject failures;
    for (const auto &[name, runs] : group.failures)
        failures[name] = jsonNumber(runs);
    return {{u"runs"_s, jsonNumber(group.runs)},
            {u"jobs"_s, document(group.jobs)},
            {u"uploads"_s, document(group.uploads)},
            {u"jobSeconds"_s, document(group.jobSeconds)},
            {u"archiveBytesPerSecond"_s, orNull(group.archiveBytesPerSecond)},
            {u"uploadBytesPerSecond"_s, orNull(group.uploadBytesPerSecond)},
            {u"bottlenecks"_s, document(group.bottlenecks)},
            {u"failures"_s, failures},
            {u"traffic"_s, trafficDocument(group.traffic)},
            {u"requests"_s, requestsDocument(group.traffic)},
            {u"retries"_s, jsonNumber(group.traffic.retries)},
            {u"throttles"_s, jsonNumber(group.traffic.throttles)},
            {u"cost"_s, group.cost},
            {u"saved"_s, document(group.saved)}};
}

QJsonObject document(const PhaseSummary &phase)
{
    return {{u"phase"_s, phase.phase},
            {u"runs"_s, document(phase.runs)},
            {u"seconds"_s, document(phase.seconds)},
            {u"bytesPerSecond"_s, orNull(phase.bytesPerSecond)},
            {u"bottlenecks"_s, document(phase.bottlenecks)}};
}

QJsonObject document(const JobSummary &job)
{
    static constexpr std::array names = {"succeeded"_L1, "failed"_L1, "cancelled"_L1, "unfinished"_L1};
    return {{u"job"_s, job.job},
            {u"location"_s, job.location},
            {u"album"_s, job.album},
            {u"startedAt"_s, isoTime(job.startedAt)},
            {u"seconds"_s, job.seconds},
            {u"ending"_s, names[static_cast<std::size_t>(job.ending)]},
            {u"archiveBytes"_s, jsonNumber(job.archiveBytes)},
            {u"cost"_s, job.cost},
            {u"saved"_s, document(job.saved)}};
}

QJsonObject named(QJsonObject object, const QString &key, const QString &value)
{
    object[key] = value;
    return object;
}

} // namespace

QJsonObject metricsDocument(const Summary &summary, const MetricsRange &range)
{
    QJsonArray phases, jobs, days, albums;
    for (const PhaseSummary &phase : summary.phases)
        phases += document(phase);
    for (const JobSummary &job : summary.jobs)
        jobs += document(job);
    for (const auto &[day, group] : summary.days)
        days += named(document(group), u"day"_s, day.toString(Qt::ISODate));
    for (const auto &[album, group] : summary.albums)
        albums += named(document(group), u"album"_s, album);
    return {{u"since"_s, range.since ? QJsonValue(isoTime(*range.since)) : QJsonValue(QJsonValue::Null)},
            {u"album"_s, range.album.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(range.album)},
            {u"all"_s, document(summary.all)},
            {u"phases"_s, phases},
            {u"jobs"_s, jobs},
            {u"days"_s, days},
            {u"albums"_s, albums}};
}

} // namespace photoporter
