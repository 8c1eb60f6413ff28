// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/engine.h"

namespace photoporter {

struct ArchiveOptions {
    QString name; ///< of the ZIP without ".zip"; empty: the album's name
    TransferPolicy policy = TransferPolicy::Automatic;
    bool rebuild = false;                     ///< make it again although it is there
    QString askedBy = QStringLiteral("user"); ///< as jobs/asker.h writes it
};

/// The album's archive, made by a job of the engine's store from the queue to its end: asking for one that is
/// being made attaches to it, and to the job that follows it where that may have listed the album before. The
/// error is the one that the job ended with; Cancelled, saying so, for a paused one. NameInvalid for names that no
/// key can hold. `ledger` is the engine's.
[[nodiscard]] Result<ArchiveReport> makeArchive(Engine &engine, Ledger &ledger, const QString &location,
                                                const AlbumName &album, const ArchiveOptions &options,
                                                std::stop_token stop = {});

/// Puts the job into the queue without running it, for somebody who may have mistyped the album: AlbumMissing, and
/// no job, when the store says that it has no photos. When the store does not answer that, the job is made all the
/// same: it will meet the error too, try again, and keep its story.
[[nodiscard]] Result<JobTicket> requestArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                               const ArchiveOptions &options, Clock::WallTime now,
                                               std::stop_token stop = {});

/// Likewise, for an album that is known to be there.
[[nodiscard]] Result<JobTicket> enqueueArchive(Ledger &ledger, const QString &location, const AlbumName &album,
                                               const ArchiveOptions &options, Clock::WallTime now);

/// What makeArchive() answers for a job that ended like this.
[[nodiscard]] Result<ArchiveReport> reportOf(const JobOutcome &outcome);

} // namespace photoporter
