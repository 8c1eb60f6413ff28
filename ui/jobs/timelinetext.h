// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/timeline.h"

namespace photoporter::ui {

// The words of a timeline. Pure.

[[nodiscard]] QString rowText(const TimelineRow &row);
/// In a bar, if it fits: "chunk 5 · 88 %".
[[nodiscard]] QString barText(const TimelineBar &bar);
/// All there is to know of a bar: lines.
[[nodiscard]] QString barTip(const TimelineBar &bar);
[[nodiscard]] QString cutTip(const TimelineCut &cut);
[[nodiscard]] QString tickText(double seconds);
/// The whole picture for who does not see it.
[[nodiscard]] QString timelineSummary(const TimelineLayout &layout);

} // namespace photoporter::ui
