// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/chartgeometry.h"

#include <QDateTime>

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

namespace photoporter::ui {

namespace {

constexpr double day = 86'400'000;

struct ScaleCase {
    const char *name;
    double highest;
    double top, step;
};

TEST(ChartScale, StepsAreRound)
{
    const ScaleCase cases[] = {{"nothing", 0, 1, 1},
                               {"below nothing", -3, 1, 1},
                               {"no number", std::numeric_limits<double>::quiet_NaN(), 1, 1},
                               {"without end", std::numeric_limits<double>::infinity(), 1, 1},
                               {"a step itself", 4, 4, 1},
                               {"just above", 4.1, 6, 2},
                               {"five", 17, 20, 5},
                               {"small", 0.0031, 0.004, 0.001},
                               {"large", 9.2e8, 1e9, 5e8}};
    for (const ScaleCase &one : cases) {
        const Scale scale = decimalScale(one.highest, 4);
        EXPECT_NEAR(scale.top, one.top, one.top * 1e-9) << one.name;
        EXPECT_NEAR(scale.step, one.step, one.step * 1e-9) << one.name;
    }
}

TEST(ChartScale, SecondsHaveTheStepsOfAClock)
{
    const ScaleCase cases[] = {{"seconds", 38, 40, 10},
                               {"below two minutes", 104, 120, 30},
                               {"minutes", 400, 480, 120},
                               {"an hour", 3600, 3600, 900},
                               {"a night", 30'000, 43'200, 14'400},
                               {"weeks", 86'400.0 * 17, 86'400.0 * 20, 86'400.0 * 5}};
    for (const ScaleCase &one : cases) {
        const Scale scale = secondsScale(one.highest, 4);
        EXPECT_DOUBLE_EQ(scale.top, one.top) << one.name;
        EXPECT_DOUBLE_EQ(scale.step, one.step) << one.name;
        EXPECT_LE(scale.ticks().size(), 5U) << one.name;
    }
}

TEST(ChartScale, TicksGoFromNothingToTheTop)
{
    EXPECT_EQ((Scale{.top = 120, .step = 60}.ticks()), (std::vector<double>{0, 60, 120}));
    EXPECT_EQ(Scale{}.ticks(), (std::vector<double>{0, 1}));
}

TEST(ChartScale, DaysBeginAtMidnightAndKeepTheirDistance)
{
    const QTimeZone zone(QByteArray("Europe/Berlin"));
    const auto at = [&zone](int month, int date, int hour) {
        return static_cast<double>(QDateTime(QDate(2026, month, date), QTime(hour, 0), zone).toMSecsSinceEpoch());
    };
    const std::vector<double> ticks = dayTicks(at(10, 23, 15), at(10, 27, 9), zone, 5);
    EXPECT_EQ(ticks, (std::vector<double>{at(10, 24, 0), at(10, 25, 0), at(10, 26, 0), at(10, 27, 0)}))
        << "also over the end of summer time";
    EXPECT_EQ(dayTicks(at(10, 23, 15), at(10, 27, 9), zone, 2).size(), 2U);
    EXPECT_TRUE(dayTicks(at(10, 23, 15), at(10, 23, 16), zone, 5).empty()) << "no day begins there";
}

ChartGeometry geometry(double lastX)
{
    return {.plot = QRectF(100, 10, 500, 200), .firstX = 0, .lastX = lastX, .scale = {.top = 50, .step = 10}};
}

TEST(ChartPlaces, CornersAreCorners)
{
    const ChartGeometry chart = geometry(10 * day);
    EXPECT_EQ(chart.place({0, 0}), QPointF(100, 210));
    EXPECT_EQ(chart.place({10 * day, 50}), QPointF(600, 10));
    EXPECT_EQ(chart.place({5 * day, 25}), QPointF(350, 110));
}

TEST(ChartPlaces, OnePointStandsInTheMiddle)
{
    EXPECT_EQ(geometry(0).place({0, 50}), QPointF(350, 10));
}

TEST(ChartPlaces, EqualAndMissingValuesStayInside)
{
    const ChartGeometry chart = geometry(10 * day);
    EXPECT_EQ(chart.down(20), chart.down(20));
    EXPECT_EQ(chart.down(std::numeric_limits<double>::quiet_NaN()), 210);
}

TEST(ChartPlaces, FindsTheNearestWithinReach)
{
    const ChartGeometry chart = geometry(10 * day);
    const std::vector<ChartPoint> points = {{0, 0}, {5 * day, 25}, {5 * day, 25}, {10 * day, 50}};
    EXPECT_EQ(chart.nearest({355, 115}, points, 24), 1U) << "of equals the first";
    EXPECT_EQ(chart.nearest({590, 15}, points, 24), 3U);
    EXPECT_FALSE(chart.nearest({450, 60}, points, 24));
    EXPECT_FALSE(chart.nearest({450, 60}, {}, 1e9));
}

TEST(ChartLine, FewPointsAreAllKept)
{
    const std::vector<ChartPoint> points = {{0, 1}, {day, 2}, {2 * day, 3}};
    EXPECT_EQ(geometry(10 * day).thinned(points), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(geometry(10 * day).thinned({}).empty());
    EXPECT_EQ(geometry(0).thinned(std::vector<ChartPoint>{{0, 7}}), std::vector<std::size_t>{0});
}

TEST(ChartLine, TenThousandPointsBecomeFourAPixelAndKeepTheirExtremes)
{
    std::vector<ChartPoint> points;
    for (int number = 0; number < 10'000; ++number)
        points.push_back({number * day / 1000, static_cast<double>((number * 37) % 50)});
    points[6'007].y = 1000;
    points[2'002].y = -5;
    const std::vector<std::size_t> kept = geometry(10 * day).thinned(points);
    EXPECT_LE(kept.size(), 4U * 501U);
    EXPECT_TRUE(std::ranges::is_sorted(kept, std::less_equal()));
    EXPECT_TRUE(std::ranges::contains(kept, 6'007U));
    EXPECT_TRUE(std::ranges::contains(kept, 2'002U));
    EXPECT_EQ(kept.front(), 0U);
    EXPECT_EQ(kept.back(), 9'999U);
}

TEST(ChartBars, TheLongestLeavesRoomForItsFigure)
{
    const std::vector<double> values = {96, 48, 0.001, 0};
    const std::vector<BarPlace> places = layOutBars(values, 400, 120, 40, 24);
    ASSERT_EQ(places.size(), 4U);
    EXPECT_LE(places[0].value.right(), 400);
    EXPECT_DOUBLE_EQ(places[1].bar.width() * 2, places[0].bar.width());
    EXPECT_DOUBLE_EQ(places[2].bar.width(), 2) << "something is seen";
    EXPECT_DOUBLE_EQ(places[3].bar.width(), 0) << "nothing is not";
    EXPECT_EQ(places[3].label.top(), 72);
    EXPECT_EQ(layOutBars(values, 50, 120, 40, 24)[0].bar.width(), 2) << "too narrow for bars";
    EXPECT_TRUE(layOutBars({}, 400, 120, 40, 24).empty());
}

} // namespace
} // namespace photoporter::ui
