// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/jobcontrol.h"

#include "cli/commands/jobnumbers.h"
#include "cli/output/jobdocuments.h"
#include "cli/session.h"
#include "jobs/temporaries.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobControl)
};

} // namespace

QList<Argument> JobControlCommand::arguments() const
{
    return {{u"ID"_s, Text::tr("The job's number, as “jobs” lists it.")}};
}

QStringList JobControlCommand::examples() const
{
    return {name() + u" 12"_s};
}

Result<Outcome> JobControlCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto id = readJobId(arguments.at(0));
    const auto ledger = session.ledger();
    if (!id || !ledger)
        return std::unexpected(id ? ledger.error() : id.error());
    if (const auto asked = ask(JobTable(**ledger), *id, session.context().clock->now()); !asked)
        return std::unexpected(asked.error());
    const auto job = jobNumbered(arguments.at(0), session);
    if (!job)
        return std::unexpected(job.error());
    const QString more = follow(*job, session);
    return Outcome{.text = more.isEmpty() ? answer(*job) : answer(*job) + u' ' + more,
                   .document = {{u"job"_s, jobDocument(*job)}}};
}

QString JobControlCommand::follow(const JobRecord &, Session &) const
{
    return {};
}

QString PauseCommand::name() const
{
    return u"pause"_s;
}

QString PauseCommand::summary() const
{
    return Text::tr("Pause a job.");
}

QString PauseCommand::description() const
{
    return Text::tr(
        "Pauses a job that waits or runs, in whichever program. What is in flight ends first; its finished\n"
        "parts are kept until it is resumed or cancelled.");
}

Result<> PauseCommand::ask(const JobTable &jobs, JobId id, Clock::WallTime now) const
{
    return jobs.wish(id, JobWish::Pause, now);
}

QString PauseCommand::answer(const JobRecord &job) const
{
    return job.state == JobState::Paused
               ? Text::tr("Job %1 is paused.").arg(job.id)
               : Text::tr("Job %1 is paused as soon as what is in flight has ended.").arg(job.id);
}

QString ResumeCommand::name() const
{
    return u"resume"_s;
}

QString ResumeCommand::summary() const
{
    return Text::tr("Let a paused job go on.");
}

QString ResumeCommand::description() const
{
    return Text::tr("Lets a paused job go on. It waits in the queue until “work” or another program runs it.");
}

Result<> ResumeCommand::ask(const JobTable &jobs, JobId id, Clock::WallTime now) const
{
    return jobs.resume(id, now);
}

QString ResumeCommand::answer(const JobRecord &job) const
{
    return job.state == JobState::Pending
               ? Text::tr("Job %1 waits in the queue. Run it with: photoporter-cli work --once").arg(job.id)
               : Text::tr("Job %1 goes on.").arg(job.id);
}

QString CancelCommand::name() const
{
    return u"cancel"_s;
}

QString CancelCommand::summary() const
{
    return Text::tr("Cancel a job.");
}

QString CancelCommand::description() const
{
    return Text::tr(
        "Cancels a job that waits, is paused or runs, in whichever program. Photos are never touched. What\n"
        "the job has begun in the store is removed at once, or by maintenance where the store does not answer or\n"
        "is not the one that is named.");
}

Result<> CancelCommand::ask(const JobTable &jobs, JobId id, Clock::WallTime now) const
{
    return jobs.wish(id, JobWish::Cancel, now);
}

QString CancelCommand::answer(const JobRecord &job) const
{
    return job.state == JobState::Cancelled
               ? Text::tr("Job %1 is cancelled.").arg(job.id)
               : Text::tr("Job %1 is cancelled as soon as what is in flight has ended.").arg(job.id);
}

/// Nobody runs it, so nobody else removes what it had begun.
QString CancelCommand::follow(const JobRecord &job, Session &session) const
{
    if (job.state != JobState::Cancelled || !job.plan)
        return {};
    const auto store = session.plainStore();
    if (store && (*store)->location() == job.request.location && removeBegun(**store, *job.plan, session.stop()))
        return Text::tr("What it had begun in the store is removed.");
    return Text::tr(
        "What it had begun in the store is left for “maintain”, which removes it when it is a day old.");
}

} // namespace photoporter
