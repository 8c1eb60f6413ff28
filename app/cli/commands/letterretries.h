// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/session.h"
#include "jobs/retryjob.h"

namespace photoporter {

/// Retries the job of one dead letter: runs it to its end, answering as `zip`, or (`later`) only queues it.
[[nodiscard]] Result<Outcome> retryOneLetter(DeadLetterId id, const JobRetry &retry, bool later, Session &session);

/// Retries every open dead letter, oldest first; where jobs are run, those of the named store alone. One that
/// fails again, or whose retry can't help, does not hold up the others: {"retried": [{deadLetter, job, album,
/// state, error?}]}, Partly when some were not queued or not made. Once the session is stopped, no other is begun.
[[nodiscard]] Result<Outcome> retryAllLetters(const JobRetry &retry, bool later, Session &session);

} // namespace photoporter
