// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobstory.h"

#include "jobs/jobworld.h"

#include <algorithm>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using Kind = JobEvent::Kind;

Clock::WallTime at(double seconds)
{
    return Clock::WallTime(std::chrono::milliseconds(static_cast<qint64>(1'700'000'000'000 + seconds * 1000)));
}

AttemptRecord attempt(qint64 id, int chunk, int number, double from, std::optional<double> to,
                      AttemptOutcome outcome)
{
    return {.id = id,
            .job = 7,
            .chunk = chunk,
            .number = number,
            .askedBy = u"user"_s,
            .startedAt = at(from),
            .endedAt = to ? std::optional(at(*to)) : std::nullopt,
            .outcome = outcome};
}

RunRecord run(const QString &phase, double from, double seconds)
{
    return {.job = 7, .phase = phase, .startedAt = at(from), .seconds = seconds, .success = true};
}

/// Asked for at 0 s; two chunks, of which the second needed two tries.
JobStory typical()
{
    JobStory story;
    story.job = {.id = 7,
                 .request = {.album = u"Keller"_s, .askedBy = u"user"_s},
                 .state = JobState::Ready,
                 .attempt = 1,
                 .createdAt = at(0),
                 .startedAt = at(1),
                 .finishedAt = at(20),
                 .archive = {.size = 1000, .entries = 12}};
    story.job.plan = JobPlan{.parts = 5};
    story.chunks = {{.number = 1, .firstPart = 1, .partCount = 2, .state = ChunkState::Done},
                    {.number = 2, .firstPart = 3, .partCount = 3, .state = ChunkState::Done}};
    story.partsDone = {2, 3};
    story.attempts = {attempt(1, 0, 1, 1, 20, AttemptOutcome::Done), attempt(2, 1, 1, 3, 8, AttemptOutcome::Done),
                      attempt(3, 2, 1, 3, 5, AttemptOutcome::Failed),
                      attempt(4, 2, 2, 6.5, 12, AttemptOutcome::Done)};
    story.attempts[2].error = Error{.code = ErrorCode::TimedOut};
    story.runs = {run(u"plan"_s, 1, 2),        run(u"chunk 2"_s, 3, 2), run(u"chunk 1"_s, 3, 5),
                  run(u"chunk 2"_s, 6.5, 5.5), run(u"merge"_s, 12, 3),  run(u"verify"_s, 15, 1)};
    story.runs[1].success = false;
    story.runs[0].entries = 12;
    return story;
}

std::vector<Kind> kindsOf(const std::vector<JobEvent> &events)
{
    std::vector<Kind> kinds;
    std::ranges::transform(events, std::back_inserter(kinds), &JobEvent::kind);
    return kinds;
}

TEST(JobEvents, TellATypicalJobNewestFirst)
{
    const auto events = eventsOf(typical());
    EXPECT_EQ(kindsOf(events), (std::vector{Kind::Ready, Kind::Checked, Kind::Joined, Kind::ChunkDone,
                                            Kind::ChunkDone, Kind::ChunkFailed, Kind::Planned, Kind::Asked}));
    EXPECT_EQ(events[3].chunk, 2);
    EXPECT_EQ(events[3].parts, 3U);
    EXPECT_TRUE(events[5].again);
    EXPECT_DOUBLE_EQ(events[5].seconds, 1.5);
    EXPECT_EQ(events[6].chunks, 2U);
    EXPECT_EQ(events[6].parts, 5U);
}

TEST(JobEvents, RetriesAndThrottlesAreToldApart)
{
    JobStory story = typical();
    story.runs[2].traffic.retries = 5;
    story.runs[2].traffic.throttles = 3;
    const auto events = eventsOf(story);
    const auto again = std::ranges::find(events, Kind::SentAgain, &JobEvent::kind);
    const auto slower = std::ranges::find(events, Kind::SlowedDown, &JobEvent::kind);
    ASSERT_TRUE(again != events.end() && slower != events.end());
    EXPECT_EQ(again->count, 2U);
    EXPECT_EQ(slower->count, 3U);
    EXPECT_EQ(slower->chunk, 1);
}

TEST(JobEvents, AJobCancelledInTheQueueSaysSo)
{
    JobStory story;
    story.job = {.state = JobState::Cancelled, .createdAt = at(0), .finishedAt = at(5)};
    EXPECT_EQ(kindsOf(eventsOf(story)), (std::vector{Kind::Cancelled, Kind::Asked}));
}

