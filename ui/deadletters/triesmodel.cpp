// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/triesmodel.h"

#include "ui/common/appearance.h"
#include "ui/common/format.h"
#include "ui/deadletters/letterstory.h"

#include <QCoreApplication>

#include <ranges>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadLetters)
};

Clock::WallTime endOf(const AttemptRecord &attempt)
{
    return attempt.endedAt.value_or(attempt.startedAt);
}

QString textOf(const AttemptRecord &attempt, int column)
{
    switch (column) {
    case TriesModel::Time:
        return format::time(endOf(attempt));
    case TriesModel::Step:
        return stepText(attempt);
    case TriesModel::Answer:
        return answerText(attempt);
    default:
        return attempt.error ? attempt.error->requestId : QString();
    }
}

/// Everything that the row has no room for.
QString toolTipOf(const AttemptRecord &attempt)
{
    QStringList lines = {
        format::exactMoment(endOf(attempt)),
        Text::tr("%1 sent, %2 fetched, %3 copied in the store")
            .arg(format::bytes(attempt.up), format::bytes(attempt.down), format::bytes(attempt.copied))};
    if (attempt.error)
        lines += attempt.error->message;
    return lines.join(u'\n');
}

} // namespace

void TriesModel::setAttempts(const std::vector<AttemptRecord> &attempts, bool sameJob)
{
    std::vector<TryRow> rows;
    for (const AttemptRecord &attempt : std::views::reverse(attempts))
        rows.push_back({attempt});
    sameJob ? updateRows(std::move(rows)) : replaceRows(std::move(rows));
}

int TriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttemptRecord &attempt = row(index).attempt;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(attempt, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(attempt);
    case Qt::FontRole:
        return index.column() == Time ? QVariant(tabular(fontOf(TextSize::Body))) : QVariant();
    case ValueRole:
        return index.column() == Time ? QVariant(qint64{endOf(attempt).time_since_epoch().count()})
                                      : QVariant(textOf(attempt, index.column()));
    default:
        return {};
    }
}

QVariant TriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int{Qt::AlignLeft | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return Text::tr("Time");
    case Step:
        //: What a job did when its try ended
        return Text::tr("Step");
    case Answer:
        //: Of the store
        return Text::tr("Answer");
    default:
        return Text::tr("Request id");
    }
}

} // namespace photoporter::ui
