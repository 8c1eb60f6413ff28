// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/runtable.h"

namespace photoporter {

/// The phase without a chunk's number: "chunk 17" is "chunk". All others as they are.
[[nodiscard]] QString phaseGroup(const QString &phase);

/// How a run or a job ended (docs/metrics.md, "Summaries"). Open: a job that is not over; no run is.
enum class Ending : std::uint8_t { Succeeded, Failed, Cancelled, Open };
[[nodiscard]] Ending endingOf(const RunRecord &run);

/// Bytes that a run's throughput counts: of the archive for jobs, sent for uploads.
[[nodiscard]] std::uint64_t producedBytes(const RunRecord &run);

} // namespace photoporter
