// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/activitiesmodel.h"

#include <algorithm>
#include <tuple>

namespace photoporter::ui {

namespace {

/// Smaller comes first.
auto orderOf(const Activity &activity)
{
    const Clock::WallTime ended = activity.finishedAt.value_or(activity.createdAt);
    const qint64 time =
        activity.isFinal() ? -ended.time_since_epoch().count() : activity.createdAt.time_since_epoch().count();
    const qint64 number = activity.isFinal() ? -activity.id.number : activity.id.number;
    const bool isPaused = activity.state == ActivityState::Paused;
    return std::tuple(activity.isFinal(), isPaused, time, activity.id.kind, number);
}

} // namespace

void ActivitiesModel::set(std::vector<Activity> activities)
{
    std::ranges::sort(activities, {}, orderOf);
    updateRows(std::move(activities));
}

QModelIndex ActivitiesModel::indexOf(ActivityId id) const
{
    const auto found = std::ranges::find(rows(), id, &Activity::id);
    return found == rows().end() ? QModelIndex() : index(static_cast<int>(found - rows().begin()), 0);
}

int ActivitiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ActivitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return activity.album;
    case ActivityRole:
        return QVariant::fromValue(activity);
    case SortRole:
        return QVariant::fromValue<qint64>(activity.createdAt.time_since_epoch().count());
    default:
        return {};
    }
}

} // namespace photoporter::ui