TEST(JobEvents, TheEndOfAnAttemptIsToldOnce)
{
    JobStory story;
    story.job = {.state = JobState::Failed, .attempt = 2, .createdAt = at(0), .finishedAt = at(9)};
    story.attempts = {attempt(1, 0, 1, 1, 2, AttemptOutcome::Interrupted),
                      attempt(2, 0, 2, 4, 9, AttemptOutcome::Failed)};
    EXPECT_EQ(kindsOf(eventsOf(story)), (std::vector{Kind::Failed, Kind::Begun, Kind::Interrupted, Kind::Asked}));
}

TEST(JobEvents, PartsOfAnEarlierPlanAreNotClaimed)
{
    JobStory story = typical();
    story.job.startedAt = at(15); // another attempt, that divided the ZIP differently
    for (const JobEvent &event : eventsOf(story))
        EXPECT_TRUE(event.kind != Kind::ChunkDone || event.parts == 0);
}

TEST(JobStoryTest, PartsAreCountedChunkByChunk)
{
    const std::vector<ChunkRecord> chunks = {
        {.number = 1, .firstPart = 1, .partCount = 10, .state = ChunkState::Done},
        {.number = 2, .firstPart = 11, .partCount = 10},
        {.number = 3, .firstPart = 21, .partCount = 5}};
    const std::vector<int> parts = {20, 11, 15, 3, 26};
    EXPECT_EQ(partsDoneOf(chunks, parts), (std::vector{10, 3, 0}));
}

TEST(JobStoryTest, EachAttemptHasItsOwnRun)
{
    const JobStory story = typical();
    EXPECT_EQ(runOf(story, story.attempts[1]), &story.runs[2]);
    EXPECT_EQ(runOf(story, story.attempts[2]), &story.runs[1]);
    EXPECT_EQ(runOf(story, story.attempts[3]), &story.runs[3]);
    const AttemptRecord running = attempt(5, 1, 2, 14, {}, AttemptOutcome::Running);
    EXPECT_EQ(runOf(story, running), nullptr);
}

TEST(JobStoryTest, AttemptsCountWhatPhasesDoNot)
{
    JobStory story = typical();
    story.runs[2].traffic.up = 40;
    EXPECT_EQ(figuresOf(story).up, 40U); // it runs: only the phases are known
    story.attempts[0].up = 100;
    EXPECT_EQ(figuresOf(story).up, 100U);
}

using StoryOfAJob = testing::SmallJobWorld;

TEST_F(StoryOfAJob, IsReadFromTheLedger)
{
    placeMany(8, 9000);
    const JobId id = enqueue();
    EXPECT_EQ(run(id).state, JobState::Ready);
    const auto story = readStory(*ledger, id);
    ASSERT_TRUE(story);
    EXPECT_EQ(story->job.state, JobState::Ready);
    EXPECT_EQ(story->chunks.size(), story->partsDone.size());
    EXPECT_FALSE(story->letter);
    const auto events = eventsOf(*story);
    EXPECT_EQ(events.front().kind, Kind::Ready);
    EXPECT_EQ(events.back().kind, Kind::Asked);
    EXPECT_TRUE(std::ranges::contains(events, Kind::Planned, &JobEvent::kind));
    const JobFigures figures = figuresOf(*story);
    EXPECT_GT(figures.requests, 8U);
    EXPECT_GE(figures.copied, 8U * 9000);
    EXPECT_GT(figures.relaySeconds.value_or(0), 0);
}

TEST_F(StoryOfAJob, NamesTheDeadLetterOfAFailure)
{
    const JobId id = enqueue(); // an album without a photo
    EXPECT_EQ(run(id).state, JobState::Failed);
    const auto story = readStory(*ledger, id);
    ASSERT_TRUE(story);
    EXPECT_TRUE(story->letter);
    EXPECT_EQ(eventsOf(*story).front().kind, Kind::Failed);
    EXPECT_TRUE(eventsOf(*story).front().error);
}

TEST_F(StoryOfAJob, OfAnUnknownJobIsAnError)
{
    const auto story = readStory(*ledger, 4711);
    ASSERT_FALSE(story);
    EXPECT_EQ(story.error().code, ErrorCode::ObjectMissing);
}

} // namespace

} // namespace photoporter
