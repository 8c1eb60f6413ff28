// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive.h"
#include "jobs/environment.h"

namespace photoporter {

/// What became of an archive, for people and --json.
struct ArchiveReport {
    AlbumName album;
    ArchiveInfo archive;
    QString strategy; ///< strategyName, or "found" when the archive was there already
    QString reason;
    Traffic traffic;
    double seconds = 0;
    std::uint64_t peakMemory = 0; ///< resident bytes of this process at their highest
    Proof proof = Proof::None;
    Prediction prediction;
};

/// How one attempt ended.
struct AttemptEnd {
    enum class Kind {
        Ready,
        Deferred, ///< no room for an album of this size now: back to the queue
        Stopped,  ///< by control's stop or drain: what stands is kept
        Taken,    ///< another process has the job by now: nothing more was touched
        Failed,
    };
    Kind kind = Kind::Failed;
    ArchiveReport report;
    JobState phase = JobState::Planning; ///< where it ended
    std::uint64_t entries = 0;           ///< of the album, once it was listed
    std::optional<Error> error;          ///< when Failed
};

/// One attempt of a claimed job, on the calling thread and the pools: lists the album, plans, makes the parts that
/// are missing, completes, proves, publishes. Every step is in the ledger before the next begins, so that another
/// attempt, here or in another process, goes on from there. Parts and upload are kept when it ends early; its
/// intermediates are not.
[[nodiscard]] AttemptEnd attemptJob(const JobEnvironment &environment, const JobRecord &job, const JobStore &store,
                                    const JobControl &control);

} // namespace photoporter
