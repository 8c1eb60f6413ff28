// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobstores.h"

namespace photoporter {

JobStores::JobStores(OpenPlain open, OpenOptions options) : m_open(std::move(open)), m_options(std::move(options))
{
    if (!m_options.gate)
        m_options.gate = std::make_shared<RequestGate>(m_options.requestsInFlight);
    if (!m_options.limit)
        m_options.limit = std::make_shared<RateLimit>(m_options.upBytesPerSecond, m_options.clock);
}

Result<JobStore> JobStores::open()
{
    const std::scoped_lock lock(m_mutex);
    if (m_last)
        m_options.line = m_last->line();
    auto plain = m_open(m_options);
    if (!plain)
        return std::unexpected(plain.error());
    const OpenedStore opened = wrapWithoutRetries(std::move(*plain), m_options);
    m_last = opened.measured;
    return JobStore{.base = opened.store,
                    .line = [measured = opened.measured] { return measured->line(); },
                    .retries = m_options.retries,
                    .announceRetry = m_options.announceRetry};
}

Line JobStores::line() const
{
    const std::scoped_lock lock(m_mutex);
    return m_last ? m_last->line() : m_options.line;
}

} // namespace photoporter
