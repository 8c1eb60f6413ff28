// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include "base/duration.h"
#include "jobs/asker.h"
#include "jobs/deadletter.h"
#include "jobs/jobphase.h"
#include "jobs/ownership.h"
#include "jobs/retryrules.h"
#include "jobs/temporaries.h"
#include "jobs/text.h"
#include "ledger/deadlettertable.h"

namespace photoporter {

namespace {

class Runner {
public:
    Runner(const JobEnvironment &environment, const JobRecord &job, const JobControl &control,
           const std::function<StopIntent()> &intent)
        : m_environment(environment),
          m_job(job),
          m_control(control),
          m_intent(intent),
          m_jobs(*environment.ledger),
          m_attempts(*environment.ledger)
    {
        m_outcome.id = job.id;
    }

    JobOutcome run(const std::function<Result<JobStore>()> &openStore)
    {
        m_attempt = {.job = m_job.id,
                     .number = m_job.attempt,
                     .askedBy = m_job.failures > 0 ? askerMark({Asker::Kind::Failure}) : m_job.request.askedBy,
                     .startedAt = now()};
        if (const auto begun = begin(); !begun)
            return failed(begun.error());
        auto store = openStore();
        AttemptEnd end;
        if (store) {
            m_store = std::move(*store);
            end = attemptJob(m_environment, m_job, *m_store, m_control);
        } else {
            end.error = store.error();
        }
        m_outcome.report = end.report;
        m_attempt.phase = jobStateName(end.phase).toString();
        m_attempt.up = end.report.traffic.up;
        m_attempt.down = end.report.traffic.down;
        m_attempt.copied = end.report.traffic.copied;
        if (const auto settled = settle(end); !settled)
            return failed(settled.error());
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] Clock::WallTime now() const { return m_environment.clock->now(); }

    /// The ledger itself failed, or the job is no longer ours: nothing more can be written down.
    JobOutcome failed(const Error &error)
    {
        m_outcome.unwritten = error.code != ErrorCode::JobTaken;
        m_outcome.state = m_outcome.unwritten ? JobState::Failed : JobState::Planning;
        m_outcome.error = error;
        return std::move(m_outcome);
    }

    Result<> begin()
    {
        if (const auto interrupted = m_attempts.interrupt(m_job.id, now()); !interrupted)
            return interrupted;
        const auto id = m_attempts.begin(m_attempt);
        if (!id)
            return std::unexpected(id.error());
        m_attempt.id = *id;
        return {};
    }

    Result<> settle(const AttemptEnd &end)
    {
        switch (end.kind) {
        case AttemptEnd::Kind::Ready:
            return ready(end);
        case AttemptEnd::Kind::Deferred:
            return back(end.entries, AttemptOutcome::Interrupted);
        case AttemptEnd::Kind::Stopped:
            return stopped(end);
        case AttemptEnd::Kind::Taken:
            m_outcome.state = JobState::Planning;
            return {};
        case AttemptEnd::Kind::Failed:
            break;
        }
        return failure(end);
    }

    Result<> close(AttemptOutcome outcome, const std::optional<Error> &error = {})
    {
        m_attempt.endedAt = now();
        m_attempt.outcome = outcome;
        m_attempt.error = error;
        return m_attempts.end(m_attempt);
    }

    Result<> ready(const AttemptEnd &end)
    {
        m_outcome.state = JobState::Ready;
        if (const auto closed = close(AttemptOutcome::Done); !closed)
            return closed;
        const ArchiveInfo &made = end.report.archive;
        const auto finished = owned(m_jobs.finish(m_job.id, m_environment.owner,
                                                  {made.key, made.size, made.entries, made.crc32, made.etag},
                                                  proofName(end.report.proof).toString(), now()),
                                    m_job.id);
        if (!finished)
            return finished;
        return settleLetters();
    }

    /// A letter of a job that came right after all needs nobody any more.
    Result<> settleLetters()
    {
        const DeadLetterTable letters(*m_environment.ledger);
        const auto open = letters.list({.job = m_job.id});
        if (!open)
            return std::unexpected(open.error());
        for (const DeadLetter &letter : *open) {
            const auto settled =
                letters.settle(letter.id, Settlement::Retried, QStringLiteral("the job itself"), now());
            if (!settled)
                return std::unexpected(settled.error());
        }
        return {};
    }

    Result<> back(std::uint64_t entries, AttemptOutcome outcome)
    {
        if (const auto closed = close(outcome); !closed)
            return closed;
        return letGo(m_jobs.giveBack(m_job.id, m_environment.owner, entries));
    }

