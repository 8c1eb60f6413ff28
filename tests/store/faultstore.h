// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/wrap/forwardingstore.h"

#include <atomic>
#include <optional>

namespace photoporter::testing {

/// When a FaultStore fails a request.
struct Fault {
    std::optional<RequestKind> kind; ///< counts only these; nothing counts all
    int nth = 1;                     ///< the first is 1
    int count = 1;                   ///< this many in a row fail
    bool afterEffect = false;        ///< the request takes effect, its answer is lost
    Error error = {.code = ErrorCode::ConnectionLost,
                   .message = QStringLiteral("The connection was cut by the test.")};
};

/// Fails chosen requests, before or after they took effect. For counting campaigns: fail the first, the second, …
/// until fired() stays false.
class FaultStore final : public ForwardingStore {
public:
    FaultStore(std::shared_ptr<ObjectStore> inner, Fault fault)
        : ForwardingStore(std::move(inner)), m_fault(std::move(fault))
    {
    }

    [[nodiscard]] bool fired() const { return m_fired > 0; }
    /// Requests of the kind so far.
    [[nodiscard]] int seen() const { return m_seen; }

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &) override
    {
        if (m_fault.kind && call.kind != *m_fault.kind)
            return send();
        const int number = ++m_seen;
        if (number < m_fault.nth || number >= m_fault.nth + m_fault.count)
            return send();
        ++m_fired;
        if (m_fault.afterEffect) {
            if (auto done = send(); !done)
                return done;
        }
        return std::unexpected(m_fault.error);
    }

private:
    const Fault m_fault;
    std::atomic<int> m_seen = 0;
    std::atomic<int> m_fired = 0;
};

} // namespace photoporter::testing
