// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <stop_token>

namespace photoporter {

/// Time as a seam: the real clock in the programs, one that is advanced by hand in tests. Thread-safe.
class Clock {
public:
    using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

    virtual ~Clock() = default;
    [[nodiscard]] virtual WallTime now() const = 0;
    /// Never goes back; for durations.
    [[nodiscard]] virtual std::chrono::nanoseconds monotonic() const = 0;
    /// Waits; false when `stop` was requested before the time was over.
    [[nodiscard]] virtual bool sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

/// The computer's clock.
[[nodiscard]] std::shared_ptr<Clock> systemClock();

} // namespace photoporter
