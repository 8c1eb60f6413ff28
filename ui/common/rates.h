// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rateestimator.h"
#include "workspace/activity.h"

#include <map>
#include <optional>

namespace photoporter::ui {

/// Rates out of snapshots, smoothed over 10 seconds, and the time that is left where it can be told. A value.
class Rates {
public:
    void add(const Snapshot &snapshot);

    [[nodiscard]] double upBytesPerSecond() const { return m_up.rate().value_or(0); }
    [[nodiscard]] double downBytesPerSecond() const { return m_down.rate().value_or(0); }
    /// Bytes of its phase; nothing in the first 2 seconds of a phase.
    [[nodiscard]] std::optional<double> bytesPerSecond(ActivityId id) const;
    /// Of the phase; nothing while it is a guess: in its first 3 seconds, or when the rate has stopped.
    [[nodiscard]] std::optional<double> secondsLeft(const Activity &activity) const;

private:
    struct Track {
        Phase phase = Phase::Idle;
        std::chrono::nanoseconds begun{};
        RateEstimator bytes, items;
    };
    std::chrono::nanoseconds m_now{};
    std::map<ActivityId, Track> m_tracks; ///< of those that run
    RateEstimator m_up, m_down;
};

} // namespace photoporter::ui
