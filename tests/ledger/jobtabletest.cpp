// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/jobtable.h"

#include "ledger/tablefixture.h"

#include <thread>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::at;
using testing::claimBy;
using ::testing::ElementsAre;
using testing::requestFor;

class JobTableTest : public testing::JobFixture {};

TEST_F(JobTableTest, KeepsWhatWasAskedFor)
{
    const JobRequest request{.location = u"s3://bucket at host"_s,
                             .album = u"Müller 👰"_s,
                             .name = u"Müller"_s,
                             .policy = u"relay"_s,
                             .rebuild = true,
                             .chunks = 7,
                             .askedBy = u"user"_s};
    const JobTicket ticket = jobs().enqueue(request, at(5)).value();
    EXPECT_EQ(ticket.id, 1);
    EXPECT_FALSE(ticket.attached);
    const JobRecord record = job(ticket.id);
    EXPECT_EQ(record.request.location, request.location);
    EXPECT_EQ(record.request.album, request.album);
    EXPECT_EQ(record.request.name, request.name);
    EXPECT_EQ(record.request.policy, request.policy);
    EXPECT_TRUE(record.request.rebuild);
    EXPECT_EQ(record.request.chunks, 7);
    EXPECT_EQ(record.request.askedBy, request.askedBy);
    EXPECT_EQ(record.state, JobState::Pending);
    EXPECT_EQ(record.attempt, 0);
    EXPECT_EQ(record.createdAt, at(5));
    EXPECT_FALSE(record.plan);
    EXPECT_FALSE(record.entries);
    EXPECT_FALSE(record.finishedAt);
    EXPECT_FALSE(record.error);
    EXPECT_TRUE(record.archive.key.isEmpty());
}

TEST_F(JobTableTest, ASecondRequestForTheSameArchiveIsTheSameJob)
{
    const JobId id = add();
    const JobTicket again = jobs().enqueue(requestFor(u"wedding"_s), at(9)).value();
    EXPECT_EQ(again.id, id);
    EXPECT_TRUE(again.attached);
    EXPECT_NE(add(u"other"_s), id);
}

TEST_F(JobTableTest, AFinishedJobIsFollowedByANewOneWithAnIdNeverUsedBefore)
{
    const JobId first = addClaimed();
    ASSERT_TRUE(jobs().cancel(first, u"me"_s, at(2)).value());
    EXPECT_EQ(jobs().forget(at(3)).value(), 1);
    EXPECT_EQ(add(), first + 1);
}

TEST_F(JobTableTest, TheOldestWaitingJobIsClaimedAndOwned)
{
    const JobId first = add(u"a"_s);
    const JobId second = add(u"b"_s);
    const auto claimed = jobs().claim(claimBy(u"me"_s, 1)).value();
    ASSERT_TRUE(claimed);
    EXPECT_EQ(claimed->id, first);
    EXPECT_EQ(claimed->state, JobState::Planning);
    EXPECT_EQ(claimed->owner, u"me"_s);
    EXPECT_EQ(claimed->attempt, 1);
    EXPECT_EQ(claimed->leaseUntil, at(1) + 6min);
    EXPECT_EQ(claimed->startedAt, at(1));
    EXPECT_EQ(jobs().claim(claimBy(u"me"_s, 1)).value()->id, second);
    EXPECT_FALSE(jobs().claim(claimBy(u"me"_s, 1)).value());
}

TEST_F(JobTableTest, AClaimCanNameAStoreAJobAndASize)
{
    const JobId id = addClaimed();
    ASSERT_TRUE(jobs().giveBack(id, u"me"_s, 101).value());
    const auto claims = [&](JobClaim claim) { return jobs().claim(claim).value().has_value(); };
    JobClaim claim = claimBy(u"me"_s, 2);
    claim.maxEntries = 100;
    EXPECT_FALSE(claims(claim));
    claim.maxEntries = 101;
    claim.location = u"elsewhere"_s;
    EXPECT_FALSE(claims(claim));
    claim.location = u"here"_s;
    claim.only = id + 1;
    EXPECT_FALSE(claims(claim));
    claim.only = id;
    EXPECT_TRUE(claims(claim));
}

