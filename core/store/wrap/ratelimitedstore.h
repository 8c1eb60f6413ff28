// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/wrap/forwardingstore.h"

#include <mutex>

namespace photoporter {

/// Keeps the bytes of bodies that go up to `bytesPerSecond` on average. A body waits until those before it would
/// have been sent at that rate, and is then sent as fast as the line allows: smooth as long as bodies are small
/// (callers' parts are up to 16 MiB). Downloads, copies and requests without a body don't wait.
class RateLimitedStore final : public ForwardingStore {
public:
    /// `bytesPerSecond` of 0 is no limit.
    RateLimitedStore(std::shared_ptr<ObjectStore> inner, std::uint64_t bytesPerSecond,
                     std::shared_ptr<Clock> clock = systemClock());

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    [[nodiscard]] std::chrono::nanoseconds reserve(std::uint64_t bytes);

    const std::uint64_t m_bytesPerSecond;
    const std::shared_ptr<Clock> m_clock;
    std::mutex m_mutex;
    std::chrono::nanoseconds m_free{}; ///< when all that was let through is sent at the rate
};

} // namespace photoporter
