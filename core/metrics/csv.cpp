// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/csv.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Column {
    QByteArray title;
    QByteArray cell;
};
using Columns = std::vector<Column>;

QByteArray number(std::uint64_t value)
{
    return QByteArray::number(static_cast<qulonglong>(value));
}

QByteArray number(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'f', QLocale::FloatingPointShortest) : QByteArray();
}

QByteArray timeCell(Clock::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

QByteArray titleOf(RequestKind kind)
{
    const QLatin1StringView name = requestKindName(kind);
    return "requests_" + QByteArray(name.data(), name.size()).replace('-', '_');
}

void addTraffic(Columns &columns, const Traffic &traffic)
{
    columns.push_back({"bytes_up_B", number(traffic.up)});
    columns.push_back({"bytes_down_B", number(traffic.down)});
    columns.push_back({"bytes_copied_B", number(traffic.copied)});
    for (std::size_t i = 0; i < requestKindCount; ++i)
        columns.push_back({titleOf(static_cast<RequestKind>(i)), number(traffic.requests[i])});
    columns.push_back({"retries", number(traffic.retries)});
    columns.push_back({"throttles", number(traffic.throttles)});
}

/// Titles and cells side by side, so that they can't drift apart.
Columns columnsOf(const RunRecord &run)
{
    Columns columns = {{"run_id", QByteArray::number(run.id)}, {"job_id", QByteArray::number(run.job)},
                       {"location", csvCell(run.location)},    {"album", csvCell(run.album)},
                       {"phase", csvCell(run.phase)},          {"started_at_utc", timeCell(run.startedAt)},
                       {"duration_s", number(run.seconds)},    {"entries", number(run.entries)}};
    addTraffic(columns, run.traffic);
    columns.insert(columns.end(), {{"peak_memory_B", number(run.peakMemory)},
                                   {"strategy", csvCell(run.strategy)},
                                   {"bottleneck", csvCell(run.bottleneck)},
                                   {"success", run.success ? "true" : "false"},
                                   {"error_class", csvCell(run.errorClass)},
                                   {"cost_usd", number(run.cost)},
                                   {"relay_duration_s", number(run.relaySeconds)},
                                   {"relay_cost_usd", number(run.relayCost)},
                                   {"relay_bytes_B", number(run.relayBytes)}});
    return columns;
}

QByteArray line(const Columns &columns, QByteArray Column::*member)
{
    QByteArrayList cells;
    for (const Column &column : columns)
        cells += column.*member;
    return cells.join(',') + "\r\n";
}

/// Spreadsheets differ in what they skip before they look for a formula; ' itself is doubled so that dropping one
/// always gives the original back.
bool looksLikeFormula(const QString &text)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";
    const auto isBlank = [](QChar c) { return c.isSpace() && !starts.contains(c); };
    const auto *const first = std::ranges::find_if_not(text, isBlank);
    return first != text.end() && starts.contains(*first);
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QByteArray cell = (looksLikeFormula(text) ? u'\'' + text : text).toUtf8();
    // A semicolon separates for spreadsheets of half the world.
    const auto needsQuotes = [](char c) { return QByteArrayView(",;\"\r\n\t").contains(c); };
    if (std::ranges::none_of(cell, needsQuotes) && cell.trimmed() == cell)
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray csvHeader()
{
    return line(columnsOf({}), &Column::title);
}

QByteArray csvRow(const RunRecord &run)
{
    return line(columnsOf(run), &Column::cell);
}

QByteArray csvOf(std::span<const RunRecord> runs)
{
    QByteArray text = csvHeader();
    for (const RunRecord &run : runs)
        text += csvRow(run);
    return text;
}

} // namespace photoporter
