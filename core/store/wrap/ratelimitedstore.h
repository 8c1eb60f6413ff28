// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/wrap/forwardingstore.h"

#include <atomic>
#include <mutex>

namespace photoporter {

/// A rate that all stores which are made with it keep together, and that may change while they send. Thread-safe.
class RateLimit {
public:
    /// `bytesPerSecond` of 0 is no limit.
    explicit RateLimit(std::uint64_t bytesPerSecond, std::shared_ptr<Clock> clock = systemClock());
    void set(std::uint64_t bytesPerSecond) { m_bytesPerSecond = bytesPerSecond; }
    [[nodiscard]] std::uint64_t bytesPerSecond() const { return m_bytesPerSecond; }

private:
    friend class RateLimitedStore;
    [[nodiscard]] std::chrono::nanoseconds reserve(std::uint64_t bytes);

    const std::shared_ptr<Clock> m_clock;
    std::atomic<std::uint64_t> m_bytesPerSecond;
    std::mutex m_mutex;
    std::chrono::nanoseconds m_free{}; ///< when all that was let through is sent at the rate
};

/// Keeps the bytes of bodies that go up to the limit on average. A body waits until those before it would have
/// been sent at that rate, and is then sent as fast as the line allows: smooth as long as bodies are small
/// (callers' parts are up to 16 MiB). Downloads, copies and requests without a body don't wait.
class RateLimitedStore final : public ForwardingStore {
public:
    RateLimitedStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<RateLimit> limit);

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    const std::shared_ptr<RateLimit> m_limit;
};

} // namespace photoporter
