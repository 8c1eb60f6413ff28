// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/ratelimitedstore.h"

#include <algorithm>

namespace photoporter {

RateLimitedStore::RateLimitedStore(std::shared_ptr<ObjectStore> inner, std::uint64_t bytesPerSecond,
                                   std::shared_ptr<Clock> clock)
    : ForwardingStore(std::move(inner)), m_bytesPerSecond(bytesPerSecond), m_clock(std::move(clock))
{
}

std::chrono::nanoseconds RateLimitedStore::reserve(std::uint64_t bytes)
{
    using namespace std::chrono;
    const auto duration = duration_cast<nanoseconds>(
        std::chrono::duration<double>(static_cast<double>(bytes) / static_cast<double>(m_bytesPerSecond)));
    const std::scoped_lock lock(m_mutex);
    const nanoseconds now = m_clock->monotonic();
    const nanoseconds begin = std::max(now, m_free);
    m_free = begin + duration;
    return begin - now;
}

Result<> RateLimitedStore::around(StoreCall &call, const Send &send, const std::stop_token &stop)
{
    if (m_bytesPerSecond > 0 && call.up > 0) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(reserve(call.up));
        if (wait.count() > 0 && !m_clock->sleep(wait, stop))
            return cancelled();
    }
    return send();
}

} // namespace photoporter
