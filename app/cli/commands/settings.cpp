// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/settings.h"

#include "base/duration.h"
#include "cli/output/table.h"
#include "cli/session.h"
#include "cli/suggestion.h"
#include "jobs/settings.h"
#include "ledger/settingtable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsCommand)
};

QString written(const SettingInfo &setting, qint64 value)
{
    return setting.isDuration ? durationToText(std::chrono::seconds(value)) : QString::number(value);
}

QJsonObject settingDocument(const SettingInfo &setting)
{
    return {{u"name"_s, setting.name},
            {u"value"_s, setting.value},
            {u"text"_s, written(setting, setting.value)},
            {u"default"_s, setting.fallback},
            {u"least"_s, setting.least},
            {u"most"_s, setting.most},
            {u"unit"_s, setting.isDuration ? u"s"_s : QString()},
            {u"description"_s, setting.description}};
}

Outcome settingsOutcome(const std::vector<SettingInfo> &settings)
{
    Table table({{Text::tr("Setting")},
                 {Text::tr("Value"), Table::Align::Right},
                 {Text::tr("Default"), Table::Align::Right},
                 {Text::tr("Range")},
                 {Text::tr("Meaning")}});
    QJsonArray documents;
    for (const SettingInfo &setting : settings) {
        table.addRow({setting.name, written(setting, setting.value), written(setting, setting.fallback),
                      Text::tr("%1 to %2").arg(written(setting, setting.least), written(setting, setting.most)),
                      setting.description});
        documents += settingDocument(setting);
    }
    return {.text = table.text(), .document = {{u"settings"_s, documents}}};
}

Result<SettingInfo> settingNamed(const QString &name, const EngineSettings &values)
{
    const auto settings = describeSettings(values);
    const auto found = std::ranges::find(settings, name, &SettingInfo::name);
    if (found != settings.end())
        return *found;
    QStringList names;
    std::ranges::transform(settings, std::back_inserter(names), &SettingInfo::name);
    const QString meant = closestTo(name, names);
    return fail(ErrorCode::InvalidInput, Text::tr("There is no setting “%1”.").arg(name),
                meant.isEmpty() ? Text::tr("See them all with `photoporter-cli settings`.")
                                : Text::tr("Did you mean “%1”?").arg(meant));
}

/// The default is stored as any other value would be: a later version's default changes nothing that a user set.
Result<> change(EngineSettings &values, const QString &name, const QString &text, Session &session)
{
    if (const auto changed = changeSetting(values, name, text); !changed)
        return changed;
    const auto ledger = session.ledger();
    return ledger ? SettingTable(**ledger).set(name, text) : std::unexpected(ledger.error());
}

Result<> reset(EngineSettings &values, const SettingInfo &setting, Session &session)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    if (const auto removed = SettingTable(**ledger).reset(setting.name); !removed)
        return removed;
    return changeSetting(values, setting.name, written(setting, setting.fallback));
}

} // namespace

QString SettingsCommand::name() const
{
    return u"settings"_s;
}

QString SettingsCommand::summary() const
{
    return Text::tr("Show or change what jobs are run by.");
}

QString SettingsCommand::description() const
{
    return Text::tr(
        "Shows the settings that jobs are run by, with their ranges; with a value, changes one. Durations are a\n"
        "number and a unit: 90s, 6m, 24h, 14d. Programs that run already keep the values they began with.");
}

QList<Argument> SettingsCommand::arguments() const
{
    return {{.name = u"NAME"_s, .description = Text::tr("One setting. Default: all."), .optional = true},
            {.name = u"VALUE"_s, .description = Text::tr("Its new value."), .optional = true}};
}

QList<QCommandLineOption> SettingsCommand::options() const
{
    return {{u"reset"_s, Text::tr("Give the setting its default back.")}};
}

QStringList SettingsCommand::examples() const
{
    return {u"settings"_s, u"settings chunks-at-once 8"_s, u"settings keep-archives 90d"_s,
            u"settings keep-archives --reset"_s};
}

Result<Outcome> SettingsCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const QStringList words = arguments.positional();
    const bool resets = arguments.isSet(u"reset"_s);
    if (resets && words.size() != 1)
        return fail(ErrorCode::InvalidInput, Text::tr("--reset is for one setting, without a value."),
                    Text::tr("Use: photoporter-cli settings NAME --reset"));
    auto values = session.settings();
    if (!values)
        return std::unexpected(values.error());
    if (words.isEmpty())
        return settingsOutcome(describeSettings(*values));
    const auto setting = settingNamed(words.first(), *values);
    if (!setting)
        return std::unexpected(setting.error());
    Result<> done;
    if (resets)
        done = reset(*values, *setting, session);
    else if (words.size() > 1)
        done = change(*values, setting->name, words.at(1), session);
    if (!done)
        return std::unexpected(done.error());
    return settingNamed(setting->name, *values).transform([](const SettingInfo &row) {
        return settingsOutcome({row});
    });
}

} // namespace photoporter
