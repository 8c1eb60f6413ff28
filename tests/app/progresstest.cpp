// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/progress.h"

#include "app/qtprinting.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgressSnapshot halfUploaded()
{
    return {.phase = Phase::Uploading,
            .bytesDone = 50'000'000,
            .bytesTotal = 100'000'000,
            .itemsDone = 3,
            .itemsTotal = 12};
}

TEST(ProgressWriter, DrawsABarWithAmountsRateAndTimeLeft)
{
    ProgressWriter writer(ProgressStyle::Bar);
    ProgressSnapshot now{.phase = Phase::Uploading, .bytesTotal = 100'000'000, .itemsTotal = 12};
    EXPECT_EQ(writer.tick(now, 0s).liveLine,
              u"Uploading  [>                       ]   0 %  0 of 12, 0 B of 100 MB"_s);
    EXPECT_EQ(writer.tick(halfUploaded(), 5s).liveLine,
              u"Uploading  [============>           ]  50 %  3 of 12, 50.0 MB of 100 MB  10.0 MB/s  5.0 s left"_s);
    EXPECT_EQ(writer.finish(halfUploaded(), 6s).liveLine, QString());
}

TEST(ProgressWriter, ForgetsTheRateOfThePhaseBefore)
{
    ProgressWriter writer(ProgressStyle::Bar);
    (void)writer.tick({.phase = Phase::Uploading, .bytesDone = 0, .bytesTotal = 10}, 0s);
    (void)writer.tick({.phase = Phase::Uploading, .bytesDone = 10, .bytesTotal = 10}, 4s);
    EXPECT_EQ(writer.tick({.phase = Phase::Verifying, .bytesDone = 20, .bytesTotal = 40}, 5s).liveLine,
              u"Verifying  [============>           ]  50 %  20 B of 40 B"_s);
}

TEST(ProgressWriter, WritesALineWhenAPhaseBeginsAndEveryFiveSeconds)
{
    ProgressWriter writer(ProgressStyle::Lines);
    QStringList lines;
    for (int tick = 0; tick <= 24; ++tick) { // six seconds
        ProgressSnapshot now = halfUploaded();
        now.bytesDone = static_cast<std::uint64_t>(tick) * 2'500'000;
        if (const auto output = writer.tick(now, tick * 250ms); output.line)
            lines += *output.line;
    }
    EXPECT_EQ(lines, QStringList({u"Uploading: 3 of 12, 0 B of 100 MB"_s,
                                  u"Uploading: 3 of 12, 50.0 MB of 100 MB, 10.0 MB/s, 5.0 s left"_s}));
}

TEST(ProgressWriter, WritesJsonLinesThatProgramsCanRead)
{
    ProgressWriter writer(ProgressStyle::Json);
    (void)writer.tick({.phase = Phase::Uploading, .bytesTotal = 100'000'000, .itemsTotal = 12}, 0s);
    const auto output = writer.tick(halfUploaded(), 5s);
    ASSERT_TRUE(output.line);
    EXPECT_FALSE(output.line->contains(u'\n'));
    const QJsonObject expected{{u"phase"_s, u"uploading"_s},   {u"bytesDone"_s, 50'000'000},
                               {u"bytesTotal"_s, 100'000'000}, {u"itemsDone"_s, 3},
                               {u"itemsTotal"_s, 12},          {u"bytesPerSecond"_s, 10'000'000},
                               {u"secondsLeft"_s, 5}};
    EXPECT_EQ(QJsonDocument::fromJson(output.line->toUtf8()).object(), expected);
}

TEST(ProgressWriter, RepeatsNoJsonLineThatSaysNothingNew)
{
    ProgressWriter writer(ProgressStyle::Json);
    EXPECT_TRUE(writer.tick(halfUploaded(), 0s).line);
    EXPECT_FALSE(writer.tick(halfUploaded(), 250ms).line);
}

/// Counts its sleeps and lets them end at once, until the stop.
class TickingClock : public Clock {
public:
    WallTime now() const override { return {}; }
    std::chrono::nanoseconds monotonic() const override { return m_ticks.load() * 250ms; }
    bool sleep(std::chrono::milliseconds, std::stop_token stop) override
    {
        ++m_ticks;
        m_ticks.notify_all();
        std::this_thread::yield();
        return !stop.stop_requested();
    }
    /// Until a tick began after this call, and ended.
    void waitForTick()
    {
        const int wanted = m_ticks + 2;
        for (int seen = m_ticks; seen < wanted; seen = m_ticks)
            m_ticks.wait(seen);
    }

private:
    std::atomic<int> m_ticks = 0;
};

TEST(ProgressDisplay, ReadsTheCountersWhileItLivesAndLeavesAnEmptyLine)
{
    QBuffer out, error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Console console(out, error, {.errorIsTerminal = true, .width = 120});
    TickingClock clock;
    ProgressCounters counters;
    counters.begin(Phase::Uploading, 4, 400);
    {
        const ProgressDisplay display(counters, console, clock, ProgressStyle::Bar);
        clock.waitForTick();
        counters.bytesDone = 100;
        clock.waitForTick();
    }
    EXPECT_TRUE(error.data().contains("0 of 4, 0 B of 400 B"));
    EXPECT_TRUE(error.data().contains("0 of 4, 100 B of 400 B"));
    EXPECT_TRUE(error.data().endsWith("\r\x1b[K"));
    EXPECT_TRUE(out.data().isEmpty());
}

} // namespace
} // namespace photoporter
