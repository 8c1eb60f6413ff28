// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/plan.h"

namespace photoporter {

/// Where the plan's upload has more parts than the store allows, gathers runs of parts into objects of their own
/// and makes those the parts, level upon level, until they fit. Groups stay below maxPart so that each is copied
/// as one.
void addLevels(Plan &plan, const StoreRules &rules);

} // namespace photoporter
