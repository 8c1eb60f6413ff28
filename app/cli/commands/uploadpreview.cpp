// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "cli/commands/upload.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UploadCommand)
};

constexpr std::size_t skippedShown = 20;

const KindTotal &of(const std::array<KindTotal, uploadActionCount> &totals, UploadAction action)
{
    return totals[static_cast<std::size_t>(action)];
}

const KindTotal &of(const std::array<KindTotal, fileKindCount> &totals, FileKind kind)
{
    return totals[static_cast<std::size_t>(kind)];
}

/// All that may be sent: a file that is compared is sent only if it differs.
std::uint64_t bytesToSend(const UploadPlan &plan)
{
    const auto totals = plan.totals();
    return of(totals, UploadAction::Send).bytes + of(totals, UploadAction::Replace).bytes +
           of(totals, UploadAction::Compare).bytes;
}

QJsonObject totalObject(const KindTotal &total)
{
    return {{u"files"_s, jsonNumber(total.files)}, {u"bytes"_s, jsonNumber(total.bytes)}};
}

QJsonArray groupArray(const Preflight &preflight, const std::vector<std::vector<std::size_t>> &groups)
{
    QJsonArray array;
    for (const auto &group : groups) {
        QJsonArray names;
        for (const std::size_t index : group)
            names += preflight.files[index].name;
        array += names;
    }
    return array;
}

QJsonArray skippedArray(const Preflight &preflight)
{
    QJsonArray array;
    for (const SkippedFile &file : preflight.skipped)
        array += QJsonObject{{u"path"_s, file.path}, {u"reason"_s, skipReasonText(file.reason)}};
    return array;
}

QString groupLines(const Preflight &preflight, const std::vector<std::vector<std::size_t>> &groups,
                   const QString &title)
{
    QString text = groups.empty() ? QString() : u'\n' + title + u'\n';
    for (const auto &group : groups) {
        QStringList names;
        for (const std::size_t index : group)
            names += preflight.files[index].name;
        text += u"  "_s + names.join(u", "_s) + u'\n';
    }
    return text;
}

QString skippedLines(const Preflight &preflight)
{
    if (preflight.skipped.empty())
        return {};
    Table table({{}, {}});
    const std::size_t shown = std::min(preflight.skipped.size(), skippedShown);
    for (const SkippedFile &file : std::span(preflight.skipped).first(shown))
        table.addRow({file.path, skipReasonText(file.reason)});
    QString text = u'\n' + Text::tr("Left out:") + u'\n' + table.text(2);
    if (shown < preflight.skipped.size())
        text += Text::tr("  and %1 more").arg(formatCount(preflight.skipped.size() - shown)) + u'\n';
    return text;
}

} // namespace

double UploadPreview::seconds() const
{
    const double rate =
        limit > 0 ? std::min(line.upBytesPerSecond, static_cast<double>(limit)) : line.upBytesPerSecond;
    return static_cast<double>(bytesToSend(plan)) / rate;
}

QString previewText(const UploadPreview &preview)
{
    const auto kinds = preview.preflight.totals;
    const auto actions = preview.plan.totals();
    Table table({{}, {{}, Table::Align::Right}, {{}, Table::Align::Right}});
    const auto row = [&table](const QString &title, const KindTotal &total) {
        if (total.files > 0)
            table.addRow({title, formatCount(total.files), formatBytes(total.bytes)});
    };
    row(Text::tr("Photos"), of(kinds, FileKind::Image));
    row(Text::tr("RAW photos"), of(kinds, FileKind::Raw));
    row(Text::tr("Videos"), of(kinds, FileKind::Video));
    row(Text::tr("Others"), of(kinds, FileKind::Other));
    table.addRow({});
    row(Text::tr("New"), of(actions, UploadAction::Send));
    row(Text::tr("Replaced"), of(actions, UploadAction::Replace));
    row(Text::tr("To be compared"), of(actions, UploadAction::Compare));
    row(Text::tr("Unchanged"), of(actions, UploadAction::Unchanged));
    QString text = Text::tr("Into the album “%1”:").arg(preview.plan.album.text()) + u"\n\n"_s + table.text(2);
    text += skippedLines(preview.preflight);
    text += groupLines(preview.preflight, preview.preflight.sameUpToCase,
                       Text::tr("Names that differ in case alone (the ZIP will number them):"));
    text += groupLines(preview.preflight, preview.preflight.duplicates, Text::tr("Files with the same content:"));
    text += u'\n' + Text::tr("To send: %1, about %2.")
                        .arg(formatBytes(bytesToSend(preview.plan)), formatSeconds(preview.seconds()));
    return text + u'\n';
}

QJsonObject previewDocument(const UploadPreview &preview)
{
    const auto kinds = preview.preflight.totals;
    const auto actions = preview.plan.totals();
    return {{u"album"_s, preview.plan.album.text()},
            {u"dryRun"_s, true},
            {u"photos"_s, totalObject(of(kinds, FileKind::Image))},
            {u"raw"_s, totalObject(of(kinds, FileKind::Raw))},
            {u"videos"_s, totalObject(of(kinds, FileKind::Video))},
            {u"others"_s, totalObject(of(kinds, FileKind::Other))},
            {u"new"_s, totalObject(of(actions, UploadAction::Send))},
            {u"replaced"_s, totalObject(of(actions, UploadAction::Replace))},
            {u"compared"_s, totalObject(of(actions, UploadAction::Compare))},
            {u"unchanged"_s, totalObject(of(actions, UploadAction::Unchanged))},
            {u"skipped"_s, skippedArray(preview.preflight)},
            {u"sameUpToCase"_s, groupArray(preview.preflight, preview.preflight.sameUpToCase)},
            {u"duplicates"_s, groupArray(preview.preflight, preview.preflight.duplicates)},
            {u"bytesToSend"_s, jsonNumber(bytesToSend(preview.plan))},
            {u"seconds"_s, preview.seconds()}};
}

} // namespace photoporter
