// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobphase.h"

#include "jobs/resources.h"
#include "ledger/runtable.h"
#include "rope/plan.h"

namespace photoporter {

JobPhase::JobPhase(const JobEnvironment &environment, const JobRecord &job, const JobStore &store, QString name)
    : m_environment(environment),
      m_job(job),
      m_name(std::move(name)),
      m_startedAt(environment.clock->now()),
      m_started(environment.clock->monotonic()),
      m_retrying(
          std::make_shared<RetryingStore>(store.base, store.retries, environment.clock, store.announceRetry))
{
}

Traffic JobPhase::traffic() const
{
    return m_retrying->traffic();
}

void JobPhase::end(const PhaseFacts &facts, const std::optional<Error> &error)
{
    const Traffic moved = traffic();
    const auto elapsed = m_environment.clock->monotonic() - m_started;
    const RunRecord run{.job = m_job.id,
                        .location = m_retrying->location(),
                        .album = m_job.request.album,
                        .phase = m_name,
                        .startedAt = m_startedAt,
                        .seconds = std::chrono::duration<double>(elapsed).count(),
                        .entries = facts.entries,
                        .traffic = moved,
                        .peakMemory = peakResidentBytes(),
                        .strategy = facts.strategy,
                        .success = !error,
                        .errorClass = error ? errorClassName(error->errorClass()).toString() : QString(),
                        .cost = costOf(moved),
                        .relaySeconds = facts.relaySeconds,
                        .relayCost = costOf(facts.relay),
                        .relayBytes = facts.relay.up + facts.relay.down};
    (void)RunTable(*m_environment.ledger).add(run);
}

} // namespace photoporter
