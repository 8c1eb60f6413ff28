// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

#include <map>

namespace photoporter {

/// The ledger's table settings: values that differ from their defaults, as text. Which there are, and their
/// ranges, is said by jobs/settings.h. Thread-safe.
class SettingTable {
public:
    explicit SettingTable(Ledger &ledger) : m_ledger(ledger) {}
    [[nodiscard]] Result<std::map<QString, QString>> all() const;
    [[nodiscard]] Result<> set(const QString &name, const QString &value) const;
    [[nodiscard]] Result<> reset(const QString &name) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
