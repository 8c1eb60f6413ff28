// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/probe.h"
#include "ui/common/words.h"

namespace photoporter::ui {

/// What a store comes to for somebody who wants ZIPs: "ZIPs are joined in the store: …", Good. Pure.
[[nodiscard]] Standing verdictOf(const ProbeReport &report);

/// A row's mark: "Good", "Costs a little", "Hinders".
[[nodiscard]] Standing markOf(ProbeRow::Mark mark);

} // namespace photoporter::ui
