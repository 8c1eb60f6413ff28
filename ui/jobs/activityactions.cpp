// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/activityactions.h"

#include "workspace/workspace.h"

namespace photoporter::ui {

bool canDo(ActivityAction action, const Activity &activity)
{
    const bool moves = activity.state == ActivityState::Waiting || activity.state == ActivityState::Running;
    switch (action) {
    case ActivityAction::Pause:
        return moves && activity.wish == JobWish::None;
    case ActivityAction::Resume:
        return activity.state == ActivityState::Paused || (moves && activity.wish == JobWish::Pause);
    case ActivityAction::Cancel:
        return !activity.isFinal() && activity.wish != JobWish::Cancel;
    case ActivityAction::Retry:
        return activity.state == ActivityState::Failed ||
               (activity.state == ActivityState::Cancelled && !activity.lostFiles);
    }
    return false;
}

std::vector<ActivityId> possible(ActivityAction action, std::span<const Activity> activities)
{
    std::vector<ActivityId> ids;
    for (const Activity &activity : activities) {
        if (canDo(action, activity))
            ids.push_back(activity.id);
    }
    return ids;
}

namespace {

Result<> doToOne(Workspace &workspace, ActivityAction action, ActivityId id)
{
    switch (action) {
    case ActivityAction::Pause:
        return workspace.pause(id);
    case ActivityAction::Resume:
        return workspace.resume(id);
    case ActivityAction::Cancel:
        return workspace.cancel(id);
    case ActivityAction::Retry:
        break;
    }
    return workspace.retry(id, {.by = QStringLiteral("user")});
}

} // namespace

Result<> doTo(Workspace &workspace, ActivityAction action, std::span<const ActivityId> ids)
{
    Result<> all;
    for (const ActivityId id : ids) {
        if (const auto done = doToOne(workspace, action, id); !done && all)
            all = done;
    }
    return all;
}

} // namespace photoporter::ui
