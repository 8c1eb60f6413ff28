// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/assembling.h"

namespace photoporter::testing {

Result<Assembled> assemble(ObjectStore &store, const Rope &rope, const Plan &plan, const AssemblyTarget &target,
                           const AssemblyOptions &options, std::stop_token stop)
{
    if (options.progress)
        options.progress->begin(Phase::Assembling, plan.steps.size() + plan.parts.size(), plan.size);
    Assembly assembly(store, rope, plan, target, options);
    const auto upload = assembly.begin(stop);
    if (!upload)
        return std::unexpected(upload.error());
    auto parts = assembly.run(*upload, allParts(plan), stop);
    auto assembled = parts ? assembly.complete(*upload, std::move(*parts), stop) : std::unexpected(parts.error());
    if (assembled)
        return assembled;
    // The first error is the one to tell; what cannot be cleaned up now is swept by maintenance.
    (void)store.abortUpload(*upload);
    (void)assembly.cleanUp();
    return assembled;
}

} // namespace photoporter::testing
