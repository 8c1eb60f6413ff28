// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/notesmodel.h"

#include "base/plural.h"
#include "ui/common/appearance.h"
#include "ui/common/format.h"
#include "ui/upload/preflight.h"

namespace photoporter::ui {

namespace {

// A file's index carries its group's number, counted from 1; a group's carries 0.
constexpr quintptr groupLevel = 0;

} // namespace

void NotesModel::set(std::vector<NoteGroup> groups)
{
    beginResetModel(); // another preflight altogether
    m_groups = std::move(groups);
    endResetModel();
}

void NotesModel::retranslate()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        const QModelIndex last = index(rowCount(group) - 1, 0, group);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(last, last);
    }
}

QModelIndex NotesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex NotesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupLevel);
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    const NoteGroup &group = m_groups[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(group.items.size()) + (group.unnamed > 0 ? 1 : 0);
}

int NotesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != groupLevel) {
        const NoteGroup &group = m_groups[index.internalId() - 1];
        if (index.row() == group.items.size())
            //: The last row of a long list of files: "and 1,000 more".
            return role == Qt::DisplayRole ? QVariant(tr("and %Ln more", nullptr, pluralOf(group.unnamed)))
                                           : QVariant();
        const QString &item = group.items[index.row()];
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Raw ? QVariant(item) : QVariant();
    }
    const NoteGroup &group = m_groups[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        //: A reason and the number of files it is about: "Hidden (37)".
        return tr("%1 (%2)").arg(headingOf(group), format::count(group.count()));
    if (role == Qt::FontRole)
        return fontOf(TextSize::Body, group.isLeftOut());
    return role == Raw ? QVariant(qulonglong{group.count()}) : QVariant();
}

} // namespace photoporter::ui
