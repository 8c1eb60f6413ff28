// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"
#include "ui/jobs/detailfacts.h"
#include "ui/jobs/eventtext.h"
#include "ui/jobs/jobeventsmodel.h"
#include "ui/jobs/jobstories.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

class JobEventsModelTest : public ::testing::Test {
protected:
    JobEventsModelTest() { testing::application(); }
    JobEventsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(JobEventsModelTest, TellsAStoryInSentences)
{
    model.set(eventsOf(testing::runningStory()));
    ASSERT_GT(model.rowCount(), 5);
    const auto says = [this](int row) { return model.index(row, JobEventsModel::What).data().toString(); };
    EXPECT_EQ(says(0), u"Chunk 7 finished: 143 parts, 1.3 GB copied in the store"_s);
    EXPECT_EQ(says(model.rowCount() - 1), u"Put in line: asked for by you"_s);
    EXPECT_EQ(says(model.rowCount() - 2), u"Planned: 1,290 photos in 8 chunks, 1,144 parts"_s);
}

TEST_F(JobEventsModelTest, WhoAskedIsSaidInWordsWhateverTheLedgersAge)
{
    EXPECT_EQ(askerText(u"maintenance"_s), u"asked for by maintenance: the album changed"_s);
    EXPECT_EQ(askerText(u"again after a failure"_s), u"by itself, after the failure"_s);
    EXPECT_EQ(askerText(u"upload 3"_s), u"asked for with the upload"_s);
    for (const QString &mark : {u"dead letter 7"_s, u"user, for dead letter 7"_s,
                                u"user, für den gescheiterten Auftrag 7"_s, u"user, pour l'échec 7"_s})
        EXPECT_EQ(askerText(mark), u"asked for from dead letter 7"_s) << mark.toStdString();
    EXPECT_EQ(askerText(u"a robot"_s), u"asked for by “a robot”"_s);
    EXPECT_EQ(askerText({}), u"asked for"_s);
}

TEST_F(JobEventsModelTest, NewEventsAreInsertedAboveAndKeepTheOthers)
{
    auto events = eventsOf(testing::runningStory());
    const std::vector<JobEvent> earlier(events.begin() + 3, events.end());
    model.set(earlier);
    const QPersistentModelIndex newest = model.index(0, 0);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.set(events);
    EXPECT_EQ(newest.row(), 3);
    EXPECT_TRUE(removed.isEmpty());
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(JobEventsModelTest, AnEventToldBetterIsChangedInPlace)
{
    JobEvent failure{.at = at(5), .kind = JobEvent::Kind::ChunkFailed, .chunk = 2, .number = 1};
    failure.error = Error{.code = ErrorCode::TimedOut};
    model.set({failure});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    failure.again = true;
    failure.seconds = 1.2;
    model.set({failure});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.index(0, JobEventsModel::What).data().toString(),
              u"Chunk 2: The store took too long to answer; tried again after 1.2 s"_s);
}

TEST_F(JobEventsModelTest, AnotherJobsEventsReplaceAll)
{
    model.set(eventsOf(testing::runningStory()));
    model.set(eventsOf(testing::finishedStory(3)));
    EXPECT_EQ(model.rowCount(), static_cast<int>(eventsOf(testing::finishedStory(3)).size()));
    model.set({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(EventText, HasWordsForEveryKind)
{
    testing::application();
    for (int kind = 0; kind <= static_cast<int>(JobEvent::Kind::Ready); ++kind)
        EXPECT_FALSE(eventText({.kind = static_cast<JobEvent::Kind>(kind), .number = 2}).isEmpty()) << kind;
}

Activity archive(ActivityState state)
{
    return {.id = {ActivityKind::Archive, 1}, .album = u"Keller"_s, .state = state, .size = 11'600'000'000};
}

std::vector<QString> valuesOf(const std::vector<FactText> &facts)
{
    std::vector<QString> values;
    for (const FactText &fact : facts)
        values.push_back(fact.value);
    return values;
}

TEST(JobFacts, SayWhatIsMadeAndWhatItTook)
{
    testing::application();
    Activity activity = archive(ActivityState::Running);
    activity.runsHere = true;
    activity.phase = Phase::Assembling;
    activity.bytesDone = 7'200'000'000;
    activity.bytesTotal = 11'600'000'000;
    const JobStory story = testing::runningStory();
    const auto values = valuesOf(factsOf(activity, &story, {}));
    EXPECT_EQ(values[0], u"7.2 of 11.6 GB"_s);
    EXPECT_EQ(values[1], u"300 KB"_s);
    EXPECT_EQ(values[3], u"3,360"_s);
    EXPECT_EQ(values[4], u"3"_s);
}

TEST(JobFacts, AreDashesWhileTheStoryIsRead)
{
    testing::application();
    const auto values = valuesOf(factsOf(archive(ActivityState::Waiting), nullptr, {}));
    EXPECT_EQ(std::ranges::count(values, u"–"_s), 5);
}

TEST(JobFacts, AFinishedJobTellsWhatItSaved)
{
    testing::application();
    JobStory story = testing::finishedStory(2);
    story.job.plan->inputs = R"({"policy":"automatic","parallel":48,"line":{}})";
    story.attempts.front().up = 400'000;
    const QString saved = noteOf(archive(ActivityState::Ready), &story);
    EXPECT_TRUE(saved.startsWith(u"11.6 GB made from 400 KB sent"_s)) << saved.toStdString();
    EXPECT_TRUE(noteOf(archive(ActivityState::Running), &story).isEmpty());
}

TEST(JobFacts, OfAnUploadCountFiles)
{
    testing::application();
    const Activity upload{.id = {ActivityKind::Upload, 1},
                          .state = ActivityState::Running,
                          .bytesDone = 1'000'000,
                          .bytesTotal = 4'000'000,
                          .itemsDone = 3,
                          .itemsTotal = 12,
                          .failures = 1};
    const auto values = valuesOf(factsOf(upload, nullptr, {}));
    EXPECT_EQ(values.front(), u"3 of 12"_s);
    EXPECT_EQ(values.back(), u"1"_s);
}

} // namespace

} // namespace photoporter::ui