    /// The job is nobody's now, and stands as somebody may have wished meanwhile.
    Result<> letGo(const Result<bool> &written)
    {
        if (const auto mine = owned(written, m_job.id); !mine)
            return mine;
        const auto job = m_jobs.find(m_job.id);
        if (!job)
            return std::unexpected(job.error());
        m_outcome.state = *job ? (*job)->state : JobState::Cancelled;
        return {};
    }

    /// Before anything in the store is taken away: by now it may be what another process works with.
    Result<> stillOurs()
    {
        return owned(m_jobs.renew(m_job.id, m_environment.owner, now() + m_environment.settings.lease), m_job.id);
    }

    Result<> stopped(const AttemptEnd &end)
    {
        const auto wish = m_jobs.wishOf(m_job.id);
        if (!wish)
            return std::unexpected(wish.error());
        switch (*wish == JobWish::Cancel ? StopIntent::Cancel : m_intent()) {
        case StopIntent::Release:
            return back(end.entries, AttemptOutcome::Interrupted);
        case StopIntent::Pause:
            if (const auto closed = close(AttemptOutcome::Paused); !closed)
                return closed;
            return letGo(m_jobs.pause(m_job.id, m_environment.owner, now()));
        case StopIntent::Stuck:
            return stuck(end);
        case StopIntent::Cancel:
            break;
        }
        if (const auto ours = stillOurs(); !ours)
            return ours;
        m_outcome.state = JobState::Cancelled;
        cleanStore(true);
        if (const auto closed = close(AttemptOutcome::Cancelled); !closed)
            return closed;
        return owned(m_jobs.cancel(m_job.id, m_environment.owner, now()), m_job.id);
    }

    Result<> stuck(AttemptEnd end)
    {
        end.error = Error{.code = ErrorCode::TimedOut,
                          .message = JobsText::tr("The job made no progress for %1.")
                                         .arg(durationToText(m_environment.settings.stuckAfter))};
        return failure(end);
    }

    Result<> failure(const AttemptEnd &end)
    {
        if (const auto ours = stillOurs(); !ours)
            return ours;
        m_outcome.error = *end.error;
        if (const auto closed = close(AttemptOutcome::Failed, end.error); !closed)
            return closed;
        const int failures = m_job.failures + 1;
        const Again after = againAfter(end.error->code);
        const bool again = after != Again::Never && failures < m_environment.settings.triesPerJob;
        // Where the parts themselves may be wrong, or those of a photo that is no longer there, none is kept.
        cleanStore(after == Again::Job);
        if (again) {
            m_outcome.tryAgainAt = now() + delayAfter(failures, m_environment.settings);
            return letGo(m_jobs.failForNow(m_job.id, m_environment.owner, *end.error, *m_outcome.tryAgainAt));
        }
        m_outcome.state = JobState::Failed;
        // The letter first: should the program die between the two, the job goes on, and settles the letter when
        // it comes right.
        if (const auto written =
                writeDeadLetter(*m_environment.ledger, m_job.id, m_attempt.phase, *end.error, now());
            !written)
            return written;
        return owned(m_jobs.fail(m_job.id, m_environment.owner, *end.error, now()), m_job.id);
    }

    /// Intermediates; for a job that nobody will go on with, the upload as well. What fails here is swept by
    /// maintenance, and must not hide how the job ended.
    void cleanStore(bool uploadToo)
    {
        const auto job = m_jobs.find(m_job.id);
        if (!m_store || !job || !*job || !(*job)->plan)
            return;
        JobPhase phase(m_environment, m_job, *m_store, {});
        (void)sweepTemporaries(phase.store(), (*job)->plan->temporaries);
        if (uploadToo)
            (void)phase.store().abortUpload((*job)->plan->upload);
    }

    const JobEnvironment &m_environment;
    const JobRecord &m_job;
    const JobControl &m_control;
    const std::function<StopIntent()> &m_intent;
    const JobTable m_jobs;
    const AttemptTable m_attempts;
    std::optional<JobStore> m_store;
    AttemptRecord m_attempt;
    JobOutcome m_outcome;
};

} // namespace

JobOutcome runJob(const JobEnvironment &environment, const JobRecord &job,
                  const std::function<Result<JobStore>()> &openStore, const JobControl &control,
                  const std::function<StopIntent()> &intent)
{
    return Runner(environment, job, control, intent).run(openStore);
}

} // namespace photoporter
