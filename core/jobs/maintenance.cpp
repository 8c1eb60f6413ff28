// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/maintenance.h"

#include "album/listing.h"
#include "base/duration.h"
#include "base/plural.h"
#include "jobs/asker.h"
#include "jobs/currentarchive.h"
#include "jobs/deadletter.h"
#include "jobs/maintenancefind.h"
#include "jobs/makearchive.h"
#include "jobs/ownership.h"
#include "jobs/text.h"
#include "ledger/deadlettertable.h"
#include "ledger/runtable.h"
#include "ledger/uploadqueue.h"
#include "store/paging.h"

#include <algorithm>
#include <array>
#include <utility>

namespace photoporter {

namespace {

const QByteArray zipsPrefix = QByteArrayLiteral("zips/");

class Maintenance {
public:
    Maintenance(ObjectStore &store, Ledger &ledger, const MaintenanceOptions &options, Clock &clock,
                std::stop_token stop)
        : m_store(store),
          m_ledger(ledger),
          m_options(options),
          m_settings(options.settings),
          m_now(clock.now()),
          m_stop(std::move(stop)),
          m_jobs(ledger)
    {
    }

    Result<MaintenanceReport> run()
    {
        // What a damaged ledger says of jobs can't be relied on, so nothing is removed by it.
        if (const auto sound = m_ledger.checkSound(); !sound)
            return std::unexpected(sound.error());
        for (const auto step : {&Maintenance::findStuck, &Maintenance::listZips, &Maintenance::findInZips,
                                &Maintenance::findStale, &Maintenance::findInLedger}) {
            if (const auto found = (this->*step)(); !found)
                return std::unexpected(found.error());
        }
        if (!m_options.dryRun) {
            if (const auto done = performAll(); !done)
                return std::unexpected(done.error());
        }
        return std::move(m_report);
    }

private:
    /// A process that hangs renews its lease but moves nothing; one that died on this computer is no reason to
    /// fail: its job goes on with the next engine.
    Result<> findStuck()
    {
        const auto stuck = m_jobs.stuck(m_now - m_settings.stuckAfter);
        if (!stuck)
            return std::unexpected(stuck.error());
        for (const JobRecord &job : *stuck) {
            if (job.request.location != m_store.location() || isKnownDead(job.owner))
                continue;
            m_report.chores.push_back(
                {.kind = Chore::Kind::FailStuck,
                 .what = JobsText::tr("job %1 (%2)").arg(job.id).arg(job.request.album),
                 .why = JobsText::tr("no progress for %1").arg(durationToText(m_settings.stuckAfter)),
                 .job = job.id});
        }
        return {};
    }

    Result<> listZips()
    {
        const auto listed = forEachPage(m_store, {.prefix = zipsPrefix}, m_stop, [this](const ListPage &page) {
            std::ranges::copy(page.objects, std::back_inserter(m_listing.objects));
            return Result<>();
        });
        if (!listed)
            return listed;
        return forEachUploadPage(m_store, zipsPrefix, m_stop, [this](const PendingUploads &page) {
            std::ranges::copy(page.uploads, std::back_inserter(m_listing.uploads));
            return Result<>();
        });
    }

