// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/activitiesmodel.h"

#include "ui/common/uiworld.h"
#include "ui/jobs/activityactions.h"
#include "ui/jobs/activitydelegate.h"
#include "ui/jobs/jobstories.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <random>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

Activity activity(qint64 number, ActivityState state, double created, std::optional<double> finished = {})
{
    return {.id = {ActivityKind::Archive, number},
            .album = u"Album %1"_s.arg(number),
            .state = state,
            .createdAt = at(created),
            .finishedAt = finished ? std::optional(at(*finished)) : std::nullopt};
}

std::vector<qint64> numbersIn(const ActivitiesModel &model)
{
    std::vector<qint64> numbers;
    for (const Activity &activity : model.rows())
        numbers.push_back(activity.id.number);
    return numbers;
}

class ActivitiesModelTest : public ::testing::Test {
protected:
    ActivitiesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

using State = ActivityState;

TEST_F(ActivitiesModelTest, ShowsWhatMovesFirstAndThenWhatEndedLast)
{
    model.set({activity(5, State::Paused, 5), activity(4, State::Waiting, 40), activity(3, State::Ready, 30, 90),
               activity(2, State::Running, 20), activity(1, State::Failed, 10, 95)});
    EXPECT_EQ(numbersIn(model), (std::vector<qint64>{2, 4, 5, 1, 3}));
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Album 2"_s);
    EXPECT_EQ(model.index(0, 0).data(ActivitiesModel::SortRole).toLongLong(), at(20).time_since_epoch().count());
}

TEST_F(ActivitiesModelTest, ProgressChangesOneRowAndMovesNone)
{
    std::vector<Activity> activities = {activity(1, State::Running, 10), activity(2, State::Waiting, 20),
                                        activity(3, State::Ready, 5, 8)};
    model.set(activities);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    activities[1].place = 2;
    model.set(activities);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().front().toModelIndex().row(), 1);
    model.set(activities);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(moved.isEmpty());
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(ActivitiesModelTest, WhatEndsIsOneMoveAndKeepsItsPersistentIndex)
{
    std::vector<Activity> activities = {activity(1, State::Running, 10), activity(2, State::Running, 20),
                                        activity(3, State::Waiting, 30), activity(4, State::Ready, 5, 8)};
    model.set(activities);
    const QPersistentModelIndex first = model.index(0, 0);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    activities[0] = activity(1, State::Ready, 10, 50);
    model.set(activities);
    EXPECT_EQ(numbersIn(model), (std::vector<qint64>{2, 3, 1, 4}));
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(first.row(), 2);
}

TEST_F(ActivitiesModelTest, WhatIsPausedMakesRoomAndComesBack)
{
    std::vector<Activity> activities = {activity(1, State::Running, 10), activity(2, State::Running, 20),
                                        activity(3, State::Ready, 5, 8)};
    model.set(activities);
    const QPersistentModelIndex first = model.index(0, 0);
    activities[0] = activity(1, State::Paused, 10);
    model.set(activities);
    EXPECT_EQ(numbersIn(model), (std::vector<qint64>{2, 1, 3}));
    EXPECT_EQ(first.row(), 1);
    activities[0] = activity(1, State::Waiting, 10);
    model.set(activities);
    EXPECT_EQ(numbersIn(model), (std::vector<qint64>{1, 2, 3}));
}

TEST_F(ActivitiesModelTest, NewOnesAreInsertedAndForgottenOnesRemoved)
{
    model.set({activity(1, State::Ready, 1, 2), activity(2, State::Ready, 2, 3), activity(3, State::Ready, 3, 4)});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.set({activity(2, State::Ready, 2, 3), activity(9, State::Waiting, 9)});
    EXPECT_EQ(numbersIn(model), (std::vector<qint64>{9, 2}));
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(removed.count(), 2);
}

TEST_F(ActivitiesModelTest, TenThousandEndedOnesComeAsOneInsertion)
{
    std::vector<Activity> activities;
    for (int number = 1; number <= 10'000; ++number)
        activities.push_back(activity(number, State::Ready, number, number + 5));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.set(activities);
    EXPECT_EQ(model.rowCount(), 10'000);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(model.rows().front().id.number, 10'000);
}

TEST_F(ActivitiesModelTest, AnyChangeLeadsToTheSameListAsAFreshOne)
{
    std::mt19937 random(7); // NOLINT: the same each time
    for (int round = 0; round < 60; ++round) {
        std::vector<Activity> activities;
        for (int number = 1; number <= 25; ++number) {
            if (random() % 4 == 0)
                continue;
            const auto state = static_cast<ActivityState>(random() % 6);
            activities.push_back(activity(
                number, state, static_cast<double>(random() % 9),
                state >= State::Ready ? std::optional(static_cast<double>(random() % 20 + 10)) : std::nullopt));
        }
        ActivitiesModel fresh;
        fresh.set(activities);
        model.set(activities);
        EXPECT_EQ(numbersIn(model), numbersIn(fresh));
    }
}

TEST(ActivityActions, AreOfferedWhereTheyMakeSense)
{
    using enum ActivityAction;
    const auto allowed = [](const Activity &of) {
        std::vector<ActivityAction> actions;
        for (const ActivityAction action : {Pause, Resume, Cancel, Retry}) {
            if (canDo(action, of))
                actions.push_back(action);
        }
        return actions;
    };
    EXPECT_EQ(allowed(activity(1, State::Waiting, 0)), (std::vector{Pause, Cancel}));
    EXPECT_EQ(allowed(activity(1, State::Running, 0)), (std::vector{Pause, Cancel}));
    EXPECT_EQ(allowed(activity(1, State::Paused, 0)), (std::vector{Resume, Cancel}));
    EXPECT_EQ(allowed(activity(1, State::Ready, 0, 1)), std::vector<ActivityAction>{});
    EXPECT_EQ(allowed(activity(1, State::Failed, 0, 1)), std::vector{Retry});
    EXPECT_EQ(allowed(activity(1, State::Cancelled, 0, 1)), std::vector{Retry});
    Activity wished = activity(1, State::Running, 0);
    wished.wish = JobWish::Pause;
    EXPECT_EQ(allowed(wished), (std::vector{Resume, Cancel}));
    wished.wish = JobWish::Cancel;
    EXPECT_EQ(allowed(wished), std::vector<ActivityAction>{});
}

TEST(ActivityRowText, HasABarWhileItMovesAndATimeWhenItEnded)
{
    testing::application();
    Activity running = activity(1, State::Running, 0);
    running.runsHere = true;
    running.phase = Phase::Assembling;
    running.bytesDone = 7'200'000'000;
    running.bytesTotal = 11'600'000'000;
    const ActivityRow row = rowOf(running, {}, at(10));
    EXPECT_EQ(row.pill, u"Joining in the store"_s);
    EXPECT_EQ(row.quiet, u"7.2 of 11.6 GB"_s);
    EXPECT_NEAR(row.fraction.value_or(0), 0.62, 0.01);
    EXPECT_TRUE(row.corner.isEmpty());

    const ActivityRow ended = rowOf(activity(1, State::Cancelled, 0, 5), {}, at(10));
    EXPECT_FALSE(ended.fraction);
    EXPECT_FALSE(ended.corner.isEmpty());
}

} // namespace

} // namespace photoporter::ui
