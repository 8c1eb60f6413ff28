// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobstories.h"
#include "ui/jobs/timelinetext.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace photoporter::ui {

namespace {

using testing::at;
using testing::finishedStory;
using testing::runningStory;
using testing::StoryTeller;
using Kind = TimelineSpan::Kind;

TimelineLayout layoutOf(const JobStory &story, double now, double width = 700, std::optional<double> left = {})
{
    return layoutTimeline(story, at(now), left, {.width = width});
}

std::vector<const TimelineBar *> barsOf(const TimelineLayout &layout, std::size_t row)
{
    std::vector<const TimelineBar *> bars;
    for (const TimelineBar &bar : layout.bars) {
        if (bar.row == row)
            bars.push_back(&bar);
    }
    return bars;
}

/// What holds for every picture.
void expectSound(const TimelineLayout &layout, double narrowest)
{
    constexpr double grain = 1e-6;
    ASSERT_GE(layout.rows.size(), 2U);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        double until = layout.plot.left();
        for (const TimelineBar *bar : barsOf(layout, row)) {
            EXPECT_GE(bar->rect.left(), until - grain);
            EXPECT_LE(bar->rect.right(), layout.plot.right() + grain);
            EXPECT_GE(bar->rect.width(), narrowest - grain);
            EXPECT_GE(bar->rect.top(), layout.rows[row].label.top());
            EXPECT_LE(bar->rect.bottom(), layout.rows[row].label.bottom());
            until = bar->rect.right();
        }
    }
    for (const TimelineTick &tick : layout.ticks) {
        EXPECT_GE(tick.x, layout.plot.left() - grain);
        EXPECT_LE(tick.x, layout.plot.right() + grain);
    }
    EXPECT_LE(layout.ticks.size(), 2 + layout.plot.width() / 72);
}

TEST(Timeline, OfARunningJobHasARowForEachWorker)
{
    const TimelineLayout layout = layoutOf(runningStory(), 60);
    expectSound(layout, 3);
    EXPECT_EQ(layout.rows.size(), 6U); // plan, 4 workers, join and check
    ASSERT_TRUE(layout.now);
    EXPECT_LE(*layout.now, layout.plot.right());
    for (const TimelineBar &bar : layout.bars) {
        if (bar.span.isOpen)
            EXPECT_NEAR(bar.rect.right(), *layout.now, 1e-6);
        else
            EXPECT_LT(bar.rect.right(), *layout.now);
    }
}

TEST(Timeline, ShowsTheWaitBeforeAnotherTry)
{
    const TimelineLayout layout = layoutOf(runningStory(), 60);
    const auto second = barsOf(layout, 2); // the worker that had chunk 2
    ASSERT_EQ(second.size(), 4U);
    EXPECT_EQ(second[0]->span.kind, Kind::Work);
    EXPECT_TRUE(second[0]->span.failed);
    EXPECT_EQ(second[1]->span.kind, Kind::Wait);
    EXPECT_EQ(second[2]->span.kind, Kind::Again);
    EXPECT_EQ(second[3]->span.chunk, 6);
    EXPECT_TRUE(second[3]->span.isOpen);
}

TEST(Timeline, PlacesTheEndWhereItIsExpected)
{
    EXPECT_TRUE(barsOf(layoutOf(runningStory(), 60), 5).empty());
    const TimelineLayout layout = layoutOf(runningStory(), 60, 700, 18);
    expectSound(layout, 3);
    const auto end = barsOf(layout, 5);
    ASSERT_EQ(end.size(), 1U);
    EXPECT_TRUE(end[0]->isExpected);
    EXPECT_GT(end[0]->rect.left(), *layout.now);
}

TEST(Timeline, LeavesLongIdleTimesOut)
{
    const TimelineLayout layout = layoutOf(finishedStory(4), 4 * 3600);
    expectSound(layout, 3);
    ASSERT_EQ(layout.cuts.size(), 1U);
    EXPECT_NEAR(layout.cuts[0].seconds, 3 * 3600 - 12, 0.01);
    EXPECT_FALSE(layout.now);
    EXPECT_LT(layout.ticks.back().seconds, 60); // what was worked, not how long it was paused
    for (const TimelineBar &bar : layout.bars)
        EXPECT_FALSE(bar.rect.intersects(layout.cuts[0].rect.adjusted(1, 0, -1, 0)));
}

struct Sized {
    const char *name;
    int workers;
    double width;
};
class TimelineOfAllSizes : public ::testing::TestWithParam<Sized> {};

TEST_P(TimelineOfAllSizes, IsSound)
{
    const TimelineLayout layout = layoutOf(finishedStory(GetParam().workers), 4 * 3600, GetParam().width);
    EXPECT_EQ(layout.rows.size(), static_cast<std::size_t>(GetParam().workers) + 2);
    EXPECT_EQ(layout.height, timelineHeight(GetParam().workers, {}));
    expectSound(layout, 3);
}

INSTANTIATE_TEST_SUITE_P(Sizes, TimelineOfAllSizes,
                         ::testing::Values(Sized{"one", 1, 700}, Sized{"ten", 10, 700}, Sized{"narrow", 4, 300},
                                           Sized{"tenNarrow", 10, 300}, Sized{"wide", 2, 3000}),
                         [](const auto &sized) { return sized.param.name; });

