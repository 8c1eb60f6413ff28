// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attempttable.h"
#include "ledger/chunktable.h"
#include "ledger/deadlettertable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace photoporter {

/// What --json says of jobs and dead letters (docs/command-line.md). States, phases and classes are the ledger's
/// names; times are ISO 8601 in UTC, null where there is none yet.

[[nodiscard]] QJsonObject jobDocument(const JobRecord &job);
[[nodiscard]] QJsonArray attemptDocuments(const std::vector<AttemptRecord> &attempts);
[[nodiscard]] QJsonArray chunkDocuments(const std::vector<ChunkRecord> &chunks);
/// With the attempts of its job.
[[nodiscard]] QJsonObject letterDocument(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts);

} // namespace photoporter
