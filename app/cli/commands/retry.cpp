// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/retry.h"

#include "cli/commands/jobnumbers.h"
#include "cli/commands/jobruns.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RetryCommand)
};

/// The store is opened first: where it can't be, nothing has changed.
Result<Outcome> retryNow(const JobRecord &job, const JobRetry &retry, Session &session)
{
    if (const auto right = checkStoreOf(job.request.location, job.id, session); !right)
        return std::unexpected(right.error());
    const auto engine = jobEngine(session);
    const auto ledger = session.ledger();
    if (!engine || !ledger)
        return std::unexpected(engine ? ledger.error() : engine.error());
    if (const auto retried = retryJob(**ledger, job.id, retry, session.context().clock->now()); !retried)
        return std::unexpected(retried.error());
    return runJobToEnd({.id = job.id}, **engine, session);
}

} // namespace

QString RetryCommand::name() const
{
    return u"retry"_s;
}

QString RetryCommand::summary() const
{
    return Text::tr("Try a job again that failed or was cancelled.");
}

QString RetryCommand::description() const
{
    return Text::tr(
        "Tries a job again that failed or was cancelled, and runs it to its end. The finished parts of\n"
        "one that failed are kept. Where another try can't help, it says why and asks for --force.");
}

QList<Argument> RetryCommand::arguments() const
{
    return {{u"ID"_s, Text::tr("The job's number, as “jobs” lists it.")}};
}

QList<QCommandLineOption> RetryCommand::options() const
{
    return retryOptions();
}

QStringList RetryCommand::examples() const
{
    return {u"retry 12"_s, u"retry 12 --relay"_s, u"retry 12 --chunks 20 --later"_s};
}

Result<Outcome> RetryCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto retry = readRetry(arguments);
    if (!retry)
        return std::unexpected(retry.error());
    const auto job = jobNumbered(arguments.at(0), session);
    if (!job)
        return std::unexpected(job.error());
    if (!arguments.isSet(u"later"_s))
        return retryNow(*job, *retry, session);
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    if (const auto retried = retryJob(**ledger, job->id, *retry, session.context().clock->now()); !retried)
        return std::unexpected(retried.error());
    return queuedOutcome(job->id, job->request.album, false);
}

} // namespace photoporter
