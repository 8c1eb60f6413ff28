// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace photoporter {

/// The time in which `threshold` or more of a kind were under way: the union of their times, not the sum. Times
/// are Clock::monotonic(). A value; not thread-safe.
class BusyMeter {
public:
    using Time = std::chrono::nanoseconds;

    explicit BusyMeter(int threshold = 1) : m_threshold(threshold) {}

    /// One more is under way; true when the meter becomes busy by it.
    bool begin(Time now)
    {
        if (++m_active != m_threshold)
            return false;
        m_since = now;
        return true;
    }
    /// One less. What was not taken of the busy time is lost when the meter is no longer busy.
    void end() { --m_active; }

    [[nodiscard]] bool isBusy() const { return m_active >= m_threshold; }
    [[nodiscard]] bool isIdle() const { return m_active == 0; }
    /// The busy time until now that was not taken yet; 0 unless busy.
    [[nodiscard]] Time busy(Time now) const { return isBusy() ? now - m_since : Time{}; }
    /// The same, taken: it is not answered again.
    Time take(Time now)
    {
        const Time time = busy(now);
        m_since = now;
        return time;
    }

private:
    int m_threshold;
    int m_active = 0;
    Time m_since{};
};

} // namespace photoporter
