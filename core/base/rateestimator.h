// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace photoporter {

/// The rate over the last ten seconds and the time that is left, from samples of one growing number. Times are a
/// monotonic clock's.
class RateEstimator {
public:
    void sample(std::chrono::nanoseconds now, std::uint64_t done);
    void reset() { m_samples.clear(); }
    /// Units a second; nothing before two samples lie half a second apart.
    [[nodiscard]] std::optional<double> rate() const;
    /// Nothing while the estimate would be weak: less than three seconds watched, nothing moving, or no total.
    [[nodiscard]] std::optional<double> secondsLeft(std::uint64_t total) const;

private:
    struct Sample {
        std::chrono::nanoseconds when;
        std::uint64_t done;
    };
    [[nodiscard]] double span() const;
    std::deque<Sample> m_samples;
};

} // namespace photoporter
