// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timelinewidget.h"

#include "ui/common/appearance.h"
#include "ui/common/painting.h"
#include "ui/jobs/timelinepaint.h"
#include "ui/jobs/timelinetext.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace photoporter::ui {

TimelineWidget::TimelineWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    arrange();
}

void TimelineWidget::setStory(const JobStory &story, Clock::WallTime now)
{
    m_story = story;
    m_now = now;
    arrange();
    describe();
}

void TimelineWidget::setNow(Clock::WallTime now, std::optional<double> secondsLeft)
{
    if (!isRunning(m_story.job.state) && !m_secondsLeft && !secondsLeft)
        return; // what has ended does not move
    m_now = now;
    m_secondsLeft = secondsLeft;
    arrange();
}

bool TimelineWidget::hasBars() const
{
    return !m_layout.bars.empty();
}

TimelineMetrics TimelineWidget::metrics() const
{
    const QFontMetricsF axis(fontOf(TextSize::Axis));
    const QFontMetricsF quiet(fontOf(TextSize::Quiet));
    double labels = 0;
    for (const TimelineRow &row : {TimelineRow{.kind = TimelineRow::Kind::Plan},
                                   TimelineRow{.kind = TimelineRow::Kind::Worker, .worker = 10},
                                   TimelineRow{.kind = TimelineRow::Kind::Finish}})
        labels = std::max(labels, quiet.horizontalAdvance(rowText(row)));
    const double tick = axis.horizontalAdvance(tickText(95 * 60));
    // On a narrow page the names may take a third of the room; they are elided then.
    labels = std::min(std::ceil(labels) + 4 * step, width() / 3.0);
    return {.width = static_cast<double>(width()),
            .labels = labels,
            .row = std::ceil(std::max(quiet.height() + 8, 24.0)),
            .bar = std::ceil(axis.height() + 2),
            .axis = std::ceil(axis.height() + 3 * step),
            .margin = std::ceil(tick / 2) + 2,
            .tickGap = tick + 4 * step};
}

void TimelineWidget::arrange()
{
    const double height = m_layout.height;
    m_layout = layoutTimeline(m_story, m_now, m_secondsLeft, metrics());
    if (m_layout.height != height) {
        setFixedHeight(sizeHint().height());
        updateGeometry();
    }
    update();
}

void TimelineWidget::describe()
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(timelineSummary(m_layout));
}

QSize TimelineWidget::sizeHint() const
{
    return {480, static_cast<int>(std::ceil(m_layout.height))};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {280, static_cast<int>(std::ceil(m_layout.height))};
}

void TimelineWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelineWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        arrange();
        describe();
    }
}

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const TimelineBar *bar = m_layout.barAt(help->pos())) {
        QToolTip::showText(help->globalPos(), barTip(*bar), this, bar->rect.toAlignedRect());
        return true;
    }
    const auto cut = std::ranges::find_if(
        m_layout.cuts, [help](const TimelineCut &candidate) { return candidate.rect.contains(help->pos()); });
    if (cut != m_layout.cuts.end())
        QToolTip::showText(help->globalPos(), cutTip(*cut), this, cut->rect.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void TimelineWidget::paintGrid(QPainter &painter, const Tokens &tokens) const
{
    const QRectF &plot = m_layout.plot;
    const QFont font = tabular(fontOf(TextSize::Axis));
    for (const TimelineTick &tick : m_layout.ticks) {
        painter.setPen(gridPen(tokens));
        const double x = std::floor(tick.x) + 0.5;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QRectF label(x - 60, plot.bottom() + step, 120, m_layout.height - plot.bottom() - step);
        paintText(painter, label, tickText(tick.seconds), tokens.quiet, font, Qt::AlignHCenter | Qt::AlignTop);
    }
    for (const TimelineCut &cut : m_layout.cuts)
        painter.fillRect(cut.rect, QBrush(tokens.line, Qt::BDiagPattern));
}

void TimelineWidget::paintRow(QPainter &painter, const Tokens &tokens, const TimelineRow &row) const
{
    const auto index = static_cast<std::size_t>(&row - m_layout.rows.data());
    const bool begun = std::ranges::any_of(
        m_layout.bars, [index](const TimelineBar &bar) { return bar.row == index && !bar.isExpected; });
    paintText(painter, row.label.adjusted(0, 0, -2 * step, 0), rowText(row), begun ? tokens.text : tokens.quiet,
              fontOf(TextSize::Quiet));
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    paintGrid(painter, tokens);
    for (const TimelineRow &row : m_layout.rows)
        paintRow(painter, tokens, row);
    for (const TimelineBar &bar : m_layout.bars)
        paintTimelineBar(painter, bar, tokens, fontOf(TextSize::Axis));
    if (m_layout.now) {
        painter.setPen(QPen(tokens.text, 2)); // the grid's lines are as dark in high contrast
        const double x = std::floor(*m_layout.now);
        painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
    }
}

namespace {

struct LegendEntry {
    TimelineSpan::Kind kind;
    QString text;
};

std::array<LegendEntry, 3> legend()
{
    return {{{TimelineSpan::Kind::Work, TimelineLegend::tr("copying", "what a bar of this colour means")},
             {TimelineSpan::Kind::Again, TimelineLegend::tr("trying again", "what a bar of this colour means")},
             {TimelineSpan::Kind::Plan, TimelineLegend::tr("planning", "what a bar of this colour means")}}};
}

constexpr double swatch = 10;

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetricsF metrics(fontOf(TextSize::Quiet));
    double width = 0;
    for (const LegendEntry &entry : legend())
        width += swatch + step + metrics.horizontalAdvance(entry.text) + 3 * step;
    return {static_cast<int>(std::ceil(width)) - 2 * step, static_cast<int>(std::ceil(metrics.height()))};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QFont font = fontOf(TextSize::Quiet);
    double x = 0;
    for (const LegendEntry &entry : legend()) {
        paintSolid(painter, QRectF(x, (height() - swatch) / 2, swatch, swatch), entry.kind, tokens);
        x += swatch + step;
        const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(entry.text)) + 1;
        paintText(painter, QRectF(x, 0, width, height()), entry.text, tokens.quiet, font);
        x += width - 1 + 3 * step;
    }
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace photoporter::ui
