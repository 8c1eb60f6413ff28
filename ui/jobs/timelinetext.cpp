// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timelinetext.h"

#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace photoporter::ui {

namespace {

using Kind = TimelineSpan::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

double secondsOf(const TimelineSpan &span)
{
    return std::chrono::duration<double>(span.to - span.from).count();
}

QString titleOf(const TimelineSpan &span)
{
    switch (span.kind) {
    case Kind::Plan:
        return Text::tr("Plan");
    case Kind::Work:
        return Text::tr("Chunk %1").arg(span.chunk);
    case Kind::Again:
        return Text::tr("Chunk %1, try %2").arg(span.chunk).arg(span.number);
    case Kind::Wait:
        return Text::tr("Chunk %1 waits before try %2").arg(span.chunk).arg(span.number);
    case Kind::Join:
        return Text::tr("Join");
    case Kind::Check:
        return Text::tr("Check");
    }
    return {};
}

QString timesOf(const TimelineSpan &span)
{
    if (span.isOpen)
        return Text::tr("since %1, for %2 so far", "a time of day; a duration")
            .arg(format::time(span.from), format::seconds(secondsOf(span)));
    return Text::tr("%1 to %2, %3", "times of day; a duration")
        .arg(format::time(span.from), format::time(span.to), format::seconds(secondsOf(span)));
}

void addParts(QStringList &lines, const TimelineSpan &span)
{
    if (span.parts == 0)
        return;
    if (span.partsDone < 0 || span.partsDone == span.parts)
        lines << Text::tr("%n parts", "of the ZIP", span.parts);
    else
        lines << Text::tr("%1 of %n parts", "of the ZIP", span.parts)
                     .arg(format::count(static_cast<std::uint64_t>(span.partsDone)));
}

void addTrouble(QStringList &lines, const TimelineSpan &span)
{
    const std::uint64_t again = span.retries - std::min(span.retries, span.throttles);
    if (again > 0)
        lines << Text::tr("%n requests sent again", nullptr, static_cast<int>(again));
    if (span.throttles > 0)
        lines << Text::tr("The store asked %n times to slow down", nullptr, static_cast<int>(span.throttles));
    if (span.failed && span.error)
        lines << Text::tr("Failed: %1", "%1: a headline").arg(headlineOf(*span.error));
    else if (span.failed)
        lines << Text::tr("Failed");
    if (span.stopped)
        lines << Text::tr("Stopped before its end");
}

} // namespace

QString rowText(const TimelineRow &row)
{
    switch (row.kind) {
    case TimelineRow::Kind::Plan:
        return Text::tr("Plan");
    case TimelineRow::Kind::Worker:
        return Text::tr("Worker %1").arg(row.worker);
    case TimelineRow::Kind::Finish:
        return Text::tr("Join, check", "a row's name: joining the ZIP and checking it");
    }
    return {};
}

QString barText(const TimelineBar &bar)
{
    const TimelineSpan &span = bar.span;
    if (bar.isExpected || span.chunk == 0 || span.kind == Kind::Wait)
        return {};
    if (span.isOpen && span.parts > 0 && span.partsDone >= 0)
        return Text::tr("chunk %1 · %2", "a number; percent")
            .arg(QString::number(span.chunk), format::percent(static_cast<double>(span.partsDone) / span.parts));
    return Text::tr("chunk %1").arg(span.chunk);
}

QString barTip(const TimelineBar &bar)
{
    if (bar.isExpected)
        return Text::tr("Joining and checking: about here");
    QStringList lines{titleOf(bar.span), timesOf(bar.span)};
    addParts(lines, bar.span);
    addTrouble(lines, bar.span);
    return lines.join(u'\n');
}

QString cutTip(const TimelineCut &cut)
{
    return Text::tr("Nothing was done for %1", "a duration").arg(format::seconds(cut.seconds));
}

QString tickText(double seconds)
{
    return seconds == 0 ? Text::tr("0 s", "zero seconds") : format::seconds(seconds);
}

QString timelineSummary(const TimelineLayout &layout)
{
    QStringList lines;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        QStringList bars;
        for (const TimelineBar &bar : layout.bars) {
            if (bar.row == i && bar.span.kind != Kind::Wait)
                bars << barTip(bar).replace(u'\n', QStringLiteral(", "));
        }
        lines << (bars.isEmpty() ? Text::tr("%1: nothing yet", "%1: a row's name").arg(rowText(layout.rows[i]))
                                 : Text::tr("%1: %2", "a row's name; what is in it")
                                       .arg(rowText(layout.rows[i]), bars.join(QStringLiteral("; "))));
    }
    return lines.join(u'\n');
}

} // namespace photoporter::ui
