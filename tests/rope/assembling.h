// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/assembly.h"

namespace photoporter::testing {

/// The whole assembly: begin, run, complete; on failure or cancel the upload is aborted and nothing is left
/// behind. But an upload whose very creation was given up stays, without parts: its id was never learnt, and
/// others of the same key may be somebody else's.
[[nodiscard]] Result<Assembled> assemble(ObjectStore &store, const Rope &rope, const Plan &plan,
                                         const AssemblyTarget &target, const AssemblyOptions &options = {},
                                         std::stop_token stop = {});

} // namespace photoporter::testing
