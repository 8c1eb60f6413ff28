// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "net/line.h"
#include "store/types.h"

namespace photoporter {

/// What a probe found (docs/design.md section 4).
struct ProbeRecord {
    StoreRules rules;
    StoreCapabilities capabilities;
    Clock::WallTime probedAt{};
    friend bool operator==(const ProbeRecord &, const ProbeRecord &) = default;
};

struct LineRecord {
    Line line;
    Clock::WallTime measuredAt{};
    friend bool operator==(const LineRecord &, const LineRecord &) = default;
};

/// The ledger's table stores, by ObjectStore::location(). Thread-safe.
class StoreTable {
public:
    explicit StoreTable(Ledger &ledger) : m_ledger(ledger) {}

    /// Nothing when the store was never probed, or by a version that probed for other things: probe again.
    [[nodiscard]] Result<std::optional<ProbeRecord>> probe(const QString &location) const;
    [[nodiscard]] Result<> saveProbe(const QString &location, const ProbeRecord &record) const;

    /// Nothing when the line was never measured.
    [[nodiscard]] Result<std::optional<LineRecord>> line(const QString &location) const;
    [[nodiscard]] Result<> saveLine(const QString &location, const LineRecord &record) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
