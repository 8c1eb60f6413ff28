// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/activity.h"

#include <deque>
#include <map>
#include <optional>

namespace photoporter::ui {

/// Rates out of snapshots, smoothed over 10 seconds, and the time that is left where it can be told. A value.
class Rates {
public:
    void add(const Snapshot &snapshot);

    [[nodiscard]] double upBytesPerSecond() const { return m_up; }
    [[nodiscard]] double downBytesPerSecond() const { return m_down; }
    /// Bytes of its phase; nothing in the first 2 seconds of a phase.
    [[nodiscard]] std::optional<double> bytesPerSecond(ActivityId id) const;
    /// Of the phase; nothing while it is a guess: in its first 3 seconds, or when the rate has stopped.
    [[nodiscard]] std::optional<double> secondsLeft(const Activity &activity) const;

private:
    struct Sample {
        double at = 0; ///< seconds
        std::uint64_t bytes = 0, items = 0;
    };
    struct Track {
        Phase phase = Phase::Idle;
        double begun = 0;
        std::deque<Sample> samples;
    };
    struct Moved {
        double at = 0;
        std::uint64_t up = 0, down = 0;
    };
    std::map<ActivityId, Track> m_tracks;
    std::deque<Moved> m_moved;
    double m_up = 0, m_down = 0;
};

} // namespace photoporter::ui
