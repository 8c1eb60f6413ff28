// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorjson.h"

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

/// Ledgers may hold advice of the time when it had its commands inside, which helps nobody in a window.
bool namesCommands(const QString &nextStep)
{
    return nextStep.contains(u'`') || nextStep.contains("--"_L1);
}

} // namespace

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object{
        {u"code"_s, errorCodeName(error.code).toString()},
        {u"class"_s, errorClassName(error.errorClass()).toString()},
        {u"message"_s, error.message},
        {u"nextStep"_s, error.advice()},
        {u"command"_s, error.advisedCommand()},
        {u"httpStatus"_s, error.httpStatus},
        {u"serverCode"_s, error.serverCode},
        {u"requestId"_s, error.requestId},
    };
    if (error.retryAfter)
        object[u"retryAfterMs"_s] = qint64{error.retryAfter->count()};
    return object;
}

Error errorFromJson(const QJsonObject &object)
{
    Error error{.code = errorCodeFromName(object[u"code"_s].toString()).value_or(ErrorCode::Internal),
                .message = object[u"message"_s].toString(),
                .nextStep = object[u"nextStep"_s].toString(),
                .command = object[u"command"_s].toString(),
                .httpStatus = object[u"httpStatus"_s].toInt(),
                .serverCode = object[u"serverCode"_s].toString(),
                .requestId = object[u"requestId"_s].toString()};
    if (error.nextStep == defaultNextStep(error.code) || namesCommands(error.nextStep)) {
        error.nextStep.clear();
        error.command.clear();
    }
    if (const QJsonValue after = object[u"retryAfterMs"_s]; after.isDouble())
        error.retryAfter = std::chrono::milliseconds(after.toInteger());
    return error;
}

} // namespace photoporter
