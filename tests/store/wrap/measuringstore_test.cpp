// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/fakeclock.h"
#include "store/memorystore.h"
#include "store/wrap/measuringstore.h"

#include <cmath>
#include <condition_variable>
#include <gtest/gtest.h>

namespace photoporter::testing {

using namespace std::chrono_literals;

namespace {

ObjectKey key(const char *text)
{
    return ObjectKey(QByteArray(text));
}

Error errorOf(ErrorCode code)
{
    return {.code = code, .message = QStringLiteral("failed by the test")};
}

} // namespace

namespace {

/// A store on a line that is known exactly: each request advances the clock by what it takes there.
struct Measured {
    static constexpr double roundTrip = 0.04;
    static constexpr double up = 2e6;
    static constexpr double down = 10e6;
    static constexpr double copy = 100e6;

    void run(std::uint64_t upBytes, std::uint64_t downBytes, std::uint64_t copied)
    {
        const double seconds = roundTrip + static_cast<double>(upBytes) / up +
                               static_cast<double>(downBytes) / down + static_cast<double>(copied) / copy;
        nextDuration = std::chrono::nanoseconds(std::llround(seconds * 1e9));
    }

    Measured()
    {
        memory->before = [this](RequestKind, const ObjectKey &) -> Result<> {
            clock->advance(nextDuration);
            return {};
        };
    }

    std::chrono::nanoseconds nextDuration{};
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<MemoryStore> memory = std::make_shared<MemoryStore>();
    MeasuringStore store{memory, Line{}, clock};
};

} // namespace

TEST(MeasuringStore, KnowsNothingAtFirstButWhatWasStored)
{
    const Line stored{.roundTripSeconds = 0.2, .upBytesPerSecond = 1e6, .measured = true};
    const MeasuringStore store(std::make_shared<MemoryStore>(), stored);
    EXPECT_EQ(store.line(), stored);
}

TEST(MeasuringStore, LearnsTheLineFromRequestsOneAfterAnother)
{
    Measured world;
    for (int i = 0; i < 20; ++i) {
        world.run(0, 0, 0);
        EXPECT_FALSE(world.store.head(key("none")));
        world.run(1, 0, 0);
        ASSERT_TRUE(world.store.put({.key = key("small"), .body = "1"}));
        world.clock->advance(7s); // idle
    }
    EXPECT_NEAR(world.store.line().roundTripSeconds, Measured::roundTrip, 0.001);
    const QByteArray body(4'000'000, 'x');
    const auto size = static_cast<std::uint64_t>(body.size());
    for (int i = 0; i < 5; ++i) {
        world.run(size, 0, 0);
        ASSERT_TRUE(world.store.put({.key = key("large"), .body = body}));
        world.clock->advance(3s);
        world.run(0, size, 0);
        ASSERT_TRUE(world.store.get({.key = key("large")}));
    }
    const Line line = world.store.line();
    EXPECT_TRUE(line.measured);
    EXPECT_NEAR(line.upBytesPerSecond, Measured::up, Measured::up * 0.02);
    EXPECT_NEAR(line.downBytesPerSecond, Measured::down, Measured::down * 0.02);
    EXPECT_EQ(line.copyBytesPerSecond, Line{}.copyBytesPerSecond) << "nothing was copied";
}

TEST(MeasuringStore, CountsACopyUntilItsUploadIsComplete)
{
    Measured world;
    const auto source = world.memory->place(key("s"), MemoryContent::zeros(100'000'000));
    for (int i = 0; i < 5; ++i) {
        world.nextDuration = 0ns;
        const auto ref = world.store.createUpload({.key = key("x")});
        const auto part = world.store.copyPart(
            {.upload = *ref, .number = 1, .source = source.key, .sourceETag = {}, .sourceSize = source.size});
        world.nextDuration = 2s; // a folder copies only now
        ASSERT_TRUE(world.store.completeUpload(
            {.upload = *ref, .parts = {{.number = 1, .etag = part->etag}}, .size = source.size}));
    }
    EXPECT_NEAR(world.store.line().copyBytesPerSecond, 50e6, 2e6);
}

TEST(MeasuringStore, FollowsALineThatChanges)
{
    Measured world;
    const QByteArray body(4'000'000, 'x');
    for (int i = 0; i < 30; ++i) {
        world.nextDuration = 1s;
        ASSERT_TRUE(world.store.put({.key = key("x"), .body = body}));
    }
    for (int i = 0; i < 30; ++i) {
        world.nextDuration = 4s;
        ASSERT_TRUE(world.store.put({.key = key("x"), .body = body}));
    }
    EXPECT_NEAR(world.store.line().upBytesPerSecond, 1e6, 0.1e6);
}

TEST(MeasuringStore, FailuresTeachNothing)
{
    const auto clock = std::make_shared<FakeClock>();
    const auto memory = std::make_shared<MemoryStore>();
    memory->before = [&](RequestKind, const ObjectKey &) -> Result<> {
        clock->advance(30s);
        return std::unexpected(errorOf(ErrorCode::TimedOut));
    };
    MeasuringStore store(memory, Line{}, clock);
    for (int i = 0; i < 50; ++i)
        EXPECT_FALSE(store.put({.key = key("x"), .body = QByteArray(1'000'000, 'x')}));
    EXPECT_EQ(store.line(), Line{});
}

TEST(MeasuringStore, CountsSmallRequestsOnlyWhileManyAreUnderWay)
{
    const auto clock = std::make_shared<FakeClock>();
    const auto memory = std::make_shared<MemoryStore>();
    memory->place(key("x"), MemoryContent("1"));
    std::mutex mutex;
    std::condition_variable changed;
    int waiting = 0;
    int round = 0;
    memory->before = [&](RequestKind, const ObjectKey &) -> Result<> { // 10 at a time take 20 ms together
        std::unique_lock lock(mutex);
        const int mine = round;
        if (++waiting == 10) {
            clock->advance(20ms);
            waiting = 0;
            ++round;
            changed.notify_all();
        }
        changed.wait(lock, [&] { return round != mine; });
        return {};
    };
    MeasuringStore store(memory, Line{}, clock);
    const auto done = parallelFor(10, 10, [&](std::size_t, const std::stop_token &stop) -> Result<> {
        for (int i = 0; i < 100; ++i) {
            if (auto head = store.head(key("x"), stop); !head)
                return std::unexpected(head.error());
        }
        return {};
    });
    ASSERT_TRUE(done);
    // 10 in 20 ms are 500 a second; those that end when fewer than 8 are left are not counted.
    EXPECT_GT(store.line().requestsPerSecond, 50);
    EXPECT_LE(store.line().requestsPerSecond, 501);
    EXPECT_NEAR(store.line().roundTripSeconds, 0.02, 0.001);
}

} // namespace photoporter::testing
