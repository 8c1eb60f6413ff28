// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/albumoverview.h"

namespace photoporter::ui {

/// Finds out from one snapshot to the next what ended, also what began after the one before: what counts is when
/// the newest of an album ended. A value.
class ActivityEnds {
public:
    struct News {
        std::map<QString, Clock::WallTime> made, uploaded; ///< albums, and when
    };
    /// Everything that is over is new to the first call.
    [[nodiscard]] News news(const std::map<QString, AlbumActivities> &activities);

private:
    struct Ends {
        std::optional<Clock::WallTime> made, uploaded;
    };
    std::map<QString, Ends> m_ends;
};

} // namespace photoporter::ui
