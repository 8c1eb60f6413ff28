// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attempttable.h"

#include <map>

namespace photoporter {

using DeadLetterId = qint64;

/// How a dead letter was settled.
enum class Settlement : std::uint8_t { Open, Retried, Discarded };
[[nodiscard]] QStringView settlementName(Settlement settlement); ///< "open", "retried", "discarded"

/// A job or chunk that failed for good, with what is needed to understand and retry it (docs/design.md section 2).
struct DeadLetter {
    DeadLetterId id = 0;
    JobId job = 0;
    int chunk = 0;           ///< 0: the job itself
    QString location, album; ///< of the job: read, never written
    Clock::WallTime at{};
    QString phase; ///< jobStateName of where it failed
    Error error;
    QString missingParts; ///< part numbers that could not be made: "1-20,40"; empty where none was begun
    QString plan;         ///< as text, bounded; empty where it failed before there was one
    Settlement settlement = Settlement::Open;
    std::optional<Clock::WallTime> settledAt;
    QString settledBy; ///< "user", …
};

/// The ledger's table dead_letters. Thread-safe.
class DeadLetterTable {
public:
    explicit DeadLetterTable(Ledger &ledger) : m_ledger(ledger) {}
    [[nodiscard]] Result<DeadLetterId> add(const DeadLetter &letter) const;
    [[nodiscard]] Result<std::optional<DeadLetter>> find(DeadLetterId id) const;
    struct Filter {
        bool openOnly = true;
        QString location; ///< empty: any
        std::optional<JobId> job;
        int limit = 1000;
    };
    [[nodiscard]] Result<std::vector<DeadLetter>> list(const Filter &filter) const; ///< newest first
    /// How many tries each letter's job had had by then; of the letters of this store (empty: of all).
    [[nodiscard]] Result<std::map<DeadLetterId, int>> tries(const QString &location) const;
    [[nodiscard]] Result<std::uint64_t> countOpen(const QString &location = {}) const; ///< empty: of all stores
    /// False when it was settled already (by somebody else).
    [[nodiscard]] Result<bool> settle(DeadLetterId id, Settlement settlement, const QString &by,
                                      Clock::WallTime now) const;
    /// Undoes a discard.
    [[nodiscard]] Result<bool> reopen(DeadLetterId id) const;
    /// Removes those settled before `before`; how many.
    [[nodiscard]] Result<int> forget(Clock::WallTime before) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
