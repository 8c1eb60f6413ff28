// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/photoopener.h"

#include "album/download.h"
#include "ui/albums/medianames.h"
#include "ui/albums/thumbnails.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUrl>
#include <QWidget>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t mostKept = 2'000'000'000; // bytes of photos that were opened

/// One folder a photo, so that the viewer shows its own name.
QString folderOf(const Photo &photo, const QString &location, const QString &cache)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(location.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(ThumbnailRef::of(photo).id());
    return cache + u'/' + QString::fromLatin1(hash.result().first(12).toHex());
}

Result<QString> fetch(const Photo &photo, const QString &cache, Workspace &workspace, ProgressCounters &progress,
                      const std::stop_token &stop)
{
    trimFolder(cache, mostKept);
    const QString folder = folderOf(photo, workspace.location(), cache);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::LocalIoFailed, AlbumActions::tr("The folder %1 can't be made.").arg(folder));
    const QString file = folder + u'/' + localNameOf(photo.name);
    const auto done =
        downloadObject(workspace.store(), {.key = photo.key, .etag = photo.etag, .size = photo.size, .path = file},
                       {.progress = &progress}, stop);
    if (!done)
        return std::unexpected(done.error());
    return file;
}

} // namespace

PhotoOpener::PhotoOpener(Desk &desk, const AlbumActions &actions, QObject *parent)
    : QObject(parent), m_desk(desk), m_actions(actions)
{
}

void PhotoOpener::stop()
{
    m_stop.request_stop();
}

void PhotoOpener::open(const Photo &photo)
{
    stop();
    if (mediaKindOf(photo.name) == MediaKind::Other) {
        Q_EMIT failed(photo,
                      {.code = ErrorCode::InvalidInput,
                       .message = tr("\"%1\" is neither a photo nor a video by its name.").arg(photo.name),
                       .nextStep = tr("Only photos and videos are opened from a store. Download the ZIP to get "
                                      "the others.")});
        return;
    }
    if (!m_desk.workspace())
        return;
    const int number = ++m_number;
    m_progress = std::make_shared<ProgressCounters>();
    const QString cache = m_desk.options().cacheFolder + u"/opened"_s;
    m_stop = m_desk.ask(
        this,
        [photo, cache, progress = m_progress](Workspace &workspace, const std::stop_token &stop) {
            return fetch(photo, cache, workspace, *progress, stop);
        },
        [this, number, photo](const Result<QString> &file) {
            if (number == m_number)
                opened(photo, file);
        });
    Q_EMIT changed();
}

void PhotoOpener::opened(const Photo &photo, const Result<QString> &file)
{
    m_progress.reset();
    Q_EMIT changed();
    if (!file && file.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(photo, file.error());
    if (file && !m_actions.asks().open(QUrl::fromLocalFile(*file)))
        Q_EMIT failed(photo, {.code = ErrorCode::LocalIoFailed,
                              .message = tr("No program on this computer opens %1.").arg(*file),
                              .nextStep = tr("Choose one in your desktop's settings, or open the file by hand.")});
}

} // namespace photoporter::ui
