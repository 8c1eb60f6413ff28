// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive.h"
#include "jobs/environment.h"
#include "jobs/partlog.h"
#include "jobs/router.h"
#include "ledger/attempttable.h"
#include "ledger/chunktable.h"

namespace photoporter {

/// All that the chunks of one attempt have in common. Everything outlives the run.
struct ChunkWork {
    const JobEnvironment &environment;
    const JobRecord &job;
    const JobStore &store;
    const JobControl &control;
    const PreparedArchive &prepared;
    const Plan &plan;
    const UploadRef &upload;
    const AssemblyTarget &target;
    PartLog &log;
};

/// Makes all missing parts of the division's chunks, side by side on the chunk pool and straight into the one
/// upload. A chunk that fails in a way that may pass is tried again (triesPerChunk, delayAfter); when it failed
/// for good, chunks that are under way go on if that can help a later retry (the store or the line was the
/// reason), and the first error is answered. Cancelled when stopped or drained. No intermediates are left, but by
/// a crash.
[[nodiscard]] Result<> runChunks(const ChunkWork &work, const std::vector<PartRange> &chunks);

/// The merge's parts: on this thread, with the requests of `store`.
[[nodiscard]] Result<> runMerge(const ChunkWork &work, const PartRange &merge, ObjectStore &store);

} // namespace photoporter