TEST(Timeline, OfAJobWithoutAnythingIsEmptyButThere)
{
    const TimelineLayout layout = layoutOf(StoryTeller(JobState::Pending, 0, 0).take(), 5);
    EXPECT_TRUE(layout.bars.empty());
    EXPECT_EQ(layout.rows.size(), 2U);
    EXPECT_FALSE(layout.now);
    EXPECT_GT(layout.height, 0);
}

TEST(Timeline, OfAJobThatTookNoTimeShowsAllItsBars)
{
    StoryTeller teller(JobState::Ready, 3, 1);
    teller.attempt(0, 0, AttemptOutcome::Done).plan(0, 0).chunk(1, 1, 0, 0).chunk(2, 1, 0, 0).chunk(3, 1, 0, 0);
    const TimelineLayout layout = layoutOf(teller.phase(QStringLiteral("merge"), 0, 0).take(), 10, 300);
    expectSound(layout, 3);
    EXPECT_EQ(layout.bars.size(), 5U);
}

TEST(Timeline, WhatADeadProcessLeftOpenEndsAtItsLastProgress)
{
    JobStory story = runningStory();
    story.job.state = JobState::Pending;
    for (const TimelineSpan &span : spansOf(story, at(9999)).spans) {
        EXPECT_FALSE(span.isOpen);
        EXPECT_LE(span.to, story.job.changedAt);
    }
}

TEST(Timeline, APhaseUnderWayHasAnOpenBar)
{
    StoryTeller teller(JobState::Merging, 1, 4);
    teller.attempt(0, {}, AttemptOutcome::Running).plan(0, 1).chunk(1, 1, 1, 5);
    const TimelineLayout layout = layoutOf(teller.take(), 7);
    const auto finish = barsOf(layout, 2);
    ASSERT_EQ(finish.size(), 1U);
    EXPECT_TRUE(finish[0]->span.isOpen);
    EXPECT_EQ(finish[0]->span.from, at(5));
}

TEST(Timeline, ABarIsFoundUnderThePointer)
{
    const TimelineLayout layout = layoutOf(runningStory(), 60);
    for (const TimelineBar &bar : layout.bars)
        EXPECT_EQ(layout.barAt(bar.rect.center()), &bar);
    EXPECT_EQ(layout.barAt({1, 1}), nullptr);
    const QRectF plan = barsOf(layout, 0).front()->rect;
    EXPECT_EQ(layout.barAt(plan.topLeft() - QPointF(2, 2)), barsOf(layout, 0).front());
}

TEST(Timeline, TellsWhatABarIs)
{
    const TimelineLayout layout = layoutOf(runningStory(), 60);
    const auto second = barsOf(layout, 2);
    EXPECT_TRUE(barTip(*second[0]).contains(QStringLiteral("Failed: The store took too long to answer")));
    EXPECT_TRUE(barTip(*second[2]).startsWith(QStringLiteral("Chunk 2, try 2")));
    EXPECT_EQ(barText(*second[3]), QStringLiteral("chunk 6 · 41 %"));
    EXPECT_EQ(timelineSummary(layout).count(u'\n'), 5);
}

TEST(RoundSeconds, AreRoundAndLargeEnough)
{
    EXPECT_EQ(roundSeconds(0.3), 0.5);
    EXPECT_EQ(roundSeconds(11), 15);
    EXPECT_EQ(roundSeconds(61), 120);
    EXPECT_EQ(roundSeconds(13 * 3600), 24 * 3600);
    EXPECT_EQ(roundSeconds(100 * 3600), 8 * 24 * 3600);
}

// Whatever the attempts, also when clocks jump: sound.
RC_GTEST_PROP(TimelineProperty, IsSoundForAnyStory, ())
{
    const int chunks = *rc::gen::inRange(1, 11);
    StoryTeller teller(*rc::gen::element(JobState::Generating, JobState::Ready, JobState::Paused), chunks, 20);
    const int count = *rc::gen::inRange(0, 40);
    const auto seconds = [] { return *rc::gen::inRange(0, 100'000) / 10.0; };
    for (int i = 0; i < count; ++i) {
        if (i % 12 == 0)
            teller.attempt(seconds(), {}, AttemptOutcome::Running);
        const double from = seconds();
        const int chunk = *rc::gen::inRange(1, chunks + 1);
        if (*rc::gen::arbitrary<bool>())
            teller.chunk(chunk, 1 + i % 3, from, from + seconds() / 50);
        else
            teller.chunk(chunk, 1 + i % 3, from, {});
    }
    const double width = *rc::gen::inRange(200, 2000);
    const TimelineLayout layout = layoutOf(teller.take(), seconds(), width);
    const double room = layout.plot.width();
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        double until = layout.plot.left();
        for (const TimelineBar *bar : barsOf(layout, row)) {
            RC_ASSERT(std::isfinite(bar->rect.left()) && bar->rect.left() >= until - 1e-6);
            RC_ASSERT(bar->rect.right() <= layout.plot.right() + 1e-6);
            RC_ASSERT(bar->rect.width() >= std::min(3.0, room / 200) - 1e-6);
            until = bar->rect.right();
        }
    }
}

} // namespace

} // namespace photoporter::ui
