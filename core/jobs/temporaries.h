// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"
#include "store/objectstore.h"

namespace photoporter {

/// What was removed from a store.
struct Swept {
    std::uint64_t objects = 0;
    std::uint64_t bytes = 0;
    std::uint64_t uploads = 0;
};

/// Removes every object and aborts every unfinished upload below `prefix`, which must lie in zips/tmp/ (Internal
/// otherwise: nothing else is ever swept). Goes on after an error and answers the first.
[[nodiscard]] Result<Swept> sweepTemporaries(ObjectStore &store, const QByteArray &prefix,
                                             std::stop_token stop = {});

/// Removes all that a job had begun in the store and that no retry is to go on with: its intermediates and its
/// upload. Goes on after an error and answers the first.
[[nodiscard]] Result<> removeBegun(ObjectStore &store, const JobPlan &plan, std::stop_token stop = {});

} // namespace photoporter
