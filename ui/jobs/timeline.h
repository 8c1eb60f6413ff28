// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/timelinespans.h"

#include <QPointF>
#include <QRectF>

namespace photoporter::ui {

/// Sizes in logical pixels; what depends on fonts is measured by whoever paints.
struct TimelineMetrics {
    double width = 600;
    double labels = 96;   ///< width of the rows' names at the left
    double row = 24;      ///< height
    double bar = 14;      ///< height
    double axis = 28;     ///< height below the rows
    double margin = 24;   ///< right of the plot: half of the last tick's text
    double tickGap = 72;  ///< least distance of ticks
    double narrowest = 3; ///< width that every bar has, as long as there is room
    double cut = 24;      ///< width of an idle time that is left out
};

struct TimelineRow {
    enum class Kind : std::uint8_t { Plan, Worker, Finish };
    Kind kind = Kind::Worker;
    int worker = 0; ///< of Worker
    QRectF label;   ///< where its name stands
};

struct TimelineBar {
    std::size_t row = 0;
    QRectF rect;
    TimelineSpan span;
    bool isExpected = false; ///< about where the rest will be: only its place is meant
};

struct TimelineTick {
    double x = 0;
    double seconds = 0; ///< worked since the beginning, idle times that are left out not counted
};

/// An idle time that is left out (paused, or waiting for another attempt), so that the rest can be seen.
struct TimelineCut {
    QRectF rect; ///< over all rows
    double seconds = 0;
};

/// Where everything of a timeline is. Rows from top to bottom: plan, workers, joining and checking. Bars lie
/// within the plot; those of a row don't overlap and are in order of time.
struct TimelineLayout {
    QRectF plot; ///< of the bars
    double height = 0;
    std::vector<TimelineRow> rows;
    std::vector<TimelineBar> bars;
    std::vector<TimelineTick> ticks;
    std::vector<TimelineCut> cuts;
    std::optional<double> now; ///< x of the present, while the job runs

    /// The bar at this place, with a little grace for narrow ones; null: none.
    [[nodiscard]] const TimelineBar *barAt(QPointF place) const;
};

/// `secondsLeft`: till the archive is there, where that is known. Pure.
[[nodiscard]] TimelineLayout layoutTimeline(const JobStory &story, Clock::WallTime now,
                                            std::optional<double> secondsLeft, const TimelineMetrics &metrics);

/// The height that layoutTimeline() will need. Pure.
[[nodiscard]] double timelineHeight(int workers, const TimelineMetrics &metrics);

/// A round number of seconds, at least `least`: 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30 s, 1, 2, 5, … min, hours, days.
/// Pure.
[[nodiscard]] double roundSeconds(double least);

} // namespace photoporter::ui
