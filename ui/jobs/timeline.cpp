// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timeline.h"

#include "ui/jobs/timescale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace photoporter::ui {

namespace {

/// Puts a row's bars side by side within [left, right]: each in its place or a little beside it, none narrower
/// than `narrowest`, as long as there is room for all.
void arrange(std::vector<TimelineBar *> &bars, double left, double right, double narrowest)
{
    if (bars.empty())
        return;
    const double share = (right - left) / static_cast<double>(bars.size());
    const double gap = share >= narrowest + 1 ? 1 : 0;
    const double least = std::min(narrowest, share - gap);
    double from = left;
    for (TimelineBar *bar : bars) {
        const double begin = std::max(bar->rect.left(), from);
        const double end = std::max(bar->rect.right(), begin + least);
        bar->rect.setLeft(begin);
        bar->rect.setRight(end);
        from = end + gap;
    }
    double until = right;
    for (auto it = bars.rbegin(); it != bars.rend(); ++it) {
        QRectF &rect = (*it)->rect;
        const double end = std::min(rect.right(), until);
        rect.setLeft(std::max(left, std::min(rect.left(), end - least)));
        rect.setRight(end);
        until = rect.left() - gap;
    }
}

class Layouter {
public:
    Layouter(const JobStory &story, Clock::WallTime now, std::optional<double> secondsLeft,
             const TimelineMetrics &metrics)
        : m_metrics(metrics),
          m_spans(spansOf(story, now)),
          m_scale(m_spans.spans),
          m_isRunning(isRunning(story.job.state)),
          m_left(m_isRunning ? secondsLeft : std::nullopt)
    {
        m_layout.height = timelineHeight(m_spans.workers, metrics);
        const double width = std::max(1.0, metrics.width - metrics.labels - metrics.margin);
        m_layout.plot = QRectF(metrics.labels, 0, width, m_layout.height - metrics.axis);
    }

    TimelineLayout take()
    {
        placeRows();
        measure();
        placeCuts();
        placeBars();
        placeTicks();
        if (m_isRunning)
            m_layout.now = xOf(m_scale.seconds(), lastStretch());
        return std::move(m_layout);
    }

private:
    [[nodiscard]] std::size_t lastStretch() const
    {
        return m_scale.stretches().empty() ? 0 : m_scale.stretches().size() - 1;
    }

    void placeRows()
    {
        std::vector<TimelineRow> rows = {{.kind = TimelineRow::Kind::Plan}};
        for (int worker = 1; worker <= m_spans.workers; ++worker)
            rows.push_back({.kind = TimelineRow::Kind::Worker, .worker = worker});
        rows.push_back({.kind = TimelineRow::Kind::Finish});
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].label = QRectF(0, static_cast<double>(i) * m_metrics.row, m_metrics.labels, m_metrics.row);
        m_layout.rows = std::move(rows);
    }

    /// How long the axis is, and how many pixels a second has. While the job runs it ends at a tick, so that it
    /// does not shrink under the eye all the time.
    void measure()
    {
        const std::size_t cuts = lastStretch();
        const double width = m_layout.plot.width();
        m_cut = cuts == 0 ? 0 : std::min(m_metrics.cut, width * 0.3 / static_cast<double>(cuts));
        const double room = width - m_cut * static_cast<double>(cuts);
        const double ticks = std::max(1.0, std::floor(room / m_metrics.tickGap));
        constexpr double shortestAxis = 1;
        m_seconds = std::max(shortestAxis, m_scale.seconds() + m_left.value_or(0));
        m_tick = roundSeconds(m_seconds / ticks);
        if (m_isRunning)
            m_seconds = std::ceil(m_seconds / m_tick) * m_tick;
        m_pixels = room / m_seconds;
    }

    [[nodiscard]] double xOf(double second, std::size_t stretch) const
    {
        return m_layout.plot.left() + second * m_pixels + m_cut * static_cast<double>(stretch);
    }
    [[nodiscard]] double xOf(Clock::WallTime time) const
    {
        const auto place = m_scale.placeOf(time);
        return xOf(place.second, place.stretch);
    }

