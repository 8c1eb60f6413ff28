// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/jobdocuments.h"

#include "base/errorjson.h"
#include "base/timejson.h"
#include "cli/output/documents.h"
#include "cli/output/jobtext.h"

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QJsonObject chunkDocument(const ChunkRecord &chunk)
{
    return {{u"number"_s, chunk.number},
            {u"firstPart"_s, chunk.firstPart},
            {u"partCount"_s, chunk.partCount},
            {u"state"_s, chunkStateName(chunk.state).toString()},
            {u"attempts"_s, chunk.attempts},
            {u"startedAt"_s, timeToJson(chunk.startedAt)},
            {u"finishedAt"_s, timeToJson(chunk.finishedAt)}};
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
        {u"createdAt"_s, timeToJson(job.createdAt)},
        {u"startedAt"_s, timeToJson(job.startedAt)},
        {u"changedAt"_s, timeToJson(job.changedAt)},
        {u"finishedAt"_s, timeToJson(job.finishedAt)},
        {u"notBefore"_s, timeToJson(job.notBefore)}};
    if (job.error)
        document[u"error"_s] = errorToJson(*job.error);
    return document;
}

QJsonArray chunkDocuments(const std::vector<ChunkRecord> &chunks)
{
    QJsonArray array;
    for (const ChunkRecord &chunk : chunks)
        array += chunkDocument(chunk);
    return array;
}

} // namespace photoporter