TEST_F(JobTableTest, AJobGivenBackWaitsAgainAndItsAttemptIsNotCounted)
{
    const JobId id = addClaimed();
    ASSERT_TRUE(jobs().giveBack(id, u"me"_s, 3000).value());
    EXPECT_EQ(job(id).state, JobState::Pending);
    EXPECT_EQ(job(id).attempt, 0);
    EXPECT_EQ(job(id).owner, QString());
    EXPECT_EQ(job(id).entries, 3000U);
}

TEST_F(JobTableTest, AJobWhoseLeaseRanOutIsTakenOverAndItsOldOwnerCanChangeNothing)
{
    const JobId id = addClaimed();
    EXPECT_FALSE(jobs().claim(claimBy(u"other"_s, 360)).value()) << "the lease holds until second 361";
    ASSERT_TRUE(jobs().renew(id, u"me"_s, at(400)).value());
    EXPECT_FALSE(jobs().claim(claimBy(u"other"_s, 399)).value());
    const auto taken = jobs().claim(claimBy(u"other"_s, 400)).value();
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->attempt, 2);

    const CompletedPart part{.number = 1, .etag = ETag("e")};
    EXPECT_FALSE(jobs().renew(id, u"me"_s, at(900)).value());
    EXPECT_FALSE(jobs().giveBack(id, u"me"_s, 1).value());
    EXPECT_FALSE(jobs().setState(id, u"me"_s, JobState::Merging, at(401)).value());
    EXPECT_FALSE(jobs().setArchive(id, u"me"_s, {}).value());
    EXPECT_FALSE(jobs().setPlan(id, u"me"_s, {.digest = "d"}).value());
    EXPECT_FALSE(jobs().addParts(id, u"me"_s, std::span(&part, 1), at(401)).value());
    EXPECT_FALSE(jobs().finish(id, u"me"_s, {}, {}, at(401)).value());
    EXPECT_FALSE(jobs().fail(id, u"me"_s, {}, at(401)).value());
    EXPECT_FALSE(jobs().failForNow(id, u"me"_s, {}, at(401)).value());
    EXPECT_FALSE(jobs().pause(id, u"me"_s, at(401)).value());
    EXPECT_FALSE(jobs().cancel(id, u"me"_s, at(401)).value());
    EXPECT_EQ(job(id).state, JobState::Planning);
    EXPECT_EQ(job(id).owner, u"other"_s);
    EXPECT_EQ(job(id).changedAt, at(400));
    EXPECT_FALSE(job(id).plan);
    EXPECT_TRUE(jobs().parts(id).value().empty());
}

TEST_F(JobTableTest, NobodyClaimsWhatIsHisOwnAlready)
{
    const JobId id = addClaimed();
    EXPECT_FALSE(jobs().claim(claimBy(u"me"_s, 1000)).value()) << "its lease ran out while the computer slept";
    ASSERT_TRUE(jobs().claim(claimBy(u"other"_s, 1000)).value());
    EXPECT_EQ(job(id).owner, u"other"_s);
}

TEST_F(JobTableTest, NobodyOwnsAJobThatNobodyRuns)
{
    const JobId id = add();
    EXPECT_FALSE(jobs().setState(id, QString(), JobState::Merging, at(1)).value());
    EXPECT_FALSE(jobs().cancel(id, QString(), at(1)).value());
    EXPECT_EQ(job(id).state, JobState::Pending);
}

TEST_F(JobTableTest, AnEndIsNoStateOfItsCourse)
{
    const JobId id = addClaimed();
    EXPECT_FALSE(jobs().setState(id, u"me"_s, JobState::Ready, at(2)));
    ASSERT_TRUE(jobs().setState(id, u"me"_s, JobState::Verifying, at(2)).value());
    EXPECT_EQ(job(id).state, JobState::Verifying);
    EXPECT_EQ(job(id).changedAt, at(2));
}

