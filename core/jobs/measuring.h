// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/environment.h"
#include "metrics/usagestore.h"

namespace photoporter {

/// `inner` with the retries of `store` around it, and around these what measures where the time goes, waits for a
/// store that throttles included.
[[nodiscard]] std::shared_ptr<UsageStore> measuring(std::shared_ptr<ObjectStore> inner, const JobStore &store,
                                                    const std::shared_ptr<Clock> &clock);

} // namespace photoporter
