// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/albumarchives.h"

#include "jobs/archive.h"
#include "jobs/archiveaccess.h"
#include "ledger/albumtable.h"
#include "ledger/jobtable.h"
#include "store/folder/filenames.h"
#include "store/paging.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlbumArchives)
};

constexpr std::size_t removedAtOnce = 1000; // ObjectStore::remove()

QString fileNameOf(const ObjectKey &key)
{
    return key.text().section(u'/', -1);
}

Result<> requireIdle(Ledger &ledger, const QString &location, const AlbumName &album)
{
    const auto jobs =
        JobTable(ledger).list({.location = location, .album = album.text(), .activeOnly = true, .limit = 1});
    if (!jobs)
        return std::unexpected(jobs.error());
    if (jobs->empty())
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("A ZIP of \"%1\" is being made.").arg(album.text()),
                Text::tr("Cancel that job or wait for its end, then delete the archive."));
}

Result<std::vector<ObjectInfo>> listArchives(ObjectStore &store, const AlbumName &album,
                                             const std::stop_token &stop)
{
    std::vector<ObjectInfo> found;
    const auto done = forEachPage(store, {.prefix = archivePrefix(album)}, stop, [&](const ListPage &page) {
        std::ranges::copy(page.objects, std::back_inserter(found));
        return Result<>();
    });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<> removeAll(ObjectStore &store, std::span<const ObjectInfo> objects, const std::stop_token &stop)
{
    std::vector<ObjectKey> keys;
    keys.reserve(objects.size());
    for (const ObjectInfo &object : objects)
        keys.push_back(object.key);
    for (std::span<const ObjectKey> rest = keys; !rest.empty();) {
        const auto some = rest.first(std::min(rest.size(), removedAtOnce));
        if (const auto removed = store.remove(some, stop); !removed)
            return removed;
        rest = rest.subspan(some.size());
    }
    return {};
}

} // namespace

Result<ArchiveLink> linkToArchive(ObjectStore &store, const AlbumName &album, std::chrono::seconds expires,
                                  Clock::WallTime now, const std::stop_token &stop)
{
    const auto archive = currentArchive(store, album, stop);
    if (!archive)
        return std::unexpected(archive.error());
    const QString fileName = fileNameOf(archive->key);
    auto url = store.presign({.key = archive->key, .expires = expires, .downloadName = fileName});
    if (!url)
        return std::unexpected(url.error());
    return ArchiveLink{.key = archive->key, .url = *std::move(url), .fileName = fileName, .until = now + expires};
}

Result<ArchiveDownload> downloadArchive(ObjectStore &store, const AlbumName &album, const QString &folder,
                                        ProgressCounters *progress, const std::stop_token &stop)
{
    const auto archive = currentArchive(store, album, stop);
    if (!archive)
        return std::unexpected(archive.error());
    const DownloadRequest request{.key = archive->key,
                                  .etag = archive->etag,
                                  .size = archive->size,
                                  .crc32 = archive->crc32,
                                  .path = folder + u'/' + fileNameOf(archive->key)};
    const auto done = downloadObject(store, request, {.progress = progress}, stop);
    if (!done)
        return std::unexpected(done.error());
    return ArchiveDownload{.path = request.path, .size = archive->size, .wasThere = done->wasThere};
}

Result<ArchiveVerdict> verifyAlbumArchive(ObjectStore &store, const AlbumName &album, VerifyOptions::Depth depth,
                                          ProgressCounters *progress, const std::stop_token &stop)
{
    const auto archive = currentArchive(store, album, stop);
    if (!archive)
        return std::unexpected(archive.error());
    const auto info = store.head(archive->key, stop);
    if (!info)
        return std::unexpected(info.error());
    ArchiveVerdict verdict{.key = archive->key, .entries = archive->entries};
    if (info->size != archive->size || info->etag != archive->etag) {
        verdict.damage = Text::tr("It is no longer the ZIP that was made: somebody put another in its place.");
        return verdict;
    }
    StoredArchive bytes(store, *info);
    const auto report = verifyArchive(bytes, {.depth = depth, .progress = progress}, stop);
    if (!report)
        return std::unexpected(report.error());
    verdict.entries = report->directory.entries.size();
    verdict.checked = report->headersChecked;
    if (!report->isSound()) {
        const ZipFinding *first = report->directory.findings.firstError();
        verdict.damage = first ? first->message : Text::tr("Its directory can't be read to the end.");
    }
    return verdict;
}

Result<RemovedArchives> removeArchives(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                       const std::stop_token &stop)
{
    if (album.text().isEmpty())
        return fail(ErrorCode::NameInvalid, Text::tr("No album was named."));
    const QString location = store.location();
    if (const auto idle = requireIdle(ledger, location, album); !idle)
        return std::unexpected(idle.error());
    const auto found = listArchives(store, album, stop);
    if (!found)
        return std::unexpected(found.error());
    RemovedArchives removed{.objects = found->size()};
    for (const ObjectInfo &object : *found)
        removed.bytes += object.size;
    const std::array note = {currentKey(album)};
    const auto done =
        store.remove(note, stop).and_then([&] { return removeAll(store, *found, stop); }).and_then([&] {
            return AlbumTable(ledger).saveArchive(location, {.album = album.text()});
        });
    if (!done)
        return std::unexpected(done.error());
    return removed;
}

std::optional<QString> localPathOf(const QString &location, const ObjectKey &key)
{
    const QLatin1StringView scheme("folder://");
    if (!location.startsWith(scheme))
        return std::nullopt;
    QString path = location.sliced(scheme.size());
    for (const QByteArray &name : folder::namesOfKey(key))
        path += u'/' + QString::fromUtf8(name);
    return path;
}

} // namespace photoporter
