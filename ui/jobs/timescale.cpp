// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timescale.h"

#include <algorithm>

namespace photoporter::ui {

namespace {

using Stretch = TimeScale::Stretch;

std::vector<Stretch> timesAtWork(std::span<const TimelineSpan> spans)
{
    std::vector<Stretch> busy;
    for (const TimelineSpan &span : spans)
        busy.push_back({.from = span.from, .to = std::max(span.from, span.to)});
    std::ranges::sort(busy, {}, &Stretch::from);
    std::vector<Stretch> joined;
    for (const Stretch &time : busy) {
        if (joined.empty() || time.from > joined.back().to)
            joined.push_back(time);
        else
            joined.back().to = std::max(joined.back().to, time.to);
    }
    return joined;
}

} // namespace

TimeScale::TimeScale(std::span<const TimelineSpan> spans)
{
    constexpr double shortest = 10, share = 1.0 / 6;
    const std::vector<Stretch> busy = timesAtWork(spans);
    double worked = 0;
    for (const Stretch &time : busy)
        worked += time.seconds();
    for (const Stretch &time : busy) {
        const double idle =
            m_stretches.empty() ? 0 : std::chrono::duration<double>(time.from - m_stretches.back().to).count();
        if (m_stretches.empty() || idle > std::max(shortest, worked * share))
            m_stretches.push_back(time);
        else
            m_stretches.back().to = time.to;
    }
    double begin = 0;
    for (Stretch &stretch : m_stretches) {
        stretch.begin = begin;
        begin += stretch.seconds();
    }
}

double TimeScale::seconds() const
{
    return m_stretches.empty() ? 0 : m_stretches.back().begin + m_stretches.back().seconds();
}

TimeScale::Place TimeScale::placeOf(Clock::WallTime time) const
{
    const auto after = std::ranges::upper_bound(m_stretches, time, {}, &Stretch::from);
    if (after == m_stretches.begin())
        return {};
    const Stretch &stretch = *(after - 1);
    const double within = std::chrono::duration<double>(std::min(time, stretch.to) - stretch.from).count();
    return {.stretch = static_cast<std::size_t>(after - m_stretches.begin()) - 1,
            .second = stretch.begin + within};
}

} // namespace photoporter::ui
