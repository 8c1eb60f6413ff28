// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/upload.h"

#include "base/bytes.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"
#include "cli/session.h"
#include "jobs/uploadrecord.h"
#include "ledger/runtable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UploadCommand)
};

/// Files that the user meant to be in the album and that are not: those that can't be read or named. What is left
/// out on purpose (hidden files, system files, other kinds) does not count.
std::vector<SkippedFile> troubledFiles(const Preflight &preflight)
{
    std::vector<SkippedFile> troubled;
    std::ranges::copy_if(preflight.skipped, std::back_inserter(troubled), [](const SkippedFile &file) {
        return file.reason == SkipReason::Unreadable || file.reason == SkipReason::NameNotText ||
               file.reason == SkipReason::SameName || file.reason == SkipReason::LinkOutside;
    });
    return troubled;
}

QJsonArray failureArray(const std::vector<SkippedFile> &troubled, const UploadReport &report)
{
    QJsonArray array;
    for (const SkippedFile &file : troubled)
        array += QJsonObject{{u"name"_s, file.path}, {u"message"_s, skipReasonText(file.reason)}};
    for (const UploadFailure &failure : report.failures) {
        QJsonObject object = errorDocument(failure.error)[u"error"_s].toObject();
        object[u"name"_s] = failure.name;
        array += object;
    }
    return array;
}

QString failureLines(const std::vector<SkippedFile> &troubled, const UploadReport &report)
{
    QString text;
    for (const SkippedFile &file : troubled)
        text += u"  "_s + Text::tr("%1: %2").arg(file.path, skipReasonText(file.reason)) + u'\n';
    for (const UploadFailure &failure : report.failures)
        text += u"  "_s + Text::tr("%1: %2").arg(failure.name, failure.error.describe()) + u'\n';
    return text.isEmpty() ? text : u'\n' + Text::tr("Not uploaded:") + u'\n' + text;
}

struct Finished {
    const UploadPlan &plan;
    const UploadReport &report;
    std::vector<SkippedFile> troubled;
    std::size_t skipped = 0;
    Traffic traffic;
    double seconds = 0;
};

QString finishedText(const Finished &finished)
{
    const UploadReport &report = finished.report;
    QString text = Text::tr("Album “%1”: %2 files sent (%3 in %4), %5 unchanged.")
                       .arg(finished.plan.album.text(), formatCount(report.sent), formatBytes(report.bytesSent),
                            formatSeconds(finished.seconds), formatCount(report.unchanged)) +
                   u'\n';
    if (report.bytesResumed > 0)
        text += Text::tr("%1 had been sent by an earlier upload that was interrupted.")
                    .arg(formatBytes(report.bytesResumed)) +
                u'\n';
    if (finished.skipped > finished.troubled.size())
        text += Text::tr("%1 other files were left out; --dry-run names them.")
                    .arg(formatCount(finished.skipped - finished.troubled.size())) +
                u'\n';
    text += failureLines(finished.troubled, report);
    return text + u'\n' + Text::tr("Make its ZIP with: photoporter-cli zip %1").arg(finished.plan.album.text());
}

Outcome finishedOutcome(const Finished &finished)
{
    const UploadReport &report = finished.report;
    const bool partly = !report.failures.empty() || !finished.troubled.empty();
    return {.text = finishedText(finished),
            .document = {{u"album"_s, finished.plan.album.text()},
                         {u"dryRun"_s, false},
                         {u"sent"_s, jsonNumber(report.sent)},
                         {u"unchanged"_s, jsonNumber(report.unchanged)},
                         {u"bytesSent"_s, jsonNumber(report.bytesSent)},
                         {u"bytesResumed"_s, jsonNumber(report.bytesResumed)},
                         {u"skipped"_s, jsonNumber(finished.skipped)},
                         {u"failures"_s, failureArray(finished.troubled, report)},
                         {u"traffic"_s, trafficDocument(finished.traffic)},
                         {u"requests"_s, requestsDocument(finished.traffic)},
                         {u"retries"_s, jsonNumber(finished.traffic.retries)},
                         {u"seconds"_s, finished.seconds}},
            .status = partly ? ExitStatus::Partly : ExitStatus::Done};
}

