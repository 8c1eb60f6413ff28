// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/runtable.h"

namespace photoporter::testing {

/// 2026-11-02T10:00:00Z and so many seconds.
[[nodiscard]] Clock::WallTime at(double seconds);

/// A successful run of that phase of job 1, album "sea".
[[nodiscard]] RunRecord run(const QString &phase, double start, double seconds);
[[nodiscard]] RunRecord failed(RunRecord run, ErrorClass errorClass);
[[nodiscard]] RunRecord ofJob(JobId job, RunRecord run);

/// Plan (1 s), two chunks side by side (10 s and 20 s, 100 MB and 50 MB of the archive), merge (2 s) and verify
/// (1 s): 24 s in all, that sent and fetched 1 MB where a relay would have moved 300 MB in 200 s.
[[nodiscard]] std::vector<RunRecord> wholeJob(JobId job, double start);

} // namespace photoporter::testing
