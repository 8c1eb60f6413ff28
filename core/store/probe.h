// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/line.h"
#include "store/objectstore.h"

#include <functional>
#include <memory>
#include <vector>

class QJsonObject;

namespace photoporter {

/// What was found about one thing, for people.
struct ProbeRow {
    enum class Mark { Good, Fair, Bad }; ///< helps; costs something or is not needed; hinders
    QString name;                        ///< stable, lower-case with hyphens: "part-copy"
    QString title;                       ///< "Copying parts of objects"
    Mark mark = Mark::Fair;
    QString finding; ///< what the store did
    QString meaning; ///< what that means for making ZIPs
    QString advice;  ///< what the user can do; may be empty
};

/// What a store was found to be. A value.
struct ProbeReport {
    QString location;
    StoreRules rules;
    StoreCapabilities capabilities;
    Line line; ///< roughly: from the probe's own few requests
    std::vector<ProbeRow> rows;
    Traffic traffic; ///< what probing cost
    Clock::WallTime probedAt{};
};

struct ProbeOptions {
    Line line; ///< what was known before
    std::shared_ptr<Clock> clock = systemClock();
    QByteArray folder = "zips/tmp/"; ///< the probe's objects are made in a folder of their own below it
};

/// Makes the store to probe, one that speaks as if it had the capabilities given (a client sends checksum headers
/// only where they are said to be understood). Called a few times; nothing on failure is expected.
using ProbeFactory = std::function<std::shared_ptr<ObjectStore>(const StoreCapabilities &)>;

/// Finds out what an endpoint does by asking it for each thing, and for its opposite where S3 would refuse that: a
/// wrong checksum, a wrong tag. Sends about 6 MiB in about 170 small requests, several at once, and removes all it
/// made, also when it fails or is cancelled. Needs the right to list, read, write and delete below `folder`.
///
/// An error means that nothing is known: the store cannot be reached or used at all (network, credentials, no
/// bucket, no right to write). A feature that fails is a finding and no error.
[[nodiscard]] Result<ProbeReport> probeStore(const ProbeFactory &factory, const ProbeOptions &options = {},
                                             std::stop_token stop = {});

/// {location, probedAt, rules, capabilities, line, rows: [{name, title, mark, finding, meaning, advice}],
/// traffic}.
[[nodiscard]] QJsonObject toJson(const ProbeReport &report);

} // namespace photoporter
