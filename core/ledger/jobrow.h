// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"
#include "ledger/jobtable.h"

// What the sources of JobTable share.
namespace photoporter::jobrow {

[[nodiscard]] QStringView wishName(JobWish wish); ///< "none", "pause", "cancel"
[[nodiscard]] JobWish wishFromName(QStringView name);

/// Records of the rows of jobs that `rest` ("WHERE … ORDER BY … LIMIT …") picks, with `values` for its places.
[[nodiscard]] Result<std::vector<JobRecord>> select(const QSqlDatabase &database, const QString &rest,
                                                    std::span<const QVariant> values);
[[nodiscard]] Result<std::optional<JobRecord>> find(const QSqlDatabase &database, JobId id);

/// ObjectMissing, in the user's words.
[[nodiscard]] std::unexpected<Error> unknown(JobId id);

/// "state IN ('planning', …)": somebody works on it.
[[nodiscard]] QString isRunningSql();
/// The assignments by which nobody owns a job any more, and nothing is wished of its owner.
[[nodiscard]] QString unownedSql();
/// Likewise, at an attempt's end: the next one, if there is one, lists the album after all who asked.
[[nodiscard]] QString endedSql();

} // namespace photoporter::jobrow