Result<std::uint64_t> readLimit(const ParsedArguments &arguments)
{
    if (!arguments.isSet(u"limit"_s))
        return 0;
    const auto rate = parseRate(arguments.value(u"limit"_s));
    if (!rate)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no rate.").arg(arguments.value(u"limit"_s)),
                    Text::tr("Give bytes a second, for example 500k or 2M."));
    return *rate;
}

/// Losing a row of the metrics is no reason to fail an upload that is done.
void recordRun(Ledger &ledger, const RunRecord &run)
{
    (void)RunTable(ledger).add(run);
}

} // namespace

QString UploadCommand::name() const
{
    return u"upload"_s;
}

QString UploadCommand::summary() const
{
    return Text::tr("Upload folders and files into an album.");
}

QString UploadCommand::description() const
{
    return Text::tr("Uploads the photos and videos of folders and files into an album. What is there already is "
                    "not sent again,\n"
                    "and an interrupted upload goes on where it stopped when the same command is given again.");
}

QList<Argument> UploadCommand::arguments() const
{
    return {{u"DIR|FILE"_s, Text::tr("Folders (with all below them) and files."), true}};
}

QList<QCommandLineOption> UploadCommand::options() const
{
    return {{{u"a"_s, u"album"_s}, Text::tr("Name of the album; made if there is none."), u"NAME"_s},
            {u"limit"_s, Text::tr("Send at most so many bytes a second, for example 500k or 2M."), u"RATE"_s},
            {u"dry-run"_s, Text::tr("Tell what would be sent and what would be left out; change nothing.")}};
}

QStringList UploadCommand::examples() const
{
    return {u"upload ~/Pictures/wedding --album wedding-2026"_s,
            u"upload day1 day2 extra.jpg --album wedding-2026 --limit 2M"_s,
            u"upload ~/Pictures/wedding --album wedding-2026 --dry-run"_s};
}

Result<Outcome> UploadCommand::run(const ParsedArguments &arguments, Session &session) const
{
    if (!arguments.isSet(u"album"_s))
        return fail(ErrorCode::InvalidInput, Text::tr("Into which album?"),
                    Text::tr("Name it with --album NAME."));
    const auto album = AlbumName::parse(arguments.value(u"album"_s));
    if (!album)
        return std::unexpected(album.error());
    const auto limit = readLimit(arguments);
    if (!limit)
        return std::unexpected(limit.error());
    session.limitUpload(*limit);

    const auto preflight = [&] {
        const auto display = session.showProgress();
        return scan(arguments.positional(), {}, &session.progress(), session.stop());
    }();
    if (!preflight)
        return std::unexpected(preflight.error());
    const auto store = session.probedStore();
    if (!store)
        return std::unexpected(store.error());
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());

    const auto begin = session.context().clock->monotonic();
    const Traffic before = (*store)->traffic();
    const auto display = session.showProgress();
    const auto plan =
        prepareUpload(**store, **ledger, *album, preflight->files, &session.progress(), session.stop());
    if (!plan)
        return std::unexpected(plan.error());
    if (arguments.isSet(u"dry-run"_s)) {
        const UploadPreview preview{
            .preflight = *preflight, .plan = *plan, .line = session.line(), .limit = *limit};
        return Outcome{.text = previewText(preview), .document = previewDocument(preview)};
    }
    // The session keeps the store; the measuring around it only borrows it.
    UsageStore measured(std::shared_ptr<ObjectStore>(std::shared_ptr<void>(), *store), session.context().clock);
    const UploadReport report = runUpload(measured, **ledger, *plan, {}, &session.progress(), session.stop());
    const Traffic traffic = (*store)->traffic() - before;
    const double seconds = std::chrono::duration<double>(session.context().clock->monotonic() - begin).count();
    if (!report.stopped || report.stopped->code != ErrorCode::Cancelled)
        recordRun(**ledger,
                  uploadRecord(*album, report, measured, traffic, seconds, session.context().clock->now()));
    if (report.stopped)
        return std::unexpected(*report.stopped);
    return finishedOutcome({.plan = *plan,
                            .report = report,
                            .troubled = troubledFiles(*preflight),
                            .skipped = preflight->skipped.size(),
                            .traffic = traffic,
                            .seconds = seconds});
}

} // namespace photoporter
