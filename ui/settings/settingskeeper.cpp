// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingskeeper.h"

#include "base/duration.h"
#include "ledger/settingtable.h"

#include <algorithm>

namespace photoporter::ui {

namespace {

using Changes = std::map<QString, std::optional<QString>>;

Result<> writeAll(Ledger &ledger, const Changes &changes)
{
    const SettingTable table(ledger);
    for (const auto &[name, text] : changes) {
        if (const auto done = text ? table.set(name, *text) : table.reset(name); !done)
            return done;
    }
    return {};
}

} // namespace

SettingsKeeper::SettingsKeeper(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void SettingsKeeper::load()
{
    m_desk.tasks().run(
        this, [ledger = m_desk.options().ledger](const std::stop_token &) { return SettingTable(*ledger).all(); },
        [this](const Result<std::map<QString, QString>> &stored) {
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            m_values = settingsFrom(*stored);
            m_loaded = true;
            Q_EMIT changed();
        });
}

SettingInfo SettingsKeeper::info(const QString &name) const
{
    const std::vector<SettingInfo> all = describeSettings(m_values);
    const auto found = std::ranges::find(all, name, &SettingInfo::name);
    Q_ASSERT(found != all.end());
    return *found;
}

Result<> SettingsKeeper::change(const QString &name, const QString &text)
{
    EngineSettings values = m_values;
    if (const auto done = changeSetting(values, name, text); !done)
        return done;
    if (values == m_values)
        return {};
    m_values = values;
    m_pending[name] = text;
    write();
    Q_EMIT changed();
    return {};
}

void SettingsKeeper::reset(const QString &name)
{
    const SettingInfo setting = info(name);
    const QString text = setting.isDuration ? durationToText(std::chrono::seconds(setting.fallback))
                                            : QString::number(setting.fallback);
    if (!changeSetting(m_values, name, text))
        return;
    m_pending[name] = std::nullopt;
    write();
    Q_EMIT changed();
}

void SettingsKeeper::write()
{
    if (m_writing || m_pending.empty())
        return;
    m_writing = true;
    m_desk.tasks().run(
        this,
        [ledger = m_desk.options().ledger, changes = std::exchange(m_pending, {})](const std::stop_token &) {
            return writeAll(*ledger, changes);
        },
        [this](const Result<> &done) {
            m_writing = false;
            if (!done)
                Q_EMIT failed(done.error());
            write();
            if (!m_writing)
                Q_EMIT written();
        });
}

} // namespace photoporter::ui
