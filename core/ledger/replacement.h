// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ledger/ledger.h"

#include <optional>

namespace photoporter {

/// What became of a damaged ledger.
struct LedgerLoss {
    QString path;     ///< the ledger's, where a new one is now
    QString setAside; ///< where the damaged file is now, with its -wal and -shm beside it
    // Carried over, as far as it could be read:
    int stores = 0;
    int albums = 0;
    int settings = 0;
    int jobs = 0;        ///< unfinished ones; they begin anew
    int uploads = 0;     ///< unfinished ones of the queue; what they had sent is not sent again
    bool allRead = true; ///< nothing of these was unreadable

    /// What happened, what was carried over and what was lost: a few sentences.
    [[nodiscard]] QString describe() const;
};

struct OpenedLedger {
    std::shared_ptr<Ledger> ledger;
    std::optional<LedgerLoss> loss; ///< of the one that was there; nothing when it was sound
};

/// As Ledger::open(); but a damaged ledger is renamed to "….damaged-YYYYMMDD-HHMMSS" and a new one is made, with
/// what can still be read of stores, albums, settings, unfinished jobs and uploads. CRCs are not carried over: a
/// wrong one would make a wrong ZIP, and they are found again in the albums' manifests.
///
/// Only a file that can be told to be a ledger, by its mark or by the name ledger.sqlite, is ever renamed. Damage
/// inside a file whose beginning is sound is not looked for; it shows as LedgerDamaged when it is met.
[[nodiscard]] Result<OpenedLedger> openOrReplaceLedger(const QString &path, Clock::WallTime now);

} // namespace photoporter
