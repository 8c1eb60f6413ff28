// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/wrap/forwardingstore.h"
#include "store/wrap/sendingqueue.h"

#include <mutex>

namespace photoporter {

/// A rate that all stores which are made with it keep together, and that may change while they send. Thread-safe.
class RateLimit {
public:
    /// `bytesPerSecond` of 0 is no limit.
    explicit RateLimit(std::uint64_t bytesPerSecond, std::shared_ptr<Clock> clock = systemClock());
    /// Who waits goes by it within a second.
    void set(std::uint64_t bytesPerSecond);
    [[nodiscard]] std::uint64_t bytesPerSecond() const;

    /// Waits until a body of so many bytes may go. Cancelled when `stop` is requested: it does not go, and costs
    /// nobody behind it any time.
    [[nodiscard]] Result<> waitFor(std::uint64_t bytes, const std::stop_token &stop);

private:
    const std::shared_ptr<Clock> m_clock;
    mutable std::mutex m_mutex; ///< guards m_queue
    SendingQueue m_queue;
};

/// Keeps the bytes of bodies that go up to the limit on average. A body waits until those before it would have
/// been sent at that rate, and is then sent as fast as the line allows: smooth as long as bodies are small
/// (callers' parts are up to 16 MiB). One that is cut off on its way counts as a whole. Downloads, copies and
/// requests without a body don't wait.
class RateLimitedStore final : public ForwardingStore {
public:
    RateLimitedStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<RateLimit> limit);

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    const std::shared_ptr<RateLimit> m_limit;
};

} // namespace photoporter
