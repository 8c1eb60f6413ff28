// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobstory.h"

namespace photoporter::ui {

/// A piece of a job's time: who did what, from when to when. A value.
struct TimelineSpan {
    enum class Kind : std::uint8_t {
        Plan,
        Work,  ///< a chunk's first try
        Again, ///< a later one
        Wait,  ///< between two tries of a chunk
        Join,
        Check,
    };
    Kind kind = Kind::Work;
    int worker = 0; ///< from 1; 0: not a worker's
    Clock::WallTime from{}, to{};
    bool isOpen = false; ///< still going on: `to` is now
    bool failed = false;
    bool stopped = false;          ///< paused, cancelled, interrupted
    int chunk = 0, number = 0;     ///< of a worker's
    int partsDone = -1, parts = 0; ///< of the chunk; -1: not known any more
    std::uint64_t retries = 0, throttles = 0;
    std::optional<Error> error;
};

struct TimelineSpans {
    std::vector<TimelineSpan> spans; ///< by beginning, within a row none overlaps another
    int workers = 0;                 ///< rows of workers, from 1 on
};

/// The spans of a story, as it stands at `now`. Chunks go to the worker that is written down, else to the first
/// one that is free. Pure.
[[nodiscard]] TimelineSpans spansOf(const JobStory &story, Clock::WallTime now);

} // namespace photoporter::ui
