// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/activitiesmodel.h"

#include <algorithm>
#include <set>
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
    return std::tuple(activity.isFinal(), time, activity.id.kind, number);
}

std::set<ActivityId> idsOf(std::span<const Activity> activities)
{
    std::set<ActivityId> ids;
    for (const Activity &activity : activities)
        ids.insert(activity.id);
    return ids;
}

} // namespace

void ActivitiesModel::set(std::vector<Activity> wanted)
{
    std::ranges::sort(wanted, {}, orderOf);
    removeMissing(wanted);
    const std::set<ActivityId> known = idsOf(m_activities);
    for (std::size_t row = 0; row < wanted.size();) {
        std::size_t end = row;
        while (end < wanted.size() && !known.contains(wanted[end].id))
            ++end;
        if (end == row) {
            place(row, wanted);
            ++row;
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_activities.insert(m_activities.begin() + static_cast<std::ptrdiff_t>(row),
                            std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(row)),
                            std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(end)));
        endInsertRows();
        row = end;
    }
}

void ActivitiesModel::removeMissing(const std::vector<Activity> &wanted)
{
    const std::set<ActivityId> ids = idsOf(wanted);
    for (std::size_t end = m_activities.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && !ids.contains(m_activities[begin - 1].id))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_activities.erase(m_activities.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_activities.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
}

/// Brings the activity that belongs there, and which is somewhere at or below it, to this row.
void ActivitiesModel::place(std::size_t row, std::vector<Activity> &wanted)
{
    const auto here = m_activities.begin() + static_cast<std::ptrdiff_t>(row);
    const auto there = std::find_if(here, m_activities.end(),
                                    [&](const Activity &activity) { return activity.id == wanted[row].id; });
    // One that ended leaves its place to the next: moving it down is one move, where moving all others up is many.
    if (there == here + 1) {
        const auto id = here->id;
        const auto target = std::find_if(wanted.begin() + static_cast<std::ptrdiff_t>(row), wanted.end(),
                                         [id](const Activity &activity) { return activity.id == id; });
        const auto distance =
            std::min(target - wanted.begin(), static_cast<std::ptrdiff_t>(m_activities.size()) - 1);
        if (distance > static_cast<std::ptrdiff_t>(row)) {
            beginMoveRows({}, static_cast<int>(row), static_cast<int>(row), {}, static_cast<int>(distance) + 1);
            std::rotate(here, here + 1, m_activities.begin() + distance + 1);
            endMoveRows();
        }
    } else if (there != here) {
        const int from = static_cast<int>(there - m_activities.begin());
        beginMoveRows({}, from, from, {}, static_cast<int>(row));
        std::rotate(here, there, there + 1);
        endMoveRows();
    }
    Activity &now = m_activities[row];
    if (now == wanted[row])
        return;
    now = std::move(wanted[row]);
    const QModelIndex changed = index(static_cast<int>(row));
    Q_EMIT dataChanged(changed, changed);
}

const Activity *ActivitiesModel::find(ActivityId id) const
{
    const auto found = std::ranges::find(m_activities, id, &Activity::id);
    return found == m_activities.end() ? nullptr : &*found;
}

QModelIndex ActivitiesModel::indexOf(ActivityId id) const
{
    const auto found = std::ranges::find(m_activities, id, &Activity::id);
    return found == m_activities.end() ? QModelIndex() : index(static_cast<int>(found - m_activities.begin()));
}

int ActivitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_activities.size());
}

QVariant ActivitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = at(index.row());
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
