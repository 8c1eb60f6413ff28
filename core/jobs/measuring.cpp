// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/measuring.h"

namespace photoporter {

std::shared_ptr<UsageStore> measuring(std::shared_ptr<ObjectStore> inner, const JobStore &store,
                                      const std::shared_ptr<Clock> &clock)
{
    // The retries tell the meter that is around them; they end with it.
    const auto meter = std::make_shared<UsageStore *>(nullptr);
    const auto announce = [meter, told = store.announceRetry](const PlannedRetry &retry) {
        if (retry.error.code == ErrorCode::Throttled)
            (*meter)->throttledFor(retry.delay);
        if (told)
            told(retry);
    };
    const auto retrying = std::make_shared<RetryingStore>(std::move(inner), store.retries, clock, announce);
    auto usage = std::make_shared<UsageStore>(retrying, clock);
    *meter = usage.get();
    return usage;
}

} // namespace photoporter
