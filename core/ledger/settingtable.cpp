// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/settingtable.h"

#include "ledger/rows.h"

namespace photoporter {

Result<std::map<QString, QString>> SettingTable::all() const
{
    const auto pairs = database::read(m_ledger, QStringLiteral("SELECT name, value FROM settings"), {},
                                      [](database::Columns row) { return std::pair{row.text(), row.text()}; });
    if (!pairs)
        return std::unexpected(pairs.error());
    return std::map<QString, QString>(pairs->begin(), pairs->end());
}

Result<> SettingTable::set(const QString &name, const QString &value) const
{
    return database::done(
        database::change(m_ledger,
                         QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) "
                                        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                         {name, value}));
}

Result<> SettingTable::reset(const QString &name) const
{
    return database::done(
        database::change(m_ledger, QStringLiteral("DELETE FROM settings WHERE name = ?"), {name}));
}

} // namespace photoporter
