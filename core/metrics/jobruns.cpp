// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/jobruns.h"

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

double startSeconds(const RunRecord &run)
{
    return std::chrono::duration<double>(run.startedAt.time_since_epoch()).count();
}

/// A ZIP that was found is done when it was looked for: nothing follows the planning.
bool endsAJob(const RunRecord &run)
{
    const bool found = run.phase == "plan"_L1 && run.strategy == "found"_L1;
    return run.success &&
           (found || run.phase == "verify"_L1 || run.phase == "single"_L1 || run.phase == "merge"_L1);
}

/// The last run of each phase since the last planning began.
std::map<QString, const RunRecord *> lastAttempt(const RunPointers &runs)
{
    std::map<QString, const RunRecord *> last;
    for (const RunRecord *run : runs) {
        if (run->phase == "plan"_L1)
            last.clear();
        last[run->phase] = run;
    }
    return last;
}

Ending endingOfJob(const RunPointers &runs)
{
    if (endsAJob(*runs.back()))
        return Ending::Succeeded;
    Ending ending = Ending::Open;
    for (const auto &[phase, run] : lastAttempt(runs)) {
        if (endingOf(*run) == Ending::Failed)
            return Ending::Failed;
        if (endingOf(*run) == Ending::Cancelled)
            ending = Ending::Cancelled;
    }
    return ending;
}

Savings savingsOf(const RunPointers &runs, double seconds)
{
    Savings saved;
    std::uint64_t relayed = 0;
    std::uint64_t moved = 0;
    for (const RunRecord *run : runs) {
        moved += run->traffic.up + run->traffic.down;
        if (!run->success)
            continue;
        relayed += run->relayBytes;
        saved.relaySecondsAvoided += run->relaySeconds;
        saved.relayCost += run->relayCost;
    }
    saved.bytesNotTransferred = relayed - std::min(relayed, moved);
    saved.relaySecondsAvoided -= seconds;
    return saved;
}

} // namespace

double secondsUnderWay(const RunPointers &runs)
{
    double total = 0;
    double until = 0;
    for (const RunRecord *run : runs) {
        const double begin = std::max(startSeconds(*run), until);
        const double end = startSeconds(*run) + std::max(run->seconds, 0.0);
        total += std::max(end - begin, 0.0);
        until = std::max(until, end);
    }
    return total;
}

JobSummary summarizeJob(const RunPointers &runs)
{
    const RunRecord &first = *runs.front();
    JobSummary job{.job = first.job,
                   .location = first.location,
                   .album = first.album,
                   .startedAt = first.startedAt,
                   .seconds = secondsUnderWay(runs),
                   .ending = endingOfJob(runs)};
    for (const RunRecord *run : runs) {
        job.cost += run->cost;
        if (run->success)
            job.archiveBytes += producedBytes(*run);
    }
    if (job.ending == Ending::Succeeded)
        job.saved = savingsOf(runs, job.seconds);
    return job;
}

} // namespace photoporter
