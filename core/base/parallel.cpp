// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

namespace photoporter {

Result<> parallelFor(std::size_t count, unsigned width,
                     const std::function<Result<>(std::size_t, std::stop_token)> &work, std::stop_token stop)
{
    std::stop_source stopAll;
    const std::stop_callback forward(stop, [&stopAll] { stopAll.request_stop(); });
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> firstError;

    const auto run = [&] {
        while (!stopAll.stop_requested()) {
            const std::size_t index = next++;
            if (index >= count)
                return;
            const auto done = work(index, stopAll.get_token());
            if (done)
                continue;
            const std::scoped_lock lock(mutex);
            if (!firstError)
                firstError = done.error();
            stopAll.request_stop();
        }
    };
    {
        std::vector<std::jthread> threads;
        const auto size = std::min<std::size_t>(count, std::max(1U, width));
        for (std::size_t i = 1; i < size; ++i)
            threads.emplace_back(run);
        run();
    }
    if (stop.stop_requested())
        return cancelled();
    if (firstError)
        return std::unexpected(*firstError);
    return {};
}

ByteBudget::ByteBudget(std::uint64_t capacity) : m_capacity(capacity)
{
}

ByteBudget::Lease::Lease(Lease &&other) noexcept
    : m_budget(std::exchange(other.m_budget, nullptr)), m_bytes(other.m_bytes)
{
}

ByteBudget::Lease &ByteBudget::Lease::operator=(Lease &&other) noexcept
{
    if (this != &other) {
        if (m_budget)
            m_budget->release(m_bytes);
        m_budget = std::exchange(other.m_budget, nullptr);
        m_bytes = other.m_bytes;
    }
    return *this;
}

ByteBudget::Lease::~Lease()
{
    if (m_budget)
        m_budget->release(m_bytes);
}

Result<ByteBudget::Lease> ByteBudget::acquire(std::uint64_t bytes, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const auto fits = [&] { return m_used == 0 || m_used + bytes <= m_capacity; };
    if (!m_freed.wait(lock, stop, fits))
        return cancelled();
    m_used += bytes;
    return Lease(this, bytes);
}

void ByteBudget::release(std::uint64_t bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_used -= bytes;
    }
    m_freed.notify_all();
}

} // namespace photoporter
