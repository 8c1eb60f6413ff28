// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attempttable.h"
#include "ledger/deadlettertable.h"

#include <QString>

namespace photoporter {

/// A row a letter; empty for none.
[[nodiscard]] QString letterTable(const std::vector<DeadLetter> &letters);

/// Everything about one: what went wrong, what to do, each attempt of its job, the plan.
[[nodiscard]] QString letterText(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts);

/// A row an attempt, and under the table the errors with what the store answered; empty for none.
[[nodiscard]] QString attemptText(const std::vector<AttemptRecord> &attempts);

/// A blank line, the title, the text; nothing for an empty text.
[[nodiscard]] QString section(const QString &title, const QString &text);

} // namespace photoporter
