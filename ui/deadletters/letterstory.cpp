// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterstory.h"

#include "jobs/retryrules.h"
#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadLetters)
};

QString storeAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccessDenied:
        return Text::tr("Give this store's key the rights that the program needs, then press Retry.");
    case ErrorCode::WrongCredentials:
        return Text::tr("Enter the store's keys again in the settings, then press Retry.");
    case ErrorCode::WrongRegion:
        return Text::tr("Set the bucket's region in the settings, then press Retry.");
    case ErrorCode::ObjectMissing:
    case ErrorCode::AlbumMissing:
        return Text::tr(
            "Look whether the album's photos are still there; upload them again if not. Then press Retry.");
    case ErrorCode::NotSupported:
    case ErrorCode::UnexpectedAnswer:
        return Text::tr("Make the ZIP over your line instead: that asks less of the store.");
    case ErrorCode::ArchiveCorrupt:
        return Text::tr("Press Retry: the ZIP is made again.");
    default:
        return {};
    }
}

QString ownAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PartTooSmall:
    case ErrorCode::RangeInvalid:
    case ErrorCode::Internal:
        return Text::tr("Please report this. Copy details has all that is needed.");
    case ErrorCode::LedgerFailed:
        return Text::tr("Make sure that the disk is not full and that the ledger's folder may be written to, then "
                        "press Retry.");
    case ErrorCode::InvalidInput:
        return Text::tr("Change what the message names, then make the ZIP anew from the album.");
    case ErrorCode::JobTaken:
        return Text::tr("Nothing: the job goes on in the other program.");
    default:
        return {};
    }
}

QString settledText(const DeadLetter &letter, Clock::WallTime now)
{
    if (letter.settlement == Settlement::Open)
        return {};
    const QString when = letter.settledAt ? format::moment(*letter.settledAt, now) : QString();
    //: %1: a time, "today 14:02"
    return letter.settlement == Settlement::Retried ? Text::tr("Retried %1").arg(when)
                                                    : Text::tr("Discarded %1").arg(when);
}

QString stateText(const QString &phase)
{
    switch (jobStateFromName(phase).value_or(JobState::Pending)) {
    case JobState::Planning:
        return phaseText(Phase::Planning, ActivityKind::Archive);
    case JobState::Generating:
        return phaseText(Phase::Assembling, ActivityKind::Archive);
    case JobState::Merging:
        return phaseText(Phase::Completing, ActivityKind::Archive);
    case JobState::Verifying:
        return phaseText(Phase::Verifying, ActivityKind::Archive);
    default:
        return phaseText(Phase::Idle, ActivityKind::Archive);
    }
}

QString outcomeText(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running:
        return Text::tr("Running");
    case AttemptOutcome::Done:
        return Text::tr("Done");
    case AttemptOutcome::Failed:
        return Text::tr("Failed");
    case AttemptOutcome::Cancelled:
        return Text::tr("Cancelled");
    case AttemptOutcome::Paused:
        return Text::tr("Paused");
    case AttemptOutcome::Interrupted:
        break;
    }
    return Text::tr("Interrupted");
}

} // namespace

LetterStory storyOf(const LetterRow &row, const std::optional<JobRecord> &job, Clock::WallTime now)
{
    const DeadLetter &letter = row.letter;
    LetterStory story{.headline = headlineOf(letter.error),
                      //: %1: album, %2: a number, %3: a time
                      .where = Text::tr("%1 · job %2 · %3")
                                   .arg(letter.album, QString::number(letter.job), format::moment(letter.at, now)),
                      .happened = letter.error.message,
                      .toDo = adviceOf(letter.error),
                      .settled = settledText(letter, now),
                      .helps = canRetryHelp(letter.error.code)};
    if (job && letter.settlement == Settlement::Open)
        story.happened += u'\n' + keptText(*job);
    const bool relays = job && job->request.policy == policyName(TransferPolicy::Relay);
    story.relayHelps = !story.helps && letter.error.errorClass() == ErrorClass::Unsupported && !relays;
    story.rightsAreMissing = letter.error.code == ErrorCode::AccessDenied;
    return story;
}

QString adviceOf(const Error &error)
{
    if (error.code != ErrorCode::AccessDenied && !error.nextStep.isEmpty())
        return error.nextStep;
    for (const auto adviceFor : {storeAdvice, ownAdvice}) {
        if (const QString text = adviceFor(error.code); !text.isEmpty())
            return text;
    }
    return error.advice();
}

QString keptText(const JobRecord &job)
{
    if (!job.plan || job.partsDone == 0)
        return Text::tr("No photo was touched. The ZIP is begun anew at the next try.");
    return Text::tr("No photo was touched; %1 of %2 parts are kept and will not be made again.", nullptr,
                    job.partsDone)
        .arg(format::count(static_cast<std::uint64_t>(job.partsDone)),
             format::count(static_cast<std::uint64_t>(job.plan->parts)));
}

QString noteOf(const LetterRow &row, Clock::WallTime now)
{
    const QString when = format::moment(row.letter.at, now);
    const QString settled = settledText(row.letter, now);
    //: When it failed, and how often it was tried or how it was settled: "18 Nov, 16:20 · 3 tries"
    return Text::tr("%1 · %2").arg(when, settled.isEmpty() ? Text::tr("%n tries", nullptr, row.tries) : settled);
}

QString stepText(const AttemptRecord &attempt)
{
    const QString state = stateText(attempt.phase);
    //: %1: "Joining in the store", %2: number of the chunk of the ZIP
    return attempt.chunk > 0 ? Text::tr("%1, chunk %2").arg(state, QString::number(attempt.chunk)) : state;
}

QString answerText(const AttemptRecord &attempt)
{
    if (!attempt.error)
        return outcomeText(attempt.outcome);
    if (attempt.error->httpStatus == 0)
        return headlineOf(*attempt.error);
    return u"%1 %2"_s.arg(QString::number(attempt.error->httpStatus), attempt.error->serverCode).trimmed();
}

QString detailsText(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts)
{
    QStringList lines = {u"Album: "_s + letter.album,
                         u"Job: %1, dead letter: %2, step: %3"_s.arg(letter.job).arg(letter.id).arg(letter.phase),
                         u"Store: "_s + letter.location, detailsOf(letter.error, letter.at)};
    if (!letter.missingParts.isEmpty())
        lines += u"Missing parts: "_s + letter.missingParts;
    for (const AttemptRecord &attempt : attempts) {
        lines +=
            u"Try %1: %2, %3, %4 %5"_s
                .arg(QString::number(attempt.number), format::exactMoment(attempt.startedAt), stepText(attempt),
                     answerText(attempt), attempt.error ? attempt.error->requestId : QString())
                .trimmed();
    }
    if (!letter.plan.isEmpty())
        lines += u"Plan:\n"_s + letter.plan;
    return lines.join(u'\n');
}

} // namespace photoporter::ui
