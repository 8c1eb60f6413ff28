// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/planinputs.h"
#include "ledger/deadlettertable.h"

namespace photoporter {

/// A new attempt of a job that failed, its finished parts kept, or that was cancelled.
struct JobRetry {
    std::optional<TransferPolicy> policy; ///< nothing: as before
    int chunks = 0;                       ///< wished for; 0: as before
    bool force = false;                   ///< also where it can't help
    QString by;                           ///< "user", …: written down with the attempt and the dead letters
};

/// Puts the job back into the queue and settles its open dead letters as retried. InvalidInput, changing nothing:
/// for a job that is not final, or is ready; when another job makes the same archive by now; and, unless `force`,
/// when the job failed for a reason that another try can't change (canRetryHelp) - but what a store can't do under
/// one policy it may do under another one. ObjectMissing for unknown ids.
[[nodiscard]] Result<> retryJob(Ledger &ledger, JobId id, const JobRetry &retry, Clock::WallTime now);

/// The same for the job of an open dead letter, judged by the letter's error; the attempt says which letter it is
/// for. InvalidInput for a settled one. The job's id.
[[nodiscard]] Result<JobId> retryLetter(Ledger &ledger, DeadLetterId id, const JobRetry &retry,
                                        Clock::WallTime now);

/// ObjectMissing for unknown ids.
[[nodiscard]] Result<DeadLetter> findLetter(Ledger &ledger, DeadLetterId id);

/// Settles a letter that nobody wants to retry. InvalidInput for one that is settled: it says how.
[[nodiscard]] Result<> discardLetter(Ledger &ledger, DeadLetterId id, const QString &by, Clock::WallTime now);

/// Undoes that. InvalidInput for one that is open or was retried.
[[nodiscard]] Result<> restoreLetter(Ledger &ledger, DeadLetterId id);

} // namespace photoporter
