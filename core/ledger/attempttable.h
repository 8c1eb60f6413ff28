// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"

namespace photoporter {

enum class AttemptOutcome : std::uint8_t { Running, Done, Failed, Cancelled, Paused, Interrupted };
[[nodiscard]] QStringView attemptOutcomeName(AttemptOutcome outcome);

/// One try of a job, or of one of its chunks.
struct AttemptRecord {
    qint64 id = 0;
    JobId job = 0;
    int chunk = 0;   ///< 0: the job itself
    int number = 1;  ///< of the job or chunk, from 1
    QString phase;   ///< where it ended: jobStateName
    QString askedBy; ///< who or what asked, as jobs/asker.h writes it
    Clock::WallTime startedAt{};
    std::optional<Clock::WallTime> endedAt;
    AttemptOutcome outcome = AttemptOutcome::Running;
    std::uint64_t up = 0, down = 0, copied = 0; ///< bytes moved by it
    std::optional<Error> error;
};

/// The ledger's table attempts: the story of each job. Thread-safe.
class AttemptTable {
public:
    explicit AttemptTable(Ledger &ledger) : m_ledger(ledger) {}
    [[nodiscard]] Result<qint64> begin(const AttemptRecord &attempt) const; ///< its id
    [[nodiscard]] Result<>
    end(const AttemptRecord &attempt) const; ///< by its id; nothing when interrupted meanwhile
    /// Attempts of the job that a dead process left Running are Interrupted.
    [[nodiscard]] Result<> interrupt(JobId job, Clock::WallTime now) const;
    [[nodiscard]] Result<std::vector<AttemptRecord>> list(JobId job) const; ///< in order of their beginning

private:
    Ledger &m_ledger;
};

} // namespace photoporter