    Result<> findInZips()
    {
        const auto jobs = m_jobs.list({.location = m_store.location(), .limit = 100'000});
        if (!jobs)
            return std::unexpected(jobs.error());
        add(findLeftovers(m_listing, ownedBy(*jobs, m_now, m_settings), m_settings, m_now));
        if (const auto read = readCurrent(); !read)
            return read;
        add(findOldArchives(m_listing, m_current, m_settings, m_now));
        return {};
    }

    Result<> readCurrent()
    {
        for (const ObjectInfo &object : m_listing.objects) {
            const QList<QByteArray> steps = object.key.utf8().split('/');
            const auto album = AlbumName::parse(QString::fromUtf8(steps.value(1)));
            if (!album || object.key != currentKey(*album))
                continue;
            const auto archive = namedBy(*album);
            if (!archive)
                return std::unexpected(archive.error());
            if (*archive)
                m_current[album->text()] = **archive;
        }
        return {};
    }

    /// Nothing where current.json is damaged or not there.
    Result<std::optional<NamedArchive>> namedBy(const AlbumName &album)
    {
        const auto archive = currentArchive(m_store, album, m_stop);
        if (!archive &&
            (archive.error().code == ErrorCode::DataCorrupt || archive.error().code == ErrorCode::ObjectMissing))
            return std::nullopt;
        if (!archive)
            return std::unexpected(archive.error());
        const auto record = AlbumTable(m_ledger).find(m_store.location(), album.text());
        if (!record)
            return std::unexpected(record.error());
        NamedArchive named{.key = archive->key, .since = archive->currentSince};
        if (*record && (*record)->archive == named.key)
            named.askedFor = (*record)->archiveMadeAt.value_or(Clock::WallTime{});
        return named;
    }

    /// One listing for each album that has an archive.
    Result<> findStale()
    {
        const AlbumTable albums(m_ledger);
        const auto known = albums.list(m_store.location());
        if (!known)
            return std::unexpected(known.error());
        for (const AlbumRecord &record : *known) {
            const auto name = AlbumName::parse(record.album);
            if (!name || record.archive.isEmpty())
                continue;
            ++m_report.albumsChecked;
            const auto photos = listPhotos(m_store, *name, m_stop);
            if (!photos && photos.error().code == ErrorCode::AlbumMissing)
                continue;
            if (!photos)
                return std::unexpected(photos.error());
            const QByteArray listing = listingDigest(*photos);
            if (listing == record.archiveListing)
                continue;
            noteStale(record, photos->size());
            if (m_options.dryRun)
                continue;
            AlbumRecord seen{
                .album = record.album, .photos = photos->size(), .listing = listing, .checkedAt = m_now};
            for (const Photo &photo : *photos)
                seen.bytes += photo.size;
            if (const auto saved = albums.saveListing(m_store.location(), seen); !saved)
                return saved;
        }
        return {};
    }

    void noteStale(const AlbumRecord &record, std::uint64_t photos)
    {
        const std::uint64_t before = record.archiveEntries > 0 ? record.archiveEntries : record.photos;
        const QString why =
            photos > before   ? JobsText::tr("%Ln photos were added", nullptr, pluralOf(photos - before))
            : photos < before ? JobsText::tr("%Ln photos were removed", nullptr, pluralOf(before - photos))
                              : JobsText::tr("photos were changed");
        m_report.chores.push_back({.kind = m_options.remake ? Chore::Kind::Remake : Chore::Kind::MarkStale,
                                   .what = record.album,
                                   .why = why});
    }

    Result<> findInLedger()
    {
        const auto letters = DeadLetterTable(m_ledger).list({.openOnly = false, .limit = 100'000});
        if (!letters)
            return std::unexpected(letters.error());
        const auto old = std::ranges::count_if(*letters, [&](const DeadLetter &letter) {
            return letter.settledAt && *letter.settledAt < m_now - m_settings.keepDeadLetters;
        });
        if (old > 0)
            m_report.chores.push_back(
                {.kind = Chore::Kind::ForgetLetters,
                 .what = JobsText::tr("%Ln dead letters", nullptr, static_cast<int>(old)),
                 .why = JobsText::tr("settled for more than %1").arg(durationToText(m_settings.keepDeadLetters))});
        m_report.chores.push_back({.kind = Chore::Kind::ForgetJobs,
                                   .what = JobsText::tr("old jobs and metrics"),
                                   .why = JobsText::tr("older than the settings keep them")});
        return {};
    }

    /// What is no longer as it was found is left out, and to the next time.
    Result<> performAll()
    {
        for (Chore &chore : std::exchange(m_report.chores, {})) {
            if (m_stop.stop_requested())
                return cancelled();
            const auto holds = stillHolds(chore);
            if (holds && !*holds)
                continue;
            if (const Result<> done = holds ? perform(chore) : std::unexpected(holds.error()); !done)
                m_report.failures.push_back(done.error().in(chore.what));
            else
                m_report.bytesFreed += chore.bytes;
            m_report.chores.push_back(std::move(chore));
        }
        return {};
    }

    /// Since current.json was read every album was listed, which takes its time: a job may have found an old
    /// archive and made it the current one. One that runs may be about to.
    Result<bool> stillHolds(const Chore &chore)
    {
        if (chore.kind != Chore::Kind::RemoveReplaced && chore.kind != Chore::Kind::RemoveExpired)
            return true;
        const auto album = albumOfArchive(chore.key);
        if (!album)
            return false;
        const auto jobs =
            m_jobs.list({.location = m_store.location(), .album = album->text(), .activeOnly = true});
        if (!jobs)
            return std::unexpected(jobs.error());
        if (std::ranges::any_of(*jobs, isRunning, &JobRecord::state))
            return false;
        const auto now = namedBy(*album);
        if (!now)
            return std::unexpected(now.error());
        const auto before = m_current.find(album->text());
        return *now == (before == m_current.end() ? std::nullopt : std::optional(before->second));
    }

    Result<> perform(const Chore &chore)
    {
        switch (chore.kind) {
        case Chore::Kind::AbortUpload:
            return guarded(chore.key,
                           [&] { return m_store.abortUpload({.key = chore.key, .id = chore.upload}, m_stop); });
        case Chore::Kind::RemoveExpired:
            if (const auto unnamed = removeCurrent(chore.key); !unnamed)
                return unnamed;
            [[fallthrough]];
        case Chore::Kind::RemoveTemporary:
        case Chore::Kind::RemoveReplaced:
            return guarded(chore.key, [&] { return m_store.remove(std::span(&chore.key, 1), m_stop); });
        case Chore::Kind::MarkStale:
            return {}; // the album's row says it already
        case Chore::Kind::Remake:
            return remake(chore.what);
        case Chore::Kind::FailStuck:
            return failStuck(chore.job);
        case Chore::Kind::ForgetLetters:
        case Chore::Kind::ForgetJobs:
            break;
        }
        return forgetOld(m_ledger, m_settings, m_now);
    }

    /// The one place where this file lets anything be deleted.
    static Result<> guarded(const ObjectKey &key, const std::function<Result<>()> &removal)
    {
        if (!key.utf8().startsWith(zipsPrefix))
            return fail(ErrorCode::Internal,
                        JobsText::tr("%1 is not below zips/ and was left alone.").arg(key.text()));
        return removal();
    }

    /// A client must not find a name whose archive is gone.
    Result<> removeCurrent(const ObjectKey &archive)
    {
        const auto album = albumOfArchive(archive);
        const auto current = album ? m_current.find(album->text()) : m_current.end();
        if (current == m_current.end() || current->second.key != archive)
            return {};
        const ObjectKey name = currentKey(*album);
        const auto removed = guarded(name, [&] { return m_store.remove(std::span(&name, 1), m_stop); });
        if (removed)
            m_current.erase(current);
        return removed;
    }

    Result<> remake(const QString &albumText)
    {
        const auto album = AlbumName::parse(albumText);
        if (!album)
            return std::unexpected(album.error());
        return enqueueArchive(m_ledger, m_store.location(), *album,
                              {.askedBy = askerMark({Asker::Kind::Maintenance})}, m_now)
            .transform([](const JobTicket &) {});
    }

    Result<> failStuck(JobId id)
    {
        const auto job = m_jobs.find(id);
        if (!job)
            return std::unexpected(job.error());
        const auto before = m_now - m_settings.stuckAfter;
        if (!*job || !isRunning((*job)->state) || ((*job)->changedAt >= before && (*job)->leaseUntil >= before))
            return {}; // it moved meanwhile
        const Error error{
            .code = ErrorCode::TimedOut,
            .message = JobsText::tr("The job made no progress for %1.").arg(durationToText(m_settings.stuckAfter)),
            .nextStep = JobsText::tr("Retry it; what is finished of it is kept.")};
        // The letter first, as where a job fails by itself: should it move at this moment, it settles the letter
        // when it comes right.
        if (const auto written =
                writeDeadLetter(m_ledger, id, jobStateName((*job)->state).toString(), error, m_now);
            !written)
            return written;
        return m_jobs.failStuck(id, before, error, m_now).transform([](bool) {});
    }

    void add(std::vector<Chore> chores) { std::ranges::move(chores, std::back_inserter(m_report.chores)); }

    ObjectStore &m_store;
    Ledger &m_ledger;
    const MaintenanceOptions &m_options;
    const EngineSettings &m_settings;
    const Clock::WallTime m_now;
    const std::stop_token m_stop;
    const JobTable m_jobs;
    ZipsListing m_listing;
    std::map<QString, NamedArchive> m_current; ///< by album; without those whose current.json was removed here
    MaintenanceReport m_report;
};

} // namespace

QStringView choreName(Chore::Kind kind)
{
    static constexpr std::array<const char16_t *, 9> names = {
        u"remove-temporary", u"abort-upload", u"remove-replaced", u"remove-expired", u"mark-stale",
        u"remake",           u"fail-stuck",   u"forget-letters",  u"forget-jobs"};
    return names[static_cast<std::size_t>(kind)];
}

Result<MaintenanceReport> maintain(ObjectStore &store, Ledger &ledger, const MaintenanceOptions &options,
                                   Clock &clock, std::stop_token stop)
{
    return Maintenance(store, ledger, options, clock, std::move(stop)).run();
}

Result<> forgetOld(Ledger &ledger, const EngineSettings &settings, Clock::WallTime now)
{
    if (const auto letters = DeadLetterTable(ledger).forget(now - settings.keepDeadLetters); !letters)
        return std::unexpected(letters.error());
    if (const auto uploads = UploadQueue(ledger).forget(now - settings.keepRuns); !uploads)
        return std::unexpected(uploads.error());
    if (const auto runs = RunTable(ledger).forget(now - settings.keepRuns); !runs)
        return std::unexpected(runs.error());
    return JobTable(ledger).forget(now - settings.keepRuns).transform([](int) {});
}

} // namespace photoporter
