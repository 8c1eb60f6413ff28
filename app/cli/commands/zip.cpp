// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/zip.h"

#include "base/bytes.h"
#include "cli/commands/jobruns.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"
#include "cli/session.h"
#include "jobs/maintenance.h"
#include "jobs/makearchive.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownInDocument = 10'000; ///< parts, and steps; one upload has no more parts than that

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZipCommand)
};

QString proofText(Proof proof)
{
    switch (proof) {
    case Proof::StoreChecksum:
        return Text::tr("the store compared the CRC-32 of the whole ZIP");
    case Proof::ETag:
        return Text::tr("size, ETag, directory and a sample of the entries are right");
    case Proof::Sample:
        return Text::tr("size, directory and a sample of the entries are right");
    case Proof::None:
        break;
    }
    return Text::tr("none");
}

QJsonObject archiveObject(const ArchiveInfo &archive)
{
    return {{u"key"_s, archive.key.text()},
            {u"size"_s, jsonNumber(archive.size)},
            {u"entries"_s, jsonNumber(archive.entries)},
            {u"crc32"_s, QLatin1StringView(toHex(archive.crc32))},
            {u"etag"_s, QLatin1StringView(archive.etag.value())}};
}

QLatin1StringView partKindName(PlanPart::Kind kind)
{
    switch (kind) {
    case PlanPart::Kind::Upload:
        return "upload"_L1;
    case PlanPart::Kind::CopySource:
        return "copy-source"_L1;
    case PlanPart::Kind::CopyStep:
        return "copy-step"_L1;
    case PlanPart::Kind::CopyScaffold:
        break;
    }
    return "copy-scaffold"_L1;
}

QJsonObject partDocument(const PlanPart &part, const Rope &rope)
{
    QJsonObject document{{u"kind"_s, partKindName(part.kind)},
                         {u"offset"_s, jsonNumber(part.offset)},
                         {u"length"_s, jsonNumber(part.length)}};
    if (part.kind == PlanPart::Kind::CopySource)
        document[u"source"_s] = rope.source(part.ref).key.text();
    else if (part.kind == PlanPart::Kind::CopyStep)
        document[u"step"_s] = jsonNumber(part.ref);
    return document;
}

QJsonArray partArray(std::span<const PlanPart> parts, const Rope &rope)
{
    QJsonArray array;
    for (const PlanPart &part : parts.first(std::min(parts.size(), shownInDocument)))
        array += partDocument(part, rope);
    return array;
}

QJsonObject planDocument(const Plan &plan, const Rope &rope)
{
    QJsonArray steps;
    for (const PlanStep &step : std::span(plan.steps).first(std::min(plan.steps.size(), shownInDocument)))
        steps +=
            QJsonObject{{u"size"_s, jsonNumber(step.size)}, {u"parts"_s, partArray(plan.partsOf(step), rope)}};
    return {{u"partCount"_s, jsonNumber(plan.parts.size())},
            {u"parts"_s, partArray(plan.parts, rope)},
            {u"stepCount"_s, jsonNumber(plan.steps.size())},
            {u"steps"_s, steps},
            {u"scaffoldSize"_s, jsonNumber(plan.scaffoldSize)}};
}

Result<Outcome> preview(const AlbumName &album, const QString &name, TransferPolicy policy, Session &session)
{
    const auto store = session.probedStore();
    if (!store)
        return std::unexpected(store.error());
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto display = session.showProgress();
    const auto made = previewArchive(**store, **ledger, album, name, {.policy = policy, .line = session.line()},
                                     &session.progress(), session.stop());
    if (!made)
        return std::unexpected(made.error());
    return Outcome{.text = previewText(album, *made), .document = previewDocument(album, *made)};
}

Result<JobTicket> enqueue(const AlbumName &album, const ArchiveOptions &options, Session &session)
{
    const auto ledger = session.ledger();
    const auto store = session.store();
    if (!ledger || !store)
        return std::unexpected(ledger ? store.error() : ledger.error());
    return requestArchive(**store, **ledger, album, options, session.context().clock->now(), session.stop());
}

