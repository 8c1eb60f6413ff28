// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"

namespace photoporter {

enum class ChunkState : std::uint8_t { Waiting, Running, Done, Failed };
[[nodiscard]] QStringView chunkStateName(ChunkState state); ///< "waiting", "running", "done", "failed"

/// A contiguous run of an archive's parts: the unit of work, of retry and of resuming.
struct ChunkRecord {
    int number = 1;
    int firstPart = 1; ///< part number
    int partCount = 0;
    ChunkState state = ChunkState::Waiting;
    int attempts = 0;
    int worker = 0; ///< 1 to chunksAtOnce: the row of a timeline; 0 before it ran
    std::optional<Clock::WallTime> startedAt, finishedAt;
    friend bool operator==(const ChunkRecord &, const ChunkRecord &) = default;
};

/// The ledger's table chunks. Thread-safe.
class ChunkTable {
public:
    explicit ChunkTable(Ledger &ledger) : m_ledger(ledger) {}
    /// What was known of the job's chunks is replaced.
    [[nodiscard]] Result<> replace(JobId job, std::span<const ChunkRecord> chunks) const;
    [[nodiscard]] Result<> update(JobId job, const ChunkRecord &chunk) const;
    [[nodiscard]] Result<std::vector<ChunkRecord>> list(JobId job) const; ///< by number

private:
    Ledger &m_ledger;
};

} // namespace photoporter
