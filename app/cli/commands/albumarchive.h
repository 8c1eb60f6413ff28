// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "base/clock.h"
#include "cli/session.h"
#include "jobs/archive.h"

#include <QDateTime>
#include <QString>

namespace photoporter {

/// An album that a command names, and the session's store, in which it lies.
struct StoredAlbum {
    AlbumName name;
    ObjectStore *store = nullptr; ///< never null; the session's
};

/// Reads an album's name and opens the store; whether the album is there is not asked. NameInvalid, and what
/// Session::store() says.
[[nodiscard]] Result<StoredAlbum> storedAlbum(const QString &name, Session &session);

/// An album with its current ZIP.
struct AlbumArchive {
    StoredAlbum album;
    ArchiveInfo archive;
};

/// The album's current ZIP by one request. As storedAlbum() and currentArchive().
[[nodiscard]] Result<AlbumArchive> albumArchive(const QString &name, Session &session);

/// The last piece of a key: the name that the object's file has for people.
[[nodiscard]] QString fileNameOf(const ObjectKey &key);

/// In UTC.
[[nodiscard]] QDateTime dateTimeOf(Clock::WallTime time);

} // namespace photoporter
