// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/albumarchive.h"

#include <QTimeZone>

namespace photoporter {

Result<StoredAlbum> storedAlbum(const QString &name, Session &session)
{
    auto album = AlbumName::parse(name);
    if (!album)
        return std::unexpected(album.error());
    const auto store = session.store();
    if (!store)
        return std::unexpected(store.error());
    return StoredAlbum{.name = *std::move(album), .store = *store};
}

Result<AlbumArchive> albumArchive(const QString &name, Session &session)
{
    auto album = storedAlbum(name, session);
    if (!album)
        return std::unexpected(album.error());
    auto archive = currentArchive(*album->store, album->name, session.stop());
    if (!archive)
        return std::unexpected(archive.error());
    return AlbumArchive{.album = *std::move(album), .archive = *std::move(archive)};
}

QString fileNameOf(const ObjectKey &key)
{
    return key.text().section(u'/', -1);
}

QDateTime dateTimeOf(Clock::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
}

} // namespace photoporter
