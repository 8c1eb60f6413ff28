// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/chunktable.h"
#include "ledger/jobtable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace photoporter {

/// What --json says of jobs (docs/command-line.md; dead letters and attempts: jobs/letterjson.h). States, phases
/// and classes are the ledger's names; times are ISO 8601 in UTC, null where there is none yet.

[[nodiscard]] QJsonObject jobDocument(const JobRecord &job);
[[nodiscard]] QJsonArray chunkDocuments(const std::vector<ChunkRecord> &chunks);

} // namespace photoporter
