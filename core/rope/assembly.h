// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parallel.h"
#include "base/progress.h"
#include "rope/plan.h"
#include "store/objectstore.h"

#include <functional>
#include <mutex>

namespace photoporter {

/// What is made of the rope, and where its intermediates live meanwhile.
struct AssemblyTarget {
    ObjectKey key;
    QByteArray contentType;
    Metadata metadata;
    QByteArray temporaryPrefix; ///< of the intermediates' keys; unique to this assembly, e.g. "zips/tmp/7f…/"
    ObjectKey scaffold;         ///< uploaded once per store when a plan needs it, and kept
    std::optional<Crc32> crc32; ///< of the whole, for stores that check it; what is relayed is checked by it, too
};

struct AssemblyOptions {
    unsigned parallel = 48;               ///< requests in flight
    std::uint64_t relayBudget = 48 * MiB; ///< bytes of photos held in memory at once
    std::size_t removeBatch = 1000;       ///< as in PlannerOptions
    ProgressCounters *progress = nullptr;
    /// Called from worker threads, several at once, when a part of the final upload stands in the store: to write
    /// it down before it counts. Its error ends the run.
    std::function<Result<>(const CompletedPart &)> onPart;
    /// Once requested, nothing new is begun and what is in flight ends: run() then answers Cancelled, unless it
    /// was done. The gentle stop; the other is run()'s own.
    std::stop_token drain;
};

struct Assembled {
    ObjectInfo info;
    bool checkedByStore = false; ///< the store compared a CRC32 over the whole object
    bool etagFits = false;       ///< the tag is the one that follows from the parts' tags
};

/// Carries out a plan. The three steps are separate so that several workers can share one upload and an
/// interrupted job can go on with the parts that are missing.
///
/// Rope, plan and store must outlive it. run() may be called from several threads for disjoint parts that share no
/// step. All calls end within 200 ms of `stop`. Intermediates are removed as soon as the last part that needs them
/// stands; cleanUp() removes what an interrupted run left.
class Assembly {
public:
    Assembly(ObjectStore &store, const Rope &rope, const Plan &plan, AssemblyTarget target,
             AssemblyOptions options = {});

    /// Creates the final upload (and the scaffold, where the plan needs one and the store has none).
    [[nodiscard]] Result<UploadRef> begin(std::stop_token stop = {});
    /// Makes these parts (indexes of plan.parts, rising) and the steps they need. SourceChanged when a stored
    /// source is no longer what the rope says.
    [[nodiscard]] Result<std::vector<CompletedPart>>
    run(const UploadRef &upload, std::span<const std::uint32_t> parts, std::stop_token stop = {});
    /// Compares every source with the store once more (SourceChanged), then completes. `parts`: all of them, in
    /// order.
    [[nodiscard]] Result<Assembled> complete(const UploadRef &upload, std::vector<CompletedPart> parts,
                                             std::stop_token stop = {});
    /// Aborts uploads of intermediates and removes every intermediate that may exist. To be called when run() has
    /// ended in every thread. Not cancellable: it runs after a cancel too.
    [[nodiscard]] Result<> cleanUp();

private:
    friend class PartRun;
    [[nodiscard]] Result<> ensureScaffold(std::stop_token stop);
    [[nodiscard]] Result<> checkSent(std::span<const CompletedPart> parts) const;
    [[nodiscard]] ObjectKey stepKey(std::size_t step) const;
    void noteStep(std::size_t step);
    [[nodiscard]] Result<> retireSteps(std::span<const std::uint32_t> steps);
    [[nodiscard]] Result<> abortStrayUploads();

    ObjectStore &m_store;
    const Rope &m_rope;
    const Plan &m_plan;
    const AssemblyTarget m_target;
    const AssemblyOptions m_options;
    ByteBudget m_budget;
    std::mutex m_mutex;
    std::vector<bool> m_mayExist; ///< by step; guarded by m_mutex
};

} // namespace photoporter
