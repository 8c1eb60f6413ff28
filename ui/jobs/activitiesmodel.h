// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/activity.h"

#include <QAbstractListModel>

namespace photoporter::ui {

/// Uploads and jobs in one list: first what is not over, in the order it was asked for; then what has ended,
/// newest first. Changes are told row by row; a row moves only when its activity ends or is begun again.
class ActivitiesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ActivityRole = Qt::UserRole, ///< photoporter::Activity
        SortRole,                    ///< when it was asked for, in ms since the epoch
    };
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Activity> activities); ///< in any order, each id once
    [[nodiscard]] const Activity &at(int row) const { return m_activities[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Activity *find(ActivityId id) const; ///< null: not there
    [[nodiscard]] QModelIndex indexOf(ActivityId id) const;  ///< invalid: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeMissing(const std::vector<Activity> &wanted);
    void place(std::size_t row, std::vector<Activity> &wanted);

    std::vector<Activity> m_activities;
};

} // namespace photoporter::ui
