// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/cappedstore.h"

#include <algorithm>

namespace photoporter {

CappedStore::CappedStore(std::shared_ptr<ObjectStore> inner, int limit)
    : ForwardingStore(std::move(inner)), m_maxLimit(std::max(1, limit)), m_limit(m_maxLimit)
{
}

int CappedStore::limit() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limit;
}

Result<> CappedStore::around(StoreCall &, const Send &send, const std::stop_token &stop)
{
    std::uint64_t epoch = 0;
    {
        std::unique_lock lock(m_mutex);
        if (!m_ended.wait(lock, stop, [this] { return m_inFlight < m_limit; }))
            return cancelled();
        ++m_inFlight;
        epoch = m_epoch;
    }
    auto done = send();
    {
        const std::scoped_lock lock(m_mutex);
        --m_inFlight;
        learn(done, epoch);
    }
    // All, because the limit may have grown as well.
    m_ended.notify_all();
    return done;
}

void CappedStore::learn(const Result<> &done, std::uint64_t epoch)
{
    if (!done) {
        if (done.error().code != ErrorCode::Throttled || epoch != m_epoch)
            return;
        m_limit = std::max(1, m_limit / 2);
        m_successes = 0;
        ++m_epoch;
        return;
    }
    if (m_limit < m_maxLimit && ++m_successes >= m_limit) {
        ++m_limit;
        m_successes = 0;
    }
}

} // namespace photoporter
