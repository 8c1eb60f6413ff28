// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/fakeclock.h"
#include "store/faultstore.h"
#include "store/memorystore.h"
#include "store/wrap/cappedstore.h"
#include "store/wrap/measuringstore.h"
#include "store/wrap/ratelimitedstore.h"
#include "store/wrap/retryingstore.h"

#include <cmath>
#include <condition_variable>
#include <gmock/gmock.h>
#include <thread>

namespace photoporter::testing {

using ::testing::ElementsAre;
using namespace std::chrono_literals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

ObjectKey key(const char *text)
{
    return ObjectKey(QByteArray(text));
}

Error errorOf(ErrorCode code)
{
    return {.code = code, .message = QStringLiteral("failed by the test")};
}

/// A retrying store over one that fails as told over an empty one in memory.
struct Retrying {
    explicit Retrying(Fault fault, RetryOptions options = {})
        : faults(std::make_shared<FaultStore>(memory, std::move(fault))),
          store(
              faults, options, clock, [this](const PlannedRetry &retry) { announced.push_back(retry); },
              [] { return 0.5; })
    {
    }

    std::shared_ptr<MemoryStore> memory = std::make_shared<MemoryStore>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FaultStore> faults;
    std::vector<PlannedRetry> announced;
    RetryingStore store;
};

} // namespace

TEST(RetryingStore, SendsAgainUntilItWorks)
{
    Retrying world({.kind = RequestKind::Put, .count = 3});
    ASSERT_TRUE(world.store.put({.key = key("x"), .body = "abc"}));
    EXPECT_EQ(world.memory->content(key("x"))->bytes(), "abc");
    EXPECT_THAT(world.clock->sleeps(), ElementsAre(50ms, 100ms, 200ms));
    EXPECT_EQ(world.store.traffic().retries, 3U);
    EXPECT_EQ(world.store.traffic().throttles, 0U);
    ASSERT_EQ(world.announced.size(), 3U);
    EXPECT_EQ(world.announced[2].attempt, 3);
    EXPECT_EQ(world.announced[2].kind, RequestKind::Put);
    EXPECT_EQ(world.announced[2].delay, 200ms);
    EXPECT_EQ(world.announced[2].error.code, ErrorCode::ConnectionLost);
}

TEST(RetryingStore, GivesTheLastErrorWhenNothingHelps)
{
    Retrying world({.kind = RequestKind::Head, .count = 1000, .error = errorOf(ErrorCode::Throttled)},
                   {.maxAttempts = 4});
    EXPECT_EQ(codeOf(world.store.head(key("x"))), ErrorCode::Throttled);
    EXPECT_EQ(world.faults->seen(), 4);
    EXPECT_EQ(world.store.traffic().retries, 3U);
    EXPECT_EQ(world.store.traffic().throttles, 4U);
}

TEST(RetryingStore, DoesNotRepeatWhatCannotHelp)
{
    Retrying world({.kind = RequestKind::Head, .error = errorOf(ErrorCode::AccessDenied)});
    EXPECT_EQ(codeOf(world.store.head(key("x"))), ErrorCode::AccessDenied);
    EXPECT_EQ(world.faults->seen(), 1);
    EXPECT_TRUE(world.announced.empty());
}

TEST(RetryingStore, DoubtsARedirectOnce)
{
    Retrying once({.kind = RequestKind::List, .error = errorOf(ErrorCode::WrongRegion)});
    EXPECT_TRUE(once.store.list({}));
    EXPECT_EQ(once.faults->seen(), 2);
    Retrying always({.kind = RequestKind::List, .count = 1000, .error = errorOf(ErrorCode::WrongRegion)});
    EXPECT_EQ(codeOf(always.store.list({})), ErrorCode::WrongRegion);
    EXPECT_EQ(always.faults->seen(), 2);
}

TEST(RetryingStore, StopsWaitingWhenAsked)
{
    Retrying world({.kind = RequestKind::Head});
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(codeOf(world.store.head(key("x"), source.get_token())), ErrorCode::Cancelled);
    EXPECT_EQ(world.faults->seen(), 1);
}

