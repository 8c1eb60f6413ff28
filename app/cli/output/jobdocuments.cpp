// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/jobdocuments.h"

#include "base/errorjson.h"
#include "cli/output/documents.h"
#include "cli/output/jobtext.h"

#include <QDateTime>
#include <QTimeZone>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeValue(const std::optional<Clock::WallTime> &time)
{
    if (!time || *time == Clock::WallTime{})
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject attemptDocument(const AttemptRecord &attempt)
{
    QJsonObject document{
        {u"number"_s, attempt.number},
        {u"chunk"_s, attempt.chunk},
        {u"phase"_s, attempt.phase},
        {u"askedBy"_s, attempt.askedBy},
        {u"startedAt"_s, timeValue(attempt.startedAt)},
        {u"endedAt"_s, timeValue(attempt.endedAt)},
        {u"outcome"_s, attemptOutcomeName(attempt.outcome).toString()},
        {u"traffic"_s, trafficDocument({.up = attempt.up, .down = attempt.down, .copied = attempt.copied})}};
    if (attempt.error)
        document[u"error"_s] = errorToJson(*attempt.error);
    return document;
}

QJsonObject chunkDocument(const ChunkRecord &chunk)
{
    return {{u"number"_s, chunk.number},
            {u"firstPart"_s, chunk.firstPart},
            {u"partCount"_s, chunk.partCount},
            {u"state"_s, chunkStateName(chunk.state).toString()},
            {u"attempts"_s, chunk.attempts},
            {u"startedAt"_s, timeValue(chunk.startedAt)},
            {u"finishedAt"_s, timeValue(chunk.finishedAt)}};
}

} // namespace

QJsonObject jobDocument(const JobRecord &job)
{
    const bool isPlanned = job.plan.has_value();
    const bool isLaidOut = !job.archive.key.utf8().isEmpty();
    QJsonObject document{
        {u"id"_s, job.id},
        {u"location"_s, job.request.location},
        {u"album"_s, job.request.album},
        {u"name"_s, job.request.name},
        {u"state"_s, jobStateName(job.state).toString()},
        {u"attempt"_s, job.attempt},
        {u"parts"_s, QJsonObject{{u"done"_s, partsDone(job)}, {u"total"_s, isPlanned ? job.plan->parts : 0}}},
        {u"entries"_s, job.entries ? jsonNumber(*job.entries) : QJsonValue(QJsonValue::Null)},
        {u"size"_s, isLaidOut ? jsonNumber(job.archive.size) : QJsonValue(QJsonValue::Null)},
        {u"key"_s, job.archive.key.text()},
        {u"policy"_s, job.request.policy},
        {u"strategy"_s, isPlanned ? job.plan->strategy : QString()},
        {u"askedBy"_s, job.request.askedBy},
        {u"createdAt"_s, timeValue(job.createdAt)},
        {u"startedAt"_s, timeValue(job.startedAt)},
        {u"changedAt"_s, timeValue(job.changedAt)},
        {u"finishedAt"_s, timeValue(job.finishedAt)},
        {u"notBefore"_s, timeValue(job.notBefore)}};
    if (job.error)
        document[u"error"_s] = errorToJson(*job.error);
    return document;
}

QJsonArray attemptDocuments(const std::vector<AttemptRecord> &attempts)
{
    QJsonArray array;
    for (const AttemptRecord &attempt : attempts)
        array += attemptDocument(attempt);
    return array;
}

QJsonArray chunkDocuments(const std::vector<ChunkRecord> &chunks)
{
    QJsonArray array;
    for (const ChunkRecord &chunk : chunks)
        array += chunkDocument(chunk);
    return array;
}

QJsonObject letterDocument(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts)
{
    QJsonObject document = errorToJson(letter.error); // code to requestId
    document[u"id"_s] = letter.id;
    document[u"job"_s] = letter.job;
    document[u"chunk"_s] = letter.chunk;
    document[u"location"_s] = letter.location;
    document[u"album"_s] = letter.album;
    document[u"at"_s] = timeValue(letter.at);
    document[u"phase"_s] = letter.phase;
    document[u"missingParts"_s] = letter.missingParts;
    document[u"plan"_s] = letter.plan;
    document[u"settlement"_s] = settlementName(letter.settlement).toString();
    document[u"settledAt"_s] = timeValue(letter.settledAt);
    document[u"settledBy"_s] = letter.settledBy;
    document[u"attempts"_s] = attemptDocuments(attempts);
    return document;
}

} // namespace photoporter
