// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "ledger/deadlettertable.h"

namespace photoporter {

/// A job's number as a user types it. InvalidInput for what is none.
[[nodiscard]] Result<JobId> readJobId(const QString &text);
/// Likewise of a dead letter.
[[nodiscard]] Result<DeadLetterId> readLetterId(const QString &text);

/// InvalidInput for what is no number; ObjectMissing where there is no such job.
[[nodiscard]] Result<JobRecord> jobNumbered(const QString &text, Session &session);

} // namespace photoporter
