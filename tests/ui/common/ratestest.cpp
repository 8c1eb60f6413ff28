// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rates.h"

#include <gtest/gtest.h>

namespace photoporter::ui {

namespace {

const ActivityId job{ActivityKind::Archive, 7};

Snapshot at(double seconds, std::uint64_t bytes, Phase phase = Phase::Assembling)
{
    Activity activity{.id = job, .state = ActivityState::Running, .phase = phase};
    activity.bytesDone = bytes;
    activity.bytesTotal = 1000;
    Snapshot snapshot{.activities = {activity}};
    snapshot.traffic.up = bytes;
    snapshot.takenAt = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    return snapshot;
}

TEST(Rates, AWeakEstimateIsNotShown)
{
    Rates rates;
    rates.add(at(0, 0));
    rates.add(at(1, 100));
    EXPECT_FALSE(rates.bytesPerSecond(job));
    EXPECT_FALSE(rates.secondsLeft(at(1, 100).activities.front()));
}

TEST(Rates, ASteadyPhaseHasARateAndAnEnd)
{
    Rates rates;
    for (int second = 0; second <= 5; ++second)
        rates.add(at(second, static_cast<std::uint64_t>(second) * 50));
    EXPECT_DOUBLE_EQ(rates.bytesPerSecond(job).value_or(-1), 50);
    EXPECT_DOUBLE_EQ(rates.secondsLeft(at(5, 250).activities.front()).value_or(-1), 15);
    EXPECT_DOUBLE_EQ(rates.upBytesPerSecond(), 50);
}

TEST(Rates, OnlyTheLastTenSecondsCount)
{
    Rates rates;
    for (int second = 0; second <= 40; ++second)
        rates.add(at(second, second <= 20 ? 0 : static_cast<std::uint64_t>(second - 20) * 10));
    EXPECT_DOUBLE_EQ(rates.bytesPerSecond(job).value_or(-1), 10);
}

TEST(Rates, WhatStandsStillHasNoEnd)
{
    Rates rates;
    for (int second = 0; second <= 20; ++second)
        rates.add(at(second, 100));
    EXPECT_FALSE(rates.secondsLeft(at(20, 100).activities.front()));
}

TEST(Rates, ANewPhaseBeginsAnew)
{
    Rates rates;
    for (int second = 0; second <= 5; ++second)
        rates.add(at(second, static_cast<std::uint64_t>(second) * 50));
    rates.add(at(6, 0, Phase::Verifying));
    EXPECT_FALSE(rates.bytesPerSecond(job));
}

TEST(Rates, AnotherStoreDoesNotLookLikeTraffic)
{
    Rates rates;
    rates.add(at(0, 500));
    rates.add(at(1, 10));
    EXPECT_DOUBLE_EQ(rates.upBytesPerSecond(), 0);
}

} // namespace

} // namespace photoporter::ui
