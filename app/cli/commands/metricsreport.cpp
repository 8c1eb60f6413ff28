// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/metricsreport.h"

#include "base/bytes.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"
#include "metrics/bottleneck.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MetricsReport)
};

const QString none = u"–"_s;

QString rangeWords(const MetricsRange &range)
{
    QStringList words;
    if (!range.album.isEmpty())
        words += Text::tr("album “%1”").arg(range.album);
    if (range.since)
        words += Text::tr("since %1")
                     .arg(QDateTime::fromMSecsSinceEpoch(range.since->time_since_epoch().count())
                              .toString(u"yyyy-MM-dd HH:mm"_s));
    return words.join(u", "_s);
}

QString nothingText(const MetricsRange &range)
{
    const QString words = rangeWords(range);
    if (words.isEmpty())
        return Text::tr(
            "Nothing has been measured yet. Each ZIP that is made and each upload will be listed here; "
            "“photoporter-cli demo” makes one to look at.");
    return Text::tr("Nothing was measured for this: %1. Leave out --since or --album to see more.").arg(words);
}

QString secondsOr(const std::optional<Quantiles> &seconds, double Quantiles::*member)
{
    return seconds ? formatSeconds((*seconds).*member) : none;
}

QString rateOr(const std::optional<double> &rate)
{
    return rate ? formatRate(*rate) : none;
}

QString shareOr(const std::optional<double> &rate)
{
    return rate ? formatShare(*rate, 1) : none;
}

/// "12: 10 made, 1 failed, 1 cancelled", with what did not occur left out.
QString endingsText(const Endings &endings)
{
    QStringList words;
    const auto add = [&words](std::size_t count, const QString &word) {
        if (count > 0)
            words += formatCount(count) + u' ' + word;
    };
    add(endings.succeeded, Text::tr("done"));
    add(endings.failed, Text::tr("failed"));
    add(endings.cancelled, Text::tr("cancelled"));
    add(endings.open, Text::tr("unfinished"));
    const auto rate = endings.successRate();
    const QString success = rate ? Text::tr(" (success rate %1)").arg(formatShare(*rate, 1)) : QString();
    return words.isEmpty() ? Text::tr("none") : words.join(u", "_s) + success;
}

QString bottleneckWords(const QString &name)
{
    switch (bottleneckFromName(name).value_or(Bottleneck::None)) {
    case Bottleneck::Upstream:
        return Text::tr("sending (upstream line)");
    case Bottleneck::Downstream:
        return Text::tr("fetching (downstream line)");
    case Bottleneck::StoreCopy:
        return Text::tr("copying inside the store");
    case Bottleneck::RequestLatency:
        return Text::tr("waiting for answers (round trips)");
    case Bottleneck::Cpu:
        return Text::tr("this computer's processor");
    case Bottleneck::Disk:
        return Text::tr("the disk");
    case Bottleneck::Throttled:
        return Text::tr("the store asked to slow down");
    case Bottleneck::None:
        return Text::tr("nothing in particular");
    }
    return name;
}

QString overviewText(const GroupSummary &all)
{
    Table table({{}, {}});
    table.addRow({Text::tr("ZIPs"), endingsText(all.jobs)});
    if (all.jobSeconds)
        table.addRow({QString(), Text::tr("half within %1, 95 % within %2, longest %3")
                                     .arg(formatSeconds(all.jobSeconds->p50), formatSeconds(all.jobSeconds->p95),
                                          formatSeconds(all.jobSeconds->max))});
    if (all.archiveBytesPerSecond)
        table.addRow({QString(), Text::tr("%1 of ZIP on average").arg(formatRate(*all.archiveBytesPerSecond))});
    table.addRow({Text::tr("Uploads"), endingsText(all.uploads)});
    if (all.uploadBytesPerSecond)
        table.addRow({QString(), Text::tr("%1 on average").arg(formatRate(*all.uploadBytesPerSecond))});
    table.addRow({Text::tr("Traffic"), describeBytes(all.traffic)});
    table.addRow({Text::tr("Requests"), describeRequests(all.traffic)});
    table.addRow(
        {Text::tr("Sent again"), Text::tr("%1 requests; the store asked to slow down %2 times")
                                     .arg(formatCount(all.traffic.retries), formatCount(all.traffic.throttles))});
    table.addRow({Text::tr("Cost"), formatCost(all.cost)});
    return table.text();
}

