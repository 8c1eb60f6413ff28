// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/session.h"
#include "jobs/retryjob.h"

namespace photoporter {

/// An engine for the named store that tells, beside the result, when a job goes on by itself after a failure.
[[nodiscard]] Result<std::unique_ptr<Engine>> jobEngine(Session &session);

/// Runs a ticket's job to its end (Engine::runToEnd), showing its progress, and answers as `zip` does. `engine` is
/// the session's. The error is the one that the job ended with; where that made a dead letter, a note says so.
[[nodiscard]] Result<Outcome> runJobToEnd(const JobTicket &ticket, Engine &engine, Session &session);

/// What a command answers that leaves a job to whoever runs the queue: {"job", "album", "attached"}.
[[nodiscard]] Outcome queuedOutcome(JobId id, const QString &album, bool attached);

/// InvalidInput when the named store is not the one that the job is of.
[[nodiscard]] Result<> checkStoreOf(const QString &location, JobId job, Session &session);

/// --relay, --policy, --chunks, --force and --later: how jobs are retried.
[[nodiscard]] QList<QCommandLineOption> retryOptions();
/// Reads them. InvalidInput for values that can't be meant, and for two policies.
[[nodiscard]] Result<JobRetry> readRetry(const ParsedArguments &arguments);

} // namespace photoporter
