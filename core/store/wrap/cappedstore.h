// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/wrap/forwardingstore.h"

#include <condition_variable>
#include <mutex>

namespace photoporter {

/// Lets at most `limit` requests be under way at once; others wait, and a wait ends with the caller's stop. When
/// the store throttles, the limit is halved (once for all requests that were under way then), and grows by one
/// after as many successes as it is wide, up to where it began: additive increase, multiplicative decrease, as TCP
/// finds its rate.
class CappedStore final : public ForwardingStore {
public:
    CappedStore(std::shared_ptr<ObjectStore> inner, int limit);

    /// The limit as it is now: 1 to what it began with.
    [[nodiscard]] int limit() const;

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    void learn(const Result<> &done, std::uint64_t epoch);

    const int m_maxLimit;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_ended;
    int m_limit;
    int m_inFlight = 0;
    int m_successes = 0;       ///< since the limit changed
    std::uint64_t m_epoch = 0; ///< number of times the limit was halved
};

} // namespace photoporter
