// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/wrap/forwardingstore.h"

namespace photoporter {

/// Counts what passes through it alone, so that users of one store can tell what each of them moved: requests by
/// kind, the payload of bodies (not their XML, which only the store itself sees), and bytes that were copied.
class CountingStore final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    [[nodiscard]] Traffic traffic() const override { return m_meter.snapshot(); }

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    TrafficMeter m_meter;
};

} // namespace photoporter
