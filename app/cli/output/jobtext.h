// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attempttable.h"
#include "ledger/chunktable.h"
#include "ledger/deadlettertable.h"

namespace photoporter {

/// "waiting", "copying, pausing", "failed": for people. `now` tells a job that waits for its next try, and one
/// whose program is gone.
[[nodiscard]] QString stateText(const JobRecord &job, Clock::WallTime now);
/// Of a state by itself; an unknown name stays as it is.
[[nodiscard]] QString phaseText(QStringView stateName);
[[nodiscard]] QString outcomeText(AttemptOutcome outcome);
[[nodiscard]] QString chunkStateText(ChunkState state);
[[nodiscard]] QString settlementText(Settlement settlement);
/// Who or what asked (jobs/asker.h), to stand after "by": "user", "the job itself, after a failure".
[[nodiscard]] QString askerText(const QString &mark);

/// Parts of the final upload that are made: all of them once the job is ready, though the ledger forgets them
/// then.
[[nodiscard]] int partsDone(const JobRecord &job);
/// "12 of 40"; empty before there was a plan.
[[nodiscard]] QString partsText(const JobRecord &job);

/// "2026-11-24 16:10:05", in UTC.
[[nodiscard]] QString timeText(Clock::WallTime time);
/// The same; empty for none.
[[nodiscard]] QString timeText(const std::optional<Clock::WallTime> &time);

/// "HTTP 403, AccessDenied, request 4F2A"; empty where the store did not answer.
[[nodiscard]] QString answerText(const Error &error);

} // namespace photoporter
