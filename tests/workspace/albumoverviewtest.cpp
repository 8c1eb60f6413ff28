// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/albumoverview.h"

#include <gtest/gtest.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

Clock::WallTime at(int seconds)
{
    return Clock::WallTime(std::chrono::seconds(seconds));
}

AlbumRecord record()
{
    return {.album = u"Keller"_s,
            .photos = 12,
            .bytes = 900,
            .listing = "a",
            .checkedAt = at(50),
            .changedAt = at(10)};
}

AlbumRecord recordWithArchive(const QByteArray &madeFrom)
{
    AlbumRecord made = record();
    made.archive = ObjectKey(u"zips/Keller/1/Keller.zip"_s);
    made.archiveListing = madeFrom;
    made.archiveMadeAt = at(20);
    return made;
}

Activity job(qint64 number, ActivityState state)
{
    Activity activity{.id = {ActivityKind::Archive, number}, .album = u"Keller"_s, .state = state};
    if (activity.isFinal())
        activity.finishedAt = at(30);
    return activity;
}

Activity upload(qint64 number, ActivityState state)
{
    Activity activity = job(number, state);
    activity.id.kind = ActivityKind::Upload;
    activity.startedAt = at(25);
    return activity;
}

AlbumOverview overview(const AlbumRecord &of, const std::vector<Activity> &activities,
                       const std::map<JobId, DeadLetterId> &letters = {})
{
    const auto byAlbum = activitiesByAlbum(activities);
    const auto found = byAlbum.find(of.album);
    return overviewOf(of, found == byAlbum.end() ? AlbumActivities{} : found->second, letters);
}

TEST(AlbumOverviewTest, ARecordAloneSaysWhetherThereIsAZipAndWhetherItIsUpToDate)
{
    EXPECT_EQ(overview(record(), {}).state, ArchiveState::None);
    EXPECT_EQ(overview(recordWithArchive("a"), {}).state, ArchiveState::Ready);
    EXPECT_EQ(overview(recordWithArchive("b"), {}).state, ArchiveState::Stale);
    EXPECT_EQ(overview(recordWithArchive("b"), {}).photosMore, std::nullopt);
    EXPECT_EQ(overview(recordWithArchive("a"), {}).changedAt, at(10)) << "the album did, not its archive";
    EXPECT_EQ(overview(record(), {}).changedAt, at(10));
}

TEST(AlbumOverviewTest, AnAlbumThatWasNeverLookedIntoIsNotCounted)
{
    const AlbumOverview fresh = overview({.album = u"Keller"_s}, {});
    EXPECT_FALSE(fresh.isCounted);
    EXPECT_EQ(fresh.checkedAt, std::nullopt);
    EXPECT_EQ(fresh.changedAt, std::nullopt);
    EXPECT_TRUE(overview(record(), {}).isCounted);
}

TEST(AlbumOverviewTest, AnArchiveThatIsBeingMadeComesBeforeTheOldOne)
{
    for (const ActivityState state : {ActivityState::Waiting, ActivityState::Running, ActivityState::Paused}) {
        const AlbumOverview album = overview(recordWithArchive("b"), {job(7, state)});
        EXPECT_EQ(album.state, ArchiveState::Making);
        ASSERT_TRUE(album.job);
        EXPECT_EQ(album.job->id.number, 7);
        EXPECT_FALSE(album.archive.isEmpty()) << "the old one can still be linked to";
    }
}

TEST(AlbumOverviewTest, AFailureCountsWhileItsDeadLetterIsOpen)
{
    const std::vector<Activity> failed = {job(7, ActivityState::Failed)};
    const AlbumOverview open = overview(record(), failed, {{7, 3}});
    EXPECT_EQ(open.state, ArchiveState::Failed);
    EXPECT_EQ(open.letter, 3);
    EXPECT_EQ(overview(record(), failed).state, ArchiveState::None) << "discarded";
    EXPECT_EQ(overview(recordWithArchive("a"), failed).state, ArchiveState::Ready);
}

TEST(AlbumOverviewTest, TheNewestJobCounts)
{
    const std::vector<Activity> retried = {job(8, ActivityState::Ready), job(7, ActivityState::Failed)};
    EXPECT_EQ(overview(recordWithArchive("a"), retried, {{7, 3}}).state, ArchiveState::Ready);
    const std::vector<Activity> cancelled = {job(8, ActivityState::Cancelled), job(7, ActivityState::Failed)};
    EXPECT_EQ(overview(record(), cancelled, {{7, 3}}).state, ArchiveState::None);
}

TEST(AlbumOverviewTest, AStaleArchiveSaysHowManyPhotosCameOrWent)
{
    AlbumRecord stale = recordWithArchive("b");
    stale.archiveEntries = 10;
    EXPECT_EQ(overview(stale, {}).photosMore, 2);
    stale.archiveEntries = 12;
    EXPECT_EQ(overview(stale, {}).photosMore, 0);
    stale.archiveEntries = 15;
    EXPECT_EQ(overview(stale, {}).photosMore, -3);
    stale.archiveListing = stale.listing;
    EXPECT_EQ(overview(stale, {}).photosMore, std::nullopt) << "not stale";
}

TEST(AlbumOverviewTest, UploadsShowWhileTheyRunOrWhenTheyFailed)
{
    EXPECT_TRUE(overview(record(), {upload(1, ActivityState::Running)}).upload);
    EXPECT_TRUE(overview(record(), {upload(1, ActivityState::Failed)}).upload);
    EXPECT_FALSE(overview(record(), {upload(1, ActivityState::Ready)}).upload);
    EXPECT_FALSE(overview(record(), {upload(1, ActivityState::Cancelled)}).upload);
    EXPECT_EQ(overview(record(), {upload(1, ActivityState::Running)}).changedAt, at(25));
    EXPECT_EQ(overview(record(), {upload(1, ActivityState::Ready)}).changedAt, at(10)) << "the listing knows";
}

TEST(AlbumOverviewTest, OtherAlbumsActivitiesDoNotCount)
{
    Activity other = job(7, ActivityState::Running);
    other.album = u"Lopez"_s;
    EXPECT_EQ(overview(record(), {other}).state, ArchiveState::None);
}

TEST(AlbumOverviewTest, TheNewestLetterOfAJobCounts)
{
    const std::vector<DeadLetter> letters = {{.id = 9, .job = 7}, {.id = 3, .job = 7}, {.id = 5, .job = 8}};
    EXPECT_EQ(lettersByJob(letters), (std::map<JobId, DeadLetterId>{{7, 9}, {8, 5}}));
}

} // namespace

} // namespace photoporter
