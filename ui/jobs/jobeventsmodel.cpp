// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobeventsmodel.h"

#include "ui/common/format.h"
#include "ui/jobs/eventtext.h"

#include <algorithm>
#include <iterator>

namespace photoporter::ui {

void JobEventsModel::set(std::vector<JobEvent> events)
{
    const std::size_t both = std::min(events.size(), m_events.size());
    std::size_t head = 0, tail = 0;
    while (head < both && m_events[head].isSame(events[head]))
        ++head;
    while (tail < both - head && m_events[m_events.size() - 1 - tail].isSame(events[events.size() - 1 - tail]))
        ++tail;
    replaceMiddle(head, tail, events);
    const auto told = [](const JobEvent &event) { return eventText(event); };
    for (std::size_t row = 0; row < events.size(); ++row) {
        const bool better = told(m_events[row]) != told(events[row]);
        m_events[row] = std::move(events[row]);
        if (better)
            Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

/// All but the `head` first and `tail` last events become those of `events`.
void JobEventsModel::replaceMiddle(std::size_t head, std::size_t tail, std::vector<JobEvent> &events)
{
    const auto at = static_cast<std::ptrdiff_t>(head);
    if (const std::size_t end = m_events.size() - tail; end > head) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(end) - 1);
        m_events.erase(m_events.begin() + at, m_events.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
    }
    if (const std::size_t end = events.size() - tail; end > head) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(end) - 1);
        m_events.insert(m_events.begin() + at, events.begin() + at,
                        events.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
    }
}

void JobEventsModel::retranslate()
{
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int JobEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int JobEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobEvent &event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time ? format::time(event.at) : eventText(event);
    case Qt::ToolTipRole:
        return index.column() == Time ? format::exactMoment(event.at) : eventTip(event);
    case SortRole:
        return QVariant::fromValue<qint64>(event.at.time_since_epoch().count());
    default:
        return {};
    }
}

QVariant JobEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : tr("What happened");
}

} // namespace photoporter::ui
