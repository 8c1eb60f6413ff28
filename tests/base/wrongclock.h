// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace photoporter::testing {

/// The real time, some way off.
class WrongClock final : public Clock {
public:
    explicit WrongClock(std::chrono::minutes off) : m_off(off) {}
    WallTime now() const override { return m_real->now() + m_off; }
    std::chrono::nanoseconds monotonic() const override { return m_real->monotonic(); }
    bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        return m_real->sleep(duration, std::move(stop));
    }

private:
    const std::shared_ptr<Clock> m_real = systemClock();
    const std::chrono::minutes m_off;
};

} // namespace photoporter::testing
