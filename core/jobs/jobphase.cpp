// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobphase.h"

#include "jobs/measuring.h"
#include "jobs/resources.h"
#include "ledger/runtable.h"
#include "rope/plan.h"
#include "store/wrap/countingstore.h"

namespace photoporter {

JobPhase::JobPhase(const JobEnvironment &environment, const JobRecord &job, const JobStore &store, QString name)
    : m_environment(environment),
      m_job(job),
      m_name(std::move(name)),
      m_startedAt(environment.clock->now()),
      m_started(environment.clock->monotonic()),
      m_usage(measuring(std::make_shared<CountingStore>(store.base), store, environment.clock))
{
}

Traffic JobPhase::traffic() const
{
    return m_usage->traffic();
}

void JobPhase::end(const PhaseFacts &facts, const std::optional<Error> &error)
{
    const Traffic moved = traffic();
    const auto elapsed = m_environment.clock->monotonic() - m_started;
    const RunRecord run{.job = m_job.id,
                        .location = m_usage->location(),
                        .album = m_job.request.album,
                        .phase = m_name,
                        .startedAt = m_startedAt,
                        .seconds = std::chrono::duration<double>(elapsed).count(),
                        .entries = facts.entries,
                        .traffic = moved,
                        .peakMemory = peakResidentBytes(),
                        .strategy = facts.strategy,
                        .bottleneck = bottleneckName(decideBottleneck(m_usage->times())).toString(),
                        .success = !error,
                        .errorClass = error ? errorClassName(error->errorClass()).toString() : QString(),
                        .cost = costOf(moved),
                        .relaySeconds = facts.relaySeconds,
                        .relayCost = costOf(facts.relay),
                        .relayBytes = facts.relay.up + facts.relay.down};
    (void)RunTable(*m_environment.ledger).add(run);
    if (m_environment.onRun)
        m_environment.onRun(run);
}

} // namespace photoporter
