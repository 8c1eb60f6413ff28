// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/sendingqueue.h"

#include <gtest/gtest.h>

namespace photoporter {

namespace {

using namespace std::chrono_literals;

class SendingQueueTest : public ::testing::Test {
protected:
    SendingQueueTest() { m_queue.setRate(1000); }
    SendingQueue m_queue;
};

TEST_F(SendingQueueTest, EachWaitsForThoseBeforeIt)
{
    const auto first = m_queue.join(5000);
    const auto second = m_queue.join(2000);
    const auto third = m_queue.join(1);
    EXPECT_EQ(m_queue.waitOf(first), 0s);
    EXPECT_EQ(m_queue.waitOf(second), 5s);
    EXPECT_EQ(m_queue.waitOf(third), 7s);
    m_queue.go(first);
    EXPECT_EQ(m_queue.waitOf(second), 5s);
    m_queue.advance(3s);
    EXPECT_EQ(m_queue.waitOf(second), 2s);
    m_queue.advance(5s);
    EXPECT_EQ(m_queue.waitOf(second), 0s);
    m_queue.go(second);
    EXPECT_EQ(m_queue.waitOf(third), 2s);
}

TEST_F(SendingQueueTest, WhoGivesUpCostsNobodyTime)
{
    const auto first = m_queue.join(5000);
    const auto second = m_queue.join(600'000);
    const auto third = m_queue.join(1000);
    m_queue.go(first);
    m_queue.advance(1s);
    m_queue.giveUp(second);
    EXPECT_EQ(m_queue.waitOf(third), 4s);
    EXPECT_EQ(m_queue.waitOf(m_queue.join(1)), 5s);
}

TEST_F(SendingQueueTest, WhoseTurnItWasBeforeItGaveUpSavedNothingUp)
{
    const auto first = m_queue.join(5000);
    m_queue.advance(4s); // it may go, and does not
    m_queue.giveUp(first);
    m_queue.go(m_queue.join(1000));
    EXPECT_EQ(m_queue.waitOf(m_queue.join(1)), 1s);
}

TEST_F(SendingQueueTest, AnotherRateHoldsForThoseThatWait)
{
    m_queue.go(m_queue.join(5000));
    const auto waiting = m_queue.join(1);
    m_queue.advance(1s);
    m_queue.setRate(4000);
    EXPECT_EQ(m_queue.waitOf(waiting), 1s);
    m_queue.setRate(100);
    EXPECT_EQ(m_queue.waitOf(waiting), 40s);
    m_queue.setRate(0);
    EXPECT_EQ(m_queue.waitOf(waiting), 0s);
}

TEST_F(SendingQueueTest, WhatWentWithoutALimitIsNotWaitedForUnderOne)
{
    m_queue.setRate(0);
    m_queue.go(m_queue.join(1'000'000));
    m_queue.advance(1s);
    m_queue.setRate(1000);
    EXPECT_EQ(m_queue.waitOf(m_queue.join(1)), 0s);
}

TEST_F(SendingQueueTest, IdleTimeSavesNothingUp)
{
    m_queue.go(m_queue.join(1000));
    m_queue.advance(1h);
    m_queue.go(m_queue.join(1000));
    EXPECT_EQ(m_queue.waitOf(m_queue.join(1)), 1s);
}

} // namespace

} // namespace photoporter
