// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/probe.h"

#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProbeCommand)
};

QString markText(ProbeRow::Mark mark)
{
    switch (mark) {
    case ProbeRow::Mark::Good:
        return Text::tr("good");
    case ProbeRow::Mark::Fair:
        return Text::tr("fair");
    case ProbeRow::Mark::Bad:
        break;
    }
    return Text::tr("bad");
}

QString findingTable(const ProbeReport &report)
{
    Table table({{}, {}, {}});
    for (const ProbeRow &row : report.rows) {
        table.addRow({markText(row.mark), row.title, row.finding});
        if (row.mark != ProbeRow::Mark::Good)
            table.addRow({QString(), QString(), row.meaning});
        if (!row.advice.isEmpty())
            table.addRow({QString(), QString(), row.advice});
    }
    return table.text(2);
}

QString lineText(const Line &line)
{
    return Text::tr("Line: about %1 down, %2 up, %3 ms to the store and back.")
        .arg(formatBits(line.downBytesPerSecond), formatBits(line.upBytesPerSecond))
        .arg(line.roundTripSeconds * 1000, 0, 'f', line.roundTripSeconds < 0.01 ? 1 : 0);
}

} // namespace

QString ProbeCommand::name() const
{
    return u"probe"_s;
}

QString ProbeCommand::summary() const
{
    return Text::tr("Find out what a store can do.");
}

QString ProbeCommand::description() const
{
    return Text::tr("Tries on a few small objects below zips/tmp/, which it removes again, what the store can do "
                    "and how fast the\n"
                    "line is, and keeps the result. Run it again when the provider has changed something.");
}

QStringList ProbeCommand::examples() const
{
    return {u"--store s3://studio probe"_s,
            u"--store s3://studio --endpoint https://s3.example.org probe --json"_s};
}

Result<Outcome> ProbeCommand::run(const ParsedArguments &, Session &session) const
{
    const auto display = session.showProgress();
    const auto report = session.probe();
    if (!report)
        return std::unexpected(report.error());
    const QString text = report->location + u"\n\n"_s + findingTable(*report) + u'\n' + lineText(report->line) +
                         u'\n' +
                         Text::tr("This took %1 requests; %2.")
                             .arg(formatCount(report->traffic.requestCount()), describeBytes(report->traffic));
    return Outcome{.text = text, .document = toJson(*report)};
}

} // namespace photoporter
