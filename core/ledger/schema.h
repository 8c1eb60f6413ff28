// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlDatabase>

namespace photoporter {

/// The version of docs/ledger.md that this program reads and writes (SQLite's user_version).
inline constexpr int ledgerVersion = 5;

/// "PPrt": SQLite's application_id, so that file(1) and this program know the file.
inline constexpr int ledgerApplicationId = 0x50507274;

/// Brings the tables up to date, one version at a time, each step in a transaction of its own.
[[nodiscard]] Result<> migrate(const QSqlDatabase &database);

} // namespace photoporter
