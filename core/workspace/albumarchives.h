// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/download.h"
#include "album/names.h"
#include "ledger/ledger.h"
#include "zip/verify.h"

namespace photoporter {

// What can be done with an album's archive once it is made. All but localPathOf() ask the store; ObjectMissing,
// with words for a window, where the album has no archive.

struct ArchiveLink {
    ObjectKey key;
    QString url;
    QString fileName; ///< what a browser saves it under
    Clock::WallTime until{};
};
/// NotSupported where the store has no links (a folder); InvalidInput for times that no store signs.
[[nodiscard]] Result<ArchiveLink> linkToArchive(ObjectStore &store, const AlbumName &album,
                                                std::chrono::seconds expires, Clock::WallTime now,
                                                const std::stop_token &stop = {});

struct ArchiveDownload {
    QString path;
    std::uint64_t size = 0;
    bool wasThere = false;
};
/// Fetches it into `folder` under its own name, as downloadObject() does: whole, compared, nothing overwritten.
[[nodiscard]] Result<ArchiveDownload> downloadArchive(ObjectStore &store, const AlbumName &album,
                                                      const QString &folder, ProgressCounters *progress,
                                                      const std::stop_token &stop = {});

struct ArchiveVerdict {
    ObjectKey key;
    std::uint64_t entries = 0;
    std::uint64_t checked = 0; ///< local headers, of those entries
    QString damage;            ///< a sentence; empty: it is sound
    [[nodiscard]] bool isSound() const { return damage.isEmpty(); }
};
/// Compares it with what its note says, then reads directory and local headers (a sample, or everything).
[[nodiscard]] Result<ArchiveVerdict> verifyAlbumArchive(ObjectStore &store, const AlbumName &album,
                                                        VerifyOptions::Depth depth, ProgressCounters *progress,
                                                        const std::stop_token &stop = {});

struct RemovedArchives {
    std::uint64_t objects = 0;
    std::uint64_t bytes = 0;
};
/// Removes all archives of the album, its note first so that it never names what is gone, and clears them in the
/// ledger. Keys that do not begin with archivePrefix(album) are never removed, whatever a store lists: photos
/// stay. InvalidInput while a job of this album is not at its end.
[[nodiscard]] Result<RemovedArchives> removeArchives(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                                     const std::stop_token &stop = {});

/// Where an object, or what lies below a prefix without its last "/", is on this computer; nothing for a store
/// that is no folder. `location` is ObjectStore::location(). Pure.
[[nodiscard]] std::optional<QString> localPathOf(const QString &location, const ObjectKey &key);

} // namespace photoporter
