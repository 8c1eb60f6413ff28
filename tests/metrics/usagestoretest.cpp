// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/usagestore.h"

#include "store/fakeclock.h"
#include "store/memorystore.h"
#include "store/wrap/retryingstore.h"

#include <condition_variable>
#include <gtest/gtest.h>
#include <thread>

namespace photoporter::testing {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

ObjectKey key(const char *text)
{
    return ObjectKey(QByteArray(text));
}

const QByteArray large(300'000, 'x');

/// A store in memory that says it is a folder.
class AsFolder final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    QString location() const override { return u"folder:///store"_s; }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &) override { return send(); }
};

/// A store whose requests each take as long as the test says, by a clock that nothing else moves.
struct Used {
    explicit Used(bool isFolder = false)
        : store(isFolder ? std::shared_ptr<ObjectStore>(std::make_shared<AsFolder>(memory)) : memory, clock,
                [this] { return cpu; })
    {
        memory->before = [this](RequestKind, const ObjectKey &) -> Result<> {
            clock->advance(duration);
            return {};
        };
        source = memory->place(key("source"), MemoryContent::zeros(10'000'000));
    }

    /// Copies `length` bytes (4 s) and completes (2 s); creating takes 1 s.
    void assemble(std::uint64_t length)
    {
        duration = 1s;
        const auto ref = store.createUpload({.key = key("made")});
        ASSERT_TRUE(ref);
        duration = 4s;
        const auto part = store.copyPart({.upload = *ref,
                                          .number = 1,
                                          .source = source.key,
                                          .sourceETag = source.etag,
                                          .sourceSize = source.size,
                                          .range = ByteRange{0, length}});
        ASSERT_TRUE(part);
        duration = 2s;
        ASSERT_TRUE(
            store.completeUpload({.upload = *ref, .parts = {{.number = 1, .etag = part->etag}}, .size = length}));
    }

    std::chrono::nanoseconds duration{};
    double cpu = 3;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<MemoryStore> memory = std::make_shared<MemoryStore>();
    ObjectInfo source;
    UsageStore store;
};

/// Lets requests in until `expected` are under way, and holds them until they are released.
class Gate {
public:
    Result<> pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_inside;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_isOpen; });
        return {};
    }
    void awaitInside(int expected)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_inside == expected; });
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_inside = 0;
    bool m_isOpen = false;
};

} // namespace

