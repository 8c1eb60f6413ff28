// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/phases.h"

namespace photoporter {

using namespace Qt::StringLiterals;

QString phaseGroup(const QString &phase)
{
    return phase.startsWith("chunk "_L1) ? u"chunk"_s : phase;
}

Ending endingOf(const RunRecord &run)
{
    if (run.success)
        return Ending::Succeeded;
    return run.errorClass == errorClassName(ErrorClass::Cancelled) ? Ending::Cancelled : Ending::Failed;
}

std::uint64_t producedBytes(const RunRecord &run)
{
    return run.job == 0 ? run.traffic.up : run.relayBytes / 2;
}

} // namespace photoporter
