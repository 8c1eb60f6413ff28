// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/maintenancefind.h"

#include "jobs/text.h"

#include <algorithm>

namespace photoporter {

namespace {

using namespace std::chrono;

QString agoText(Clock::WallTime then, Clock::WallTime now)
{
    const auto age = floor<hours>(now - then);
    return age < hours(48) ? JobsText::tr("%1 h").arg(age.count())
                           : JobsText::tr("%n days", nullptr, static_cast<int>(floor<days>(age).count()));
}

bool isOwned(const QByteArray &key, const std::vector<QByteArray> &prefixes)
{
    return std::ranges::any_of(prefixes, [&key](const QByteArray &prefix) { return key.startsWith(prefix); });
}

Chore removal(Chore::Kind kind, const ObjectInfo &object, const QString &why)
{
    return {.kind = kind, .what = object.key.text(), .why = why, .key = object.key, .bytes = object.size};
}

struct AlbumArchive {
    const ObjectInfo *object;
    const NamedArchive *current; ///< of the same album
};

std::vector<AlbumArchive> archivesIn(const ZipsListing &listing, const std::map<QString, NamedArchive> &current)
{
    std::vector<AlbumArchive> archives;
    for (const ObjectInfo &object : listing.objects) {
        const auto album = albumOfArchive(object.key);
        if (const auto named = album ? current.find(album->text()) : current.end(); named != current.end())
            archives.push_back({&object, &named->second});
    }
    return archives;
}

/// Whether the album has one that was made after this and before `limit`.
bool hasOldSuccessor(const AlbumArchive &archive, std::span<const AlbumArchive> all, Clock::WallTime limit)
{
    return std::ranges::any_of(all, [&](const AlbumArchive &other) {
        const Clock::WallTime made = other.object->modified;
        return other.current == archive.current && made > archive.object->modified && made <= limit;
    });
}

} // namespace

OwnedThings ownedBy(const std::vector<JobRecord> &jobs, Clock::WallTime now, const EngineSettings &settings)
{
    OwnedThings owned;
    for (const JobRecord &job : jobs) {
        const bool mayBeRetried =
            job.state == JobState::Failed && job.finishedAt && now - *job.finishedAt < settings.keepUnknown;
        if (!job.plan || (isFinal(job.state) && !mayBeRetried))
            continue;
        owned.uploadIds.push_back(job.plan->upload.id.text());
        if (!isFinal(job.state))
            owned.prefixes.push_back(job.plan->temporaries);
    }
    return owned;
}

std::vector<Chore> findLeftovers(const ZipsListing &listing, const OwnedThings &owned,
                                 const EngineSettings &settings, Clock::WallTime now)
{
    std::vector<Chore> chores;
    for (const PendingUpload &upload : listing.uploads) {
        const QByteArray &key = upload.key.utf8();
        if (isOwned(key, owned.prefixes) || std::ranges::contains(owned.uploadIds, upload.id.text()) ||
            now - upload.initiated < settings.keepUnknown)
            continue;
        chores.push_back({.kind = Chore::Kind::AbortUpload,
                          .what = upload.key.text(),
                          .why = JobsText::tr("begun %1 ago and not finished, of no job that goes on")
                                     .arg(agoText(upload.initiated, now)),
                          .key = upload.key,
                          .upload = upload.id});
    }
    for (const ObjectInfo &object : listing.objects) {
        const QByteArray &key = object.key.utf8();
        if (!key.startsWith(temporaryPrefix()) || isOwned(key, owned.prefixes) ||
            now - object.modified < settings.keepUnknown)
            continue;
        chores.push_back(
            removal(Chore::Kind::RemoveTemporary, object,
                    JobsText::tr("%1 old, of no job that goes on").arg(agoText(object.modified, now))));
    }
    return chores;
}

std::vector<Chore> findOldArchives(const ZipsListing &listing, const std::map<QString, NamedArchive> &current,
                                   const EngineSettings &settings, Clock::WallTime now)
{
    const std::vector<AlbumArchive> archives = archivesIn(listing, current);
    std::vector<Chore> chores;
    for (const AlbumArchive &archive : archives) {
        const ObjectInfo &object = *archive.object;
        const bool isCurrent = archive.current->key == object.key;
        const Clock::WallTime since = archive.current->since;
        const bool wasReplaced = !isCurrent && object.modified < since;
        if (wasReplaced && now - since >= settings.keepReplaced) {
            chores.push_back(removal(Chore::Kind::RemoveReplaced, object,
                                     JobsText::tr("replaced %1 ago").arg(agoText(since, now))));
            continue;
        }
        const Clock::WallTime begin =
            isCurrent ? std::max({object.modified, since, archive.current->askedFor}) : object.modified;
        const bool mayStillBeUsed =
            wasReplaced && !hasOldSuccessor(archive, archives, now - settings.keepReplaced);
        if (now - begin >= settings.keepArchives && !mayStillBeUsed)
            chores.push_back(removal(Chore::Kind::RemoveExpired, object,
                                     JobsText::tr("made %1 ago").arg(agoText(object.modified, now))));
    }
    return chores;
}

} // namespace photoporter
