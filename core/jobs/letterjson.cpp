// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/letterjson.h"

#include "base/errorjson.h"
#include "base/timejson.h"

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(std::uint64_t bytes)
{
    return static_cast<qint64>(bytes);
}

QJsonObject attemptToJson(const AttemptRecord &attempt)
{
    const QJsonObject traffic{
        {u"up"_s, number(attempt.up)}, {u"down"_s, number(attempt.down)}, {u"copied"_s, number(attempt.copied)}};
    QJsonObject object{{u"number"_s, attempt.number},
                       {u"chunk"_s, attempt.chunk},
                       {u"phase"_s, attempt.phase},
                       {u"askedBy"_s, attempt.askedBy},
                       {u"startedAt"_s, timeToJson(attempt.startedAt)},
                       {u"endedAt"_s, timeToJson(attempt.endedAt)},
                       {u"outcome"_s, attemptOutcomeName(attempt.outcome).toString()},
                       {u"traffic"_s, traffic}};
    if (attempt.error)
        object[u"error"_s] = errorToJson(*attempt.error);
    return object;
}

} // namespace

QJsonArray attemptsToJson(const std::vector<AttemptRecord> &attempts)
{
    QJsonArray array;
    for (const AttemptRecord &attempt : attempts)
        array += attemptToJson(attempt);
    return array;
}

QJsonObject letterToJson(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts)
{
    QJsonObject object = errorToJson(letter.error); // code to requestId
    object[u"id"_s] = letter.id;
    object[u"job"_s] = letter.job;
    object[u"chunk"_s] = letter.chunk;
    object[u"location"_s] = letter.location;
    object[u"album"_s] = letter.album;
    object[u"at"_s] = timeToJson(letter.at);
    object[u"phase"_s] = letter.phase;
    object[u"missingParts"_s] = letter.missingParts;
    object[u"plan"_s] = letter.plan;
    object[u"settlement"_s] = settlementName(letter.settlement).toString();
    object[u"settledAt"_s] = timeToJson(letter.settledAt);
    object[u"settledBy"_s] = letter.settledBy;
    object[u"attempts"_s] = attemptsToJson(attempts);
    return object;
}

Result<QJsonObject> lettersToJson(std::span<const DeadLetter> letters, Ledger &ledger)
{
    const AttemptTable table(ledger);
    QJsonArray array;
    for (const DeadLetter &letter : letters) {
        const auto attempts = table.list(letter.job);
        if (!attempts)
            return std::unexpected(attempts.error());
        array += letterToJson(letter, *attempts);
    }
    return QJsonObject{{u"deadLetters"_s, array}};
}

} // namespace photoporter
