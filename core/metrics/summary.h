// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/phases.h"

#include <QDate>
#include <QTimeZone>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace photoporter {

// Summaries over runs. docs/metrics.md, "Summaries", defines every figure. All pure; without runs there are empty
// lists and absent values, never zeros that look measured.

/// Nearest-rank quantiles of times that occurred, in seconds.
struct Quantiles {
    double p50 = 0, p95 = 0, max = 0;
    friend bool operator==(const Quantiles &, const Quantiles &) = default;
};
[[nodiscard]] std::optional<Quantiles> quantiles(std::vector<double> seconds);

struct Endings {
    std::size_t succeeded = 0, failed = 0, cancelled = 0, open = 0;

    void count(Ending ending);
    [[nodiscard]] std::size_t total() const { return succeeded + failed + cancelled + open; }
    /// 0 to 1; nothing where nothing succeeded or failed.
    [[nodiscard]] std::optional<double> successRate() const;
    friend bool operator==(const Endings &, const Endings &) = default;
};

struct BottleneckShare {
    std::size_t runs = 0;
    double seconds = 0;
    friend bool operator==(const BottleneckShare &, const BottleneckShare &) = default;
};
using Bottlenecks = std::map<QString, BottleneckShare>; ///< by bottleneckName

/// What making archives inside the store saved against relaying them.
struct Savings {
    std::uint64_t bytesNotTransferred = 0;
    double relaySecondsAvoided = 0; ///< negative where relaying would have been faster
    double relayCost = 0;           ///< US dollars

    Savings &operator+=(const Savings &other);
    friend bool operator==(const Savings &, const Savings &) = default;
};

struct JobSummary {
    JobId job = 0;
    QString location, album;
    Clock::WallTime startedAt{}; ///< of its first run
    double seconds = 0;          ///< in which it was worked on
    Ending ending = Ending::Open;
    std::uint64_t archiveBytes = 0;
    double cost = 0;              ///< US dollars
    std::optional<Savings> saved; ///< of successful jobs
};

struct PhaseSummary {
    QString phase; ///< phaseGroup()
    Endings runs;
    std::optional<Quantiles> seconds;     ///< of the successful ones
    std::optional<double> bytesPerSecond; ///< likewise; nothing for phases that produce no bytes
    Bottlenecks bottlenecks;
};

/// Everything together, or of one day or album.
struct GroupSummary {
    std::size_t runs = 0;
    Endings jobs, uploads;
    std::optional<Quantiles> jobSeconds;         ///< of successful jobs
    std::optional<double> archiveBytesPerSecond; ///< likewise
    std::optional<double> uploadBytesPerSecond;
    Bottlenecks bottlenecks;
    std::map<QString, std::size_t> failures; ///< failed runs by errorClassName
    Traffic traffic;                         ///< requests by kind, retries, throttles, bytes
    double cost = 0;                         ///< US dollars, all runs
    std::optional<Savings> saved;            ///< nothing where no job succeeded
};

struct Summary {
    GroupSummary all;
    std::vector<PhaseSummary> phases;                     ///< in the order a job goes through them; uploads last
    std::vector<JobSummary> jobs;                         ///< oldest first
    std::vector<std::pair<QDate, GroupSummary>> days;     ///< oldest first
    std::vector<std::pair<QString, GroupSummary>> albums; ///< by name
};

/// `zone` decides which day a time belongs to. The runs may be in any order.
[[nodiscard]] Summary summarize(std::span<const RunRecord> runs, const QTimeZone &zone);

} // namespace photoporter
