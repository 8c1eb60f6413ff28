// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/countingstore.h"

namespace photoporter {

Result<> CountingStore::around(StoreCall &call, const Send &send, const std::stop_token &)
{
    m_meter.countRequest(call.kind);
    m_meter.countUp(call.up);
    auto done = send();
    m_meter.countDown(call.down);
    if (done)
        m_meter.countCopied(call.copied);
    return done;
}

} // namespace photoporter
