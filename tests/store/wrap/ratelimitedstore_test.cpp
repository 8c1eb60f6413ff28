// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fakeclock.h"
#include "store/memorystore.h"
#include "store/wrap/ratelimitedstore.h"

#include <gmock/gmock.h>

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

} // namespace

TEST(RateLimitedStore, SpacesBodiesByTheirSize)
{
    const auto clock = std::make_shared<FakeClock>();
    RateLimitedStore store(std::make_shared<MemoryStore>(), 1'000'000, clock);
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
    RateLimitedStore store(std::make_shared<MemoryStore>(), 0, clock);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(500'000, 'x')}));
    EXPECT_TRUE(clock->sleeps().empty());
}

TEST(RateLimitedStore, AStopEndsTheWait)
{
    RateLimitedStore store(std::make_shared<MemoryStore>(), 1000, std::make_shared<FakeClock>());
    ASSERT_TRUE(store.put({.key = key("x"), .body = QByteArray(5000, 'x')}));
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(codeOf(store.put({.key = key("y"), .body = "1"}, source.get_token())), ErrorCode::Cancelled);
}

} // namespace photoporter::testing
