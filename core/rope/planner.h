// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/plan.h"

namespace photoporter {

enum class TransferPolicy {
    Automatic,  ///< the least predicted time
    NoTransfer, ///< stored bytes never travel; an error where the store can't do that
    Relay,      ///< every byte is fetched and sent
};

struct PlannerOptions {
    TransferPolicy policy = TransferPolicy::Automatic;
    unsigned parallel = 48;                 ///< requests in flight that the estimate assumes
    std::uint64_t uploadPartSize = 8 * MiB; ///< of long uploaded runs; raised where parts run short
    std::size_t removeBatch = 1000;         ///< intermediates removed by one request (1 to 1,000)
    bool scaffoldExists = false;            ///< no need to upload it again
    PriceTable prices;
};

/// How a rope becomes one object of a store. Pure: the same arguments give the same plan. Linear in the rope's
/// segments, in time and memory.
///
/// Errors: TooLarge when the result exceeds the store's limits; NotSupported for NoTransfer on a store without
/// part copies or with uniform parts; InvalidInput for rules that no upload can obey.
[[nodiscard]] Result<Plan> planAssembly(const Rope &rope, const StoreRules &rules,
                                        const StoreCapabilities &capabilities, const Line &line,
                                        const PlannerOptions &options = {});

} // namespace photoporter
