// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/notesmodel.h"

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
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
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
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].items.size());
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
        const QString &item = m_groups[index.internalId() - 1].items[index.row()];
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Raw ? QVariant(item) : QVariant();
    }
    const NoteGroup &group = m_groups[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        //: A reason and the number of files it is about: "Hidden (37)".
        return tr("%1 (%2)").arg(headingOf(group), format::count(static_cast<std::uint64_t>(group.items.size())));
    if (role == Qt::FontRole)
        return fontOf(TextSize::Body, group.isLeftOut());
    return role == Raw ? QVariant(group.items.size()) : QVariant();
}

} // namespace photoporter::ui
