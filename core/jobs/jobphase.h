// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/environment.h"
#include "metrics/usagestore.h"

namespace photoporter {

/// What a phase's row of the metrics says beyond what the phase measures itself.
struct PhaseFacts {
    std::uint64_t entries = 0;
    QString strategy;
    Traffic relay;           ///< what fetching and sending the bytes of this phase would have moved
    double relaySeconds = 0; ///< and taken
};

/// One phase of one job's attempt: a view of the job's store that repeats requests and counts them, and at the end
/// a row of the metrics. A phase that is destroyed without end() leaves no row.
class JobPhase {
public:
    JobPhase(const JobEnvironment &environment, const JobRecord &job, const JobStore &store, QString name);
    JobPhase(const JobPhase &) = delete;
    JobPhase &operator=(const JobPhase &) = delete;

    [[nodiscard]] ObjectStore &store() { return *m_usage; }
    /// Payload, requests, retries and throttles of this phase so far.
    [[nodiscard]] Traffic traffic() const;
    /// Writes the row. Losing one is no reason to fail a job, so nothing is answered.
    void end(const PhaseFacts &facts, const std::optional<Error> &error);

private:
    const JobEnvironment &m_environment;
    const JobRecord &m_job;
    const QString m_name;
    const Clock::WallTime m_startedAt;
    const std::chrono::nanoseconds m_started;
    std::shared_ptr<UsageStore> m_usage; ///< outermost
};

} // namespace photoporter