TEST_F(JobTableTest, AFinishedJobKeepsArchiveAndProofAndForgetsItsParts)
{
    const JobId id = addClaimed();
    const JobArchive archive{.key = ObjectKey(QByteArray("zips/wedding/0a/wedding.zip")),
                             .size = 5'000'000'000,
                             .entries = 3000,
                             .crc32 = {0xfedcba98},
                             .etag = ETag("tag-3")};
    const CompletedPart part{.number = 1, .etag = ETag("e")};
    ASSERT_TRUE(jobs().setPlan(id, u"me"_s, testing::somePlan()).value());
    ASSERT_TRUE(jobs().addParts(id, u"me"_s, std::span(&part, 1), at(2)).value());
    ASSERT_TRUE(jobs().finish(id, u"me"_s, archive, u"crc32 checked by the store"_s, at(3)).value());
    EXPECT_EQ(job(id).state, JobState::Ready);
    EXPECT_EQ(job(id).archive, archive);
    EXPECT_EQ(job(id).entries, 3000U);
    EXPECT_EQ(job(id).proof, u"crc32 checked by the store"_s);
    EXPECT_EQ(job(id).finishedAt, at(3));
    EXPECT_EQ(job(id).owner, QString());
    EXPECT_EQ(job(id).partsDone, 0);
    EXPECT_FALSE(jobs().finish(id, u"me"_s, archive, {}, at(4)).value()) << "a job ends once";
}

TEST_F(JobTableTest, KeepsThePlanAndTheArchiveThatItMakes)
{
    const JobId id = addClaimed();
    const JobPlan plan = testing::somePlan();
    const JobArchive archive{.key = ObjectKey(QByteArray("k")), .size = 9, .entries = 2, .crc32 = {7}};
    ASSERT_TRUE(jobs().setPlan(id, u"me"_s, plan).value());
    ASSERT_TRUE(jobs().setArchive(id, u"me"_s, archive).value());
    const JobRecord record = job(id);
    ASSERT_TRUE(record.plan);
    EXPECT_EQ(record.plan->digest, plan.digest);
    EXPECT_EQ(record.plan->inputs, plan.inputs);
    EXPECT_EQ(record.plan->summary, plan.summary);
    EXPECT_EQ(record.plan->strategy, plan.strategy);
    EXPECT_EQ(record.plan->parts, plan.parts);
    EXPECT_EQ(record.plan->upload.key, plan.upload.key);
    EXPECT_EQ(record.plan->upload.id, plan.upload.id);
    EXPECT_TRUE(record.plan->upload.fullObjectCrc32);
    EXPECT_FALSE(record.plan->upload.partCrc32);
    EXPECT_EQ(record.plan->temporaries, plan.temporaries);
    EXPECT_EQ(record.plan->listing, plan.listing);
    EXPECT_EQ(record.archive, archive);
    EXPECT_EQ(record.entries, 2U);
}

TEST_F(JobTableTest, PartsComeInRisingNumbersAndTheLastWordOnOneCounts)
{
    const JobId id = addClaimed();
    ASSERT_TRUE(jobs().setPlan(id, u"me"_s, testing::somePlan()).value());
    const std::array first = {CompletedPart{.number = 9, .etag = ETag("nine"), .crc32 = Crc32{0xffffffff}},
                              CompletedPart{.number = 2, .etag = ETag("two")}};
    const CompletedPart second{.number = 2, .etag = ETag("two again")};
    ASSERT_TRUE(jobs().addParts(id, u"me"_s, first, at(7)).value());
    ASSERT_TRUE(jobs().addParts(id, u"me"_s, std::span(&second, 1), at(8)).value());
    EXPECT_THAT(jobs().parts(id).value(), ElementsAre(second, first[0]));
    EXPECT_EQ(job(id).partsDone, 2);
    EXPECT_EQ(job(id).changedAt, at(8));
}

TEST_F(JobTableTest, APlanWithTheSameUploadKeepsThePartsAndAnotherForgetsThem)
{
    const JobId id = addClaimed();
    JobPlan plan = testing::somePlan();
    const CompletedPart part{.number = 1, .etag = ETag("e")};
    ASSERT_TRUE(jobs().setPlan(id, u"me"_s, plan).value());
    ASSERT_TRUE(jobs().addParts(id, u"me"_s, std::span(&part, 1), at(2)).value());
    plan.summary = u"told anew"_s;
    ASSERT_TRUE(jobs().setPlan(id, u"me"_s, plan).value());
    EXPECT_EQ(job(id).partsDone, 1);
    EXPECT_EQ(job(id).plan->summary, u"told anew"_s);
    plan.upload.id = UploadId("another");
    ASSERT_TRUE(jobs().setPlan(id, u"me"_s, plan).value());
    EXPECT_EQ(job(id).partsDone, 0);
    EXPECT_EQ(job(id).plan->upload.id, plan.upload.id);
}

