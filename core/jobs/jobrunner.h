// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobattempt.h"

namespace photoporter {

/// What a stop meant.
enum class StopIntent : std::uint8_t {
    Release, ///< the program ends: the job goes back to the queue
    Pause,
    Cancel,
    Stuck, ///< it made no progress for too long: a failure
};

/// How a claimed job stands after a run.
struct JobOutcome {
    JobId id = 0;
    /// Ready, Failed, Cancelled, Paused; Pending when it goes back to the queue or is tried again later; Planning
    /// when another process has it.
    JobState state = JobState::Failed;
    ArchiveReport report;
    std::optional<Error> error; ///< of the attempt; set when Failed, and when Pending after a failure
    std::optional<Clock::WallTime> tryAgainAt; ///< when Pending after a failure
    bool unwritten = false;                    ///< Failed, as the ledger did not take the end down: there it runs
};

/// Runs a job that was claimed for `environment.owner` once, and writes down how it ended: ready; failed for now
/// (it is tried again, up to triesPerJob times); failed for good, with a dead letter that holds the whole story;
/// paused, cancelled or released, as `intent` says when control's stop or drain ended it. Of a cancelled job
/// nothing is left in the store; a failed one keeps its upload for a retry. `openStore` is asked once.
[[nodiscard]] JobOutcome runJob(const JobEnvironment &environment, const JobRecord &job,
                                const std::function<Result<JobStore>()> &openStore, const JobControl &control,
                                const std::function<StopIntent()> &intent);

} // namespace photoporter
