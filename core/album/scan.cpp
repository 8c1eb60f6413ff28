// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/scan.h"

#include "album/duplicates.h"
#include "album/localfile.h"
#include "album/text.h"
#include "album/walk.h"
#include "base/parallel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <map>
#include <sys/stat.h>

namespace photoporter {

namespace {

constexpr unsigned parallelReads = 8;

/// What a look into a file gave.
struct Look {
    std::optional<SkipReason> skip;
    RecognisedFile what;
    Crc32 head;
};

Result<> addPath(const QString &given, bool isAlone, Walk &walk, const std::stop_token &stop)
{
    const QString path = QDir::cleanPath(given);
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return localError(errno, given);
    if (S_ISDIR(status.st_mode))
        return walkFolder(path, isAlone ? QString() : QFileInfo(path).fileName() + u'/', walk, stop);
    if (S_ISREG(status.st_mode))
        walk.files.push_back({path, QFileInfo(path).fileName(), identityOf(status)});
    else
        walk.skipped.push_back({path, SkipReason::Special});
    return {};
}

Look lookInto(const FoundFile &found, const ScanOptions &options)
{
    const auto file = LocalFile::open(found.path);
    if (!file)
        return {.skip = SkipReason::Unreadable};
    const auto head = file->read(0, std::min<std::uint64_t>(found.identity.size, recognisedHead));
    if (!head)
        return {.skip = SkipReason::Unreadable};
    Look look{.what = recognise(*head, found.name), .head = crc32(*head)};
    if (look.what.kind == FileKind::Other && !options.includeOthers)
        look.skip = head->isEmpty() ? SkipReason::Empty : SkipReason::NotMedia;
    return look;
}

/// Names equal to one before are left out: only one of the two could be stored.
void dropSameNames(Walk &walk)
{
    std::ranges::stable_sort(walk.files, {}, [](const FoundFile &file) { return file.name.toUtf8(); });
    const auto isRepeated = [&walk](std::size_t i) {
        return i > 0 && walk.files[i].name == walk.files[i - 1].name;
    };
    std::vector<FoundFile> kept;
    kept.reserve(walk.files.size());
    for (std::size_t i = 0; i < walk.files.size(); ++i) {
        if (isRepeated(i))
            walk.skipped.push_back({walk.files[i].path, SkipReason::SameName});
        else
            kept.push_back(walk.files[i]);
    }
    walk.files = std::move(kept);
}

std::unexpected<Error> noPhotos(const QStringList &paths, std::size_t skipped)
{
    const QString where = paths.join(QStringLiteral(", "));
    if (skipped == 0)
        return fail(ErrorCode::NoPhotos, AlbumText::tr("The folder %1 is empty.").arg(where));
    return fail(
        ErrorCode::NoPhotos,
        AlbumText::tr("There are no photos or videos in %1 (left out: %2).").arg(where, QString::number(skipped)));
}

std::vector<std::vector<std::size_t>> findSameUpToCase(const std::vector<ScannedFile> &files)
{
    std::map<QString, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < files.size(); ++i)
        groups[files[i].name.normalized(QString::NormalizationForm_C).toCaseFolded()].push_back(i);
    std::vector<std::vector<std::size_t>> same;
    for (auto &[name, indexes] : groups) {
        if (indexes.size() > 1)
            same.push_back(std::move(indexes));
    }
    return same;
}

} // namespace

QString skipReasonText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Hidden:
        return AlbumText::tr("it is hidden");
    case SkipReason::System:
        return AlbumText::tr("it belongs to the system");
    case SkipReason::NotMedia:
        return AlbumText::tr("it is neither a photo nor a video");
    case SkipReason::Empty:
        return AlbumText::tr("it is empty", "a file");
    case SkipReason::Unreadable:
        return AlbumText::tr("it can't be read");
    case SkipReason::Special:
        return AlbumText::tr("it is no plain file");
    case SkipReason::LinkOutside:
        return AlbumText::tr("it is a link that leads out of the folder or to nothing");
    case SkipReason::LinkToFolder:
        return AlbumText::tr("it is a link to a folder");
    case SkipReason::NameNotText:
        return AlbumText::tr("its name is not UTF-8");
    case SkipReason::SameName:
        return AlbumText::tr("another file of this upload has the same name");
    }
    return {};
}

std::uint64_t Preflight::bytes() const
{
    std::uint64_t sum = 0;
    for (const KindTotal &total : totals)
        sum += total.bytes;
    return sum;
}

Result<Preflight> scan(const QStringList &paths, const ScanOptions &options, ProgressCounters *progress,
                       std::stop_token stop)
{
    if (progress)
        progress->begin(Phase::Scanning, 0, 0);
    Walk walk;
    for (const QString &path : paths) {
        if (const auto added = addPath(path, paths.size() == 1, walk, stop); !added)
            return std::unexpected(added.error());
    }
    dropSameNames(walk);
    if (progress)
        progress->itemsTotal = walk.files.size();

    std::vector<Look> looks(walk.files.size());
    const auto looked = parallelFor(
        walk.files.size(), parallelReads,
        [&](std::size_t i, const std::stop_token &) -> Result<> {
            looks[i] = lookInto(walk.files[i], options);
            if (progress)
                ++progress->itemsDone;
            return {};
        },
        stop);
    if (!looked)
        return std::unexpected(looked.error());

    Preflight preflight{.skipped = std::move(walk.skipped)};
    std::vector<Crc32> heads;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const FoundFile &found = walk.files[i];
        const Look &look = looks[i];
        if (look.skip) {
            preflight.skipped.push_back({found.path, *look.skip});
            continue;
        }
        preflight.files.push_back({found.path, found.name, found.identity, look.what.kind, look.what.contentType});
        heads.push_back(look.head);
        auto &total = preflight.totals[static_cast<std::size_t>(look.what.kind)];
        ++total.files;
        total.bytes += found.identity.size;
    }
    if (preflight.files.empty())
        return noPhotos(paths, preflight.skipped.size());
    std::ranges::sort(preflight.skipped, {}, [](const SkippedFile &file) { return file.path.toUtf8(); });
    preflight.sameUpToCase = findSameUpToCase(preflight.files);
    preflight.duplicates = findDuplicates(preflight.files, heads);
    return preflight;
}

} // namespace photoporter
