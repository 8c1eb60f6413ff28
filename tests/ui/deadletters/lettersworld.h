// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/deadlettertable.h"
#include "ui/common/uiworld.h"

namespace photoporter::ui::testing {

/// A store with jobs that failed for good. Letters are added before the store is opened: from then on its engine
/// runs what waits.
class LettersWorld : public UiWorld {
protected:
    LettersWorld();
    /// A job of this album that was tried that often, made 3 of 9 parts, and ended with this error then (now).
    DeadLetterId addLetter(const QString &album, const Error &error, int tries = 1,
                           std::optional<Clock::WallTime> when = {});
    [[nodiscard]] DeadLetter letter(DeadLetterId id) const;
    [[nodiscard]] JobRecord job(DeadLetterId id) const;
    [[nodiscard]] Clock::WallTime now() const { return desk->now(); }

    const QString m_location; ///< of the folder store

private:
    [[nodiscard]] JobId failJob(const QString &album, const Error &error, int tries, Clock::WallTime at);
};

[[nodiscard]] Error refused(); ///< 403 AccessDenied, with a request id
[[nodiscard]] Error unsupported();

} // namespace photoporter::ui::testing
