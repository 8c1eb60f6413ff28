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

/// Archives are objects "zips/{album}/{fingerprint}/{name}.zip"; whatever else lies there is left alone.
/// `current`: by album, the archive that current.json names. An album whose current.json could not be read is left
/// out of it, and then nothing of that album is removed.
[[nodiscard]] std::vector<Chore> findOldArchives(const ZipsListing &listing,
                                                 const std::map<QString, std::optional<ObjectKey>> &current,
                                                 const EngineSettings &settings, Clock::WallTime now);

} // namespace photoporter
