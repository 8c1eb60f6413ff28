// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"

namespace photoporter {

/// JobTaken in place of a JobTable's "no longer yours": whoever meets it stops and touches nothing more.
[[nodiscard]] Result<> owned(const Result<bool> &answer, JobId job);

/// This process, as leases name it: "host/process id/start time/random".
[[nodiscard]] QString processName();

/// True when a process runs on this computer with the id and the start time that `owner` names, whatever the
/// computer was called then.
[[nodiscard]] bool runsHere(const QString &owner);

/// True when `owner` names a process of this computer that runs no longer. False when that can't be told: then its
/// lease has to run out.
[[nodiscard]] bool isKnownDead(const QString &owner);

} // namespace photoporter
