// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/resources.h"

#include "base/bytes.h"

#include <sys/resource.h>

namespace photoporter {

namespace {

rusage usageOfThisProcess()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

std::uint64_t peakResidentBytes()
{
    return static_cast<std::uint64_t>(usageOfThisProcess().ru_maxrss) * KiB;
}

double processorSeconds()
{
    const rusage usage = usageOfThisProcess();
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

} // namespace photoporter
