// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/ratelimitedstore.h"

#include <algorithm>

namespace photoporter {

RateLimit::RateLimit(std::uint64_t bytesPerSecond, std::shared_ptr<Clock> clock) : m_clock(std::move(clock))
{
    set(bytesPerSecond);
}

void RateLimit::set(std::uint64_t bytesPerSecond)
{
    const std::scoped_lock lock(m_mutex);
    m_queue.advance(m_clock->monotonic());
    m_queue.setRate(bytesPerSecond);
}

std::uint64_t RateLimit::bytesPerSecond() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.bytesPerSecond();
}

Result<> RateLimit::waitFor(std::uint64_t bytes, const std::stop_token &stop)
{
    using namespace std::chrono;
    constexpr milliseconds longest = 1s; // so that another rate is heard of
    std::unique_lock lock(m_mutex);
    m_queue.advance(m_clock->monotonic());
    const auto place = m_queue.join(bytes);
    for (;;) {
        const auto wait = ceil<milliseconds>(m_queue.waitOf(place));
        if (wait == 0ms)
            break;
        lock.unlock();
        const bool goesOn = m_clock->sleep(std::min(wait, longest), stop);
        lock.lock();
        m_queue.advance(m_clock->monotonic());
        if (!goesOn) {
            m_queue.giveUp(place);
            return cancelled();
        }
    }
    m_queue.go(place);
    return {};
}

RateLimitedStore::RateLimitedStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<RateLimit> limit)
    : ForwardingStore(std::move(inner)), m_limit(std::move(limit))
{
}

Result<> RateLimitedStore::around(StoreCall &call, const Send &send, const std::stop_token &stop)
{
    if (call.up > 0) {
        if (const auto mayGo = m_limit->waitFor(call.up, stop); !mayGo)
            return mayGo;
    }
    return send();
}

} // namespace photoporter
