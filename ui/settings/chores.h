// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/maintenance.h"

#include <QAbstractTableModel>

namespace photoporter::ui {

/// What maintenance found, a row a chore: what is to be done, with what, why, and what it sets free.
class ChoreModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Deed, What, Why, Bytes, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; ///< the raw value

    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<Chore> chores); ///< in place of all that was there
    [[nodiscard]] const std::vector<Chore> &chores() const { return m_chores; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< the language changed

private:
    std::vector<Chore> m_chores;
};

/// "Remove a temporary file", as a deed for people. Pure.
[[nodiscard]] QString deedOf(Chore::Kind kind);

} // namespace photoporter::ui
