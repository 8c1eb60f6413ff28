// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/jobnumbers.h"

#include <QCoreApplication>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobNumbers)
};

std::optional<qint64> readNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

Result<JobId> readJobId(const QString &text)
{
    if (const auto number = readNumber(text))
        return *number;
    return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no number of a job.").arg(text),
                Text::tr("Jobs have numbers from 1 on: list them with `photoporter-cli jobs`."));
}

Result<DeadLetterId> readLetterId(const QString &text)
{
    if (const auto number = readNumber(text))
        return *number;
    return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no number of a dead letter.").arg(text),
                Text::tr("Dead letters have numbers from 1 on: list them with `photoporter-cli dead-letters`."));
}

Result<JobRecord> jobNumbered(const QString &text, Session &session)
{
    const auto id = readJobId(text);
    if (!id)
        return std::unexpected(id.error());
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    auto job = JobTable(**ledger).find(*id);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return fail(ErrorCode::ObjectMissing, Text::tr("There is no job %1.").arg(*id),
                    Text::tr("List the jobs with `photoporter-cli jobs`."));
    return std::move(**job);
}

} // namespace photoporter
