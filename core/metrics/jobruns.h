// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/summary.h"

namespace photoporter {

using RunPointers = std::vector<const RunRecord *>; ///< never null; by start, then by id

/// The time in which at least one of the runs was under way, in seconds.
[[nodiscard]] double secondsUnderWay(const RunPointers &runs);

/// One job's runs as its summary; at least one.
[[nodiscard]] JobSummary summarizeJob(const RunPointers &runs);

} // namespace photoporter
