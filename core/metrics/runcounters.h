// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/prometheus.h"
#include "net/traffic.h"

#include <array>
#include <map>
#include <mutex>

namespace photoporter {

struct RunRecord;

/// Upper bounds of photoporter_run_seconds, in seconds.
inline constexpr std::array runSecondsBounds = {0.1, 0.5, 1.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0};

/// What the process has done since it began, as Prometheus counts it (docs/metrics.md, "Prometheus"): only ever
/// rises, whatever the ledger forgets. Thread-safe.
class RunCounters {
public:
    void add(const RunRecord &run);
    /// Appends its families.
    void writeTo(PrometheusText &text) const;

private:
    struct Phase {
        std::uint64_t succeeded = 0, failed = 0, cancelled = 0;
        std::array<std::uint64_t, runSecondsBounds.size() + 1> bySeconds{}; ///< of the successful ones
        double seconds = 0;                                                 ///< likewise
    };
    using Phases = std::map<QString, Phase>;

    mutable std::mutex m_mutex;
    Phases m_phases; ///< by phaseGroup()
    Traffic m_traffic;
};

/// How things stand now, as against what was counted.
struct MetricsGauges {
    std::map<QString, std::uint64_t> jobsByState; ///< by jobStateName; those with 0 jobs included
    std::uint64_t openDeadLetters = 0;
};

/// The document that is served.
[[nodiscard]] QByteArray prometheusDocument(const MetricsGauges &gauges, const RunCounters &counters);

} // namespace photoporter
