// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/makearchive.h"

#include "album/listing.h"
#include "jobs/text.h"

namespace photoporter {

Result<JobTicket> enqueueArchive(Ledger &ledger, const QString &location, const AlbumName &album,
                                 const ArchiveOptions &options, Clock::WallTime now)
{
    // Looked at here, so that a name that can't be is refused to who gave it and makes no dead letter.
    const Result<AlbumName> name =
        options.name.isEmpty() ? Result<AlbumName>(album) : AlbumName::parse(options.name);
    if (!name)
        return std::unexpected(name.error().in(JobsText::tr("The ZIP's name")));
    return JobTable(ledger).enqueue({.location = location,
                                     .album = album.text(),
                                     .name = name->text(),
                                     .policy = policyName(options.policy).toString(),
                                     .rebuild = options.rebuild,
                                     .askedBy = options.askedBy},
                                    now);
}

Result<JobTicket> requestArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                 const ArchiveOptions &options, Clock::WallTime now, std::stop_token stop)
{
    if (const auto there = requirePhotos(store, album, std::move(stop)); !there) {
        const ErrorCode code = there.error().code;
        if (code == ErrorCode::AlbumMissing || code == ErrorCode::Cancelled)
            return std::unexpected(there.error());
    }
    return enqueueArchive(ledger, store.location(), album, options, now);
}

Result<ArchiveReport> makeArchive(Engine &engine, Ledger &ledger, const QString &location, const AlbumName &album,
                                  const ArchiveOptions &options, std::stop_token stop)
{
    const auto ticket = enqueueArchive(ledger, location, album, options, engine.clock().now());
    if (!ticket)
        return std::unexpected(ticket.error());
    const auto outcome = engine.runToEnd(*ticket, std::move(stop));
    if (!outcome)
        return std::unexpected(outcome.error());
    return reportOf(*outcome);
}

Result<ArchiveReport> reportOf(const JobOutcome &outcome)
{
    switch (outcome.state) {
    case JobState::Ready:
        return outcome.report;
    case JobState::Paused:
        return fail(ErrorCode::Cancelled, JobsText::tr("Job %1 was paused.").arg(outcome.id),
                    JobsText::tr("Let it go on."), QStringLiteral("photoporter-cli resume %1").arg(outcome.id));
    case JobState::Failed:
        if (outcome.error)
            return std::unexpected(*outcome.error);
        break;
    default:
        break;
    }
    return cancelled();
}

} // namespace photoporter
