// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/upload/gather.h"

#include <QAbstractItemModel>

namespace photoporter::ui {

/// Notes of a preflight as a tree of two levels: reasons, and the files below each.
class NotesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { Raw = Qt::UserRole }; ///< a reason's number of files; a file's name; nothing for "and 5 more"
    using QAbstractItemModel::QAbstractItemModel;

    void set(std::vector<NoteGroup> groups);
    [[nodiscard]] const std::vector<NoteGroup> &groups() const { return m_groups; }
    void retranslate(); ///< the headings, and the last rows

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<NoteGroup> m_groups;
};

} // namespace photoporter::ui
