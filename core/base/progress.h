// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace photoporter {

/// What a long operation is doing, for words beside the bar.
enum class Phase : std::uint8_t {
    Idle,
    Scanning,
    Listing,
    Probing,
    Checksums, ///< finding CRC-32s
    Planning,
    Uploading,
    Assembling,
    Completing,
    Verifying,
    Downloading,
    Done,
};

/// Raw counters that workers add to and a ticking observer reads (style habit 12): rate, percent and remaining
/// time are computed where they are shown. All members are thread-safe; they are consistent one by one, not
/// together.
struct ProgressCounters {
    std::atomic<Phase> phase = Phase::Idle;
    std::atomic<std::uint64_t> bytesDone = 0;
    std::atomic<std::uint64_t> bytesTotal = 0;
    std::atomic<std::uint64_t> itemsDone = 0; ///< files, parts or steps, as the phase has it
    std::atomic<std::uint64_t> itemsTotal = 0;

    /// Enters a phase with fresh counters.
    void begin(Phase next, std::uint64_t items, std::uint64_t bytes)
    {
        itemsDone = 0;
        bytesDone = 0;
        itemsTotal = items;
        bytesTotal = bytes;
        phase = next;
    }
};

/// ProgressCounters at one moment.
struct ProgressSnapshot {
    Phase phase = Phase::Idle;
    std::uint64_t bytesDone = 0, bytesTotal = 0;
    std::uint64_t itemsDone = 0, itemsTotal = 0;
};
[[nodiscard]] inline ProgressSnapshot snapshotOf(const ProgressCounters &counters)
{
    return {counters.phase, counters.bytesDone, counters.bytesTotal, counters.itemsDone, counters.itemsTotal};
}

} // namespace photoporter