TEST_F(JobTableTest, AFailureForNowWaitsUntilItsTimeAndCounts)
{
    const JobId id = addClaimed();
    const Error error{.code = ErrorCode::Throttled, .message = u"Slow down."_s, .httpStatus = 503};
    ASSERT_TRUE(jobs().failForNow(id, u"me"_s, error, at(50)).value());
    EXPECT_EQ(job(id).state, JobState::Pending);
    EXPECT_EQ(job(id).failures, 1);
    EXPECT_EQ(job(id).error->code, ErrorCode::Throttled);
    EXPECT_EQ(job(id).error->httpStatus, 503);
    EXPECT_FALSE(jobs().claim(claimBy(u"me"_s, 49)).value());
    EXPECT_EQ(jobs().claim(claimBy(u"me"_s, 50)).value()->attempt, 2);
}

TEST_F(JobTableTest, ListsNewestFirstAndByFilter)
{
    const JobId first = add(u"a"_s);
    const JobId second = jobs().enqueue(requestFor(u"b"_s), at(10)).value().id;
    ASSERT_TRUE(jobs().wish(first, JobWish::Cancel, at(11)));
    const auto ids = [this](const JobTable::Filter &filter) {
        std::vector<JobId> found;
        const auto records = jobs().list(filter).value();
        for (const JobRecord &record : records)
            found.push_back(record.id);
        return found;
    };
    EXPECT_THAT(ids({}), ElementsAre(second, first));
    EXPECT_THAT(ids({.limit = 1}), ElementsAre(second));
    EXPECT_THAT(ids({.album = u"a"_s}), ElementsAre(first));
    EXPECT_THAT(ids({.activeOnly = true}), ElementsAre(second));
    EXPECT_THAT(ids({.since = at(10)}), ElementsAre(second));
    EXPECT_THAT(ids({.location = u"elsewhere"_s}), ElementsAre());
    EXPECT_THAT(ids({.location = u"here"_s}), ElementsAre(second, first));
}

TEST_F(JobTableTest, AreCountedByState)
{
    EXPECT_TRUE(jobs().countByState().value().empty());
    addClaimed(u"a"_s);
    add(u"b"_s);
    add(u"c"_s);
    ASSERT_TRUE(jobs().wish(add(u"d"_s), JobWish::Cancel, at(11)));
    EXPECT_EQ(jobs().countByState().value(),
              (std::map<JobState, std::uint64_t>{
                  {JobState::Pending, 2}, {JobState::Planning, 1}, {JobState::Cancelled, 1}}));
}

TEST_F(JobTableTest, AJobWithoutProgressIsStuckAndOneThatWaitsIsNot)
{
    const JobId id = addClaimed(u"a"_s);
    add(u"b"_s);
    ASSERT_TRUE(jobs().renew(id, u"me"_s, at(5000)).value());
    EXPECT_TRUE(jobs().stuck(at(1)).value().empty());
    const auto stuck = jobs().stuck(at(2)).value();
    ASSERT_EQ(stuck.size(), 1U);
    EXPECT_EQ(stuck[0].id, id);
    ASSERT_TRUE(jobs().renew(id, u"me"_s, at(5000), at(2)).value());
    EXPECT_TRUE(jobs().stuck(at(2)).value().empty()) << "its counters moved";
    ASSERT_TRUE(jobs().renew(id, u"me"_s, at(5000), at(1)).value());
    EXPECT_EQ(job(id).changedAt, at(2)) << "never back";
}

TEST_F(JobTableTest, OnlyWhatIsStillStuckIsFailed)
{
    const JobId id = addClaimed();
    ASSERT_TRUE(jobs().renew(id, u"me"_s, at(5000), at(7)).value());
    EXPECT_FALSE(jobs().failStuck(id, at(7), {}, at(9)).value());
    EXPECT_EQ(job(id).owner, u"me"_s);
    EXPECT_TRUE(jobs().failStuck(id, at(8), {}, at(9)).value());
    EXPECT_EQ(job(id).state, JobState::Failed);
    EXPECT_EQ(job(id).owner, QString());
    EXPECT_EQ(job(id).finishedAt, at(9));
    EXPECT_FALSE(jobs().failStuck(id, at(100), {}, at(101)).value()) << "it ended";
}

} // namespace

} // namespace photoporter