TEST(RetryingStore, EndsRetriesForAllWhenTheQuotaIsSpent)
{
    Retrying world({.kind = RequestKind::Head, .count = 100'000}, {.maxAttempts = 8});
    for (int i = 0; i < 50; ++i)
        EXPECT_FALSE(world.store.head(key("x")));
    EXPECT_EQ(world.store.traffic().retries, 100U) << "500 tokens at 5 a retry";
    EXPECT_EQ(world.faults->seen(), 150);
}

TEST(RetryingStore, KnowsItsOwnConditionalPutWhenTheAnswerWasLost)
{
    Retrying world({.kind = RequestKind::Put, .afterEffect = true});
    const auto done = world.store.put({.key = key("x"), .body = "mine", .ifAbsent = true});
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(done->etag.value(), md5("mine").toHex());
}

TEST(RetryingStore, KnowsItsOwnConditionalPutAlsoWhenLookingFailsAtFirst)
{
    const auto memory = std::make_shared<MemoryStore>();
    const auto lost = std::make_shared<FaultStore>(memory, Fault{.kind = RequestKind::Put, .afterEffect = true});
    RetryingStore store(std::make_shared<FaultStore>(lost, Fault{.kind = RequestKind::Head}), {},
                        std::make_shared<FakeClock>(), {}, [] { return 0.0; });
    const auto done = store.put({.key = key("x"), .body = "mine", .ifAbsent = true});
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(done->etag.value(), md5("mine").toHex());
}

TEST(RetryingStore, DoesNotTakeTheConditionalPutOfAnotherForItsOwn)
{
    Retrying world({.kind = RequestKind::Put});
    world.memory->place(key("x"), MemoryContent("theirs"));
    EXPECT_EQ(codeOf(world.store.put({.key = key("x"), .body = "mine", .ifAbsent = true})),
              ErrorCode::PreconditionFailed);
    // Nor the same bytes, when its own request was answered.
    Retrying calm({.nth = 1000});
    calm.memory->place(key("x"), MemoryContent("same"));
    EXPECT_EQ(codeOf(calm.store.put({.key = key("x"), .body = "same", .ifAbsent = true})),
              ErrorCode::PreconditionFailed);
}

TEST(RetryingStore, KnowsItsOwnCompletionWhenTheAnswerWasLost)
{
    for (const bool ifAbsent : {false, true}) {
        Retrying world({.kind = RequestKind::CompleteUpload, .afterEffect = true});
        const auto ref = world.store.createUpload({.key = key("x")});
        ASSERT_TRUE(ref);
        const auto part = world.store.uploadPart({.upload = *ref, .number = 1, .body = "abc"});
        ASSERT_TRUE(part);
        const auto done = world.store.completeUpload(
            {.upload = *ref, .parts = {{.number = 1, .etag = part->etag}}, .size = 3, .ifAbsent = ifAbsent});
        ASSERT_TRUE(done) << done.error().describe().toStdString();
        EXPECT_EQ(world.store.traffic().retries, 1U);
    }
}

TEST(RetryingStore, TakesARefusedDigestOfACompletionAsFinal)
{
    Retrying world({.kind = RequestKind::CompleteUpload, .error = errorOf(ErrorCode::DigestMismatch)});
    EXPECT_EQ(codeOf(world.store.completeUpload({.upload = {.key = key("x")}})), ErrorCode::DigestMismatch);
    EXPECT_EQ(world.faults->seen(), 1);
}

TEST(RetryingStore, HealsEveryKindOfRequestBeforeAndAfterItsEffect)
{
    for (std::size_t kind = 0; kind < requestKindCount; ++kind) {
        for (const bool afterEffect : {false, true}) {
            Retrying world({.kind = static_cast<RequestKind>(kind), .afterEffect = afterEffect});
            ObjectStore &store = world.store;
            const auto source = store.put({.key = key("s"), .body = QByteArray(10, 's')});
            ASSERT_TRUE(source);
            const auto ref = store.createUpload({.key = key("x")});
            ASSERT_TRUE(ref);
            const auto one = store.copyPart(
                {.upload = *ref, .number = 1, .source = key("s"), .sourceETag = source->etag, .sourceSize = 10});
            ASSERT_TRUE(one);
            ASSERT_TRUE(store.uploadPart({.upload = *ref, .number = 2, .body = "unused"}));
            ASSERT_TRUE(store.listParts(*ref));
            ASSERT_TRUE(store.listUploads({}));
            ASSERT_TRUE(
                store.completeUpload({.upload = *ref, .parts = {{.number = 1, .etag = one->etag}}, .size = 10}));
            ASSERT_TRUE(store.abortUpload(*ref));
            ASSERT_TRUE(store.checksums(key("s")));
            ASSERT_TRUE(store.list({}));
            ASSERT_TRUE(
                store.setLifecycle({.rules = {lifecycleRule("a", "a/", LifecycleAction::ExpireObjects, 1)}}));
            EXPECT_EQ(store.lifecycle()->rules.size(), 1U);
            ASSERT_TRUE(store.head(key("x")));
            EXPECT_EQ(store.get({.key = key("x")})->body, QByteArray(10, 's'));
            const std::vector<ObjectKey> keys{key("s"), key("x")};
            ASSERT_TRUE(store.remove(keys));
            EXPECT_TRUE(world.faults->fired()) << requestKindName(static_cast<RequestKind>(kind)).data();
            EXPECT_TRUE(world.memory->keys().empty());
        }
    }
}

TEST(CappedStore, LetsNoMoreThanTheLimitThrough)
{
    const auto memory = std::make_shared<MemoryStore>();
    CappedStore store(memory, std::make_shared<RequestGate>(5));
    const auto done = parallelFor(300, 20, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        const auto put =
            store.put({.key = ObjectKey(QByteArray::number(qulonglong{i})), .body = QByteArray(2000, 'x')}, stop);
        return put ? Result<>() : std::unexpected(put.error());
    });
    ASSERT_TRUE(done);
    EXPECT_LE(memory->peakInFlight(), 5);
    EXPECT_EQ(memory->keys().size(), 300U);
}

TEST(CappedStore, EndsAWaitWithTheCallersStop)
{
    const auto memory = std::make_shared<MemoryStore>();
    CappedStore store(memory, std::make_shared<RequestGate>(1));
    std::mutex mutex;
    std::condition_variable changed;
    bool inside = false;
    bool release = false;
    memory->before = [&](RequestKind, const ObjectKey &) -> Result<> {
        std::unique_lock lock(mutex);
        inside = true;
        changed.notify_all();
        changed.wait(lock, [&] { return release; });
        return {};
    };
    const std::jthread first([&] { EXPECT_FALSE(store.head(key("x"))); });
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return inside; });
    }
    std::stop_source source;
    Result<ObjectInfo> second = ObjectInfo{};
    {
        const std::jthread waiting([&] { second = store.head(key("x"), source.get_token()); });
        source.request_stop();
    }
    EXPECT_EQ(codeOf(second), ErrorCode::Cancelled);
    const std::scoped_lock lock(mutex);
    release = true;
    changed.notify_all();
}

