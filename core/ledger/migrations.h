// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace photoporter {

/// The statements that bring a ledger of this version (0: an empty file) to the next one, in order. Below
/// ledgerVersion only. A statement that was ever released is never changed.
[[nodiscard]] std::span<const char *const> migrationFrom(int version);

} // namespace photoporter
