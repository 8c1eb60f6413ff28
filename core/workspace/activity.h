// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ledger/jobtable.h"
#include "ledger/uploadqueue.h"
#include "net/traffic.h"

#include <vector>

namespace photoporter {

enum class ActivityKind : std::uint8_t { Upload, Archive };
enum class ActivityState : std::uint8_t { Waiting, Running, Paused, Ready, Failed, Cancelled };

/// Names an upload (QueuedUploadId) or an archive's job (JobId).
struct ActivityId {
    ActivityKind kind = ActivityKind::Archive;
    qint64 number = 0;
    friend auto operator<=>(const ActivityId &, const ActivityId &) = default;
};

/// An upload or a job as one list shows them: what the ledger says, with the counters of what runs here. A value.
struct Activity {
    ActivityId id;
    QString album;
    ActivityState state = ActivityState::Waiting;
    JobState jobState = JobState::Pending; ///< archives: in full
    JobWish wish = JobWish::None;          ///< archives: asked for and not yet obeyed
    bool runsHere = false;                 ///< in this process: then the counters below are live
    Phase phase = Phase::Idle;
    std::uint64_t bytesDone = 0, bytesTotal = 0; ///< of the phase; 0 of 0: not counted
    std::uint64_t itemsDone = 0, itemsTotal = 0;
    std::uint64_t size = 0;    ///< bytes of the whole ZIP or upload; 0 while unknown
    std::uint64_t entries = 0; ///< files; 0 while unknown
    int attempt = 0;
    int place = 0;              ///< in the queue, from 1, of those that wait
    std::uint64_t failures = 0; ///< uploads: files that could not be sent
    bool lostFiles = false;     ///< uploads: cancelled, and with it went what was unpacked for it
    Clock::WallTime createdAt{};
    std::optional<Clock::WallTime> startedAt, finishedAt;
    std::optional<Clock::WallTime> tryAgainAt; ///< waiting: after a failure
    std::optional<Error> error;                ///< of the last failure

    [[nodiscard]] bool isFinal() const { return state >= ActivityState::Ready; }
    /// 0 to 1; nothing while it can't be told.
    [[nodiscard]] std::optional<double> fraction() const;
    friend bool operator==(const Activity &, const Activity &);
};

/// Everything that moves, at one moment.
struct Snapshot {
    std::vector<Activity> activities; ///< newest first
    std::size_t openLetters = 0;
    Traffic traffic;                    ///< of this program since it began with the store
    std::chrono::nanoseconds takenAt{}; ///< monotonic
    std::optional<Error> trouble;       ///< the ledger can't be read: nothing else is set then

    [[nodiscard]] int running() const;
    [[nodiscard]] int waiting() const;
};

/// What `job` says, without live counters. Pure.
[[nodiscard]] Activity activityOf(const JobRecord &job);
[[nodiscard]] Activity activityOf(const QueuedUpload &upload);

} // namespace photoporter
