// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/metrics.h"

#include "album/names.h"
#include "cli/commands/metricsreport.h"
#include "cli/output/documents.h"
#include "cli/output/units.h"
#include "cli/session.h"
#include "ledger/runtable.h"
#include "metrics/csv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

/// "7d" before now, or a local date's beginning.
Result<Clock::WallTime> readSince(const QString &text, Clock::WallTime now)
{
    if (const auto duration = parseDuration(text))
        return now - *duration;
    const QDateTime begin = QDate::fromString(text, u"yyyy-MM-dd"_s).startOfDay();
    if (!begin.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is neither a duration nor a date.").arg(text),
                    Text::tr("Use --since 12h, --since 7d or --since 2026-11-01."));
    const Clock::WallTime since{std::chrono::milliseconds(begin.toMSecsSinceEpoch())};
    if (since > now)
        return fail(ErrorCode::InvalidInput, Text::tr("%1 is still to come.").arg(text),
                    Text::tr("Choose a date in the past, or leave out --since."));
    return since;
}

Result<MetricsRange> readRange(const ParsedArguments &arguments, Clock::WallTime now)
{
    MetricsRange range;
    if (arguments.isSet(u"since"_s)) {
        const auto since = readSince(arguments.value(u"since"_s), now);
        if (!since)
            return std::unexpected(since.error());
        range.since = *since;
    }
    if (arguments.isSet(u"album"_s)) {
        const auto album = AlbumName::parse(arguments.value(u"album"_s));
        if (!album)
            return std::unexpected(album.error());
        range.album = album->text();
    }
    return range;
}

Result<> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return fail(ErrorCode::LocalIoFailed, Text::tr("%1 can't be written: %2.").arg(path, file.errorString()),
                Text::tr("Choose another place with --csv FILE, or --csv - for standard output."));
}

Result<Outcome> exportCsv(const QString &path, const std::vector<RunRecord> &runs, const Summary &summary,
                          const MetricsRange &range)
{
    const QByteArray csv = csvOf(runs);
    if (path == u"-"_s)
        return Outcome{.text = QString::fromUtf8(csv)};
    if (const auto written = writeFile(path, csv); !written)
        return std::unexpected(written.error());
    QJsonObject document = metricsDocument(summary, range);
    document[u"csv"_s] = path;
    return Outcome{.text = Text::tr("%1 runs written to %2.").arg(formatCount(runs.size()), path),
                   .document = document};
}

} // namespace

QString MetricsCommand::name() const
{
    return u"metrics"_s;
}

QString MetricsCommand::summary() const
{
    return Text::tr("Show how long ZIPs and uploads took, why, and what was saved.");
}

QString MetricsCommand::description() const
{
    return Text::tr(
        "Sums up what was measured on this computer: success, durations and throughput by phase, what held\n"
        "it up, cost, and what fetching the photos and sending the ZIPs would have taken instead. With\n"
        "--csv the single runs are written, one a row.");
}

QList<QCommandLineOption> MetricsCommand::options() const
{
    return {
        {u"since"_s, Text::tr("Only what began in the last 12h, 7d, … or since a date, 2026-11-01."), u"WHEN"_s},
        {u"album"_s, Text::tr("Only this album."), u"ALBUM"_s},
        {u"csv"_s, Text::tr("Write the runs to a file as CSV; - for standard output."), u"FILE"_s}};
}

QStringList MetricsCommand::examples() const
{
    return {u"metrics --since 7d"_s, u"metrics --album wedding-2026 --csv wedding.csv"_s};
}

Result<Outcome> MetricsCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const QString csv = arguments.value(u"csv"_s);
    if (arguments.isSet(u"csv"_s) && csv.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("--csv names no file."),
                    Text::tr("Name one, or use --csv - for standard output."));
    if (csv == u"-"_s && session.options().json)
        return fail(ErrorCode::InvalidInput, Text::tr("Standard output can't hold both JSON and CSV."),
                    Text::tr("Leave out --json, or write the CSV to a file."));
    const auto range = readRange(arguments, session.context().clock->now());
    if (!range)
        return std::unexpected(range.error());
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto runs = RunTable(**ledger).list({.since = range->since, .album = range->album});
    if (!runs)
        return std::unexpected(runs.error());
    const Summary summary = summarize(*runs, QTimeZone::systemTimeZone());
    if (!csv.isEmpty())
        return exportCsv(csv, *runs, summary, *range);
    return Outcome{.text = metricsText(summary, *range), .document = metricsDocument(summary, *range)};
}

} // namespace photoporter
