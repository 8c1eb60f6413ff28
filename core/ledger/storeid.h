// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"

namespace photoporter {

/// The row of a location in the table stores, made when there is none: what other tables refer to.
[[nodiscard]] Result<qint64> storeId(const QSqlDatabase &database, const QString &location);

} // namespace photoporter
