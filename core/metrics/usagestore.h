// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "metrics/bottleneck.h"
#include "store/wrap/busymeter.h"
#include "store/wrap/forwardingstore.h"

#include <array>
#include <functional>
#include <mutex>
#include <set>

namespace photoporter {

/// Seconds of processor time that this process has used so far, all its threads.
[[nodiscard]] double processCpuSeconds();

/// Measures where the time of one run goes: how long requests of each kind were under way (docs/metrics.md, "The
/// bottleneck", says which kind a request is). Each run puts its own around the store that it works with, outside
/// retries and caps: these are shared by runs, and a union of times hardly grows by waiting for a slot.
/// Thread-safe.
class UsageStore final : public ForwardingStore {
public:
    /// `cpuSeconds` is called from any thread that calls times() or reset().
    explicit UsageStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<Clock> clock = systemClock(),
                        std::function<double()> cpuSeconds = processCpuSeconds);

    /// Since the construction or the last reset(); what is under way counts until now.
    [[nodiscard]] RunTimes times() const;
    /// Begins anew. Requests under way count from now on.
    void reset();

    /// A request is about to wait so long because the store asked to slow down: to be told by RetryingStore's
    /// announcements whose error is ErrorCode::Throttled.
    void throttledFor(std::chrono::milliseconds wait);

    Result<Object> get(const GetRequest &request, std::stop_token stop = {}) override;

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    enum Kind { Up, Down, Copy, Small, Disk, kindCount };
    class UnderWay;

    [[nodiscard]] Kind kindOf(const StoreCall &call);
    [[nodiscard]] Kind transfer(Kind kind) const; ///< what a transfer counts as on this store
    void begin(Kind kind);
    void end(Kind kind);

    struct Usage {
        BusyMeter meter;
        BusyMeter::Time total{};
    };

    const std::shared_ptr<Clock> m_clock;
    const std::function<double()> m_cpuSeconds;
    const bool m_isFolder;
    mutable std::mutex m_mutex;
    std::array<Usage, kindCount> m_usages;
    int m_inFlight = 0;
    double m_throttledSeconds = 0;
    double m_cpuBegin = 0;
    BusyMeter::Time m_begin{};
    std::set<ObjectKey> m_targetsOfCopies; ///< keys of unfinished uploads with large copied parts
};

} // namespace photoporter
