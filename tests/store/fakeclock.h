// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <mutex>
#include <vector>

namespace photoporter::testing {

/// Time that passes only when somebody sleeps or a test advances it: sleeping takes no real time. Thread-safe.
class FakeClock final : public Clock {
public:
    [[nodiscard]] WallTime now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return WallTime(std::chrono::milliseconds(1'700'000'000'000)) +
               std::chrono::duration_cast<std::chrono::milliseconds>(m_time + m_asleep);
    }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_time;
    }
    [[nodiscard]] bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return false;
        const std::scoped_lock lock(m_mutex);
        m_time += duration;
        m_sleeps.push_back(duration);
        return true;
    }
    void advance(std::chrono::nanoseconds duration)
    {
        const std::scoped_lock lock(m_mutex);
        m_time += duration;
    }
    /// The computer sleeps: the wall clock alone goes on.
    void suspend(std::chrono::nanoseconds duration)
    {
        const std::scoped_lock lock(m_mutex);
        m_asleep += duration;
    }
    [[nodiscard]] std::vector<std::chrono::milliseconds> sleeps() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_sleeps;
    }

private:
    mutable std::mutex m_mutex;
    std::chrono::nanoseconds m_time{};
    std::chrono::nanoseconds m_asleep{};
    std::vector<std::chrono::milliseconds> m_sleeps;
};

} // namespace photoporter::testing
