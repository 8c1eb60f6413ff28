// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace photoporter {

/// Who or what asked for a job or for an attempt. The ledger keeps it as a mark (asked_by in docs/ledger.md),
/// which is the same in every language; each program shows it in its own words.
struct Asker {
    enum class Kind {
        User,
        Maintenance, ///< the album changed
        Failure,     ///< the job itself, after an attempt that failed
        Upload,      ///< with the upload of this number
        Letter,      ///< a retry of the dead letter of this number
        Other,       ///< of another version
    };
    Kind kind = Kind::User;
    qint64 number = 0;
    QString mark = {}; ///< of Other, as it is written

    friend bool operator==(const Asker &, const Asker &) = default;
};

/// "user", "dead letter 7", … Pure.
[[nodiscard]] QString askerMark(const Asker &asker);

/// The other way, for any text; also for the sentences in the user's language that older ledgers hold for letters.
/// Pure.
[[nodiscard]] Asker askerOf(const QString &mark);

} // namespace photoporter
