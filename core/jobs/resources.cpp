// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/resources.h"

#include "base/bytes.h"

#include <sys/resource.h>

namespace photoporter {

std::uint64_t peakResidentBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * KiB;
}

} // namespace photoporter
