// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/albumoverview.h"

#include <algorithm>

namespace photoporter {

namespace {

std::optional<Clock::WallTime> known(Clock::WallTime time)
{
    return time == Clock::WallTime{} ? std::nullopt : std::optional(time);
}

ArchiveState stateOf(const AlbumRecord &record, const Activity *job, bool hasLetter)
{
    if (job && !job->isFinal())
        return ArchiveState::Making;
    if (job && job->state == ActivityState::Failed && hasLetter)
        return ArchiveState::Failed;
    if (record.archive.isEmpty())
        return ArchiveState::None;
    return record.isStale() ? ArchiveState::Stale : ArchiveState::Ready;
}

std::optional<qint64> photosMore(const AlbumRecord &record)
{
    if (record.archiveEntries == 0)
        return std::nullopt;
    return static_cast<qint64>(record.photos) - static_cast<qint64>(record.archiveEntries);
}

std::optional<DeadLetterId> letterOf(const Activity *job, const std::map<JobId, DeadLetterId> &letters)
{
    const auto found = job ? letters.find(job->id.number) : letters.end();
    return found == letters.end() ? std::nullopt : std::optional(found->second);
}

/// Nothing is to be said of an upload that is done or was cancelled.
bool isOfInterest(const Activity &upload)
{
    return !upload.isFinal() || upload.state == ActivityState::Failed;
}

} // namespace

std::map<QString, AlbumActivities> activitiesByAlbum(std::span<const Activity> activities)
{
    std::map<QString, AlbumActivities> albums;
    for (const Activity &activity : activities) {
        AlbumActivities &of = albums[activity.album];
        const Activity *&newest = activity.id.kind == ActivityKind::Upload ? of.upload : of.job;
        if (!newest)
            newest = &activity;
        const bool wasMade = activity.id.kind == ActivityKind::Archive && activity.state == ActivityState::Ready;
        if (wasMade && !of.made)
            of.made = &activity;
    }
    return albums;
}

std::map<JobId, DeadLetterId> lettersByJob(std::span<const DeadLetter> letters)
{
    std::map<JobId, DeadLetterId> byJob;
    for (const DeadLetter &letter : letters) {
        DeadLetterId &newest = byJob[letter.job];
        newest = std::max(newest, letter.id);
    }
    return byJob;
}

AlbumOverview overviewOf(const AlbumRecord &record, const AlbumActivities &activities,
                         const std::map<JobId, DeadLetterId> &letters)
{
    const std::optional<DeadLetterId> letter = letterOf(activities.job, letters);
    AlbumOverview overview{.album = record.album,
                           .isCounted = record.checkedAt != Clock::WallTime{},
                           .photos = record.photos,
                           .bytes = record.bytes,
                           .checkedAt = known(record.checkedAt),
                           .changedAt = record.changedAt,
                           .state = stateOf(record, activities.job, letter.has_value()),
                           .archive = record.archive,
                           .archiveMadeAt = record.archiveMadeAt};
    if (overview.state == ArchiveState::Making || overview.state == ArchiveState::Failed)
        overview.job = *activities.job;
    if (overview.state == ArchiveState::Failed)
        overview.letter = letter;
    if (overview.state == ArchiveState::Stale)
        overview.photosMore = photosMore(record);
    if (activities.upload) {
        const Activity &upload = *activities.upload;
        if (!upload.isFinal())
            overview.changedAt = std::max(overview.changedAt, upload.startedAt);
        if (isOfInterest(upload))
            overview.upload = upload;
    }
    return overview;
}

} // namespace photoporter
