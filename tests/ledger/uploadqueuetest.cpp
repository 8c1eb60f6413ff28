// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/uploadqueue.h"

#include "ledger/database.h"
#include "ledger/tablefixture.h"

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

constexpr auto lease = std::chrono::seconds(360);

class UploadQueueTest : public testing::TableFixture {
protected:
    UploadQueueTest() : m_queue(*m_ledger) {}

    [[nodiscard]] QueuedUploadId add(const QString &album, int seconds = 0) const
    {
        return m_queue
            .add({.location = u"here"_s,
                  .album = album,
                  .paths = {u"/photos/a"_s, u"/photos/„b“, c"_s},
                  .includeOthers = true,
                  .thenZip = true,
                  .removeAfter = u"/cache/import-1"_s},
                 at(seconds))
            .value();
    }
    [[nodiscard]] QueuedUpload find(QueuedUploadId id) const { return *m_queue.find(id).value(); }
    [[nodiscard]] bool claim(const QString &owner, int seconds) const
    {
        return m_queue.claim(u"here"_s, owner, at(seconds), lease).value().has_value();
    }

    const UploadQueue m_queue;
};

TEST_F(UploadQueueTest, GivesBackWhatWasAskedFor)
{
    const auto id = add(u"Keller"_s, 5);
    const QueuedUpload upload = find(id);
    EXPECT_EQ(upload.request.location, u"here"_s);
    EXPECT_EQ(upload.request.album, u"Keller"_s);
    EXPECT_EQ(upload.request.paths, QStringList({u"/photos/a"_s, u"/photos/„b“, c"_s}));
    EXPECT_TRUE(upload.request.includeOthers && upload.request.thenZip);
    EXPECT_EQ(upload.request.removeAfter, u"/cache/import-1"_s);
    EXPECT_EQ(upload.state, QueuedUploadState::Waiting);
    EXPECT_EQ(upload.createdAt, at(5));
    EXPECT_FALSE(upload.startedAt || upload.finishedAt || upload.error);
}

TEST_F(UploadQueueTest, EachIsClaimedOnceAndTheOldestFirst)
{
    const auto first = add(u"a"_s);
    const auto second = add(u"b"_s);
    EXPECT_EQ(m_queue.claim(u"here"_s, u"me"_s, at(1), lease).value()->id, first);
    EXPECT_EQ(m_queue.claim(u"here"_s, u"you"_s, at(1), lease).value()->id, second);
    EXPECT_FALSE(claim(u"me"_s, 1));
    EXPECT_EQ(find(first).owner, u"me"_s);
    EXPECT_EQ(find(second).startedAt, at(1));
    EXPECT_FALSE(m_queue.claim(u"elsewhere"_s, u"me"_s, at(1), lease).value());
}

TEST_F(UploadQueueTest, OfOneAlbumOneRunsAtATime)
{
    const auto first = add(u"a"_s);
    const auto second = add(u"a"_s);
    const auto other = add(u"b"_s);
    EXPECT_EQ(m_queue.claim(u"here"_s, u"me"_s, at(1), lease).value()->id, first);
    EXPECT_EQ(m_queue.claim(u"here"_s, u"you"_s, at(1), lease).value()->id, other);
    EXPECT_FALSE(claim(u"you"_s, 1));
    ASSERT_TRUE(m_queue.end(first, u"me"_s, QueuedUploadState::Done, {}, at(2)).value());
    EXPECT_EQ(m_queue.claim(u"here"_s, u"you"_s, at(3), lease).value()->id, second);
}

TEST_F(UploadQueueTest, TheSameAlbumOfAnotherStoreIsAnother)
{
    const auto here = add(u"a"_s);
    const auto there =
        m_queue.add({.location = u"there"_s, .album = u"a"_s, .paths = {u"/photos"_s}}, at(0)).value();
    EXPECT_EQ(m_queue.claim(u"here"_s, u"me"_s, at(1), lease).value()->id, here);
    EXPECT_EQ(m_queue.claim(u"there"_s, u"me"_s, at(1), lease).value()->id, there);
}

TEST_F(UploadQueueTest, AClaimThatCantBeReadIsNone)
{
    const auto id = add(u"a"_s);
    database::intercept([](const QString &sql) -> std::optional<QSqlError> {
        return sql.contains(u"WHERE upload_queue.id = ?"_s)
                   ? std::optional(QSqlError(u"driver"_s, u"lost"_s, QSqlError::StatementError))
                   : std::nullopt;
    });
    EXPECT_FALSE(m_queue.claim(u"here"_s, u"me"_s, at(1), lease));
    database::intercept({});
    EXPECT_EQ(find(id).state, QueuedUploadState::Waiting);
}

