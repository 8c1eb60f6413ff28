// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/probewords.h"

#include <QCoreApplication>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
};

} // namespace

Standing verdictOf(const ProbeReport &report)
{
    const StoreCapabilities &can = report.capabilities;
    if (can.copyPart && can.copyPartRange && !report.rules.uniformParts)
        return {Text::tr("ZIPs are joined in the store: photos travel once, and their ZIP not at all."),
                Tone::Good};
    return {Text::tr("ZIPs work, but go through this computer: downloaded and uploaded once more."),
            Tone::Attention};
}

Standing markOf(ProbeRow::Mark mark)
{
    switch (mark) {
    case ProbeRow::Mark::Good:
        //: A mark for something that a store does well.
        return {Text::tr("Good"), Tone::Good};
    case ProbeRow::Mark::Fair:
        //: A mark for something that a store lacks at little cost.
        return {Text::tr("Does without"), Tone::Neutral};
    case ProbeRow::Mark::Bad:
        break;
    }
    //: A mark for something that hinders making ZIPs in the store.
    return {Text::tr("Hinders"), Tone::Attention};
}

} // namespace photoporter::ui
