// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/retryjob.h"

#include "jobs/asker.h"
#include "jobs/retryrules.h"
#include "jobs/text.h"

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QString reasonAgainst(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Unsupported:
        return JobsText::tr(
            "The store can't do what was asked of it, and will not learn it by being asked again.");
    case ErrorClass::InvalidInput:
        return JobsText::tr("What was asked for can't be made, however often it is tried.");
    default:
        return JobsText::tr("It failed by a mistake of the program, which it would make again.");
    }
}

/// What was wrong may be the policy, and then another one is the cure.
bool isCure(const Error &error, const JobRecord &job, const JobRetry &retry)
{
    return error.errorClass() == ErrorClass::Unsupported && retry.policy &&
           policyName(*retry.policy) != job.request.policy;
}

Result<> refuseTheHopeless(const Error &error, const JobRecord &job, const JobRetry &retry)
{
    if (retry.force || canRetryHelp(error.code) || isCure(error, job, retry))
        return {};
    const bool asksTooMuch = error.errorClass() == ErrorClass::Unsupported;
    return fail(ErrorCode::InvalidInput,
                JobsText::tr("A retry of job %1 can't help. %2 It failed with: %3")
                    .arg(QString::number(job.id), reasonAgainst(error.errorClass()), error.message),
                asksTooMuch ? JobsText::tr("Retry it over your line, which asks less of the store.")
                            : JobsText::tr("Retry it anyway, if you know better."),
                asksTooMuch ? u"--relay"_s : u"--force"_s);
}

Result<JobRecord> findJob(const JobTable &jobs, JobId id)
{
    auto job = jobs.find(id);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return fail(ErrorCode::ObjectMissing, JobsText::tr("There is no job %1.").arg(id),
                    JobsText::tr("See which jobs there are."), u"photoporter-cli jobs"_s);
    return std::move(**job);
}

Result<> settleLetters(const DeadLetterTable &letters, JobId job, const QString &by, Clock::WallTime now)
{
    const auto open = letters.list({.job = job});
    if (!open)
        return std::unexpected(open.error());
    for (const DeadLetter &letter : *open) {
        if (const auto settled = letters.settle(letter.id, Settlement::Retried, by, now); !settled)
            return std::unexpected(settled.error());
    }
    return {};
}

/// `asker`'s mark is written down with the attempt, retry.by with the letters.
Result<> again(Ledger &ledger, JobId id, const JobRetry &retry, const QString &asker, Clock::WallTime now)
{
    const QString policy = retry.policy ? policyName(*retry.policy).toString() : QString();
    const JobRequest changes{.policy = policy, .chunks = retry.chunks, .askedBy = asker};
    if (const auto retried = JobTable(ledger).retry(id, changes, now); !retried)
        return retried;
    return settleLetters(DeadLetterTable(ledger), id, retry.by, now);
}

QString settledInWords(const DeadLetter &letter)
{
    const QString number = QString::number(letter.id);
    switch (letter.settlement) {
    case Settlement::Open:
        return JobsText::tr("Dead letter %1 is open.").arg(number);
    case Settlement::Retried:
        return JobsText::tr("Dead letter %1 is settled: job %2 was retried.")
            .arg(number, QString::number(letter.job));
    case Settlement::Discarded:
        break;
    }
    return JobsText::tr("Dead letter %1 is settled: it was discarded.").arg(number);
}

std::unexpected<Error> refuseSettled(const DeadLetter &letter)
{
    if (letter.settlement == Settlement::Discarded)
        return fail(ErrorCode::InvalidInput, settledInWords(letter), JobsText::tr("Restore it first."),
                    u"photoporter-cli dead-letters restore %1"_s.arg(letter.id));
    return fail(ErrorCode::InvalidInput, settledInWords(letter), JobsText::tr("See how the job stands."),
                u"photoporter-cli jobs %1"_s.arg(letter.job));
}

} // namespace

Result<> retryJob(Ledger &ledger, JobId id, const JobRetry &retry, Clock::WallTime now)
{
    const auto job = findJob(JobTable(ledger), id);
    if (!job)
        return std::unexpected(job.error());
    // One that was cancelled may hold the error of an attempt before; that is not why it ended.
    if (job->state == JobState::Failed && job->error) {
        if (const auto hopeful = refuseTheHopeless(*job->error, *job, retry); !hopeful)
            return hopeful;
    }
    return again(ledger, id, retry, retry.by, now);
}

Result<JobId> retryLetter(Ledger &ledger, DeadLetterId id, const JobRetry &retry, Clock::WallTime now)
{
    const auto letter = findLetter(ledger, id);
    if (!letter)
        return std::unexpected(letter.error());
    if (letter->settlement != Settlement::Open)
        return refuseSettled(*letter);
    const auto job = findJob(JobTable(ledger), letter->job);
    if (!job)
        return std::unexpected(job.error());
    if (job->state == JobState::Failed) {
        if (const auto hopeful = refuseTheHopeless(letter->error, *job, retry); !hopeful)
            return std::unexpected(hopeful.error());
    }
    const QString asker = askerMark({.kind = Asker::Kind::Letter, .number = id});
    if (const auto retried = again(ledger, letter->job, retry, asker, now); !retried)
        return std::unexpected(retried.error());
    return letter->job;
}

Result<DeadLetter> findLetter(Ledger &ledger, DeadLetterId id)
{
    auto letter = DeadLetterTable(ledger).find(id);
    if (!letter)
        return std::unexpected(letter.error());
    if (!*letter)
        return fail(ErrorCode::ObjectMissing, JobsText::tr("There is no dead letter %1.").arg(id),
                    JobsText::tr("See which ones there are."), u"photoporter-cli dead-letters --all-settled"_s);
    return std::move(**letter);
}

Result<> discardLetter(Ledger &ledger, DeadLetterId id, const QString &by, Clock::WallTime now)
{
    if (const auto letter = findLetter(ledger, id); !letter)
        return std::unexpected(letter.error());
    const auto settled = DeadLetterTable(ledger).settle(id, Settlement::Discarded, by, now);
    if (!settled)
        return std::unexpected(settled.error());
    if (*settled)
        return {};
    const auto letter = findLetter(ledger, id);
    return letter ? refuseSettled(*letter) : std::unexpected(letter.error());
}

Result<> restoreLetter(Ledger &ledger, DeadLetterId id)
{
    const auto reopened = DeadLetterTable(ledger).reopen(id);
    if (!reopened)
        return std::unexpected(reopened.error());
    if (*reopened)
        return {};
    const auto letter = findLetter(ledger, id);
    if (!letter)
        return std::unexpected(letter.error());
    return fail(ErrorCode::InvalidInput, settledInWords(*letter),
                JobsText::tr("Only a discarded one can be restored."));
}

} // namespace photoporter
