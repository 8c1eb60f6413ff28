// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/download.h"

#include "album/downloadfile.h"
#include "album/text.h"
#include "base/parallel.h"

#include <QFileInfo>

namespace photoporter {

namespace {

/// CRC-32 of a file on this computer.
Result<Crc32> crcOfFile(const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable,
                    AlbumText::tr("The file %1 can't be read: %2.").arg(path, file.errorString()));
    Crc32 crc;
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return cancelled();
        crc = crc32(file.read(1 << 20), crc);
    }
    return crc;
}

/// The file that is there already, if it is the right one; nothing when there is none.
Result<std::optional<Downloaded>> whatIsThere(const DownloadRequest &request, std::stop_token stop)
{
    const QFileInfo file(request.path);
    if (!file.exists() && !file.isSymLink())
        return std::nullopt;
    if (file.isFile() && static_cast<std::uint64_t>(file.size()) == request.size && request.crc32) {
        const auto crc = crcOfFile(request.path, stop);
        if (!crc)
            return std::unexpected(crc.error());
        if (*crc == *request.crc32)
            return Downloaded{.crc32 = *crc, .wasThere = true};
    }
    return fail(ErrorCode::InvalidInput,
                AlbumText::tr("%1 is there already and is something else.").arg(request.path),
                AlbumText::tr("Remove it first, or choose another place."), QStringLiteral("-o"));
}

Error explained(const Error &error, const DownloadRequest &request)
{
    if (error.code != ErrorCode::PreconditionFailed)
        return error;
    Error changed = error;
    changed.code = ErrorCode::SourceChanged;
    changed.message =
        AlbumText::tr("%1 was replaced in the store while it was being fetched.").arg(request.key.text());
    changed.nextStep = AlbumText::tr("Fetch it again.");
    return changed;
}

Result<> fetchPiece(ObjectStore &store, const DownloadRequest &request, DownloadFile &file, std::size_t index,
                    ProgressCounters *progress, std::stop_token stop)
{
    const ByteRange range = file.rangeOf(index);
    const auto object = store.get({.key = request.key, .range = range, .ifMatch = request.etag}, stop);
    if (!object)
        return std::unexpected(explained(object.error(), request));
    if (static_cast<std::uint64_t>(object->body.size()) != range.length)
        return fail(ErrorCode::UnexpectedAnswer,
                    AlbumText::tr("The store sent another number of bytes of %1 than it was asked for.")
                        .arg(request.key.text()));
    if (const auto written = file.write(index, object->body); !written)
        return written;
    if (progress) {
        progress->bytesDone += range.length;
        ++progress->itemsDone;
    }
    return {};
}

Result<std::uint64_t> fetchMissing(ObjectStore &store, const DownloadRequest &request, DownloadFile &file,
                                   const DownloadOptions &options, std::stop_token stop)
{
    std::vector<std::size_t> missing;
    std::uint64_t resumed = 0;
    for (std::size_t i = 0; i < file.pieces().size(); ++i) {
        if (file.pieces()[i])
            resumed += file.rangeOf(i).length;
        else
            missing.push_back(i);
    }
    if (options.progress) {
        options.progress->begin(Phase::Downloading, file.pieces().size(), request.size);
        options.progress->bytesDone = resumed;
        options.progress->itemsDone = file.pieces().size() - missing.size();
    }
    const auto fetched = parallelFor(
        missing.size(), options.parallel,
        [&](std::size_t i, std::stop_token inner) {
            return fetchPiece(store, request, file, missing[i], options.progress, inner);
        },
        stop);
    if (!fetched)
        return std::unexpected(fetched.error());
    return resumed;
}

} // namespace

Result<Downloaded> downloadObject(ObjectStore &store, const DownloadRequest &request,
                                  const DownloadOptions &options, std::stop_token stop)
{
    const auto there = whatIsThere(request, stop);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return **there;
    const auto file = DownloadFile::open(request, options.piece, stop);
    if (!file)
        return std::unexpected(file.error());
    const auto resumed = fetchMissing(store, request, **file, options, stop);
    if (!resumed)
        return std::unexpected(resumed.error());
    const Crc32 crc = (*file)->crc32();
    if (request.crc32 && crc != *request.crc32) {
        (*file)->discard();
        return fail(
            ErrorCode::DataCorrupt,
            AlbumText::tr("%1 arrived with the checksum %2 in place of %3.")
                .arg(request.key.text(), QLatin1StringView(toHex(crc)), QLatin1StringView(toHex(*request.crc32))),
            AlbumText::tr("Fetch it again; if it goes on, verify the ZIP in full."),
            QStringLiteral("photoporter-cli verify --full"));
    }
    if (const auto finished = (*file)->finish(); !finished)
        return std::unexpected(finished.error());
    return Downloaded{.crc32 = crc, .resumed = *resumed};
}

} // namespace photoporter