TEST(UsageStore, TellsLargeBodiesFromSmallRequests)
{
    Used world;
    world.duration = 5s;
    ASSERT_TRUE(world.store.put({.key = key("x"), .body = large}));
    world.clock->advance(100s); // nothing under way
    world.duration = 3s;
    ASSERT_TRUE(world.store.get({.key = key("x"), .range = ByteRange{0, 262'144}}));
    world.duration = 1s;
    ASSERT_TRUE(world.store.get({.key = key("x"), .range = ByteRange{0, 262'143}}));
    ASSERT_TRUE(world.store.get({.key = key("x")}));
    ASSERT_TRUE(world.store.put({.key = key("y"), .body = "small"}));
    ASSERT_TRUE(world.store.head(key("x")));
    ASSERT_TRUE(world.store.list({}));
    const RunTimes times = world.store.times();
    EXPECT_DOUBLE_EQ(times.wall, 113);
    EXPECT_DOUBLE_EQ(times.up, 5);
    EXPECT_DOUBLE_EQ(times.down, 3);
    EXPECT_DOUBLE_EQ(times.latency, 5);
    EXPECT_EQ(times.copy, 0);
    EXPECT_EQ(times.disk, 0);
    EXPECT_GE(times.cores, 1U);
}

TEST(UsageStore, CountsLargeCopiesWithTheCompletionTheyEndIn)
{
    Used world;
    world.assemble(6'000'000);
    EXPECT_DOUBLE_EQ(world.store.times().copy, 6);
    EXPECT_DOUBLE_EQ(world.store.times().latency, 1);
    world.store.reset();
    world.assemble(200'000);
    EXPECT_EQ(world.store.times().copy, 0) << "the completion of the upload before is over";
    EXPECT_DOUBLE_EQ(world.store.times().latency, 7);
}

TEST(UsageStore, TakesTransfersOfAFolderForWorkOfTheDisk)
{
    Used world(true);
    world.duration = 5s;
    ASSERT_TRUE(world.store.put({.key = key("x"), .body = large}));
    ASSERT_TRUE(world.store.get({.key = key("x"), .range = ByteRange{0, 300'000}}));
    world.assemble(6'000'000);
    const RunTimes times = world.store.times();
    EXPECT_DOUBLE_EQ(times.disk, 16);
    EXPECT_DOUBLE_EQ(times.latency, 1);
    EXPECT_EQ(times.up + times.down + times.copy, 0);
}

TEST(UsageStore, CountsTheTimeOfManyAtOnceOnce)
{
    Used world;
    Gate gate;
    world.memory->before = [&](RequestKind, const ObjectKey &) { return gate.pass(); };
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i <= 4; ++i) {
            threads.emplace_back([&, i] {
                EXPECT_TRUE(world.store.put({.key = ObjectKey(QByteArray::number(i)), .body = large}));
            });
            gate.awaitInside(i);
            world.clock->advance(2s);
        }
        EXPECT_DOUBLE_EQ(world.store.times().up, 8) << "while they are under way";
        gate.open();
    }
    world.clock->advance(50s);
    EXPECT_DOUBLE_EQ(world.store.times().up, 8);
}

TEST(UsageStore, CountsRequestsUnderWayFromTheResetOn)
{
    Used world;
    Gate gate;
    world.memory->before = [&](RequestKind, const ObjectKey &) { return gate.pass(); };
    {
        const std::jthread thread([&] { EXPECT_TRUE(world.store.put({.key = key("x"), .body = large})); });
        gate.awaitInside(1);
        world.clock->advance(10s);
        world.store.throttledFor(1s);
        world.cpu = 7;
        world.store.reset();
        EXPECT_EQ(world.store.times(), (RunTimes{.cores = world.store.times().cores}));
        world.clock->advance(4s);
        gate.open();
    }
    EXPECT_DOUBLE_EQ(world.store.times().up, 4);
    EXPECT_DOUBLE_EQ(world.store.times().wall, 4);
}

TEST(UsageStore, CountsFailuresToo)
{
    Used world;
    world.duration = 30s;
    EXPECT_FALSE(world.store.head(key("none")));
    EXPECT_DOUBLE_EQ(world.store.times().latency, 30);
}

TEST(UsageStore, MeasuresTheProcessorSinceItsBeginning)
{
    Used world;
    world.cpu = 10.5;
    EXPECT_DOUBLE_EQ(world.store.times().cpu, 7.5);
}

TEST(UsageStore, SharesAThrottledWaitAmongTheRequestsUnderWay)
{
    Used world;
    world.store.throttledFor(800ms);
    EXPECT_DOUBLE_EQ(world.store.times().throttled, 0.8) << "nobody else waits";
    Gate gate;
    world.memory->before = [&](RequestKind, const ObjectKey &) { return gate.pass(); };
    {
        std::vector<std::jthread> threads;
        for (int i = 1; i <= 4; ++i)
            threads.emplace_back([&] { EXPECT_TRUE(world.store.head(key("source"))); });
        gate.awaitInside(4);
        world.store.throttledFor(800ms);
        gate.open();
    }
    EXPECT_DOUBLE_EQ(world.store.times().throttled, 1.0);
}

TEST(UsageStore, HearsOfThrottlingFromTheRetriesInside)
{
    const auto clock = std::make_shared<FakeClock>();
    const auto memory = std::make_shared<MemoryStore>();
    memory->place(key("x"), MemoryContent("1"));
    int refusals = 2;
    memory->before = [&](RequestKind, const ObjectKey &) -> Result<> {
        return refusals-- > 0 ? fail(ErrorCode::Throttled, u"Slow down."_s) : Result<>();
    };
    UsageStore *told = nullptr;
    const auto retrying = std::make_shared<RetryingStore>(
        memory, RetryOptions{}, clock,
        [&](const PlannedRetry &retry) {
            if (retry.error.code == ErrorCode::Throttled)
                told->throttledFor(retry.delay);
        },
        [] { return 0.5; });
    UsageStore store(retrying, clock);
    told = &store;
    ASSERT_TRUE(store.head(key("x")));
    const RunTimes times = store.times();
    EXPECT_GT(times.throttled, 0);
    EXPECT_DOUBLE_EQ(times.throttled, times.wall) << "waiting was all there was";
    EXPECT_EQ(decideBottleneck(times), Bottleneck::Throttled);
}

TEST(ProcessCpuSeconds, NeverGoesBack)
{
    const double before = processCpuSeconds();
    EXPECT_GT(before, 0);
    EXPECT_GE(processCpuSeconds(), before);
}

} // namespace photoporter::testing
