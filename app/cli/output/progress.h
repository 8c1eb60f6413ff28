// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/rateestimator.h"
#include "cli/console.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <thread>

namespace photoporter {

enum class ProgressStyle {
    Bar,   ///< a live line that is redrawn: for terminals
    Lines, ///< a line when a phase begins and every few seconds: for logs
    Json,  ///< one JSON object a line: for programs
    None,
};
/// "bar", "lines", "json", "none".
[[nodiscard]] std::optional<ProgressStyle> progressStyleFromName(const QString &name);

/// Snapshots in, text out: what a progress display says at each tick. Not thread-safe, does no I/O.
class ProgressWriter {
public:
    explicit ProgressWriter(ProgressStyle style) : m_style(style) {}

    struct Output {
        std::optional<QString> liveLine; ///< to be redrawn
        std::optional<QString> line;     ///< to be written once
    };
    /// To be called about four times a second.
    [[nodiscard]] Output tick(const ProgressSnapshot &now, std::chrono::nanoseconds time);
    /// The last tick: says how the phase that runs ended up, and takes the live line away.
    [[nodiscard]] Output finish(const ProgressSnapshot &last, std::chrono::nanoseconds time);

private:
    [[nodiscard]] QString bar(const ProgressSnapshot &now) const;
    [[nodiscard]] QString line(const ProgressSnapshot &now) const;
    [[nodiscard]] QString json(const ProgressSnapshot &now) const;

    ProgressStyle m_style;
    Phase m_phase = Phase::Idle;
    RateEstimator m_rate;
    std::chrono::nanoseconds m_lastLine{};
    std::optional<QString> m_lastText;
};

/// Shows counters on a console, four times a second, on a thread of its own, for as long as it lives. The
/// destructor writes the last state and ends the thread. Counters, clock and console must outlive it.
class ProgressDisplay {
public:
    ProgressDisplay(const ProgressCounters &counters, Console &console, Clock &clock, ProgressStyle style);
    ~ProgressDisplay();
    ProgressDisplay(const ProgressDisplay &) = delete;
    ProgressDisplay &operator=(const ProgressDisplay &) = delete;

private:
    void show(const ProgressWriter::Output &output);

    const ProgressCounters &m_counters;
    Console &m_console;
    Clock &m_clock;
    ProgressWriter m_writer;
    std::jthread m_thread;
};

} // namespace photoporter
