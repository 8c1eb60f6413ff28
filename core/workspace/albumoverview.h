// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/albumtable.h"
#include "ledger/deadlettertable.h"
#include "workspace/activity.h"

#include <map>
#include <span>

namespace photoporter {

enum class ArchiveState : std::uint8_t { None, Making, Ready, Stale, Failed };

/// How an album stands: what the ledger knows of it, with what moves at the moment. A value.
struct AlbumOverview {
    QString album;
    bool isCounted = false; ///< a listing said how many photos there are
    std::uint64_t photos = 0, bytes = 0;
    std::optional<Clock::WallTime> checkedAt;
    /// When its newest photo was stored, or the upload that is under way began: the photos, not their archive.
    std::optional<Clock::WallTime> changedAt;
    ArchiveState state = ArchiveState::None;
    ObjectKey archive; ///< the current one, also while another is made; empty: none
    std::optional<Clock::WallTime> archiveMadeAt;
    /// Stale: how many photos more than in the archive there are now. 0: as many, but others; nothing: not known.
    std::optional<qint64> photosMore;
    std::optional<Activity> job;        ///< Making: the archive's; Failed: the one that failed
    std::optional<Activity> upload;     ///< under way or waiting, paused or failed
    std::optional<DeadLetterId> letter; ///< Failed: what is kept of it
    friend bool operator==(const AlbumOverview &, const AlbumOverview &) = default;
};

/// What moves, or moved last, for one album. The pointers lead into the list that they were found in.
struct AlbumActivities {
    const Activity *job = nullptr;    ///< the newest archive's
    const Activity *made = nullptr;   ///< the newest archive's that became ready
    const Activity *upload = nullptr; ///< the newest
};
/// By album; `activities` has the newest first, as a Snapshot has them. Pure.
[[nodiscard]] std::map<QString, AlbumActivities> activitiesByAlbum(std::span<const Activity> activities);

/// The open dead letters by job, the newest of each. Pure.
[[nodiscard]] std::map<JobId, DeadLetterId> lettersByJob(std::span<const DeadLetter> letters);

/// A failed job counts as such while its dead letter is open: one that was discarded is settled. Pure.
[[nodiscard]] AlbumOverview overviewOf(const AlbumRecord &record, const AlbumActivities &activities,
                                       const std::map<JobId, DeadLetterId> &letters);

} // namespace photoporter
