// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/jobtext.h"

#include "jobs/asker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

QString nameOf(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return Text::tr("waiting");
    case JobState::Planning:
        return Text::tr("planning");
    case JobState::Generating:
        return Text::tr("making parts");
    case JobState::Merging:
        return Text::tr("putting together");
    case JobState::Verifying:
        return Text::tr("verifying");
    case JobState::Paused:
        return Text::tr("paused");
    case JobState::Ready:
        return Text::tr("ready");
    case JobState::Failed:
        return Text::tr("failed");
    case JobState::Cancelled:
        break;
    }
    return Text::tr("cancelled");
}

} // namespace

QString stateText(const JobRecord &job, Clock::WallTime now)
{
    QString state = nameOf(job.state);
    if (job.state == JobState::Pending && job.notBefore > now)
        return Text::tr("tries again at %1").arg(timeText(job.notBefore).last(8));
    if (!isRunning(job.state))
        return state;
    if (job.leaseUntil <= now)
        return Text::tr("interrupted");
    switch (job.wish) {
    case JobWish::Pause:
        return Text::tr("%1, pausing").arg(state);
    case JobWish::Cancel:
        return Text::tr("%1, cancelling").arg(state);
    case JobWish::None:
        break;
    }
    return state;
}

QString phaseText(QStringView stateName)
{
    const auto state = jobStateFromName(stateName);
    return state ? nameOf(*state) : stateName.toString();
}

QString outcomeText(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running:
        return Text::tr("running");
    case AttemptOutcome::Done:
        return Text::tr("done");
    case AttemptOutcome::Failed:
        return Text::tr("failed");
    case AttemptOutcome::Cancelled:
        return Text::tr("cancelled");
    case AttemptOutcome::Paused:
        return Text::tr("paused");
    case AttemptOutcome::Interrupted:
        break;
    }
    return Text::tr("interrupted");
}

QString askerText(const QString &mark)
{
    const Asker asker = askerOf(mark);
    switch (asker.kind) {
    case Asker::Kind::User:
        return Text::tr("user");
    case Asker::Kind::Maintenance:
        return Text::tr("maintenance");
    case Asker::Kind::Failure:
        return Text::tr("the job itself, after a failure");
    case Asker::Kind::Upload:
        return Text::tr("upload %1").arg(asker.number);
    case Asker::Kind::Letter:
        return Text::tr("user, for dead letter %1").arg(asker.number);
    case Asker::Kind::Other:
        break;
    }
    return asker.mark;
}

QString chunkStateText(ChunkState state)
{
    switch (state) {
    case ChunkState::Waiting:
        return Text::tr("waiting");
    case ChunkState::Running:
        return Text::tr("running");
    case ChunkState::Done:
        return Text::tr("done");
    case ChunkState::Failed:
        break;
    }
    return Text::tr("failed");
}

QString settlementText(Settlement settlement)
{
    switch (settlement) {
    case Settlement::Open:
        return Text::tr("open");
    case Settlement::Retried:
        return Text::tr("retried");
    case Settlement::Discarded:
        break;
    }
    return Text::tr("discarded");
}

int partsDone(const JobRecord &job)
{
    return job.state == JobState::Ready && job.plan ? job.plan->parts : job.partsDone;
}

QString partsText(const JobRecord &job)
{
    return job.plan ? Text::tr("%1 of %2").arg(partsDone(job)).arg(job.plan->parts) : QString();
}

QString timeText(Clock::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString timeText(const std::optional<Clock::WallTime> &time)
{
    return time ? timeText(*time) : QString();
}

QString answerText(const Error &error)
{
    QStringList words;
    if (error.httpStatus != 0)
        words += Text::tr("HTTP %1").arg(error.httpStatus);
    if (!error.serverCode.isEmpty())
        words += error.serverCode;
    if (!error.requestId.isEmpty())
        words += Text::tr("request %1").arg(error.requestId);
    return words.join(u", "_s);
}

} // namespace photoporter
