// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chunktable.h"
#include "ledger/deadlettertable.h"
#include "ledger/runtable.h"

namespace photoporter {

/// All that the ledger knows of how one job went. A value.
struct JobStory {
    JobRecord job;
    std::vector<ChunkRecord> chunks;     ///< of the last plan, by number
    std::vector<int> partsDone;          ///< of each of `chunks`, as many
    std::vector<AttemptRecord> attempts; ///< of the job and its chunks, in order of their beginning
    std::vector<RunRecord> runs;         ///< oldest first
    std::optional<DeadLetterId> letter;  ///< the newest that is open
};

/// Blocks: five short reads of the ledger. ObjectMissing for an id that it does not know.
[[nodiscard]] Result<JobStory> readStory(Ledger &ledger, JobId id);

/// How many of the finished parts (their numbers, in any order) lie in each chunk; all of a chunk that is done,
/// since the parts of a job that is ready are forgotten. Pure.
[[nodiscard]] std::vector<int> partsDoneOf(std::span<const ChunkRecord> chunks, std::span<const int> parts);

/// What the job took so far, all attempts together. What runs at the moment counts when its phase ends.
struct JobFigures {
    std::uint64_t up = 0, down = 0, copied = 0; ///< bytes
    std::uint64_t requests = 0, retries = 0, throttles = 0;
    double cost = 0; ///< US dollars
    /// What fetching all photos and sending the ZIP would have taken, by the line as it was when the job was
    /// planned; nothing before that, and for a ZIP that was there already.
    std::optional<double> relaySeconds;
};
[[nodiscard]] JobFigures figuresOf(const JobStory &story); ///< pure

/// Something that happened, for a list that tells it in sentences.
struct JobEvent {
    enum class Kind : std::uint8_t {
        Asked,       ///< by `by`
        Begun,       ///< another attempt, `number`, since `by`
        Planned,     ///< `entries`, `chunks`, `parts`, in `seconds`
        Found,       ///< the ZIP of these `entries` was there already
        ChunkDone,   ///< `parts` (0: not known any more), `copied` and `up` bytes, in `seconds`
        ChunkFailed, ///< `error`; tried again after `seconds`, if `again`
        SentAgain,   ///< `count` requests of a phase (`chunk` 0: the job's own)
        SlowedDown,  ///< likewise: so many answers asked for it
        Joined,      ///< in `seconds`
        Checked,     ///< in `seconds`
        Failed,      ///< attempt `number`, with `error`
        Paused,
        Interrupted, ///< the program ended, or died
        Cancelled,
        Ready,
    };
    Clock::WallTime at{};
    Kind kind = Kind::Asked;
    int chunk = 0;  ///< 0: the job itself
    int number = 0; ///< of the job's or the chunk's attempt
    bool again = false;
    std::uint64_t entries = 0, chunks = 0, parts = 0, count = 0;
    std::uint64_t up = 0, copied = 0; ///< bytes
    double seconds = 0;
    QString by; ///< as AttemptRecord::askedBy
    std::optional<Error> error;

    /// The same event, maybe told better by now.
    [[nodiscard]] bool isSame(const JobEvent &other) const
    {
        return at == other.at && kind == other.kind && chunk == other.chunk && number == other.number;
    }
};
/// Newest first. Pure.
[[nodiscard]] std::vector<JobEvent> eventsOf(const JobStory &story);

/// The run (a row of the metrics) that tells what a chunk's attempt moved; null where there is none: it runs, or
/// was stopped. Points into `story`.
[[nodiscard]] const RunRecord *runOf(const JobStory &story, const AttemptRecord &attempt);

} // namespace photoporter
