// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadlettersmodel.h"

#include "ui/common/format.h"
#include "ui/common/words.h"
#include "ui/deadletters/letterstory.h"

#include <QCoreApplication>
#include <QDateTime>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadLetters)
};

QDate dayOf(Clock::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
}

} // namespace

int DeadLettersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant DeadLettersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LetterRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole: // what a screen reader says, and what typing finds
    case Qt::AccessibleTextRole:
        //: A dead letter in one line. %1: album, %2: what failed, %3: when and how often
        return Text::tr("%1: %2, %3").arg(row.letter.album, headlineOf(row.letter.error), noteOf(row, m_now));
    case Qt::ToolTipRole:
        return format::exactMoment(row.letter.at);
    case IdRole:
        return row.letter.id;
    case AlbumRole:
        return row.letter.album;
    case HeadlineRole:
        return headlineOf(row.letter.error);
    case NoteRole:
        return noteOf(row, m_now);
    case SettlementRole:
        return static_cast<int>(row.letter.settlement);
    case ClassRole:
        return static_cast<int>(row.letter.error.errorClass());
    default:
        return {};
    }
}

void DeadLettersModel::setNow(Clock::WallTime now)
{
    const bool otherDay = dayOf(now) != dayOf(m_now);
    m_now = now;
    if (otherDay)
        announceAll();
}

int DeadLettersModel::openCount() const
{
    return static_cast<int>(std::ranges::count_if(
        rows(), [](const LetterRow &row) { return row.letter.settlement == Settlement::Open; }));
}

} // namespace photoporter::ui
