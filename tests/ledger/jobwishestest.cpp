// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/application.h"
#include "ledger/jobtable.h"
#include "ledger/jobtesting.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::claimBy;
using testing::requestFor;

class JobWishesTest : public ::testing::Test {
protected:
    JobWishesTest()
    {
        testing::needApplication();
        m_ledger = Ledger::open(u":memory:"_s).value();
        m_id = jobs().enqueue(requestFor(u"wedding"_s), at(0)).value().id;
    }

    JobTable jobs() { return JobTable(*m_ledger); }
    void claim() { ASSERT_TRUE(jobs().claim(claimBy(u"me"_s, 1)).value()); }
    JobRecord job() { return jobs().find(m_id).value().value(); }

    std::shared_ptr<Ledger> m_ledger;
    JobId m_id = 0;
};

/// What a refusal says; empty when it was none.
std::string refusal(const Result<> &result, ErrorCode code = ErrorCode::InvalidInput)
{
    if (result)
        return {};
    EXPECT_EQ(result.error().code, code);
    return result.error().message.toStdString();
}

TEST_F(JobWishesTest, AWaitingJobIsPausedResumedAndCancelledAtOnce)
{
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(1)));
    EXPECT_EQ(job().state, JobState::Paused);
    EXPECT_FALSE(jobs().claim(claimBy(u"me"_s, 2)).value());
    EXPECT_TRUE(jobs().enqueue(requestFor(u"wedding"_s), at(2)).value().attached);
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(3))) << "it is what was wished";
    ASSERT_TRUE(jobs().resume(m_id, at(4)));
    EXPECT_EQ(job().state, JobState::Pending);
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(5)));
    EXPECT_EQ(job().state, JobState::Cancelled);
    EXPECT_EQ(job().finishedAt, at(5));
}

TEST_F(JobWishesTest, ARunningJobGetsTheWishAndItsOwnerObeys)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(2)));
    EXPECT_EQ(job().state, JobState::Planning);
    EXPECT_EQ(jobs().wishOf(m_id).value(), JobWish::Pause);
    ASSERT_TRUE(jobs().pause(m_id, u"me"_s, at(3)).value());
    EXPECT_EQ(job().state, JobState::Paused);
    EXPECT_EQ(job().wish, JobWish::None);
    EXPECT_EQ(job().owner, QString());
}

TEST_F(JobWishesTest, AWishToPauseIsTakenBackByResuming)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(2)));
    ASSERT_TRUE(jobs().resume(m_id, at(3)));
    EXPECT_EQ(jobs().wishOf(m_id).value(), JobWish::None);
    EXPECT_EQ(job().state, JobState::Planning);
}

TEST_F(JobWishesTest, TheOwnerThatPausesFindsAWishThatWasTakenBackOrReplaced)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(2)));
    ASSERT_TRUE(jobs().resume(m_id, at(3)));
    ASSERT_TRUE(jobs().pause(m_id, u"me"_s, at(4)).value());
    EXPECT_EQ(job().state, JobState::Pending);
    EXPECT_FALSE(job().finishedAt);

    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(6)));
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(7)));
    ASSERT_TRUE(jobs().pause(m_id, u"me"_s, at(8)).value());
    EXPECT_EQ(job().state, JobState::Cancelled);
    EXPECT_TRUE(job().finishedAt);
}

TEST_F(JobWishesTest, CancellingIsNotWeakenedToAPause)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(2)));
    EXPECT_EQ(refusal(jobs().wish(m_id, JobWish::Pause, at(3))), "Job 1 is being cancelled.");
    EXPECT_EQ(jobs().wishOf(m_id).value(), JobWish::Cancel);
}

TEST_F(JobWishesTest, AJobOfADeadProcessIsCancelledAtOnce)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(361)));
    EXPECT_EQ(job().state, JobState::Cancelled);
    EXPECT_FALSE(jobs().renew(m_id, u"me"_s, at(900)).value());
}

TEST_F(JobWishesTest, AWishOutlivesTheProcessThatDidNotObey)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(2)));
    EXPECT_EQ(jobs().claim(claimBy(u"other"_s, 361)).value()->wish, JobWish::Cancel);
}

TEST_F(JobWishesTest, AWishIsObeyedWhereTheJobWouldRunAgainByItself)
{
    claim();
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(2)));
    ASSERT_TRUE(jobs().failForNow(m_id, u"me"_s, {.code = ErrorCode::TimedOut}, at(9)).value());
    EXPECT_EQ(job().state, JobState::Cancelled);
    EXPECT_TRUE(job().finishedAt);

    ASSERT_TRUE(jobs().retry(m_id, requestFor({}), at(10)));
    ASSERT_TRUE(jobs().claim(claimBy(u"me"_s, 10)).value());
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Pause, at(11)));
    ASSERT_TRUE(jobs().giveBack(m_id, u"me"_s, 5).value());
    EXPECT_EQ(job().state, JobState::Paused);
    EXPECT_FALSE(job().finishedAt);
}

