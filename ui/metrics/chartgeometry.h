// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QTimeZone>

#include <optional>
#include <span>
#include <vector>

// Where charts put things. Everything here is pure; coordinates are logical pixels, y grows downwards.
namespace photoporter::ui {

/// An axis from 0 to `top`, with a tick every `step`.
struct Scale {
    double top = 1;
    double step = 1;
    [[nodiscard]] std::vector<double> ticks() const; ///< 0 and top included
};
/// Steps of 1, 2 or 5 times a power of ten: at most `most` of them, and the last is at or above `highest`. For
/// nothing above 0 (or no number) an axis from 0 to 1.
[[nodiscard]] Scale decimalScale(double highest, int most);
/// The same for seconds: above a minute in steps that a clock has (1, 2, 5, 10, 15, 30 min, 1, 2, 4, 6, 12, 24 h).
[[nodiscard]] Scale secondsScale(double highest, int most);

/// Beginnings of days (in `zone`) inside [first, last], milliseconds since the epoch, at most `most`, a whole
/// number of days apart.
[[nodiscard]] std::vector<double> dayTicks(double first, double last, const QTimeZone &zone, int most);

struct ChartPoint {
    double x = 0; ///< milliseconds since the epoch
    double y = 0;
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

struct ChartGeometry {
    QRectF plot;
    double firstX = 0, lastX = 0; ///< of the axis; where they are the same, points stand in the middle
    Scale scale;

    [[nodiscard]] double across(double x) const;
    [[nodiscard]] double down(double y) const;
    [[nodiscard]] QPointF place(const ChartPoint &point) const { return {across(point.x), down(point.y)}; }
    /// The point that is nearest to `position`, if one is within `reach`; of equals the first.
    [[nodiscard]] std::optional<std::size_t> nearest(const QPointF &position, std::span<const ChartPoint> points,
                                                     double reach) const;
    /// The indexes of the points that a line needs to look the same: of each pixel's column the first, the lowest,
    /// the highest and the last. `points` by rising x.
    [[nodiscard]] std::vector<std::size_t> thinned(std::span<const ChartPoint> points) const;
};

/// A label, its bar, and its figure behind the bar.
struct BarPlace {
    QRectF label, bar, value;
};
/// Rows of `rowHeight` below each other, `width` wide; the longest bar leaves room for its figure. A value above 0
/// has a bar of at least 2.
[[nodiscard]] std::vector<BarPlace> layOutBars(std::span<const double> values, double width, double labelWidth,
                                               double valueWidth, double rowHeight);

} // namespace photoporter::ui
