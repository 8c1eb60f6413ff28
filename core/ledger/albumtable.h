// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "store/types.h"

namespace photoporter {

/// What the last listing said of an album, and which archive was made of which listing.
struct AlbumRecord {
    QString album;
    std::uint64_t photos = 0;
    std::uint64_t bytes = 0;
    QByteArray listing; ///< digest over names, sizes and tags (listingDigest in album/listing.h)
    Clock::WallTime checkedAt{};
    ObjectKey archive;         ///< the current one; empty: none
    QByteArray archiveListing; ///< the listing it was made from; differs from `listing`: it is stale
    std::optional<Clock::WallTime> archiveMadeAt;
    std::uint64_t archiveEntries = 0;         ///< how many photos are in it; 0: not known
    std::optional<Clock::WallTime> changedAt; ///< of the newest photo; nothing: not known

    [[nodiscard]] bool isStale() const { return !archive.isEmpty() && archiveListing != listing; }
    friend bool operator==(const AlbumRecord &, const AlbumRecord &) = default;
};

/// The ledger's table albums, by store and name. Thread-safe.
class AlbumTable {
public:
    explicit AlbumTable(Ledger &ledger) : m_ledger(ledger) {}
    /// What a listing showed; the archive's fields stay as they are, and so does changedAt when it is not known.
    [[nodiscard]] Result<> saveListing(const QString &location, const AlbumRecord &record) const;
    /// The archive's fields alone.
    [[nodiscard]] Result<> saveArchive(const QString &location, const AlbumRecord &record) const;
    /// Likewise, unless they are no longer as `before` has them: false then, and nothing is changed. For who
    /// looked at the store for a while, in which a job may have made another archive.
    [[nodiscard]] Result<bool> replaceArchive(const QString &location, const AlbumRecord &before,
                                              const AlbumRecord &record) const;
    [[nodiscard]] Result<std::optional<AlbumRecord>> find(const QString &location, const QString &album) const;
    [[nodiscard]] Result<std::vector<AlbumRecord>> list(const QString &location) const; ///< by name
    /// The album is gone from the store.
    [[nodiscard]] Result<> forget(const QString &location, const QString &album) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
