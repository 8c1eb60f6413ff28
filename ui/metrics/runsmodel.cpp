// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/runsmodel.h"

#include "ui/common/appearance.h"
#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QCoreApplication>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

QString whatText(const RunRow &row)
{
    const bool isUpload = row.job == 0;
    switch (row.ending) {
    case Ending::Succeeded:
        return isUpload ? Text::tr("Upload") : Text::tr("ZIP");
    case Ending::Failed:
        return isUpload ? Text::tr("Upload failed") : Text::tr("ZIP failed");
    case Ending::Cancelled:
        return isUpload ? Text::tr("Upload cancelled") : Text::tr("ZIP cancelled");
    case Ending::Open:
        break;
    }
    return isUpload ? Text::tr("Upload not done") : Text::tr("ZIP not done");
}

bool isFigure(int column)
{
    return column >= RunsModel::Entries && column <= RunsModel::Sent;
}

QVariant valueOf(const RunRow &row, int column)
{
    switch (column) {
    case RunsModel::When:
        return qint64{row.at.time_since_epoch().count()};
    case RunsModel::Entries:
        return quint64{row.entries};
    case RunsModel::Size:
        return quint64{row.size};
    case RunsModel::Time:
        return row.seconds;
    case RunsModel::Sent:
        return quint64{row.sent};
    default:
        return {};
    }
}

QString exactText(const RunRow &row, int column)
{
    switch (column) {
    case RunsModel::When:
        return format::exactMoment(row.at);
    case RunsModel::Size:
        return format::exactBytes(row.size);
    case RunsModel::Sent:
        return format::exactBytes(row.sent);
    default:
        return {};
    }
}

} // namespace

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const RunRow &row, int column) const
{
    switch (column) {
    case When:
        return format::moment(row.at, m_now);
    case Album:
        return row.album;
    case What:
        return whatText(row);
    case Entries:
        return format::count(row.entries);
    case Size:
        return format::bytes(row.size);
    case Time:
        return format::seconds(row.seconds);
    case Sent:
        return format::bytes(row.sent);
    default:
        return bottleneckText(row.bottleneck);
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRow &row = this->row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return exactText(row, column);
    case Qt::TextAlignmentRole:
        return int{isFigure(column) ? Qt::AlignRight : Qt::AlignLeft} | Qt::AlignVCenter;
    case Qt::FontRole:
        return isFigure(column) ? QVariant(tabular(fontOf(TextSize::Body))) : QVariant();
    case ValueRole:
        return valueOf(row, column).isValid() ? valueOf(row, column) : QVariant(text(row, column));
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int{isFigure(section) ? Qt::AlignRight : Qt::AlignLeft} | Qt::AlignVCenter;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return Text::tr("When");
    case Album:
        return Text::tr("Album");
    case What:
        //: Heading of a column that says "ZIP" or "Upload"
        return Text::tr("What");
    case Entries:
        //: Heading: how many files
        return Text::tr("Files");
    case Size:
        return Text::tr("Size");
    case Time:
        //: Heading: how long it took
        return Text::tr("Time");
    case Sent:
        //: Heading: how much was sent over the line
        return Text::tr("Sent");
    default:
        return Text::tr("Held up by");
    }
}

} // namespace photoporter::ui
