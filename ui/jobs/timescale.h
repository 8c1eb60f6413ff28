// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/timelinespans.h"

#include <span>

namespace photoporter::ui {

/// An axis of wall time from which long idle times are left out. A value.
class TimeScale {
public:
    struct Stretch {
        Clock::WallTime from{}, to{};
        double begin = 0; ///< in seconds on the axis
        [[nodiscard]] double seconds() const { return std::chrono::duration<double>(to - from).count(); }
    };

    /// Idle times (nothing but waiting) of more than 10 s and more than a sixth of the time worked are left out.
    explicit TimeScale(std::span<const TimelineSpan> spans);

    [[nodiscard]] const std::vector<Stretch> &stretches() const { return m_stretches; } ///< by time
    [[nodiscard]] double seconds() const;                                               ///< of all stretches
    /// Which stretch a time belongs to, and its second on the axis. A time that is left out is at the end of the
    /// stretch before.
    struct Place {
        std::size_t stretch = 0;
        double second = 0;
    };
    [[nodiscard]] Place placeOf(Clock::WallTime time) const;

private:
    std::vector<Stretch> m_stretches;
};

} // namespace photoporter::ui
