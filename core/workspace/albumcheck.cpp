// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/albumcheck.h"

#include "jobs/currentarchive.h"

#include <algorithm>
#include <set>

namespace photoporter {

namespace {

AlbumRecord recordOf(const AlbumName &album, std::span<const Photo> photos, Clock::WallTime now)
{
    AlbumRecord record{.album = album.text(),
                       .photos = photos.size(),
                       .listing = listingDigest(photos),
                       .checkedAt = now,
                       .changedAt = std::ranges::max(photos, {}, &Photo::modified).modified};
    for (const Photo &photo : photos)
        record.bytes += photo.size;
    return record;
}

/// The archive's fields by what zips/{album}/current.json says, where the ledger knew another or none.
void adopt(AlbumRecord &record, const ArchiveInfo &archive, Clock::WallTime madeAt)
{
    const bool fits = archive.entries == record.photos && record.changedAt && *record.changedAt <= madeAt;
    record.archive = archive.key;
    record.archiveListing = fits ? record.listing : QByteArray("?");
    record.archiveMadeAt = madeAt;
}

/// Puts the archive's fields in, starting with what the ledger knew.
Result<> findArchive(AlbumRecord &record, const std::optional<AlbumRecord> &before, ObjectStore &store,
                     const AlbumName &album, const std::stop_token &stop)
{
    const auto note = store.get({.key = currentKey(album)}, stop);
    if (!note && note.error().code != ErrorCode::ObjectMissing)
        return std::unexpected(note.error());
    const auto archive = note ? currentFromJson(note->body, album) : std::unexpected(note.error());
    if (!archive)
        return {};
    record.archiveEntries = archive->entries;
    if (before && before->archive == archive->key) {
        record.archive = before->archive;
        record.archiveListing = before->archiveListing;
        record.archiveMadeAt = before->archiveMadeAt;
    } else {
        adopt(record, *archive, note->info.modified);
    }
    return {};
}

/// Writes what was seen. A job may have made an archive since `before` was read: its word counts, not what this
/// look found a moment earlier. What the ledger says in the end.
Result<AlbumRecord> remember(const AlbumTable &table, const QString &location,
                             const std::optional<AlbumRecord> &before, const AlbumRecord &seen)
{
    const AlbumRecord old = before.value_or(AlbumRecord{});
    if (const auto saved = table.saveListing(location, seen); !saved)
        return std::unexpected(saved.error());
    if (seen.archive != old.archive || seen.archiveEntries != old.archiveEntries) {
        if (const auto replaced = table.replaceArchive(location, old, seen); !replaced)
            return std::unexpected(replaced.error());
    }
    return table.find(location, seen.album).transform([&seen](const std::optional<AlbumRecord> &now) {
        return now.value_or(seen);
    });
}

} // namespace

Result<CheckedAlbum> checkAlbum(ObjectStore &store, Ledger &ledger, const AlbumName &album, Clock::WallTime now,
                                const std::stop_token &stop)
{
    const AlbumTable table(ledger);
    const QString location = store.location();
    auto photos = listPhotos(store, album, stop);
    if (!photos) {
        if (photos.error().code == ErrorCode::AlbumMissing) {
            if (const auto gone = table.forget(location, album.text()); !gone)
                return std::unexpected(gone.error());
        }
        return std::unexpected(photos.error());
    }
    CheckedAlbum checked{.record = recordOf(album, *photos, now), .photos = std::move(*photos)};
    const auto before = table.find(location, album.text());
    if (!before)
        return std::unexpected(before.error());
    auto written = findArchive(checked.record, *before, store, album, stop).and_then([&] {
        return remember(table, location, *before, checked.record);
    });
    if (!written)
        return std::unexpected(written.error());
    checked.record = *std::move(written);
    return checked;
}

Result<std::vector<AlbumName>> checkAlbumNames(ObjectStore &store, Ledger &ledger, const std::stop_token &stop)
{
    auto names = listAlbums(store, stop);
    if (!names)
        return names;
    const AlbumTable table(ledger);
    const auto known = table.list(store.location());
    if (!known)
        return std::unexpected(known.error());
    std::set<QString> there;
    for (const AlbumName &name : *names)
        there.insert(name.text());
    for (const AlbumRecord &record : *known) {
        if (there.contains(record.album))
            continue;
        if (const auto gone = table.forget(store.location(), record.album); !gone)
            return std::unexpected(gone.error());
    }
    return names;
}

} // namespace photoporter
