// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attempttable.h"

#include "ledger/tablefixture.h"

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

class AttemptTableTest : public testing::TableFixture {
protected:
    AttemptRecord begun(int chunk, int number)
    {
        AttemptRecord attempt{.job = m_job,
                              .chunk = chunk,
                              .number = number,
                              .phase = u"planning"_s,
                              .askedBy = u"user"_s,
                              .startedAt = at(1)};
        attempt.id = m_attempts.begin(attempt).value();
        return attempt;
    }

    const AttemptTable m_attempts{*m_ledger};
};

TEST_F(AttemptTableTest, TellsTheStoryInOrder)
{
    AttemptRecord first = begun(0, 1);
    const AttemptRecord second = begun(3, 2);
    first.phase = u"generating"_s;
    first.endedAt = at(9);
    first.outcome = AttemptOutcome::Failed;
    first.up = 5'000'000'000;
    first.down = 2;
    first.copied = 3;
    first.error = Error{.code = ErrorCode::Throttled,
                        .message = u"Slow down."_s,
                        .nextStep = u"Wait."_s,
                        .httpStatus = 503,
                        .serverCode = u"SlowDown"_s,
                        .requestId = u"r-1"_s,
                        .retryAfter = std::chrono::milliseconds(1500)};
    ASSERT_TRUE(m_attempts.end(first));
    const auto story = m_attempts.list(m_job).value();
    ASSERT_EQ(story.size(), 2U);
    EXPECT_EQ(story[0].id, first.id);
    EXPECT_EQ(story[0].phase, u"generating"_s);
    EXPECT_EQ(story[0].askedBy, u"user"_s);
    EXPECT_EQ(story[0].startedAt, at(1));
    EXPECT_EQ(story[0].endedAt, at(9));
    EXPECT_EQ(story[0].outcome, AttemptOutcome::Failed);
    EXPECT_EQ(story[0].up, 5'000'000'000U);
    EXPECT_EQ(story[0].down, 2U);
    EXPECT_EQ(story[0].copied, 3U);
    ASSERT_TRUE(story[0].error);
    EXPECT_EQ(story[0].error->code, ErrorCode::Throttled);
    EXPECT_EQ(story[0].error->message, u"Slow down."_s);
    EXPECT_EQ(story[0].error->nextStep, u"Wait."_s);
    EXPECT_EQ(story[0].error->httpStatus, 503);
    EXPECT_EQ(story[0].error->serverCode, u"SlowDown"_s);
    EXPECT_EQ(story[0].error->requestId, u"r-1"_s);
    EXPECT_EQ(story[0].error->retryAfter, std::chrono::milliseconds(1500));
    EXPECT_EQ(story[1].chunk, 3);
    EXPECT_EQ(story[1].number, 2);
    EXPECT_EQ(story[1].outcome, AttemptOutcome::Running);
    EXPECT_FALSE(story[1].endedAt);
    EXPECT_FALSE(story[1].error);
    EXPECT_EQ(story[1].id, second.id);
}

TEST_F(AttemptTableTest, WhatADeadProcessLeftIsInterruptedAndStaysSo)
{
    AttemptRecord ended = begun(0, 1);
    ended.endedAt = at(2);
    ended.outcome = AttemptOutcome::Paused;
    ASSERT_TRUE(m_attempts.end(ended));
    AttemptRecord left = begun(0, 2);
    ASSERT_TRUE(m_attempts.interrupt(m_job, at(400)));
    left.endedAt = at(401);
    left.outcome = AttemptOutcome::Done;
    ASSERT_TRUE(m_attempts.end(left)) << "its process was not dead, only late";
    const auto story = m_attempts.list(m_job).value();
    EXPECT_EQ(story[0].outcome, AttemptOutcome::Paused);
    EXPECT_EQ(story[1].outcome, AttemptOutcome::Interrupted);
    EXPECT_EQ(story[1].endedAt, at(400));
}

TEST_F(AttemptTableTest, AnEndHasATimeAndAnOutcome)
{
    AttemptRecord attempt = begun(0, 1);
    EXPECT_FALSE(m_attempts.end(attempt));
    attempt.outcome = AttemptOutcome::Done;
    EXPECT_FALSE(m_attempts.end(attempt));
    attempt.endedAt = at(3);
    EXPECT_TRUE(m_attempts.end(attempt));
}

} // namespace

} // namespace photoporter
