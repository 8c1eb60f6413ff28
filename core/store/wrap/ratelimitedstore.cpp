// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/ratelimitedstore.h"

#include <algorithm>

namespace photoporter {

RateLimit::RateLimit(std::uint64_t bytesPerSecond, std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock)), m_bytesPerSecond(bytesPerSecond)
{
}

std::chrono::nanoseconds RateLimit::reserve(std::uint64_t bytes)
{
    using namespace std::chrono;
    const std::uint64_t rate = m_bytesPerSecond;
    if (rate == 0)
        return {};
    const auto duration = duration_cast<nanoseconds>(
        std::chrono::duration<double>(static_cast<double>(bytes) / static_cast<double>(rate)));
    const std::scoped_lock lock(m_mutex);
    const nanoseconds now = m_clock->monotonic();
    const nanoseconds begin = std::max(now, m_free);
    m_free = begin + duration;
    return begin - now;
}

RateLimitedStore::RateLimitedStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<RateLimit> limit)
    : ForwardingStore(std::move(inner)), m_limit(std::move(limit))
{
}

Result<> RateLimitedStore::around(StoreCall &call, const Send &send, const std::stop_token &stop)
{
    if (call.up > 0) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_limit->reserve(call.up));
        if (wait.count() > 0 && !m_limit->m_clock->sleep(wait, stop))
            return cancelled();
    }
    return send();
}

} // namespace photoporter