TEST(CappedStore, ShrinksWhenThrottledAndGrowsBack)
{
    const auto memory = std::make_shared<MemoryStore>();
    memory->place(key("x"), MemoryContent("1"));
    const auto faults =
        std::make_shared<FaultStore>(memory, Fault{.nth = 1, .count = 2, .error = errorOf(ErrorCode::Throttled)});
    const auto gate = std::make_shared<RequestGate>(16);
    CappedStore store(faults, gate);
    EXPECT_FALSE(store.head(key("x")));
    EXPECT_EQ(gate->limit(), 8);
    EXPECT_FALSE(store.head(key("x")));
    EXPECT_EQ(gate->limit(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(store.head(key("x")));
    EXPECT_EQ(gate->limit(), 5);
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(store.head(key("x")));
    EXPECT_EQ(gate->limit(), 16);
}

TEST(CappedStore, NeverShrinksToNothing)
{
    const auto gate = std::make_shared<RequestGate>(4);
    CappedStore store(std::make_shared<FaultStore>(std::make_shared<MemoryStore>(),
                                                   Fault{.count = 100, .error = errorOf(ErrorCode::Throttled)}),
                      gate);
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(store.head(key("x")));
    EXPECT_EQ(gate->limit(), 1);
}

TEST(RateLimitedStore, SpacesBodiesByTheirSize)
{
    const auto clock = std::make_shared<FakeClock>();
    RateLimitedStore store(std::make_shared<MemoryStore>(), std::make_shared<RateLimit>(1'000'000, clock));
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(500'000, 'x')}));
    EXPECT_THAT(clock->sleeps(), ElementsAre(500ms, 500ms)) << "the first has nobody before it";
    ASSERT_TRUE(store.get({.key = key("x")}));
    ASSERT_TRUE(store.head(key("x")));
    EXPECT_EQ(clock->sleeps().size(), 2U) << "only bodies that go up are limited";
    clock->advance(10s);
    ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(500'000, 'x')}));
    EXPECT_EQ(clock->sleeps().size(), 2U) << "idle time pays for what came before, and saves nothing up";
    ASSERT_TRUE(store.put({.key = key("x"), .body = "1"}));
    EXPECT_EQ(clock->sleeps().back(), 500ms);
}

TEST(RateLimitedStore, WithoutALimitNobodyWaits)
{
    const auto clock = std::make_shared<FakeClock>();
    RateLimitedStore store(std::make_shared<MemoryStore>(), std::make_shared<RateLimit>(0, clock));
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(500'000, 'x')}));
    EXPECT_TRUE(clock->sleeps().empty());
}

TEST(RateLimitedStore, AStopEndsTheWait)
{
    RateLimitedStore store(std::make_shared<MemoryStore>(),
                           std::make_shared<RateLimit>(1000, std::make_shared<FakeClock>()));
    ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(5000, 'x')}));
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(codeOf(store.put({.key = key("y"), .body = "1"}, source.get_token())), ErrorCode::Cancelled);
}

TEST(RateLimitedStore, AStopGivesTheTimeBack)
{
    const auto clock = std::make_shared<FakeClock>();
    RateLimitedStore store(std::make_shared<MemoryStore>(), std::make_shared<RateLimit>(1000, clock));
    ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(3000, 'x')}));
    std::stop_source source;
    source.request_stop();
    for (int i = 0; i < 8; ++i)
        EXPECT_FALSE(store.put({.key = key("y"), .body = QByteArray(100'000, 'x')}, source.get_token()));
    ASSERT_TRUE(store.put({.key = key("z"), .body = "1"}));
    EXPECT_EQ(clock->monotonic(), 3s) << "as if nobody had been stopped";
}

namespace {

/// Time passes by sleeping alone, and somebody does something at the first.
class ClockWithAVisitor final : public Clock {
public:
    [[nodiscard]] WallTime now() const override { return m_inner.now(); }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override { return m_inner.monotonic(); }
    [[nodiscard]] bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        const bool whole = m_inner.sleep(duration, std::move(stop));
        if (const auto first = std::exchange(visit, {}))
            first();
        return whole;
    }
    std::function<void()> visit;

private:
    FakeClock m_inner;
};

} // namespace

TEST(RateLimitedStore, AHigherLimitEndsAWaitThatHasBegun)
{
    const auto clock = std::make_shared<ClockWithAVisitor>();
    const auto limit = std::make_shared<RateLimit>(1000, clock);
    RateLimitedStore store(std::make_shared<MemoryStore>(), limit);
    ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(100'000, 'x')}));
    clock->visit = [&] { limit->set(99'000); };
    ASSERT_TRUE(store.put({.key = key("y"), .body = "1"}));
    EXPECT_EQ(clock->monotonic(), 2s) << "one at the old rate, one at the new, and not a hundred";
}

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
