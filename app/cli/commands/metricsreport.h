// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/summary.h"

#include <QJsonObject>

namespace photoporter {

/// What the summary is of, as it was asked for.
struct MetricsRange {
    std::optional<Clock::WallTime> since;
    QString album; ///< empty: all
};

/// For people: figures, phases, what held runs up, what was saved, albums. Says so where there is nothing.
[[nodiscard]] QString metricsText(const Summary &summary, const MetricsRange &range);

/// For --json (docs/command-line.md). What can't be said is null.
[[nodiscard]] QJsonObject metricsDocument(const Summary &summary, const MetricsRange &range);

} // namespace photoporter
