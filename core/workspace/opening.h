// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ledger/ledger.h"
#include "store/open.h"

namespace photoporter {

/// Which store, and how it is reached.
struct WorkspaceOptions {
    std::shared_ptr<Ledger> ledger;
    QString url;      ///< "s3://bucket[/prefix]" or "folder:///path"
    OpenOptions open; ///< endpoint, region, credentials, limit of the rate, …
    OpenPlainStore openPlain = openPlainStore;
    std::function<void()> onNew{}; ///< before a store is probed that is new here; may be empty
};

/// A store that is known: opened with what a probe found.
struct Opening {
    std::shared_ptr<ObjectStore> plain; ///< no wrappers
    OpenOptions how;                    ///< with capabilities, rules and line: opens others alike
};

/// Opens the store with what the ledger knows of it, and probes it first where that is nothing. A folder is not
/// probed: its capabilities are known.
[[nodiscard]] Result<Opening> openProbed(const WorkspaceOptions &options, ProgressCounters *progress = nullptr,
                                         std::stop_token stop = {});

/// Probes the store whatever is known of it, and keeps what was found in the ledger.
[[nodiscard]] Result<ProbeReport> probeAndKeep(const WorkspaceOptions &options,
                                               ProgressCounters *progress = nullptr, std::stop_token stop = {});

} // namespace photoporter