    void placeCuts()
    {
        const auto &stretches = m_scale.stretches();
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            const double x = xOf(stretches[i].begin, i - 1);
            m_layout.cuts.push_back(
                {.rect = QRectF(x, 0, m_cut, m_layout.plot.height()),
                 .seconds = std::chrono::duration<double>(stretches[i].from - stretches[i - 1].to).count()});
        }
    }

    void placeBars()
    {
        for (const TimelineSpan &span : m_spans.spans)
            m_layout.bars.push_back(
                {.row = rowOf(span), .rect = rectOf(rowOf(span), xOf(span.from), xOf(span.to)), .span = span});
        addExpected();
        for (std::size_t row = 0; row < m_layout.rows.size(); ++row) {
            std::vector<TimelineBar *> own;
            for (TimelineBar &bar : m_layout.bars) {
                if (bar.row == row)
                    own.push_back(&bar);
            }
            arrange(own, m_layout.plot.left(), m_layout.plot.right(), m_metrics.narrowest);
        }
    }

    /// The end, about where it will be.
    void addExpected()
    {
        const bool finishing = std::ranges::any_of(m_spans.spans, [](const TimelineSpan &span) {
            return span.isOpen && span.worker == 0 && span.kind != TimelineSpan::Kind::Plan;
        });
        if (!m_left || finishing)
            return;
        const double expected = 28;
        const double end = xOf(m_scale.seconds() + *m_left, lastStretch());
        const std::size_t row = m_layout.rows.size() - 1;
        m_layout.bars.push_back({.row = row,
                                 .rect = rectOf(row, end, std::min(end + expected, m_layout.plot.right())),
                                 .span = {.kind = TimelineSpan::Kind::Join},
                                 .isExpected = true});
    }

    [[nodiscard]] std::size_t rowOf(const TimelineSpan &span) const
    {
        if (span.worker > 0)
            return static_cast<std::size_t>(span.worker);
        return span.kind == TimelineSpan::Kind::Plan ? 0 : m_layout.rows.size() - 1;
    }

    [[nodiscard]] QRectF rectOf(std::size_t row, double from, double to) const
    {
        const double top = m_layout.rows[row].label.center().y() - m_metrics.bar / 2;
        return {from, top, std::max(0.0, to - from), m_metrics.bar};
    }

    void placeTicks()
    {
        const auto &stretches = m_scale.stretches();
        constexpr double grain = 1e-9;
        for (int i = 0; i * m_tick <= m_seconds * (1 + grain); ++i) {
            const double second = i * m_tick;
            std::size_t stretch = 0;
            while (stretch + 1 < stretches.size() && stretches[stretch + 1].begin <= second)
                ++stretch;
            m_layout.ticks.push_back({.x = xOf(second, stretch), .seconds = second});
        }
    }

    const TimelineMetrics m_metrics;
    const TimelineSpans m_spans;
    const TimeScale m_scale;
    const bool m_isRunning;
    const std::optional<double> m_left;
    TimelineLayout m_layout;
    double m_cut = 0, m_seconds = 1, m_tick = 1, m_pixels = 1;
};

} // namespace

const TimelineBar *TimelineLayout::barAt(QPointF place) const
{
    constexpr double grace = 3;
    const TimelineBar *near = nullptr;
    for (const TimelineBar &bar : bars) {
        if (bar.rect.contains(place))
            return &bar;
        if (bar.rect.adjusted(-grace, -grace, grace, grace).contains(place))
            near = &bar;
    }
    return near;
}

TimelineLayout layoutTimeline(const JobStory &story, Clock::WallTime now, std::optional<double> secondsLeft,
                              const TimelineMetrics &metrics)
{
    return Layouter(story, now, secondsLeft, metrics).take();
}

double timelineHeight(int workers, const TimelineMetrics &metrics)
{
    return (workers + 2) * metrics.row + metrics.axis;
}

double roundSeconds(double least)
{
    constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;
    static constexpr std::array steps = {0.1,        0.2,        0.5,         1.0,         2.0,
                                         5.0,        10.0,       15.0,        30.0,        minute,
                                         2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                         hour,       2 * hour,   3 * hour,    6 * hour,    12 * hour};
    for (const double step : steps) {
        if (step >= least)
            return step;
    }
    double days = day;
    while (days < least)
        days *= 2;
    return days;
}

} // namespace photoporter::ui
