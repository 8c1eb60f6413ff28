// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fairgate.h"
#include "base/progress.h"
#include "jobs/settings.h"
#include "ledger/runtable.h"
#include "net/line.h"
#include "store/wrap/retryingstore.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace photoporter {

/// A store as one job uses it: its own (so that traffic is the job's), with everything around it but retries,
/// which each phase adds to count them.
struct JobStore {
    std::shared_ptr<ObjectStore> base;
    std::function<Line()> line; ///< as measured by now
    RetryOptions retries;
    std::function<void(const PlannedRetry &)> announceRetry; ///< from any thread; may be empty
};

/// The threads that all jobs of a process share. Work on one pool never waits for other work of the same pool, and
/// chunks never wait for the CPU pool, so full pools only make things wait for a turn.
class JobPools {
public:
    explicit JobPools(const EngineSettings &settings);

    QThreadPool jobs;   ///< one thread a running job: it plans, hands out chunks, merges
    QThreadPool chunks; ///< entered through chunkGate alone
    QThreadPool cpu;    ///< planning: as many at once as there are cores
    FairGate chunkGate; ///< chunks of all jobs, fairly
};

/// What the runs of all jobs in a process share. All members outlive every run.
struct JobEnvironment {
    std::shared_ptr<Ledger> ledger;
    EngineSettings settings;
    std::shared_ptr<Clock> clock;
    QString owner; ///< of leases: processName()
    JobPools &pools;
    std::function<void(const RunRecord &)> onRun{}; ///< from any thread; may be empty
};

/// What a running job hears from outside.
struct JobControl {
    std::stop_token stop;
    std::stop_token drain;
    ProgressCounters &progress;
    /// Asked once the album was listed: false when there is no room for an album of so many entries now; the job
    /// then goes back to the queue. May be empty.
    std::function<bool(std::uint64_t entries)> admit;
};

} // namespace photoporter
