// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/legalstate.h"
#include "ledger/tablefixture.h"

#include <functional>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::claimBy;
using testing::requestFor;
using testing::someArchive;

class JobAskedAgainTest : public testing::JobFixture {};

TEST_F(JobAskedAgainTest, WhatIsAskedForAgainWhileItsJobRunsIsDoneOnceMore)
{
    JobRequest first = requestFor(u"wedding"_s);
    first.policy = u"relay"_s;
    first.rebuild = true;
    first.chunks = 7;
    const JobId id = jobs().enqueue(first, at(0)).value().id;
    ASSERT_TRUE(jobs().claim(claimBy(u"me"_s, 1)).value());
    JobRequest upload = requestFor(u"wedding"_s);
    upload.askedBy = u"upload 3"_s;
    for (const JobRequest &again : {upload, requestFor(u"wedding"_s)}) {
        const JobTicket ticket = jobs().enqueue(again, at(2)).value();
        EXPECT_EQ(ticket.id, id);
        EXPECT_TRUE(ticket.attached);
    }
    EXPECT_EQ(jobs().successor(id).value(), std::nullopt);
    EXPECT_EQ(jobs().list({}).value().size(), 1U);
    ASSERT_TRUE(jobs().finish(id, u"me"_s, someArchive(), {}, at(3)).value());

    ASSERT_EQ(jobs().list({}).value().size(), 2U);
    const JobRecord next = job(jobs().successor(id).value().value());
    EXPECT_EQ(next.state, JobState::Pending);
    EXPECT_EQ(next.request.album, first.album);
    EXPECT_EQ(next.request.name, first.name);
    EXPECT_EQ(next.request.policy, first.policy);
    EXPECT_EQ(next.request.chunks, first.chunks);
    EXPECT_FALSE(next.request.rebuild) << "what the first made is found where nothing changed";
    EXPECT_EQ(next.request.askedBy, u"upload 3"_s);
    EXPECT_EQ(next.createdAt, at(3));
    EXPECT_FALSE(next.plan);
    testing::expectLegalState(*m_ledger);
    ASSERT_EQ(jobs().claim(claimBy(u"me"_s, 4)).value()->id, next.id);
    ASSERT_TRUE(jobs().finish(next.id, u"me"_s, someArchive(), {}, at(5)).value());
    EXPECT_EQ(jobs().successor(next.id).value(), std::nullopt) << "it was asked for once";
}

TEST_F(JobAskedAgainTest, AJobThatWillListTheAlbumAnewIsNotFollowed)
{
    const Error error{.code = ErrorCode::TimedOut};
    const std::pair<const char *, std::function<bool(JobId)>> interruptions[] = {
        {"it waited", [&](JobId id) { return jobs().giveBack(id, u"me"_s, 5).value(); }},
        {"its try failed", [&](JobId id) { return jobs().failForNow(id, u"me"_s, error, at(4)).value(); }},
        {"it failed for good",
         [&](JobId id) {
             return jobs().fail(id, u"me"_s, error, at(4)).value() && jobs().retry(id, {}, at(4)).has_value();
         }},
        {"it was paused",
         [&](JobId id) {
             return jobs().wish(id, JobWish::Pause, at(3)).has_value() &&
                    jobs().pause(id, u"me"_s, at(4)).value() && jobs().resume(id, at(4)).has_value();
         }},
        {"its process died", [](JobId) { return true; }},
        {"its process died, and it was paused",
         [&](JobId id) {
             return jobs().wish(id, JobWish::Pause, at(900)).has_value() && jobs().resume(id, at(900)).has_value();
         }},
    };
    for (const auto &[what, interrupt] : interruptions) {
        const QString album = QString::fromLatin1(what);
        const JobId id = addClaimed(album);
        ASSERT_TRUE(jobs().setPlan(id, u"me"_s, testing::somePlan()).value());
        ASSERT_TRUE(jobs().enqueue(requestFor(album), at(2)).value().attached);
        ASSERT_TRUE(interrupt(id)) << what;
        ASSERT_TRUE(jobs().enqueue(requestFor(album), at(900)).value().attached);
        testing::expectLegalState(*m_ledger);
        ASSERT_EQ(jobs().claim(claimBy(u"next"_s, 1000)).value()->id, id) << what;
        ASSERT_TRUE(jobs().finish(id, u"next"_s, someArchive(), {}, at(1001)).value());
        EXPECT_EQ(jobs().successor(id).value(), std::nullopt) << what;
    }
}

TEST_F(JobAskedAgainTest, CancellingEndsWhatWasAskedForMeanwhileToo)
{
    const JobId id = addClaimed();
    ASSERT_TRUE(jobs().enqueue(requestFor(u"wedding"_s), at(2)).value().attached);
    ASSERT_TRUE(jobs().cancel(id, u"me"_s, at(3)).value());
    EXPECT_EQ(jobs().successor(id).value(), std::nullopt);
    testing::expectLegalState(*m_ledger);
}

TEST_F(JobAskedAgainTest, TheSuccessorIsTheNewestJobForTheSameArchive)
{
    const JobId first = addClaimed();
    const JobId other = add(u"other"_s);
    EXPECT_EQ(jobs().successor(first).value(), std::nullopt);
    ASSERT_TRUE(jobs().cancel(first, u"me"_s, at(2)).value());
    const JobId second = add();
    ASSERT_TRUE(jobs().wish(second, JobWish::Cancel, at(3)));
    const JobId third = add();
    EXPECT_EQ(jobs().successor(first).value(), third);
    EXPECT_EQ(jobs().successor(third).value(), std::nullopt);
    EXPECT_EQ(jobs().successor(other).value(), std::nullopt);
    EXPECT_EQ(jobs().successor(77).value(), std::nullopt);
}

} // namespace

} // namespace photoporter
