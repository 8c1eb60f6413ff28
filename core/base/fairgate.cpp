// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fairgate.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace photoporter {

FairGate::Slot::Slot(Slot &&other) noexcept : m_share(std::exchange(other.m_share, nullptr))
{
}

FairGate::Slot &FairGate::Slot::operator=(Slot &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_share = std::exchange(other.m_share, nullptr);
    }
    return *this;
}

void FairGate::Slot::giveBack()
{
    if (m_share)
        m_share->m_gate.release(*m_share);
    m_share = nullptr;
}

FairGate::FairGate(int slots) : m_limit(std::max(1, slots))
{
}

FairGate::Share::Share(FairGate &gate) : m_gate(gate)
{
    const std::scoped_lock lock(m_gate.m_mutex);
    m_gate.m_shares.push_back(this);
}

FairGate::Share::~Share()
{
    const std::scoped_lock lock(m_gate.m_mutex);
    m_gate.m_shares.remove(this);
}

Result<FairGate::Slot> FairGate::Share::acquire(std::stop_token stop)
{
    std::unique_lock lock(m_gate.m_mutex);
    ++m_waiting;
    m_gate.handOut();
    if (!m_granted.wait(lock, stop, [this] { return m_grants > 0; })) {
        --m_waiting;
        return cancelled();
    }
    --m_grants;
    lock.unlock();
    return Slot(*this);
}

void FairGate::setLimit(int slots)
{
    const std::scoped_lock lock(m_mutex);
    m_limit = std::max(1, slots);
    handOut();
}

int FairGate::limit() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limit;
}

int FairGate::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return std::accumulate(m_shares.begin(), m_shares.end(), 0,
                           [](int sum, const Share *share) { return sum + share->m_waiting; });
}

void FairGate::release(Share &share)
{
    const std::scoped_lock lock(m_mutex);
    --share.m_held;
    --m_taken;
    handOut();
}

/// A slot belongs to a share from here on, before its thread wakes up: so whoever comes by meanwhile can't take
/// it, and only one thread is woken for it.
void FairGate::handOut()
{
    while (m_taken < m_limit) {
        const auto least = std::ranges::min_element(m_shares, {}, [](const Share *share) {
            return std::pair(share->m_waiting == 0, share->m_held); // who waits comes before who does not
        });
        if (least == m_shares.end() || (*least)->m_waiting == 0)
            return;
        Share &share = **least;
        --share.m_waiting;
        ++share.m_grants;
        ++share.m_held;
        ++m_taken;
        share.m_granted.notify_one();
        m_shares.splice(m_shares.end(), m_shares,
                        least); // of two that hold as many, the other comes first next time
    }
}

} // namespace photoporter
