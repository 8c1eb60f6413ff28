// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "jobs/settings.h"
#include "ledger/ledger.h"
#include "store/objectstore.h"

#include <vector>

namespace photoporter {

/// One thing that maintenance does, or would do.
struct Chore {
    enum class Kind : std::uint8_t {
        RemoveTemporary, ///< an object below zips/tmp/
        AbortUpload,     ///< an unfinished upload below zips/
        RemoveReplaced,  ///< an archive that another took the place of
        RemoveExpired,   ///< an archive that is kept no longer; its current.json goes first
        MarkStale,       ///< the album changed since its archive was made
        Remake,          ///< likewise, and a job is asked for
        FailStuck,       ///< a job that its process no longer moves
        ForgetLetters,   ///< settled dead letters
        ForgetJobs,      ///< ended jobs and metrics that are no longer kept
    };
    Kind kind{};
    QString what;            ///< a key, an album's name, a job's number: for people
    QString why;             ///< a clause: "unfinished for 26 h, of no job known here"
    ObjectKey key;           ///< of what is removed
    UploadId upload;         ///< of what is aborted
    std::uint64_t bytes = 0; ///< that are set free
    qint64 job = 0;          ///< of FailStuck
};
[[nodiscard]] QStringView choreName(Chore::Kind kind); ///< "remove-temporary", …

struct MaintenanceOptions {
    EngineSettings settings;
    bool remake = false; ///< ask for a job where an archive is stale
    bool dryRun = false; ///< only find
};

struct MaintenanceReport {
    std::vector<Chore> chores;   ///< in the order in which they are done; what no longer held then is left out
    std::vector<Error> failures; ///< what could not be done; the rest was
    std::uint64_t albumsChecked = 0;
    std::uint64_t bytesFreed = 0;
};

/// Looks through a store and the ledger and puts them in order. Everything that it removes lies below zips/:
/// nothing else is ever touched. Temporaries and unfinished uploads that a job not yet ended owns are left alone;
/// those that nobody here knows, too, until they are older than settings.keepUnknown, since another computer may
/// be at work. An archive is removed only where current.json, read again right before, still says what it said
/// when the archive was found old, and no job of its album runs. A damaged ledger is found here (LedgerDamaged),
/// and then nothing is done. An error of the listing itself is answered; one of a single chore is reported and the
/// rest goes on.
[[nodiscard]] Result<MaintenanceReport> maintain(ObjectStore &store, Ledger &ledger,
                                                 const MaintenanceOptions &options, Clock &clock,
                                                 std::stop_token stop = {});

/// The part of it that asks no store and costs next to nothing: forgets dead letters that were settled, ended jobs
/// and metrics, each when its time is over.
[[nodiscard]] Result<> forgetOld(Ledger &ledger, const EngineSettings &settings, Clock::WallTime now);

} // namespace photoporter
