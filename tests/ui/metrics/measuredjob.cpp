// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/measuredjob.h"

#include "metrics/runs.h"

#include <gtest/gtest.h>

namespace photoporter::ui::testing {

void note(Ledger &ledger, const MeasuredJob &job)
{
    for (RunRecord run : photoporter::testing::wholeJob(job.id, 0)) {
        run.startedAt = job.begin + (run.startedAt - photoporter::testing::at(0));
        run.seconds *= job.seconds / 24;
        run.location = job.location;
        run.album = job.album;
        run.bottleneck = job.bottleneck;
        run.entries = 184;
        ASSERT_TRUE(RunTable(ledger).add(run));
    }
}

} // namespace photoporter::ui::testing
