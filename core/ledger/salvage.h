// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/replacement.h"

namespace photoporter {

/// Carries over what can be read of a damaged ledger into a new one, and counts it in `loss` (whose setAside names
/// the damaged file). Never fails: what can't be read is lost.
void salvage(LedgerLoss &loss, Ledger &fresh, Clock::WallTime now);

} // namespace photoporter
