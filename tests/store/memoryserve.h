// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/memorystore.h"

// Private to the store in memory.
namespace photoporter::testing {

/// What every request has in common: counting, hooks, stopping, the lock.
template<typename T>
Result<T> MemoryStore::serve(RequestKind kind, const ObjectKey &key, const std::stop_token &stop,
                             const std::function<Result<T>()> &work)
{
    struct Guard {
        std::atomic<int> &count;
        ~Guard() { --count; }
    };
    m_meter.countRequest(kind);
    const int now = ++m_inFlight;
    const Guard guard{m_inFlight};
    for (int peak = m_peakInFlight; now > peak && !m_peakInFlight.compare_exchange_weak(peak, now);)
        continue;
    if (before) {
        if (auto allowed = before(kind, key); !allowed)
            return std::unexpected(allowed.error());
    }
    if (stop.stop_requested())
        return cancelled();
    Result<T> result = [&] {
        const std::scoped_lock lock(m_mutex);
        return work();
    }();
    if (after && result) {
        if (auto answered = after(kind, key); !answered)
            return std::unexpected(answered.error());
    }
    return result;
}

} // namespace photoporter::testing
