// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/gather.h"

#include "album/localfile.h"
#include "album/names.h"
#include "workspace/importfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <sys/stat.h>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

Result<> checkPaths(const QStringList &paths)
{
    int usable = 0;
    for (const QString &path : paths) {
        struct stat status{};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            return localError(errno, path);
        usable += S_ISDIR(status.st_mode) || S_ISREG(status.st_mode) ? 1 : 0;
    }
    if (usable > 0)
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is a device, a pipe or a socket.").arg(paths.value(0)),
                Text::tr("Choose files, a folder or an archive."));
}

/// "Miller wedding" of "Miller wedding.tar.gz".
QString withoutEnding(const QString &fileName)
{
    for (const QLatin1StringView ending : {".tar.gz"_L1, ".tar.bz2"_L1, ".tar.xz"_L1, ".tar.zst"_L1, ".tgz"_L1,
                                           ".tbz2"_L1, ".txz"_L1, ".tzst"_L1, ".tar"_L1, ".zip"_L1, ".7z"_L1}) {
        if (fileName.size() > ending.size() && fileName.endsWith(ending, Qt::CaseInsensitive))
            return fileName.chopped(ending.size());
    }
    return fileName;
}

QString freeName(const QDir &folder, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; folder.exists(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

/// Unpacks one archive into the import's folder, which is made when it is the first.
Result<> unpackOne(const QString &path, const QString &cacheFolder, UnpackedPaths &unpacked,
                   GatherProgress &progress, const std::stop_token &stop)
{
    if (unpacked.importFolder.isEmpty()) {
        const auto made = makeImportFolder(cacheFolder);
        if (!made)
            return std::unexpected(made.error());
        unpacked.importFolder = *made;
    }
    const QDir folder(unpacked.importFolder);
    const QString name = freeName(folder, withoutEnding(QFileInfo(path).fileName()));
    auto imported = importArchive(path, folder.filePath(name), {}, &progress.counters, stop);
    if (!imported)
        return std::unexpected(imported.error());
    unpacked.paths += imported->root;
    unpacked.leftOut.add(imported->leftOut);
    return {};
}

/// `path` below whatever it lies in, if it does.
QString relativeTo(const QString &path, const UnpackedPaths &unpacked)
{
    for (const QString &root : unpacked.paths) {
        if (path.size() > root.size() && path.startsWith(root) && path[root.size()] == u'/')
            return path.sliced(root.size() + 1);
    }
    return path;
}

QStringList namesIn(const Preflight &preflight, const std::vector<std::vector<std::size_t>> &groups)
{
    QStringList names;
    for (const auto &group : groups) {
        QStringList same;
        for (const std::size_t index : group)
            same += preflight.files[index].name;
        names += same.join(u" = "_s);
    }
    return names;
}

QString madeValid(QString name)
{
    constexpr qsizetype longest = 200; // AlbumName's own limit, in bytes
    for (QChar &c : name) {
        if (c == u'/' || c == u'\\' || c.category() == QChar::Other_Control)
            c = u' ';
    }
    name = name.simplified();
    while (name.toUtf8().size() > longest)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name.trimmed();
}

} // namespace

Result<UnpackedPaths> unpackArchives(const QStringList &paths, const QString &cacheFolder,
                                     GatherProgress &progress, const std::stop_token &stop)
{
    if (const auto usable = checkPaths(paths); !usable)
        return std::unexpected(usable.error());
    UnpackedPaths unpacked;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (archiveFormatOf(paths[i]) == ArchiveFormat::None) {
            unpacked.paths += paths[i];
            continue;
        }
        progress.archive = static_cast<int>(i);
        const auto done = unpackOne(paths[i], cacheFolder, unpacked, progress, stop);
        progress.archive = -1;
        if (!done) {
            removeImportFolder(unpacked.importFolder);
            return std::unexpected(done.error());
        }
    }
    return unpacked;
}

std::vector<NoteGroup> notesOf(const Preflight &preflight, const UnpackedPaths &unpacked)
{
    std::map<SkipReason, QStringList> skipped;
    for (const SkippedFile &file : preflight.skipped)
        skipped[file.reason] += relativeTo(file.path, unpacked);
    std::map<LeftOutReason, QStringList> leftOut;
    for (const LeftOut &file : unpacked.leftOut.named())
        leftOut[file.reason] += file.name;

    std::vector<NoteGroup> groups;
    for (auto &[reason, items] : skipped)
        groups.push_back({.kind = NoteGroup::Kind::Skipped, .skip = reason, .items = std::move(items)});
    for (auto &[reason, items] : leftOut)
        groups.push_back({.kind = NoteGroup::Kind::LeftOut,
                          .leftOut = reason,
                          .items = std::move(items),
                          .unnamed = unpacked.leftOut.unnamed(reason)});
    std::ranges::stable_sort(groups, std::greater{}, &NoteGroup::count);
    if (!preflight.sameUpToCase.empty())
        groups.push_back(
            {.kind = NoteGroup::Kind::SameUpToCase, .items = namesIn(preflight, preflight.sameUpToCase)});
    if (!preflight.duplicates.empty())
        groups.push_back({.kind = NoteGroup::Kind::Duplicates, .items = namesIn(preflight, preflight.duplicates)});
    return groups;
}

QString suggestedAlbum(const QStringList &paths)
{
    QString path = QDir::cleanPath(paths.value(0));
    QString name = QFileInfo(path).fileName();
    if (paths.size() > 1 || (!name.isEmpty() && QFileInfo(path).isFile() && withoutEnding(name) == name))
        name = QFileInfo(QFileInfo(path).path()).fileName();
    name = madeValid(withoutEnding(name));
    if (AlbumName::parse(name))
        return name;
    //: The name of an album when nothing better is known.
    return Text::tr("New album");
}

} // namespace photoporter::ui