TEST_F(JobWishesTest, WhatMakesNoSenseIsRefusedInWords)
{
    EXPECT_EQ(refusal(jobs().resume(m_id, at(1))), "Job 1 is waiting.");
    EXPECT_EQ(refusal(jobs().retry(m_id, {}, at(1))), "Job 1 is waiting.");
    claim();
    EXPECT_EQ(refusal(jobs().resume(m_id, at(1))), "Job 1 is running.");
    EXPECT_EQ(refusal(jobs().retry(m_id, {}, at(1))), "Job 1 is running.");
    ASSERT_TRUE(jobs().finish(m_id, u"me"_s, {.key = ObjectKey(QByteArray("k"))}, {}, at(2)).value());
    for (const JobWish wish : {JobWish::None, JobWish::Pause, JobWish::Cancel})
        EXPECT_EQ(refusal(jobs().wish(m_id, wish, at(3))), "Job 1 is done.");
    EXPECT_EQ(refusal(jobs().resume(m_id, at(3))), "Job 1 is done.");
    EXPECT_EQ(refusal(jobs().retry(m_id, {}, at(3))), "Job 1 is done.");
}

TEST_F(JobWishesTest, AnUnknownJobIsSaidToBeUnknown)
{
    EXPECT_EQ(refusal(jobs().wish(7, JobWish::Cancel, at(1)), ErrorCode::ObjectMissing), "There is no job 7.");
    EXPECT_EQ(refusal(jobs().resume(7, at(1)), ErrorCode::ObjectMissing), "There is no job 7.");
    EXPECT_EQ(refusal(jobs().retry(7, {}, at(1)), ErrorCode::ObjectMissing), "There is no job 7.");
    EXPECT_EQ(jobs().wishOf(7).error().code, ErrorCode::ObjectMissing);
    EXPECT_FALSE(jobs().find(7).value());
}

TEST_F(JobWishesTest, ARetryKeepsThePartsAndBeginsItsFailuresAnew)
{
    claim();
    const CompletedPart part{.number = 1, .etag = ETag("e")};
    ASSERT_TRUE(jobs().setPlan(m_id, u"me"_s, testing::somePlan()).value());
    ASSERT_TRUE(jobs().addParts(m_id, u"me"_s, std::span(&part, 1), at(2)).value());
    ASSERT_TRUE(jobs().fail(m_id, u"me"_s, {.code = ErrorCode::AccessDenied}, at(3)).value());
    EXPECT_EQ(job().state, JobState::Failed);
    EXPECT_EQ(job().failures, 1);

    ASSERT_TRUE(jobs().retry(m_id, {.policy = u"relay"_s, .chunks = 2, .askedBy = u"dead letter 7"_s}, at(4)));
    EXPECT_EQ(job().state, JobState::Pending);
    EXPECT_EQ(job().failures, 0);
    EXPECT_FALSE(job().finishedAt);
    EXPECT_EQ(job().partsDone, 1);
    EXPECT_EQ(job().request.policy, u"relay"_s);
    EXPECT_EQ(job().request.chunks, 2);
    EXPECT_EQ(job().request.askedBy, u"dead letter 7"_s);
    EXPECT_EQ(jobs().claim(claimBy(u"me"_s, 4)).value()->attempt, 2);
}

TEST_F(JobWishesTest, ARetryChangesNothingThatItDoesNotName)
{
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(1)));
    ASSERT_TRUE(jobs().retry(m_id, {.policy = {}}, at(2)));
    EXPECT_EQ(job().request.policy, u"automatic"_s);
    EXPECT_EQ(job().request.askedBy, u"user"_s);
}

TEST_F(JobWishesTest, ARetryStandsBackBehindANewJobForTheSameArchive)
{
    ASSERT_TRUE(jobs().wish(m_id, JobWish::Cancel, at(1)));
    ASSERT_FALSE(jobs().enqueue(requestFor(u"wedding"_s), at(2)).value().attached);
    EXPECT_EQ(refusal(jobs().retry(m_id, {}, at(3))), "Job 2 makes the same ZIP already; it is waiting.");
    EXPECT_EQ(job().state, JobState::Cancelled);
}

} // namespace

} // namespace photoporter
