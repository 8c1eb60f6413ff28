// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rateestimator.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace std::chrono_literals;

TEST(RateEstimator, SmoothsOverTenSeconds)
{
    RateEstimator rate;
    for (int second = 0; second <= 20; ++second)
        rate.sample(std::chrono::seconds(second),
                    second <= 10 ? 0U : static_cast<std::uint64_t>(second - 10) * 100);
    EXPECT_DOUBLE_EQ(rate.rate().value(), 100.0); // what was before the last ten seconds no longer counts
}

TEST(RateEstimator, HidesAWeakEstimate)
{
    RateEstimator rate;
    EXPECT_EQ(rate.rate(), std::nullopt);
    rate.sample(0s, 0);
    rate.sample(250ms, 1000);
    EXPECT_EQ(rate.rate(), std::nullopt);
    rate.sample(1s, 4000);
    EXPECT_DOUBLE_EQ(rate.rate().value(), 4000.0);
    EXPECT_EQ(rate.secondsLeft(40'000), std::nullopt); // one second tells too little
    rate.sample(4s, 16'000);
    EXPECT_DOUBLE_EQ(rate.secondsLeft(40'000).value(), 6.0);
}

TEST(RateEstimator, GivesNoTimeLeftWhenNothingMoves)
{
    RateEstimator rate;
    for (int second = 0; second <= 12; ++second)
        rate.sample(std::chrono::seconds(second), 500);
    EXPECT_DOUBLE_EQ(rate.rate().value(), 0.0);
    EXPECT_EQ(rate.secondsLeft(1000), std::nullopt);
}

TEST(RateEstimator, StartsAnewWhenTheNumberFalls)
{
    RateEstimator rate;
    rate.sample(0s, 0);
    rate.sample(5s, 5000);
    rate.sample(6s, 10);
    EXPECT_EQ(rate.rate(), std::nullopt);
}

} // namespace
} // namespace photoporter
