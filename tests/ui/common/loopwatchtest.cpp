// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/loopwatch.h"

#include "ui/common/uiworld.h"

#include <QSemaphore>
#include <QTimer>

namespace photoporter::ui::testing {

namespace {

using namespace std::chrono_literals;

/// Keeps the thread computing until it had a processor for that long.
void compute(std::chrono::nanoseconds time)
{
    const auto begin = ownTime();
    while (ownTime() - begin < time) {
    }
}

/// Runs it as the handling of an event.
void handle(std::function<void()> work)
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        work();
        done = true;
    });
    ASSERT_TRUE(waitUntil([&done] { return done; }));
    QCoreApplication::sendPostedEvents(); // the probe, too
}

TEST(LoopWatchTest, SeesWhatAnEventComputes)
{
    application();
    const LoopWatch watch;
    handle([] { compute(60ms); });
    EXPECT_GE(watch.worst().time, 60ms);
    EXPECT_TRUE(watch.longest().contains(watch.worst().where));
    EXPECT_GE(watch.events(), 1U);
}

TEST(LoopWatchTest, SeesWhatAnEventWaitsFor)
{
    application();
    const LoopWatch watch;
    handle([] {
        QSemaphore never;
        EXPECT_FALSE(never.tryAcquire(1, 80));
    });
    EXPECT_GE(watch.worst().time, 50ms) << "waiting for a lock is no waiting for a processor";
}

TEST(LoopWatchTest, DoesNotCountWhatIsBetweenEvents)
{
    application();
    const LoopWatch watch;
    compute(60ms);
    handle([] {});
    EXPECT_FALSE(watch.worst().time >= 60ms) << watch.worst().where.toStdString();
}

TEST(LoopWatchTest, SeesThatManyShortEventsInARowAreALongOne)
{
    application();
    const LoopWatch watch;
    int left = 20;
    for (int i = left; i > 0; --i)
        QMetaObject::invokeMethod(
            qApp,
            [&left] {
                compute(5ms);
                --left;
            },
            Qt::QueuedConnection);
    ASSERT_TRUE(waitUntil([&left] { return left == 0; }));
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(watch.worst().time, 100ms);
    EXPECT_GE(watch.worst().events, 20U);
    EXPECT_LT(watch.longest().at(watch.worst().where), 60ms) << "none of them is the stall";
}

TEST(LoopWatchTest, SeesThatEventsWithPausesBetweenThemAreNone)
{
    application();
    const LoopWatch watch;
    for (int i = 0; i < 20; ++i)
        handle([] { compute(5ms); });
    EXPECT_GE(watch.events(), 20U);
    EXPECT_LT(watch.worst().time, 60ms) << watch.worst().events << " events";
}

} // namespace

} // namespace photoporter::ui::testing
