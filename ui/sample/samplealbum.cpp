// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/samplealbum.h"

#include "base/bytes.h"
#include "base/parallel.h"
#include "ui/sample/samplepicture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <thread>
#include <vector>

namespace photoporter {

namespace {

struct SampleFile {
    QString path;
    SamplePicture picture;
    QDateTime taken;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SampleAlbum)
};

std::vector<SampleFile> planFiles(const QDir &folder, const SampleAlbumOptions &options)
{
    const QDateTime morning(QDate(2026, 6, 20), QTime(9, 30), QTimeZone::UTC);
    std::vector<SampleFile> files;
    const auto add = [&](const QString &name, SamplePicture picture) {
        const auto index = static_cast<std::uint32_t>(files.size());
        picture.seed = options.seed * 1'000'003 + index;
        files.push_back({folder.filePath(name), picture, morning.addSecs(index * 97LL)});
    };
    for (unsigned i = 1; i <= options.large; ++i)
        add(QStringLiteral("IMG_%1.jpg").arg(i, 4, 10, QLatin1Char('0')),
            {.size = {6000, 4000}, .minBytes = 5'300'000, .maxBytes = 12'000'000});
    for (unsigned i = 1; i <= options.small; ++i)
        add(QStringLiteral("web/IMG_%1.jpg").arg(i, 4, 10, QLatin1Char('0')),
            {.size = {1600, 1067}, .minBytes = 200'000, .maxBytes = 900'000});
    return files;
}

Result<> writeFile(const SampleFile &file, const QByteArray &bytes)
{
    QSaveFile out(file.path);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush() &&
                         out.setFileTime(file.taken, QFileDevice::FileModificationTime) && out.commit();
    if (written)
        return {};
    return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::LocalIoFailed,
                Text::tr("The sample photo %1 can't be written: %2.").arg(file.path, out.errorString()));
}

Result<std::uint64_t> makeFile(const SampleFile &file, const GrainTile &grain)
{
    if (const QFileInfo existing(file.path); existing.exists())
        return static_cast<std::uint64_t>(existing.size());
    const QByteArray bytes = makeSamplePicture(file.picture, grain);
    if (bytes.isEmpty())
        return fail(ErrorCode::NotSupported,
                    Text::tr("The sample photo %1 can't be made: Qt has no JPEG writer.").arg(file.path),
                    Text::tr("Install Qt's image format plugins."));
    if (const auto written = writeFile(file, bytes); !written)
        return std::unexpected(written.error());
    return static_cast<std::uint64_t>(bytes.size());
}

} // namespace

Result<SampleAlbum> makeSampleAlbum(const QString &folder, const SampleAlbumOptions &options,
                                    ProgressCounters *progress, std::stop_token stop)
{
    const QDir root(folder);
    if (!root.mkpath(options.small > 0 ? QStringLiteral("web") : QStringLiteral(".")))
        return fail(ErrorCode::LocalIoFailed, Text::tr("The folder %1 can't be made.").arg(root.absolutePath()));

    const std::vector<SampleFile> files = planFiles(root, options);
    const GrainTile grain(options.seed);
    std::vector<std::uint64_t> sizes(files.size());
    if (progress)
        progress->itemsTotal = files.size();
    // A picture in the making takes 72 MB, so more threads would help little and cost much.
    const unsigned width = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    const auto made = parallelFor(
        files.size(), width,
        [&](std::size_t i, std::stop_token) -> Result<> {
            const auto size = makeFile(files[i], grain);
            if (!size)
                return std::unexpected(size.error());
            sizes[i] = *size;
            if (progress) {
                progress->bytesDone += *size;
                ++progress->itemsDone;
            }
            return {};
        },
        stop);
    if (!made)
        return std::unexpected(made.error());
    SampleAlbum album{.photos = files.size()};
    for (const std::uint64_t size : sizes)
        album.bytes += size;
    return album;
}

} // namespace photoporter
