// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/chartgeometry.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace photoporter::ui {

namespace {

constexpr double barThickness = 12;
constexpr double gap = 8;
constexpr double leastBar = 2;

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0;
}

Scale withStep(double highest, double step)
{
    // A value that is a step but for rounding needs no step more.
    return {.top = step * std::max(1.0, std::ceil(highest / step - 1e-9)), .step = step};
}

/// The columns' points that matter, by index.
struct Column {
    std::size_t first = 0, lowest = 0, highest = 0, last = 0;

    void add(std::size_t index, std::span<const ChartPoint> points)
    {
        last = index;
        if (points[index].y < points[lowest].y)
            lowest = index;
        if (points[index].y > points[highest].y)
            highest = index;
    }
    void appendTo(std::vector<std::size_t> &indexes) const
    {
        std::array all = {first, lowest, highest, last};
        std::ranges::sort(all);
        const auto end = std::ranges::unique(all).begin();
        indexes.insert(indexes.end(), all.begin(), end);
    }
};

} // namespace

std::vector<double> Scale::ticks() const
{
    std::vector<double> all;
    for (int number = 0; number * step <= top + step / 2; ++number)
        all.push_back(number * step);
    return all;
}

Scale decimalScale(double highest, int most)
{
    if (!isPositive(highest))
        return {};
    const double least = highest / std::max(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (times * power >= least * (1 - 1e-9))
            return withStep(highest, times * power);
    }
    return withStep(highest, 10 * power);
}

Scale secondsScale(double highest, int most)
{
    constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;
    constexpr std::array steps = {15.0,        30.0, minute,   2 * minute, 5 * minute, 10 * minute, 15 * minute,
                                  30 * minute, hour, 2 * hour, 4 * hour,   6 * hour,   12 * hour,   day};
    if (!isPositive(highest) || highest <= minute)
        return decimalScale(highest, most);
    const double least = highest / std::max(1, most);
    for (const double step : steps) {
        if (step >= least)
            return withStep(highest, step);
    }
    const Scale days = decimalScale(highest / day, most);
    return {.top = days.top * day, .step = days.step * day};
}

std::vector<double> dayTicks(double first, double last, const QTimeZone &zone, int most)
{
    const auto dateOf = [&zone](double x) { return QDateTime::fromMSecsSinceEpoch(std::llround(x), zone).date(); };
    const auto startOf = [&zone](const QDate &date) {
        return static_cast<double>(date.startOfDay(zone).toMSecsSinceEpoch());
    };
    std::vector<double> ticks;
    QDate day = dateOf(first);
    if (startOf(day) < first)
        day = day.addDays(1);
    const qint64 days = day.daysTo(dateOf(last)) + 1;
    const qint64 apart = std::max<qint64>(1, (days + most - 1) / std::max(1, most));
    for (; startOf(day) <= last; day = day.addDays(apart))
        ticks.push_back(startOf(day));
    return ticks;
}

double ChartGeometry::across(double x) const
{
    if (lastX <= firstX)
        return plot.center().x();
    return plot.left() + plot.width() * (x - firstX) / (lastX - firstX);
}

double ChartGeometry::down(double y) const
{
    return plot.bottom() - plot.height() * (std::isfinite(y) ? y : 0) / scale.top;
}

std::optional<std::size_t> ChartGeometry::nearest(const QPointF &position, std::span<const ChartPoint> points,
                                                  double reach) const
{
    std::optional<std::size_t> found;
    double least = reach;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF way = place(points[i]) - position;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < least || (!found && distance == least)) {
            least = distance;
            found = i;
        }
    }
    return found;
}

std::vector<std::size_t> ChartGeometry::thinned(std::span<const ChartPoint> points) const
{
    std::vector<std::size_t> indexes;
    std::optional<Column> column;
    double pixel = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double at = std::floor(across(points[i].x));
        if (column && at == pixel) {
            column->add(i, points);
            continue;
        }
        if (column)
            column->appendTo(indexes);
        column = Column{i, i, i, i};
        pixel = at;
    }
    if (column)
        column->appendTo(indexes);
    return indexes;
}

std::vector<BarPlace> layOutBars(std::span<const double> values, double width, double labelWidth,
                                 double valueWidth, double rowHeight)
{
    double highest = 0;
    for (const double value : values)
        highest = std::max(highest, std::isfinite(value) ? value : 0);
    const double room = std::max(0.0, width - labelWidth - valueWidth - 2 * gap);
    std::vector<BarPlace> places;
    for (double top = 0; const double value : values) {
        const double share = isPositive(value) ? std::max(leastBar, room * value / highest) : 0;
        const QRectF bar(labelWidth + gap, top + (rowHeight - barThickness) / 2, share, barThickness);
        places.push_back({.label = QRectF(0, top, labelWidth, rowHeight),
                          .bar = bar,
                          .value = QRectF(bar.right() + gap, top, valueWidth, rowHeight)});
        top += rowHeight;
    }
    return places;
}

} // namespace photoporter::ui
