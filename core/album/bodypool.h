// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <deque>
#include <mutex>

namespace photoporter {

/// Buffers for the bodies of an upload, used again and again: fresh memory is cleared and mapped page by page,
/// which takes a tenth of the CPU time of an upload. Thread-safe.
class BodyPool {
public:
    /// Keeps at most `capacity` bytes that nobody uses.
    explicit BodyPool(std::uint64_t capacity) : m_capacity(capacity) {}

    /// A buffer of this size that nobody else holds, on memory for at most a third more. What is in it is
    /// arbitrary.
    [[nodiscard]] QByteArray take(std::uint64_t size);
    /// Others may hold the buffer a moment longer; it is not taken before they let go.
    void giveBack(QByteArray body);

private:
    const std::uint64_t m_capacity;
    std::mutex m_mutex;
    std::deque<QByteArray> m_free; ///< oldest first
    std::uint64_t m_kept = 0;      ///< bytes in m_free
};

} // namespace photoporter
