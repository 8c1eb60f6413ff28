// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <stop_token>

namespace photoporter {

/// Calls work(i, stop) for every i in [0, count) on up to `width` threads, in rising order of start. The first
/// error stops what has not begun, requests stop of what runs, and is returned after all threads have ended;
/// Cancelled when `stop` was requested. Threads live for the call only.
[[nodiscard]] Result<> parallelFor(std::size_t count, unsigned width,
                                   const std::function<Result<>(std::size_t, std::stop_token)> &work,
                                   std::stop_token stop = {});

/// A budget of bytes that bounds what buffers may take together. Thread-safe.
class ByteBudget {
public:
    explicit ByteBudget(std::uint64_t capacity);

    /// Holds part of the budget; gives it back when destroyed.
    class Lease {
    public:
        Lease() = default;
        Lease(Lease &&other) noexcept;
        Lease &operator=(Lease &&other) noexcept;
        ~Lease();

    private:
        friend class ByteBudget;
        Lease(ByteBudget *budget, std::uint64_t bytes) : m_budget(budget), m_bytes(bytes) {}
        ByteBudget *m_budget = nullptr;
        std::uint64_t m_bytes = 0;
    };

    /// Waits until `bytes` are free. A request beyond the whole capacity is served alone. A thread must not
    /// acquire while it holds a lease. Cancelled when `stop` is requested.
    [[nodiscard]] Result<Lease> acquire(std::uint64_t bytes, std::stop_token stop);

private:
    void release(std::uint64_t bytes);

    std::mutex m_mutex;
    std::condition_variable_any m_freed;
    const std::uint64_t m_capacity;
    std::uint64_t m_used = 0;
};

} // namespace photoporter
