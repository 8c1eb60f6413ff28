// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deadlettertable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace photoporter {

// Dead letters as --json and exports show them (docs/command-line.md). States, phases and classes are the ledger's
// names; times are ISO 8601 in UTC, null where there is none yet.

[[nodiscard]] QJsonArray attemptsToJson(const std::vector<AttemptRecord> &attempts);

/// With the attempts of its job.
[[nodiscard]] QJsonObject letterToJson(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts);

/// {"deadLetters": […]}: each with its attempts, which are read here. Blocks.
[[nodiscard]] Result<QJsonObject> lettersToJson(std::span<const DeadLetter> letters, Ledger &ledger);

} // namespace photoporter
