// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deadlettertable.h"

#include <vector>

namespace photoporter {

/// Keeps a job that failed for good, with what the ledger knows of it: the one chunk that failed (where it was
/// one), the parts that were not made, the plan. `phase` is a jobStateName. To be called before the job's parts
/// are forgotten.
[[nodiscard]] Result<> writeDeadLetter(Ledger &ledger, JobId job, const QString &phase, const Error &error,
                                       Clock::WallTime now);

/// "1-20,40": rising numbers as ranges.
[[nodiscard]] QString rangesOf(const std::vector<int> &numbers);

} // namespace photoporter
