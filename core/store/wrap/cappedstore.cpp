// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/cappedstore.h"

#include <algorithm>

namespace photoporter {

RequestGate::RequestGate(int limit) : m_gate(limit), m_maxLimit(std::max(1, limit))
{
}

std::uint64_t RequestGate::epoch() const
{
    const std::scoped_lock lock(m_mutex);
    return m_epoch;
}

void RequestGate::learn(const Result<> &done, std::uint64_t epoch)
{
    const std::scoped_lock lock(m_mutex);
    const int limit = m_gate.limit();
    if (!done) {
        if (done.error().code != ErrorCode::Throttled || epoch != m_epoch)
            return;
        m_gate.setLimit(std::max(1, limit / 2));
        m_successes = 0;
        ++m_epoch;
        return;
    }
    if (limit < m_maxLimit && ++m_successes >= limit) {
        m_gate.setLimit(limit + 1);
        m_successes = 0;
    }
}

CappedStore::CappedStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<RequestGate> gate)
    : ForwardingStore(std::move(inner)), m_gate(std::move(gate)), m_share(m_gate->m_gate)
{
}

Result<> CappedStore::around(StoreCall &, const Send &send, const std::stop_token &stop)
{
    const auto slot = m_share.acquire(stop);
    if (!slot)
        return std::unexpected(slot.error());
    const std::uint64_t epoch = m_gate->epoch();
    auto done = send();
    m_gate->learn(done, epoch);
    return done;
}

} // namespace photoporter
