// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/runcounters.h"

#include "metrics/phases.h"

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

void writeTraffic(PrometheusText &text, const Traffic &traffic)
{
    text.beginCounter("photoporter_bytes_total", "Bytes sent, fetched, and copied inside stores.");
    text.sample({{"direction", u"up"_s}}, traffic.up);
    text.sample({{"direction", u"down"_s}}, traffic.down);
    text.sample({{"direction", u"copied"_s}}, traffic.copied);
    text.beginCounter("photoporter_requests_total", "Requests to stores by kind.");
    for (std::size_t i = 0; i < requestKindCount; ++i)
        text.sample({{"kind", requestKindName(static_cast<RequestKind>(i))}}, traffic.requests[i]);
    text.beginCounter("photoporter_retries_total", "Requests sent again.");
    text.sample({}, traffic.retries);
    text.beginCounter("photoporter_throttles_total", "Answers that asked to slow down.");
    text.sample({}, traffic.throttles);
}

} // namespace

void RunCounters::add(const RunRecord &run)
{
    const std::scoped_lock lock(m_mutex);
    m_traffic += run.traffic;
    Phase &phase = m_phases[phaseGroup(run.phase)];
    switch (endingOf(run)) {
    case Ending::Succeeded: {
        ++phase.succeeded;
        const auto *const bound =
            std::ranges::lower_bound(runSecondsBounds, run.seconds); // "le": the bound included
        ++phase.bySeconds[static_cast<std::size_t>(bound - runSecondsBounds.begin())];
        phase.seconds += run.seconds;
        break;
    }
    case Ending::Failed:
        ++phase.failed;
        break;
    case Ending::Cancelled:
        ++phase.cancelled;
        break;
    case Ending::Open:
        break;
    }
}

void RunCounters::writeTo(PrometheusText &text) const
{
    const std::scoped_lock lock(m_mutex);
    text.beginCounter("photoporter_runs_total", "Phases of jobs, and uploads, that succeeded or failed.");
    for (const auto &[name, phase] : m_phases) {
        text.sample({{"phase", name}, {"success", u"true"_s}}, phase.succeeded);
        text.sample({{"phase", name}, {"success", u"false"_s}}, phase.failed);
    }
    text.beginCounter("photoporter_runs_cancelled_total", "Phases of jobs, and uploads, that were cancelled.");
    for (const auto &[name, phase] : m_phases)
        text.sample({{"phase", name}}, phase.cancelled);
    writeTraffic(text, m_traffic);
    text.beginHistogram("photoporter_run_seconds", "Wall time of successful runs.");
    for (const auto &[name, phase] : m_phases)
        text.histogram({{"phase", name}}, runSecondsBounds, phase.bySeconds, phase.seconds);
}

QByteArray prometheusDocument(const MetricsGauges &gauges, const RunCounters &counters)
{
    PrometheusText text;
    text.beginGauge("photoporter_jobs", "Jobs in the ledger by state.");
    for (const auto &[state, jobs] : gauges.jobsByState)
        text.sample({{"state", state}}, jobs);
    text.beginGauge("photoporter_dead_letters_open", "Dead letters that nobody has settled.");
    text.sample({}, gauges.openDeadLetters);
    counters.writeTo(text);
    return text.text();
}

} // namespace photoporter
