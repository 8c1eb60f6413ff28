// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/metrics/metricsdata.h"

namespace photoporter::ui {

/// Jobs and uploads as a table, newest first. Of the GUI thread.
class RunsModel : public RowModel<RunRow, &RunRow::key> {
public:
    using RowModel::RowModel;
    enum Column { When, Album, What, Entries, Size, Time, Sent, HeldUpBy, ColumnCount };
    enum Role { ValueRole = Qt::UserRole }; ///< to sort by: numbers as numbers

    void setNow(Clock::WallTime now) { m_now = now; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const RunRow &row, int column) const;
    Clock::WallTime m_now{};
};

} // namespace photoporter::ui
