// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "cli/commands/demo.h"
#include "cli/commands/zip.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

QString photosAndBytes(std::uint64_t photos, std::uint64_t bytes)
{
    return Text::tr("%1 photos, %2").arg(formatCount(photos), formatBytes(bytes));
}

QString stepsText(const DemoReport &report)
{
    Table table({{}, {}, {}, {{}, Table::Align::Right}});
    table.addRow({u"1"_s, Text::tr("Sample album"), photosAndBytes(report.sample.photos, report.sample.bytes),
                  formatSeconds(report.sampleSeconds)});
    table.addRow({u"2"_s, Text::tr("Upload"),
                  Text::tr("%1 sent into a folder that stands for a store").arg(formatBytes(report.uploaded)),
                  formatSeconds(report.uploadSeconds)});
    table.addRow({u"3"_s, Text::tr("ZIP"), Text::tr("put together inside the store"),
                  formatSeconds(report.archive.seconds)});
    table.addRow({u"4"_s, Text::tr("Verify"),
                  Text::tr("every byte read, %1 entries are right").arg(formatCount(report.entriesVerified)),
                  formatSeconds(report.verifySeconds)});
    return table.text(2);
}

QString comparisonText(const DemoReport &report)
{
    const Traffic &ours = report.archive.traffic;
    const StreamingCost theirs = streamingCost(report.archive.archive.size, report.homeLine);
    const Prediction &prediction = report.archive.prediction;
    Table table({{},
                 {Text::tr("down"), Table::Align::Right},
                 {Text::tr("up"), Table::Align::Right},
                 {Text::tr("copied inside"), Table::Align::Right},
                 {Text::tr("at home"), Table::Align::Right}});
    table.addRow({Text::tr("Photoporter"), formatBytes(ours.down), formatBytes(ours.up), formatBytes(ours.copied),
                  formatSeconds(prediction.seconds)});
    table.addRow({Text::tr("Streaming it"), formatBytes(theirs.down), formatBytes(theirs.up), formatBytes(0),
                  formatSeconds(theirs.seconds)});
    return table.text(2);
}

} // namespace

StreamingCost streamingCost(std::uint64_t archiveSize, const Line &line)
{
    const auto bytes = static_cast<double>(archiveSize);
    return {.up = archiveSize,
            .down = archiveSize,
            .seconds = std::max(bytes / line.upBytesPerSecond, bytes / line.downBytesPerSecond)};
}

QString demoText(const DemoReport &report)
{
    const ArchiveInfo &archive = report.archive.archive;
    const Traffic &traffic = report.archive.traffic;
    const auto share = static_cast<double>(traffic.up + traffic.down);
    QString text = Text::tr("From a folder of photos to a ZIP for the client, without a server:") + u"\n\n"_s +
                   stepsText(report);
    text += u'\n' + Text::tr("The ZIP lies here (open it, it is an ordinary file):") + u"\n  "_s + report.zipPath +
            u"\n  "_s +
            Text::tr("%1, %2 entries, CRC-32 %3")
                .arg(formatBytes(archive.size), formatCount(archive.entries),
                     QLatin1StringView(toHex(archive.crc32))) +
            u'\n';
    text += u'\n' + Text::tr("What moved to make it (strategy: %1):").arg(report.archive.strategy) + u"\n\n"_s +
            comparisonText(report);
    text +=
        u'\n' +
        Text::tr("So %1 of the ZIP travelled; a zipper that streams sends 200 % through your line. “At home” is "
                 "the time\n"
                 "this takes with an S3 store behind a line of %2 down and %3 up.")
            .arg(formatShare(share, static_cast<double>(archive.size)),
                 formatBits(report.homeLine.downBytesPerSecond), formatBits(report.homeLine.upBytesPerSecond)) +
        u'\n';
    text += u'\n' + Text::tr("Next: photoporter-cli --store s3://BUCKET probe") + u'\n';
    return text;
}

QJsonObject demoDocument(const DemoReport &report)
{
    const StreamingCost streaming = streamingCost(report.archive.archive.size, report.homeLine);
    QJsonObject document = archiveDocument(report.archive);
    document[u"path"_s] = report.zipPath;
    document[u"photos"_s] = jsonNumber(report.sample.photos);
    document[u"entriesVerified"_s] = jsonNumber(report.entriesVerified);
    document[u"predictedSeconds"_s] = report.archive.prediction.seconds;
    document[u"streaming"_s] = QJsonObject{{u"up"_s, jsonNumber(streaming.up)},
                                           {u"down"_s, jsonNumber(streaming.down)},
                                           {u"seconds"_s, streaming.seconds}};
    return document;
}

} // namespace photoporter