QString savedText(const Savings &saved)
{
    const QString time = saved.relaySecondsAvoided >= 0
                             ? Text::tr("%1 saved").arg(formatSeconds(saved.relaySecondsAvoided))
                             : Text::tr("%1 more than relaying").arg(formatSeconds(-saved.relaySecondsAvoided));
    Table table({{}, {}});
    table.addRow({Text::tr("Not transferred"), formatBytes(saved.bytesNotTransferred)});
    table.addRow({Text::tr("Time"), time});
    table.addRow({Text::tr("Relaying would have cost"), formatCost(saved.relayCost)});
    return Text::tr("Against fetching the photos and sending the ZIPs:") + u'\n' + table.text(2);
}

QString phasesText(const std::vector<PhaseSummary> &phases)
{
    using enum Table::Align;
    Table table({{Text::tr("Phase")},
                 {Text::tr("Runs"), Right},
                 {Text::tr("Success"), Right},
                 {Text::tr("p50"), Right},
                 {Text::tr("p95"), Right},
                 {Text::tr("Longest"), Right},
                 {Text::tr("Throughput"), Right}});
    for (const PhaseSummary &phase : phases)
        table.addRow({phase.phase, formatCount(phase.runs.total()), shareOr(phase.runs.successRate()),
                      secondsOr(phase.seconds, &Quantiles::p50), secondsOr(phase.seconds, &Quantiles::p95),
                      secondsOr(phase.seconds, &Quantiles::max), rateOr(phase.bytesPerSecond)});
    return table.text();
}

QString bottlenecksText(const Bottlenecks &bottlenecks)
{
    std::vector<std::pair<QString, BottleneckShare>> sorted(bottlenecks.begin(), bottlenecks.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const auto &entry) { return entry.second.seconds; });
    double total = 0;
    for (const auto &[name, share] : sorted)
        total += share.seconds;
    using enum Table::Align;
    Table table({{Text::tr("Held up by")},
                 {Text::tr("Time"), Right},
                 {Text::tr("Share"), Right},
                 {Text::tr("Runs"), Right}});
    for (const auto &[name, share] : sorted)
        table.addRow({bottleneckWords(name), formatSeconds(share.seconds), formatShare(share.seconds, total),
                      formatCount(share.runs)});
    return table.text();
}

QString failuresText(const std::map<QString, std::size_t> &failures)
{
    Table table({{Text::tr("Failures")}, {Text::tr("Runs"), Table::Align::Right}});
    for (const auto &[name, runs] : failures)
        table.addRow({name, formatCount(runs)});
    return table.text();
}

/// A table by day or album.
template<typename Key, typename ToText>
QString groupsText(const QString &title, const std::vector<std::pair<Key, GroupSummary>> &groups, ToText toText)
{
    using enum Table::Align;
    Table table({{title},
                 {Text::tr("ZIPs"), Right},
                 {Text::tr("Success"), Right},
                 {Text::tr("p50"), Right},
                 {Text::tr("Not transferred"), Right},
                 {Text::tr("Cost"), Right}});
    for (const auto &[key, group] : groups)
        table.addRow({toText(key), formatCount(group.jobs.total()), shareOr(group.jobs.successRate()),
                      secondsOr(group.jobSeconds, &Quantiles::p50),
                      group.saved ? formatBytes(group.saved->bytesNotTransferred) : none, formatCost(group.cost)});
    return table.text();
}

} // namespace

QString metricsText(const Summary &summary, const MetricsRange &range)
{
    if (summary.all.runs == 0)
        return nothingText(range);
    QStringList blocks;
    if (const QString words = rangeWords(range); !words.isEmpty())
        blocks += Text::tr("Only %1.").arg(words) + u'\n';
    blocks += overviewText(summary.all);
    if (summary.all.saved)
        blocks += savedText(*summary.all.saved);
    blocks += phasesText(summary.phases);
    blocks += bottlenecksText(summary.all.bottlenecks);
    if (!summary.all.failures.empty())
        blocks += failuresText(summary.all.failures);
    if (summary.days.size() > 1)
        blocks += groupsText(Text::tr("Day"), summary.days, [](QDate day) { return day.toString(Qt::ISODate); });
    if (summary.albums.size() > 1)
        blocks += groupsText(Text::tr("Album"), summary.albums, [](const QString &album) { return album; });
    return blocks.join(u'\n');
}

} // namespace photoporter
