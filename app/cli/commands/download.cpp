// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/download.h"

#include "album/download.h"
#include "base/bytes.h"
#include "cli/commands/albumarchive.h"
#include "cli/output/documents.h"
#include "cli/output/units.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DownloadCommand)
};

/// FILE as given, inside it where it is a folder, else the ZIP's own name here.
QString targetPath(const QString &output, const ObjectKey &key)
{
    QString name = fileNameOf(key);
    if (output.isEmpty())
        return name;
    return QFileInfo(output).isDir() ? output + u'/' + name : output;
}

QString outcomeText(const QString &path, const ArchiveInfo &archive, const Downloaded &done, double seconds)
{
    if (done.wasThere)
        return Text::tr("%1 is there already, with the right checksum.").arg(path);
    QString text =
        Text::tr("%1: %2 in %3, checksum right.").arg(path, formatBytes(archive.size), formatSeconds(seconds));
    if (done.resumed > 0)
        text += u' ' + Text::tr("%1 of it had been fetched before.").arg(formatBytes(done.resumed));
    return text;
}

} // namespace

QString DownloadCommand::name() const
{
    return u"download"_s;
}

QString DownloadCommand::summary() const
{
    return Text::tr("Fetch an album's ZIP.");
}

QString DownloadCommand::description() const
{
    return Text::tr(
        "Fetches an album's ZIP in parallel and compares its checksum. An interrupted download goes on where it\n"
        "stopped when the same command is given again. No other file is ever overwritten.");
}

QList<Argument> DownloadCommand::arguments() const
{
    return {{u"ALBUM"_s, Text::tr("The album's name.")}};
}

QList<QCommandLineOption> DownloadCommand::options() const
{
    return {{{u"o"_s, u"output"_s},
             Text::tr("File or folder to write to. Default: the ZIP's own name, here."),
             u"FILE"_s}};
}

QStringList DownloadCommand::examples() const
{
    return {u"download wedding-2026"_s, u"download wedding-2026 -o /mnt/backup/wedding.zip"_s};
}

Result<Outcome> DownloadCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto found = albumArchive(arguments.at(0), session);
    if (!found)
        return std::unexpected(found.error());
    const auto &[album, archive] = *found;

    const auto begin = session.context().clock->monotonic();
    const DownloadRequest request{.key = archive.key,
                                  .etag = archive.etag,
                                  .size = archive.size,
                                  .crc32 = archive.crc32,
                                  .path = targetPath(arguments.value(u"output"_s), archive.key)};
    const auto display = session.showProgress();
    const auto done = downloadObject(*album.store, request, {.progress = &session.progress()}, session.stop());
    if (!done)
        return std::unexpected(done.error());
    const double seconds = std::chrono::duration<double>(session.context().clock->monotonic() - begin).count();
    return Outcome{.text = outcomeText(request.path, archive, *done, seconds),
                   .document = {{u"album"_s, album.name.text()},
                                {u"key"_s, archive.key.text()},
                                {u"file"_s, QFileInfo(request.path).absoluteFilePath()},
                                {u"size"_s, jsonNumber(archive.size)},
                                {u"crc32"_s, QLatin1StringView(toHex(done->crc32))},
                                {u"wasThere"_s, done->wasThere},
                                {u"resumedBytes"_s, jsonNumber(done->resumed)},
                                {u"traffic"_s, trafficDocument(album.store->traffic())},
                                {u"seconds"_s, seconds}}};
}

} // namespace photoporter
