// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fairgate.h"
#include "store/wrap/forwardingstore.h"

namespace photoporter {

/// How many requests may be under way at once, for all CappedStores that are made with it. When the store
/// throttles, the limit is halved (once for all requests that were under way then), and grows by one after as many
/// successes as it is wide, up to where it began: additive increase, multiplicative decrease, as TCP finds its
/// rate.
class RequestGate {
public:
    explicit RequestGate(int limit);

    /// The limit as it is now: 1 to what it began with.
    [[nodiscard]] int limit() const { return m_gate.limit(); }

private:
    friend class CappedStore;
    [[nodiscard]] std::uint64_t epoch() const;
    void learn(const Result<> &done, std::uint64_t epoch);

    FairGate m_gate;
    const int m_maxLimit;
    mutable std::mutex m_mutex;
    int m_successes = 0;       ///< since the limit changed
    std::uint64_t m_epoch = 0; ///< number of times the limit was halved
};

/// Lets a request through when its gate has room; others wait, and a wait ends with the caller's stop. Each store
/// with the gate gets a fair share of it (base/fairgate.h).
class CappedStore final : public ForwardingStore {
public:
    CappedStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<RequestGate> gate);

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    const std::shared_ptr<RequestGate> m_gate;
    FairGate::Share m_share;
};

} // namespace photoporter