TEST_F(UploadQueueTest, OnlyItsOwnerWritesToARunningOne)
{
    const auto id = add(u"a"_s);
    ASSERT_TRUE(claim(u"me"_s, 1));
    const UploadCounts counts{.files = 9, .filesDone = 4, .bytes = 900, .bytesDone = 400, .failures = 1};
    EXPECT_FALSE(m_queue.saveCounts(id, u"you"_s, counts, at(50)).value());
    EXPECT_TRUE(m_queue.saveCounts(id, u"me"_s, counts, at(50)).value());
    EXPECT_EQ(find(id).counts, counts);
    EXPECT_EQ(find(id).notBefore, at(50));
    EXPECT_FALSE(m_queue.end(id, u"you"_s, QueuedUploadState::Done, {}, at(2)).value());
    EXPECT_TRUE(m_queue.end(id, u"me"_s, QueuedUploadState::Done, {}, at(2)).value());
    EXPECT_EQ(find(id).finishedAt, at(2));
    EXPECT_FALSE(m_queue.end(id, u"me"_s, QueuedUploadState::Failed, Error{}, at(3)).value()); // it has ended
}

TEST_F(UploadQueueTest, ATransientErrorWaitsForItsTime)
{
    const auto id = add(u"a"_s);
    ASSERT_TRUE(claim(u"me"_s, 1));
    ASSERT_TRUE(m_queue.endForNow(id, u"me"_s, {.code = ErrorCode::ConnectionLost, .message = u"Gone."_s}, at(60))
                    .value());
    EXPECT_EQ(find(id).tries, 1);
    EXPECT_EQ(find(id).error->message, u"Gone."_s);
    EXPECT_FALSE(claim(u"me"_s, 59));
    EXPECT_TRUE(claim(u"me"_s, 60));
    ASSERT_TRUE(m_queue.end(id, u"me"_s, QueuedUploadState::Waiting, {}, at(61)).value());
    EXPECT_EQ(find(id).tries, 0);
}

TEST_F(UploadQueueTest, FromOutsideOnlyWhatNobodyRunsIsChanged)
{
    const auto id = add(u"a"_s);
    EXPECT_TRUE(m_queue.change(id, QueuedUploadState::Paused, at(1)).value());
    EXPECT_FALSE(claim(u"me"_s, 2));
    EXPECT_TRUE(m_queue.change(id, QueuedUploadState::Waiting, at(3)).value());
    ASSERT_TRUE(claim(u"me"_s, 4));
    for (const auto state : {QueuedUploadState::Waiting, QueuedUploadState::Paused, QueuedUploadState::Cancelled})
        EXPECT_FALSE(m_queue.change(id, state, at(5)).value());
    ASSERT_TRUE(m_queue.end(id, u"me"_s, QueuedUploadState::Failed, Error{.message = u"No."_s}, at(6)).value());
    EXPECT_FALSE(m_queue.change(id, QueuedUploadState::Paused, at(7)).value());
    EXPECT_TRUE(m_queue.change(id, QueuedUploadState::Waiting, at(7)).value()); // a retry
    EXPECT_FALSE(find(id).error || find(id).finishedAt);
    EXPECT_TRUE(m_queue.change(id, QueuedUploadState::Cancelled, at(8)).value());
    EXPECT_EQ(find(id).finishedAt, at(8));
}

TEST_F(UploadQueueTest, WhatADeadProcessHadWaitsAgain)
{
    const auto id = add(u"a"_s);
    const auto other = add(u"b"_s);
    ASSERT_TRUE(claim(u"dead"_s, 1));
    ASSERT_TRUE(claim(u"alive"_s, 1));
    EXPECT_EQ(find(id).notBefore, at(1) + lease);
    EXPECT_TRUE(m_queue.release(find(id)).value());
    EXPECT_EQ(find(id).state, QueuedUploadState::Waiting);
    EXPECT_EQ(find(other).state, QueuedUploadState::Running);
    EXPECT_TRUE(claim(u"me"_s, 2)) << "its lease keeps nobody";
}

TEST_F(UploadQueueTest, WhoRenewedItsLeaseMeanwhileKeepsIt)
{
    const auto id = add(u"a"_s);
    ASSERT_TRUE(claim(u"slow"_s, 1));
    const QueuedUpload seen = find(id);
    ASSERT_TRUE(m_queue.saveCounts(id, u"slow"_s, {}, at(900)).value());
    EXPECT_FALSE(m_queue.release(seen).value());
    EXPECT_EQ(find(id).owner, u"slow"_s);
}

TEST_F(UploadQueueTest, TheListHasAllThatIsUnfinishedAndTheNewestOfTheRest)
{
    std::vector<QueuedUploadId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(add(u"a%1"_s.arg(i), i));
    for (const int ended : {0, 1, 3})
        ASSERT_TRUE(
            m_queue.change(ids[static_cast<std::size_t>(ended)], QueuedUploadState::Cancelled, at(9)).value());
    std::vector<QueuedUploadId> listed;
    const auto uploads = m_queue.list(u"here"_s, 2).value();
    for (const QueuedUpload &upload : uploads)
        listed.push_back(upload.id);
    EXPECT_THAT(listed, ::testing::ElementsAre(ids[4], ids[3], ids[2], ids[1]));
    EXPECT_TRUE(m_queue.list(u"elsewhere"_s).value().empty());
    EXPECT_EQ(m_queue.list({}).value().size(), 5U);
    EXPECT_EQ(m_queue.forget(at(10)).value(), 3);
    EXPECT_EQ(m_queue.list({}).value().size(), 2U);
}

} // namespace

} // namespace photoporter
