// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/sendingqueue.h"

#include <algorithm>
#include <iterator>

namespace photoporter {

void SendingQueue::setRate(std::uint64_t bytesPerSecond)
{
    m_bytesPerSecond = bytesPerSecond;
}

void SendingQueue::advance(std::chrono::nanoseconds now)
{
    const double seconds = std::chrono::duration<double>(now - m_now).count();
    m_now = now;
    // Time in which nobody had anything to send saves nothing up.
    m_sent = m_bytesPerSecond == 0 ? m_queued
                                   : std::min(m_queued, m_sent + seconds * static_cast<double>(m_bytesPerSecond));
}

SendingQueue::Place SendingQueue::join(std::uint64_t bytes)
{
    const Body body{.begins = m_queued, .bytes = static_cast<double>(bytes)};
    m_queued += body.bytes;
    return m_waiting.insert(m_waiting.end(), body);
}

std::chrono::nanoseconds SendingQueue::waitOf(Place body) const
{
    // Less than a byte is what rounding leaves.
    const double before = body->begins - m_sent;
    if (before < 1 || m_bytesPerSecond == 0)
        return {};
    const std::chrono::duration<double> wait(before / static_cast<double>(m_bytesPerSecond));
    return std::chrono::duration_cast<std::chrono::nanoseconds>(wait);
}

void SendingQueue::go(Place body)
{
    m_waiting.erase(body);
}

void SendingQueue::giveUp(Place body)
{
    for (auto behind = std::next(body); behind != m_waiting.end(); ++behind)
        behind->begins -= body->bytes;
    m_queued -= body->bytes;
    m_sent = std::min(m_sent, body->begins); // none of it was
    m_waiting.erase(body);
}

} // namespace photoporter