Result<Outcome> makeLater(const AlbumName &album, const ArchiveOptions &options, Session &session)
{
    return enqueue(album, options, session).transform([&album](const JobTicket &ticket) {
        return queuedOutcome(ticket.id, album.text(), ticket.attached);
    });
}

/// Who never runs `work` or `maintain` has a ledger that does not grow for ever all the same. Those two look after
/// the store; it is not listed here.
void tidyLedger(Session &session)
{
    const auto ledger = session.ledger();
    const auto settings = session.settings();
    // A ledger that can't be written is complained of by what comes next.
    if (ledger && settings)
        (void)forgetOld(**ledger, *settings, session.context().clock->now());
}

/// As a job: what stands of it survives whatever happens to this program.
Result<Outcome> make(const AlbumName &album, const ArchiveOptions &options, Session &session)
{
    const auto engine = jobEngine(session);
    if (!engine)
        return std::unexpected(engine.error());
    tidyLedger(session);
    const auto ticket = enqueue(album, options, session);
    if (!ticket)
        return std::unexpected(ticket.error());
    if (ticket->attached)
        session.note(Text::tr("This ZIP is asked for already: going on with job %1.").arg(ticket->id));
    return runJobToEnd(*ticket, **engine, session);
}

} // namespace

QString ZipCommand::name() const
{
    return u"zip"_s;
}

QString ZipCommand::summary() const
{
    return Text::tr("Put an album's ZIP together inside the store.");
}

QString ZipCommand::description() const
{
    return Text::tr(
        "Puts the ZIP of an album together inside the store: the photos are copied there and do not travel,\n"
        "where the store can do that. Asking again for an album that did not change finds its ZIP.");
}

QList<Argument> ZipCommand::arguments() const
{
    return {{u"ALBUM"_s, Text::tr("The album's name, as “albums” lists it.")}};
}

QList<QCommandLineOption> ZipCommand::options() const
{
    return {
        {u"policy"_s,
         Text::tr(
             "automatic: the fastest way (default). no-transfer: never send photos. relay: fetch and send them."),
         u"POLICY"_s, u"automatic"_s},
        {u"name"_s, Text::tr("Name of the ZIP file, without “.zip”. Default: the album's name."), u"NAME"_s},
        {u"rebuild"_s, Text::tr("Make the ZIP again although it is there.")},
        {u"later"_s, Text::tr("Only put the job into the queue, which “work” runs.")},
        {u"plan-only"_s, Text::tr("Tell what would be done, and what it would take; change nothing.")},
    };
}

QStringList ZipCommand::examples() const
{
    return {u"zip wedding-2026"_s, u"zip wedding-2026 --plan-only"_s, u"zip wedding-2026 --later"_s,
            u"zip wedding-2026 --policy no-transfer --json"_s};
}

Result<Outcome> ZipCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto policy = policyFromName(arguments.value(u"policy"_s));
    if (!policy)
        return std::unexpected(policy.error());
    const auto album = AlbumName::parse(arguments.at(0));
    if (!album)
        return std::unexpected(album.error());
    if (arguments.isSet(u"plan-only"_s))
        return preview(*album, arguments.value(u"name"_s), *policy, session);
    const ArchiveOptions options{
        .name = arguments.value(u"name"_s), .policy = *policy, .rebuild = arguments.isSet(u"rebuild"_s)};
    return arguments.isSet(u"later"_s) ? makeLater(*album, options, session) : make(*album, options, session);
}

QJsonObject archiveDocument(const ArchiveReport &report)
{
    return {{u"album"_s, report.album.text()},
            {u"archive"_s, archiveObject(report.archive)},
            {u"strategy"_s, report.strategy},
            {u"traffic"_s, trafficDocument(report.traffic)},
            {u"requests"_s, requestsDocument(report.traffic)},
            {u"retries"_s, jsonNumber(report.traffic.retries)},
            {u"seconds"_s, report.seconds},
            {u"peakMemory"_s, jsonNumber(report.peakMemory)},
            {u"proof"_s, proofName(report.proof).toString()}};
}

