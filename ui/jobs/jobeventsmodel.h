// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobstory.h"

#include <QAbstractTableModel>

namespace photoporter::ui {

/// A job's events, newest first: time, and what happened. New ones are inserted, those that are told better are
/// changed in place.
class JobEventsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, ColumnCount };
    enum Role { SortRole = Qt::UserRole }; ///< the time, in ms since the epoch
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<JobEvent> events);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void replaceMiddle(std::size_t head, std::size_t tail, std::vector<JobEvent> &events);

    std::vector<JobEvent> m_events;
};

} // namespace photoporter::ui
