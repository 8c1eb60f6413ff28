// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/verify.h"

#include "base/bytes.h"
#include "cli/commands/albumarchive.h"
#include "cli/output/documents.h"
#include "cli/output/units.h"
#include "cli/session.h"
#include "jobs/archiveaccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

constexpr std::size_t findingsShown = 20;

struct Subject {
    QString name; ///< for people
    std::unique_ptr<RandomAccess> bytes;
};

Result<Subject> storedSubject(const ObjectKey &key, Session &session)
{
    const auto store = session.store();
    if (!store)
        return std::unexpected(store.error());
    const auto info = (*store)->head(key, session.stop());
    if (!info)
        return std::unexpected(info.error());
    return Subject{key.text(), std::make_unique<StoredArchive>(**store, *info)};
}

Result<Subject> albumSubject(const QString &name, Session &session)
{
    const auto found = albumArchive(name, session);
    if (!found)
        return std::unexpected(found.error());
    const auto &[album, archive] = *found;
    const auto info = album.store->head(archive.key, session.stop());
    if (!info)
        return std::unexpected(info.error());
    if (info->size != archive.size || info->etag != archive.etag)
        return fail(
            ErrorCode::ArchiveCorrupt,
            Text::tr("%1 is no longer the ZIP that was made: it has %2 where %3 were written, or its tag changed.")
                .arg(archive.key.text(), formatBytes(info->size), formatBytes(archive.size)));
    return Subject{archive.key.text(), std::make_unique<StoredArchive>(*album.store, *info)};
}

Result<Subject> fileSubject(const QString &path)
{
    auto file = FileAccess::open(path);
    if (!file)
        return std::unexpected(file.error());
    return Subject{path, *std::move(file)};
}

/// What the argument names: a file that is there, a key below zips/, another *.zip as a file, else an album.
Result<Subject> findSubject(const QString &argument, Session &session)
{
    const bool looksLikeZip = argument.endsWith(".zip"_L1, Qt::CaseInsensitive);
    if (QFileInfo(argument).isFile() || (looksLikeZip && !argument.startsWith("zips/"_L1)))
        return fileSubject(argument);
    return looksLikeZip ? storedSubject(ObjectKey(argument), session) : albumSubject(argument, session);
}

QJsonArray findingArray(const VerifyReport &report)
{
    QJsonArray array;
    for (const ZipFinding &finding : report.directory.findings.all()) {
        QJsonObject object{{u"rule"_s, zipRuleName(finding.rule).toString()},
                           {u"severity"_s, finding.severity == ZipSeverity::Error ? u"error"_s : u"warning"_s},
                           {u"offset"_s, jsonNumber(finding.offset)},
                           {u"message"_s, finding.message}};
        if (finding.entry != ZipFinding::noEntry)
            object[u"entry"_s] = jsonNumber(finding.entry);
        array += object;
    }
    return array;
}

QString findingLines(const VerifyReport &report)
{
    const auto findings = report.directory.findings.all();
    const std::size_t shown = std::min(findings.size(), findingsShown);
    QString text;
    for (const ZipFinding &finding : findings.first(shown)) {
        const QString severity = finding.severity == ZipSeverity::Error ? Text::tr("error") : Text::tr("warning");
        text += Text::tr("  %1 at byte %2: %3 [%4]")
                    .arg(severity, formatCount(finding.offset), finding.message, zipRuleName(finding.rule)) +
                u'\n';
    }
    const std::size_t more = findings.size() - shown + report.directory.findings.leftOut();
    return more == 0 ? text : text + Text::tr("  and %1 more").arg(formatCount(more)) + u'\n';
}

QString extentText(const VerifyReport &report, bool full)
{
    const QString entries = formatCount(report.directory.entries.size());
    if (full)
        return Text::tr("Every byte was read: %1 entries and their checksums.").arg(entries);
    return Text::tr("Checked: the directory of %1 entries and %2 local headers. --full reads every byte.")
        .arg(entries, formatCount(report.headersChecked));
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return Text::tr("Check a ZIP, in the store or on this computer.");
}

QString VerifyCommand::description() const
{
    return Text::tr("Reads a ZIP's directory and a sample of its entries, or with --full all of it, and says "
                    "which rule of the\n"
                    "format is broken at which byte.");
}

QList<Argument> VerifyCommand::arguments() const
{
    return {
        {u"ALBUM|KEY|FILE"_s,
         Text::tr(
             "An album (its current ZIP), a ZIP's key in the store (zips/…), or a ZIP file on this computer.")}};
}

QList<QCommandLineOption> VerifyCommand::options() const
{
    return {{u"full"_s, Text::tr("Read everything and compare every checksum.")}};
}

QStringList VerifyCommand::examples() const
{
    return {u"verify wedding-2026"_s, u"verify wedding-2026 --full"_s,
            u"verify ~/Downloads/wedding-2026.zip --full"_s};
}

Result<Outcome> VerifyCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto subject = findSubject(arguments.at(0), session);
    if (!subject)
        return std::unexpected(subject.error());
    const bool full = arguments.isSet(u"full"_s);
    const auto display = session.showProgress();
    const VerifyOptions options{.depth = full ? VerifyOptions::Depth::Full : VerifyOptions::Depth::Sample,
                                .progress = &session.progress()};
    const auto report = verifyArchive(*subject->bytes, options, session.stop());
    if (!report)
        return std::unexpected(report.error());
    return verifyOutcome(subject->name, *report, full);
}

Outcome verifyOutcome(const QString &archive, const VerifyReport &report, bool full)
{
    QJsonObject document{{u"archive"_s, archive},
                         {u"size"_s, jsonNumber(report.directory.archiveSize)},
                         {u"entries"_s, jsonNumber(report.directory.entries.size())},
                         {u"full"_s, full},
                         {u"sound"_s, report.isSound()},
                         {u"headersChecked"_s, jsonNumber(report.headersChecked)},
                         {u"dataChecked"_s, jsonNumber(report.dataChecked)},
                         {u"findings"_s, findingArray(report)},
                         {u"findingsLeftOut"_s, jsonNumber(report.directory.findings.leftOut())}};
    if (report.isSound())
        return {.text = Text::tr("%1 is sound. ").arg(archive) + extentText(report, full) + u'\n' +
                        findingLines(report),
                .document = document};

    const ZipFinding *first = report.directory.findings.firstError();
    const Error error{.code = ErrorCode::ArchiveCorrupt,
                      .message = Text::tr("%1 is damaged: %2")
                                     .arg(archive, first ? first->message
                                                         : Text::tr("its directory can't be read to the end."))};
    document[u"error"_s] = errorDocument(error)[u"error"_s];
    const QString text =
        Text::tr("%1 is damaged:").arg(archive) + u'\n' + findingLines(report) + u'\n' + error.typedAdvice();
    return {.text = text, .document = document, .status = ExitStatus::Failed};
}

} // namespace photoporter
