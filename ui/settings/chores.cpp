// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chores.h"

#include "ui/common/format.h"

namespace photoporter::ui {

QString deedOf(Chore::Kind kind)
{
    switch (kind) {
    case Chore::Kind::RemoveTemporary:
        return ChoreModel::tr("Remove a temporary file");
    case Chore::Kind::AbortUpload:
        return ChoreModel::tr("Drop an unfinished upload");
    case Chore::Kind::RemoveReplaced:
        return ChoreModel::tr("Remove a replaced ZIP");
    case Chore::Kind::RemoveExpired:
        return ChoreModel::tr("Remove an old ZIP");
    case Chore::Kind::MarkStale:
        return ChoreModel::tr("Mark a ZIP as out of date");
    case Chore::Kind::Remake:
        return ChoreModel::tr("Make a ZIP again");
    case Chore::Kind::FailStuck:
        return ChoreModel::tr("Give up a stuck job");
    case Chore::Kind::ForgetLetters:
        return ChoreModel::tr("Forget settled dead letters");
    case Chore::Kind::ForgetJobs:
        break;
    }
    return ChoreModel::tr("Forget old jobs and metrics");
}

void ChoreModel::set(std::vector<Chore> chores)
{
    if (!m_chores.empty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_chores.size()) - 1);
        m_chores.clear();
        endRemoveRows();
    }
    if (chores.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(chores.size()) - 1);
    m_chores = std::move(chores);
    endInsertRows();
}

int ChoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chores.size());
}

int ChoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Chore &chore = m_chores[static_cast<std::size_t>(index.row())];
    const bool isText = role == Qt::DisplayRole || role == SortRole;
    if (role == Qt::TextAlignmentRole && index.column() == Bytes)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == Bytes)
        return chore.bytes > 0 ? format::exactBytes(chore.bytes) : QString();
    if (!isText && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Deed:
        return deedOf(chore.kind);
    case What:
        return chore.what;
    case Why:
        return chore.why;
    default:
        break;
    }
    if (role == SortRole)
        return QVariant::fromValue<qulonglong>(chore.bytes);
    return chore.bytes > 0 ? format::bytes(chore.bytes) : QString();
}

QVariant ChoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Bytes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deed:
        //: Title of a column: what will be done.
        return tr("To do");
    case What:
        //: Title of a column: a file, an album or a job.
        return tr("With");
    case Why:
        return tr("Because");
    default:
        break;
    }
    //: Title of a column: bytes that are set free.
    return tr("Frees");
}

void ChoreModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_chores.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace photoporter::ui