QString archiveText(const ArchiveReport &report, const QString &location)
{
    const bool found = report.strategy == "found"_L1;
    const std::uint64_t travelled = report.traffic.up + report.traffic.down;
    Table table({{}, {}});
    table.addRow({Text::tr("ZIP"), report.archive.key.text()});
    table.addRow({Text::tr("Store"), location});
    table.addRow({Text::tr("Size"), Text::tr("%1, %2 files, CRC-32 %3")
                                        .arg(formatBytes(report.archive.size), formatCount(report.archive.entries),
                                             QLatin1StringView(toHex(report.archive.crc32)))});
    if (!found) {
        table.addRow({Text::tr("Strategy"), report.strategy});
        table.addRow({QString(), report.reason});
    }
    table.addRow({Text::tr("Traffic"), describeBytes(report.traffic)});
    if (!found)
        table.addRow({QString(), Text::tr("%1 of the ZIP travelled")
                                     .arg(formatShare(static_cast<double>(travelled),
                                                      static_cast<double>(report.archive.size)))});
    table.addRow({Text::tr("Requests"), describeRequests(report.traffic)});
    table.addRow({Text::tr("Time"), formatSeconds(report.seconds)});
    if (!found)
        table.addRow({Text::tr("Proof"), proofText(report.proof)});
    const QString head =
        found ? Text::tr("The album has not changed: its ZIP is there already.") : Text::tr("The ZIP is ready.");
    return head + u"\n\n"_s + table.text(2) + u'\n' +
           Text::tr("Make a link to it with: photoporter-cli link %1").arg(report.album.text());
}

QJsonObject previewDocument(const AlbumName &album, const ArchivePreview &preview)
{
    const Prediction &prediction = preview.plan.prediction;
    return {{u"album"_s, album.text()},
            {u"archive"_s, archiveObject(preview.prepared.archive)},
            {u"found"_s, preview.prepared.found},
            {u"strategy"_s, strategyName(preview.plan.strategy).toString()},
            {u"reason"_s, preview.plan.reason},
            {u"predicted"_s, QJsonObject{{u"traffic"_s, trafficDocument(prediction.traffic)},
                                         {u"requests"_s, requestsDocument(prediction.traffic)},
                                         {u"seconds"_s, prediction.seconds},
                                         {u"cost"_s, prediction.cost}}},
            {u"plan"_s, planDocument(preview.plan, preview.prepared.rope)}};
}

QString previewText(const AlbumName &album, const ArchivePreview &preview)
{
    const Plan &plan = preview.plan;
    Table table({{}, {}});
    table.addRow({Text::tr("Album"), album.text()});
    table.addRow({Text::tr("ZIP"), preview.prepared.archive.key.text()});
    table.addRow({Text::tr("Size"), Text::tr("%1, %2 files")
                                        .arg(formatBytes(preview.prepared.archive.size),
                                             formatCount(preview.prepared.archive.entries))});
    table.addRow({Text::tr("Strategy"), strategyName(plan.strategy).toString()});
    table.addRow({QString(), plan.reason});
    table.addRow({Text::tr("Upload"), Text::tr("%1 parts, %2 steps before")
                                          .arg(formatCount(plan.parts.size()), formatCount(plan.steps.size()))});
    table.addRow({Text::tr("Traffic"), describeBytes(plan.prediction.traffic)});
    table.addRow({Text::tr("Requests"), describeRequests(plan.prediction.traffic)});
    table.addRow({Text::tr("Time"), Text::tr("about %1").arg(formatSeconds(plan.prediction.seconds))});
    table.addRow(
        {Text::tr("Cost"), Text::tr("about %1 at Amazon S3's prices").arg(formatCost(plan.prediction.cost))});
    QString text = table.text(2);
    if (preview.prepared.found)
        text += u'\n' + Text::tr("This ZIP is there already: nothing would be done without --rebuild.") + u'\n';
    return text + u'\n' + describePlan(plan, preview.prepared.rope);
}

} // namespace photoporter
