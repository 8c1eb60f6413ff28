// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/activitydelegate.h"

#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"
#include "ui/jobs/activitiesmodel.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace photoporter::ui {

namespace {

constexpr double side = 3 * step, top = 2.5 * step, barHeight = 4;

QString quietOf(const Activity &activity, const Rates &rates, Clock::WallTime now)
{
    if (activity.state == ActivityState::Running && activity.bytesTotal > 0)
        return format::bytesOf(activity.bytesDone, activity.bytesTotal);
    if (activity.state == ActivityState::Ready || activity.state == ActivityState::Cancelled)
        return {}; // the pill and the corner say all
    return progressOf(activity, rates, now);
}

QString cornerOf(const Activity &activity, const Rates &rates, Clock::WallTime now)
{
    if (activity.isFinal())
        return activity.finishedAt ? format::moment(*activity.finishedAt, now) : QString();
    const auto left = activity.state == ActivityState::Running ? rates.secondsLeft(activity) : std::nullopt;
    return left ? format::left(*left) : QString();
}

void paintHead(QPainter &painter, const QRectF &line, const ActivityRow &row, const Tokens &tokens)
{
    const QFont quiet = tabular(fontOf(TextSize::Quiet));
    const double corner = row.corner.isEmpty() ? 0 : QFontMetricsF(quiet).horizontalAdvance(row.corner) + 2 * step;
    paintText(painter, line.adjusted(0, 0, -corner, 0), row.name, tokens.text, fontOf(TextSize::Body, true));
    paintText(painter, line, row.corner, tokens.quiet, quiet, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

ActivityRow rowOf(const Activity &activity, const Rates &rates, Clock::WallTime now)
{
    const Standing standing = standingOf(activity, now);
    ActivityRow row{.name = activity.album,
                    .corner = cornerOf(activity, rates, now),
                    .pill = standing.text,
                    .tone = standing.tone,
                    .quiet = quietOf(activity, rates, now)};
    const auto fraction = activity.fraction();
    if (activity.state == ActivityState::Running)
        row.fraction = fraction.value_or(-1);
    else if (activity.state == ActivityState::Paused && fraction)
        row.fraction = fraction;
    return row;
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto activity = index.data(ActivitiesModel::ActivityRole).value<Activity>();
    const ActivityRow row = rowOf(activity, m_desk.rates(), m_desk.now());
    const Tokens &tokens = tokensOf(option.palette);
    const QRectF box = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        paintSelection(*painter, box, tokens);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens.line);
    const QRectF inside = box.adjusted(side, top, -side, 0);
    const double head = std::ceil(QFontMetricsF(fontOf(TextSize::Body, true)).height());
    paintHead(*painter, QRectF(inside.topLeft(), QSizeF(inside.width(), head)), row, tokens);

    const QFont font = fontOf(TextSize::Quiet);
    const QSizeF pill = QSizeF(pillSize(row.pill, font)).boundedTo(QSizeF(inside.width(), box.height()));
    const QPointF place(inside.left(), inside.top() + head + step);
    paintPill(*painter, place, row.pill, row.tone, tokens, font, pill.width());
    const QRectF beside(place.x() + pill.width() + 2 * step, place.y(), inside.width() - pill.width() - 2 * step,
                        pill.height());
    // The first letters of a reason say nothing: the job's own page has it whole.
    if (beside.width() > 20 * step || beside.width() >= QFontMetricsF(font).horizontalAdvance(row.quiet))
        paintText(*painter, beside, row.quiet, tokens.quiet, font);
    if (row.fraction)
        paintBar(*painter, QRectF(inside.left(), box.bottom() - 2 * step - 1, inside.width(), barHeight),
                 *row.fraction, row.tone == Tone::Neutral ? Tone::Accent : row.tone, tokens);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, box, tokens);
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const double head = std::ceil(QFontMetricsF(fontOf(TextSize::Body, true)).height());
    const double pill = pillSize(QStringLiteral("X"), fontOf(TextSize::Quiet)).height();
    return {0, static_cast<int>(top + head + step + pill + 2 * step + barHeight + step)};
}

} // namespace photoporter::ui
