// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterfilter.h"

#include "ui/deadletters/deadlettersmodel.h"

namespace photoporter::ui {

void LetterFilter::setShown(LettersShown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void LetterFilter::setErrorClass(std::optional<ErrorClass> errorClass)
{
    m_errorClass = errorClass;
    invalidateFilter();
}

bool LetterFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool open = index.data(DeadLettersModel::SettlementRole).toInt() == static_cast<int>(Settlement::Open);
    if (m_shown != LettersShown::All && open != (m_shown == LettersShown::Open))
        return false;
    return !m_errorClass || index.data(DeadLettersModel::ClassRole).toInt() == static_cast<int>(*m_errorClass);
}

} // namespace photoporter::ui
