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

} // namespace

} // namespace photoporter::ui::testing
