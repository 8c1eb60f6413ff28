// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/engine.h"
#include "jobs/temporaries.h"
#include "jobs/text.h"

#include <algorithm>

// How jobs stand that do not run in this engine.
namespace photoporter {

/// Of a job that nobody ran when it was cancelled.
void Engine::cleanUpAfter(const JobRecord &job) const
{
    if (!job.plan || job.request.location != m_options.location)
        return;
    if (const auto store = m_options.openStore())
        (void)removeBegun(*store->base, *job.plan);
}

Result<> Engine::cancel(JobId id) const
{
    if (const auto wished = m_jobs.wish(id, JobWish::Cancel, m_options.clock->now()); !wished)
        return wished;
    const auto job = m_jobs.find(id);
    if (!job)
        return std::unexpected(job.error());
    if (*job && (*job)->state == JobState::Cancelled)
        cleanUpAfter(**job);
    return {};
}

/// How the job stands when it does not run here: final and paused jobs have ended. Once asked to stop, one that
/// waits is cancelled, and one that another process runs is left to it.
Result<std::optional<JobOutcome>> Engine::endedElsewhere(JobId id, bool stopping) const
{
    auto job = m_jobs.find(id);
    if (stopping && job && *job && !isFinal((*job)->state)) {
        if (isRunning((*job)->state))
            return cancelled();
        if (const auto wished = cancel(id); !wished)
            return std::unexpected(wished.error());
        job = m_jobs.find(id);
    }
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return fail(ErrorCode::ObjectMissing, JobsText::tr("There is no job %1.").arg(id),
                    JobsText::tr("See which jobs there are."), QStringLiteral("photoporter-cli jobs"));
    const JobRecord &record = **job;
    if (!isFinal(record.state) && record.state != JobState::Paused)
        return std::nullopt;
    JobOutcome outcome{.id = id, .state = record.state, .error = record.error};
    if (const auto album = AlbumName::parse(record.request.album))
        outcome.report.album = *album;
    outcome.report.archive = {record.archive.key, record.archive.size, record.archive.entries,
                              record.archive.crc32, record.archive.etag};
    outcome.report.strategy = record.plan ? record.plan->strategy : QStringLiteral("found");
    outcome.report.proof = proofFromName(record.proof);
    return outcome;
}

/// Paused jobs wait for somebody, and those of living processes are done there.
Result<bool> Engine::isIdle() const
{
    const auto jobs = m_jobs.list({.location = m_options.location, .activeOnly = true});
    if (!jobs)
        return std::unexpected(jobs.error());
    return std::ranges::none_of(*jobs, [](const JobRecord &job) { return job.state == JobState::Pending; });
}

} // namespace photoporter
