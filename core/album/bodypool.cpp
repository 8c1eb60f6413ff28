// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/bodypool.h"

#include "base/bytes.h"

#include <algorithm>
#include <bit>

namespace photoporter {

namespace {

constexpr std::uint64_t worthKeeping = 256 * KiB; // the allocator keeps smaller ones itself

/// A little more than asked for, so that the next photo finds room too if it is slightly larger.
std::uint64_t roundedUp(std::uint64_t size)
{
    const std::uint64_t step = std::bit_floor(size) / 8;
    return (size + step - 1) / step * step;
}

std::uint64_t capacityOf(const QByteArray &body)
{
    return static_cast<std::uint64_t>(body.capacity());
}

} // namespace

QByteArray BodyPool::take(std::uint64_t size)
{
    QByteArray body;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find_if(m_free, [size](const QByteArray &kept) {
            return kept.isDetached() && capacityOf(kept) >= size && capacityOf(kept) / 4 * 3 <= size;
        });
        if (found != m_free.end()) {
            // isDetached() reads the count without ordering. Counting up and down orders what the last other
            // holder did with the bytes before what is done with them from here on.
            static_cast<void>(QByteArray(*found));
            body = std::move(*found);
            m_free.erase(found);
            m_kept -= capacityOf(body);
        }
    }
    if (body.isNull() && size >= worthKeeping)
        body.reserve(static_cast<qsizetype>(roundedUp(size)));
    body.resizeForOverwrite(static_cast<qsizetype>(size));
    return body;
}

void BodyPool::giveBack(QByteArray body)
{
    const std::uint64_t size = capacityOf(body);
    if (size < worthKeeping || size > m_capacity)
        return;
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(body));
    m_kept += size;
    while (m_kept > m_capacity) {
        m_kept -= capacityOf(m_free.front());
        m_free.pop_front();
    }
}

} // namespace photoporter
