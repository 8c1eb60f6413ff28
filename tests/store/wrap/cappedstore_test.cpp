// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/faultstore.h"
#include "store/memorystore.h"
#include "store/wrap/cappedstore.h"

#include <condition_variable>
#include <gtest/gtest.h>
#include <thread>

namespace photoporter::testing {

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

} // namespace

TEST(CappedStore, LetsNoMoreThanTheLimitThrough)
{
    const auto memory = std::make_shared<MemoryStore>();
    CappedStore store(memory, 5);
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
    CappedStore store(memory, 1);
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
    CappedStore store(faults, 16);
    EXPECT_FALSE(store.head(key("x")));
    EXPECT_EQ(store.limit(), 8);
    EXPECT_FALSE(store.head(key("x")));
    EXPECT_EQ(store.limit(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(store.head(key("x")));
    EXPECT_EQ(store.limit(), 5);
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(store.head(key("x")));
    EXPECT_EQ(store.limit(), 16);
}

TEST(CappedStore, NeverShrinksToNothing)
{
    CappedStore store(std::make_shared<FaultStore>(std::make_shared<MemoryStore>(),
                                                   Fault{.count = 100, .error = errorOf(ErrorCode::Throttled)}),
                      4);
    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(store.head(key("x")));
    EXPECT_EQ(store.limit(), 1);
}

} // namespace photoporter::testing
