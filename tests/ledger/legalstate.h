// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace photoporter::testing {

/// Expects of the ledger what docs/ledger.md calls invariants, and that SQLite finds its file sound.
void expectLegalState(Ledger &ledger);

} // namespace photoporter::testing
