// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/activity.h"

#include <span>

namespace photoporter {
class Workspace;
}

namespace photoporter::ui {

enum class ActivityAction : std::uint8_t { Pause, Resume, Cancel, Retry };

/// Whether that makes sense for how the activity stands; what Workspace would refuse is not offered. Pure.
[[nodiscard]] bool canDo(ActivityAction action, const Activity &activity);
/// Those of `activities` it makes sense for, in their order. Pure.
[[nodiscard]] std::vector<ActivityId> possible(ActivityAction action, std::span<const Activity> activities);

/// Does it to all of them. Blocks. The first error, after all were tried: one that ended meanwhile does not keep
/// the others from it.
[[nodiscard]] Result<> doTo(Workspace &workspace, ActivityAction action, std::span<const ActivityId> ids);

} // namespace photoporter::ui
