// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive.h"
#include "jobs/maintenance.h"
#include "ledger/albumtable.h"
#include "ledger/jobtable.h"

#include <map>
#include <optional>

// What maintenance finds, by pure functions over what was listed: so that each rule is a table in a test.
namespace photoporter {

/// What lies below zips/ in the store.
struct ZipsListing {
    std::vector<ObjectInfo> objects;
    std::vector<PendingUpload> uploads;
};

/// Temporaries and uploads that jobs not yet ended, or that failed a short time ago, still need.
struct OwnedThings {
    std::vector<QByteArray> prefixes;
    std::vector<QByteArray> uploadIds;
};
[[nodiscard]] OwnedThings ownedBy(const std::vector<JobRecord> &jobs, Clock::WallTime now,
                                  const EngineSettings &settings);

[[nodiscard]] std::vector<Chore> findLeftovers(const ZipsListing &listing, const OwnedThings &owned,
                                               const EngineSettings &settings, Clock::WallTime now);

/// The archive that an album's current.json names.
struct NamedArchive {
    ObjectKey key;
    Clock::WallTime since{};    ///< when current.json was last switched
    Clock::WallTime askedFor{}; ///< when a job of this ledger last made it or found it; 0: not known
    friend bool operator==(const NamedArchive &, const NamedArchive &) = default;
};

/// Archives are objects "zips/{album}/{fingerprint}/{name}.zip"; whatever else lies there is left alone.
/// `current`: by album. An album whose current.json is not there or could not be read is left out of it, and then
/// nothing of that album is removed.
///
/// The current archive expires keepArchives after it was made, became current or was last asked for, whichever was
/// latest. Another one is removed keepReplaced after current.json was last switched: when each ceased to be the
/// current one is not written down anywhere, so all get the grace of the last. Only those older than keepArchives
/// don't wait for an album that never rests, if one that was made after them is older than keepReplaced.
[[nodiscard]] std::vector<Chore> findOldArchives(const ZipsListing &listing,
                                                 const std::map<QString, NamedArchive> &current,
                                                 const EngineSettings &settings, Clock::WallTime now);

} // namespace photoporter
