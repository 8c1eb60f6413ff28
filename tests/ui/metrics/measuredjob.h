// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/runtable.h"

namespace photoporter::ui::testing {

/// A job of 184 photos that was measured: what wholeJob() (metrics/runs.h) tells, begun then and drawn out to so
/// many seconds.
struct MeasuredJob {
    JobId id = 0;
    QString location, album, bottleneck;
    Clock::WallTime begin{};
    double seconds = 24;
};
void note(Ledger &ledger, const MeasuredJob &job);

} // namespace photoporter::ui::testing
