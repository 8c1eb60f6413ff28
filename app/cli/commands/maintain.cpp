// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/maintain.h"

#include "base/bytes.h"
#include "base/errorjson.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"
#include "cli/session.h"
#include "jobs/lifecycle.h"
#include "jobs/maintenance.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MaintainCommand)
};

QString choreText(Chore::Kind kind)
{
    switch (kind) {
    case Chore::Kind::RemoveTemporary:
        return Text::tr("remove temporary");
    case Chore::Kind::AbortUpload:
        return Text::tr("abort upload");
    case Chore::Kind::RemoveReplaced:
        return Text::tr("remove replaced ZIP");
    case Chore::Kind::RemoveExpired:
        return Text::tr("remove old ZIP");
    case Chore::Kind::MarkStale:
        return Text::tr("ZIP out of date");
    case Chore::Kind::Remake:
        return Text::tr("make ZIP again");
    case Chore::Kind::FailStuck:
        return Text::tr("give up");
    case Chore::Kind::ForgetLetters:
    case Chore::Kind::ForgetJobs:
        break;
    }
    return Text::tr("forget");
}

QString reportText(const MaintenanceReport &report, bool dryRun)
{
    Table table({{}, {}, {}});
    for (const Chore &chore : report.chores)
        table.addRow({choreText(chore.kind), chore.what, chore.why});
    QString text = report.chores.empty() ? Text::tr("Everything is in order.") : table.text();
    for (const Error &failure : report.failures)
        text += u'\n' + Text::tr("Not done: %1").arg(failure.describe());
    if (dryRun)
        text += u'\n' + Text::tr("This is what would be done; nothing was changed.");
    else if (report.bytesFreed > 0)
        text += u'\n' + Text::tr("%1 set free.").arg(formatBytes(report.bytesFreed));
    return text;
}

QJsonObject reportDocument(const MaintenanceReport &report, bool dryRun)
{
    QJsonArray chores, failures;
    for (const Chore &chore : report.chores)
        chores += QJsonObject{{u"kind"_s, choreName(chore.kind).toString()},
                              {u"what"_s, chore.what},
                              {u"why"_s, chore.why},
                              {u"bytes"_s, jsonNumber(chore.bytes)}};
    for (const Error &failure : report.failures)
        failures += errorToJson(failure);
    return {{u"dryRun"_s, dryRun},
            {u"chores"_s, chores},
            {u"failures"_s, failures},
            {u"albumsChecked"_s, jsonNumber(report.albumsChecked)},
            {u"bytesFreed"_s, jsonNumber(report.bytesFreed)}};
}

/// Shows the bucket's rules as they would be, then sets them.
Result<Outcome> setLifecycle(Session &session, bool dryRun)
{
    const auto store = session.store();
    if (!store)
        return std::unexpected(store.error());
    const auto existing = (*store)->lifecycle(session.stop());
    if (!existing)
        return std::unexpected(existing.error());
    const LifecyclePlan plan = planLifecycle(*existing);
    session.note(lifecycleText(plan));
    if (!dryRun && plan.changesAnything()) {
        if (const auto applied = applyLifecycle(**store, plan, session.stop()); !applied)
            return std::unexpected(applied.error());
    }
    QJsonObject document = lifecycleDocument(plan);
    document[u"dryRun"_s] = dryRun;
    const QString text = !plan.changesAnything() ? Text::tr("The bucket has these rules already.")
                         : dryRun                ? Text::tr("Nothing was changed.")
                                                 : Text::tr("The rules are set.");
    return Outcome{.text = text, .document = document};
}

Result<EngineSettings> settingsFor(const ParsedArguments &arguments, Session &session)
{
    auto settings = session.settings();
    if (!settings || !arguments.isSet(u"grace"_s))
        return settings;
    if (const auto changed = changeSetting(*settings, u"keep-unknown"_s, arguments.value(u"grace"_s)); !changed)
        return std::unexpected(changed.error());
    return settings;
}

} // namespace

QString MaintainCommand::name() const
{
    return u"maintain"_s;
}

QString MaintainCommand::summary() const
{
    return Text::tr("Put the store and the ledger in order.");
}

QString MaintainCommand::description() const
{
    return Text::tr(
        "Finds ZIPs that are out of date or older than they are kept, temporaries and unfinished uploads that no\n"
        "job needs, and jobs that are stuck, and puts them in order. Nothing outside zips/ is ever touched.");
}

QList<QCommandLineOption> MaintainCommand::options() const
{
    return {
        {u"dry-run"_s, Text::tr("Tell what would be done; change nothing.")},
        {u"remake"_s, Text::tr("Put ZIPs that are out of date into the queue of “work”.")},
        {u"grace"_s,
         Text::tr(
             "Leave temporaries and uploads that no job here knows alone for this long. Default: the setting\n"
             "keep-unknown, since another computer may be at work."),
         u"DURATION"_s},
        {u"lifecycle"_s,
         Text::tr(
             "Only set the bucket's own rules: zips/tmp/ expires after 1 day, unfinished uploads below zips/\n"
             "are aborted after 7. Rules that are there stay.")},
    };
}

QStringList MaintainCommand::examples() const
{
    return {u"maintain --dry-run"_s, u"maintain --remake"_s, u"maintain --lifecycle"_s};
}

Result<Outcome> MaintainCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const bool dryRun = arguments.isSet(u"dry-run"_s);
    if (arguments.isSet(u"lifecycle"_s))
        return setLifecycle(session, dryRun);
    const auto settings = settingsFor(arguments, session);
    if (!settings)
        return std::unexpected(settings.error());
    const auto store = session.store();
    const auto ledger = session.ledger();
    if (!store || !ledger)
        return std::unexpected(store ? ledger.error() : store.error());
    const auto report = maintain(**store, **ledger,
                                 {.settings = *settings, .remake = arguments.isSet(u"remake"_s), .dryRun = dryRun},
                                 *session.context().clock, session.stop());
    if (!report)
        return std::unexpected(report.error());
    return Outcome{.text = reportText(*report, dryRun),
                   .document = reportDocument(*report, dryRun),
                   .status = report->failures.empty() ? ExitStatus::Done : ExitStatus::Partly};
}

} // namespace photoporter
