// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/runs.h"

#include <cmath>

namespace photoporter::testing {

using namespace Qt::StringLiterals;

Clock::WallTime at(double seconds)
{
    const std::chrono::sys_seconds ten =
        std::chrono::sys_days(std::chrono::year(2026) / 11 / 2) + std::chrono::hours(10);
    return Clock::WallTime(ten) + std::chrono::milliseconds(std::llround(seconds * 1000));
}

RunRecord run(const QString &phase, double start, double seconds)
{
    return {.job = 1,
            .location = u"folder:///store"_s,
            .album = u"sea"_s,
            .phase = phase,
            .startedAt = at(start),
            .seconds = seconds,
            .success = true};
}

RunRecord failed(RunRecord run, ErrorClass errorClass)
{
    run.success = false;
    run.errorClass = errorClassName(errorClass).toString();
    return run;
}

RunRecord ofJob(JobId job, RunRecord run)
{
    run.job = job;
    return run;
}

std::vector<RunRecord> wholeJob(JobId job, double start)
{
    RunRecord one = run(u"chunk 1"_s, start + 1, 10);
    one.relayBytes = 200'000'000;
    one.relaySeconds = 150;
    one.relayCost = 0.02;
    one.cost = 0.001;
    one.traffic.up = 600'000;
    one.traffic[RequestKind::CopyPart] = 40;
    one.traffic.retries = 2;
    one.bottleneck = u"store-copy"_s;
    RunRecord two = run(u"chunk 2"_s, start + 1, 20);
    two.relayBytes = 100'000'000;
    two.relaySeconds = 50;
    two.relayCost = 0.01;
    two.cost = 0.002;
    two.traffic.down = 400'000;
    two.traffic[RequestKind::CopyPart] = 20;
    two.traffic.throttles = 3;
    two.bottleneck = u"throttled"_s;
    std::vector<RunRecord> runs = {run(u"plan"_s, start, 1), one, two, run(u"merge"_s, start + 21, 2),
                                   run(u"verify"_s, start + 23, 1)};
    for (RunRecord &own : runs)
        own.job = job;
    return runs;
}

} // namespace photoporter::testing
