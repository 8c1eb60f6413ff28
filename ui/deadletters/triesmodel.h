// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/attempttable.h"
#include "ui/common/rowmodel.h"

namespace photoporter::ui {

/// What a TriesModel tells apart: a try changes only by its end.
struct TryRow {
    AttemptRecord attempt;
    friend bool operator==(const TryRow &a, const TryRow &b)
    {
        return a.attempt.id == b.attempt.id && a.attempt.outcome == b.attempt.outcome;
    }
};
[[nodiscard]] inline qint64 idOfTry(const TryRow &row)
{
    return row.attempt.id;
}

/// Every try of a job and of its chunks, newest first. Of the GUI thread.
class TriesModel : public RowModel<TryRow, &idOfTry> {
public:
    using RowModel::RowModel;
    enum Column { Time, Step, Answer, RequestId, ColumnCount };
    enum Role { ValueRole = Qt::UserRole }; ///< to sort by

    void setAttempts(const std::vector<AttemptRecord> &attempts, bool sameJob);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace photoporter::ui
