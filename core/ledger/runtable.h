// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"
#include "net/traffic.h"

namespace photoporter {

/// One phase of one attempt, or one upload: a row of the metrics (docs/design.md section 10, docs/metrics.md).
struct RunRecord {
    qint64 id = 0;
    JobId job = 0; ///< 0: an upload
    QString location, album;
    QString phase; ///< "plan", "chunk 1", …, "merge", "verify", "single", "upload"
    Clock::WallTime startedAt{};
    double seconds = 0;
    std::uint64_t entries = 0;
    Traffic traffic;              ///< bodies, requests by kind, retries, throttles
    std::uint64_t peakMemory = 0; ///< resident bytes of the process
    QString strategy;             ///< of the plan; empty for uploads
    QString bottleneck;           ///< bottleneckName (metrics/bottleneck.h)
    bool success = false;
    QString errorClass;      ///< errorClassName; empty on success
    double cost = 0;         ///< US dollars, by the price table
    double relaySeconds = 0; ///< what fetching and sending all of it would have taken
    double relayCost = 0;
    std::uint64_t relayBytes = 0; ///< bytes that relaying would have moved
};

/// The ledger's table runs. Thread-safe.
class RunTable {
public:
    explicit RunTable(Ledger &ledger) : m_ledger(ledger) {}
    [[nodiscard]] Result<> add(const RunRecord &run) const;
    struct Filter {
        std::optional<Clock::WallTime> since;
        QString album;    ///< empty: all
        QString location; ///< likewise
        std::optional<JobId> job;
    };
    [[nodiscard]] Result<std::vector<RunRecord>> list(const Filter &filter) const; ///< oldest first
    [[nodiscard]] Result<int> forget(Clock::WallTime before) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
