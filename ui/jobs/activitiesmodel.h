// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "workspace/activity.h"

namespace photoporter::ui {

/// Uploads and jobs in one list: first what runs or waits, in the order it was asked for; then what is paused;
/// then what has ended, newest first. Changes are told row by row; a row moves only when its activity changes from
/// one of the three to another.
class ActivitiesModel : public RowModel<Activity, &Activity::id> {
public:
    enum Role {
        ActivityRole = Qt::UserRole, ///< photoporter::Activity
        SortRole,                    ///< when it was asked for, in ms since the epoch
    };
    using RowModel::RowModel;

    void set(std::vector<Activity> activities);             ///< in any order, each id once
    [[nodiscard]] QModelIndex indexOf(ActivityId id) const; ///< invalid: not there

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace photoporter::ui
