// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fairgate.h"

#include <atomic>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

namespace photoporter {
namespace {

void awaitWaiting(const FairGate &gate, int threads)
{
    while (gate.waiting() < threads)
        std::this_thread::yield();
}

TEST(FairGate, GivesAFreeSlotToWhoHoldsFewest)
{
    FairGate gate(2);
    FairGate::Share huge(gate);
    FairGate::Share small(gate);
    auto first = huge.acquire({});
    auto second = huge.acquire({});
    ASSERT_TRUE(first && second);

    std::mutex mutex;
    std::vector<std::string> order;
    const auto wait = [&](FairGate::Share &share, const char *name) {
        const auto slot = share.acquire({});
        const std::scoped_lock lock(mutex); // before the slot goes back: so the order is that of serving
        order.emplace_back(name);
    };
    {
        const std::jthread earlier([&] { wait(huge, "huge"); });
        awaitWaiting(gate, 1);
        const std::jthread later([&] { wait(small, "small"); });
        awaitWaiting(gate, 2);
        first = cancelled();
    }
    EXPECT_EQ(order, (std::vector<std::string>{"small", "huge"}));
}

TEST(FairGate, NeverHandsOutMoreThanItHasAndServesEveryone)
{
    FairGate gate(3);
    std::atomic<int> taken = 0;
    std::atomic<int> peak = 0;
    std::atomic<int> served = 0;
    std::vector<std::jthread> threads;
    for (int user = 0; user < 4; ++user) {
        threads.emplace_back([&] {
            FairGate::Share share(gate);
            std::vector<std::jthread> own;
            for (int i = 0; i < 8; ++i) {
                own.emplace_back([&] {
                    for (int round = 0; round < 50; ++round) {
                        const auto slot = share.acquire({});
                        ASSERT_TRUE(slot);
                        const int now = ++taken;
                        int seen = peak;
                        while (now > seen && !peak.compare_exchange_weak(seen, now)) {
                        }
                        ++served;
                        --taken;
                    }
                });
            }
        });
    }
    threads.clear();
    EXPECT_EQ(served, 4 * 8 * 50);
    EXPECT_LE(peak, 3);
}

TEST(FairGate, EndsAWaitWithItsStopAndLosesNoSlotByIt)
{
    FairGate gate(1);
    FairGate::Share share(gate);
    auto held = share.acquire({});
    ASSERT_TRUE(held);
    std::stop_source stop;
    Result<FairGate::Slot> waited = cancelled();
    {
        const std::jthread waiting([&] { waited = share.acquire(stop.get_token()); });
        stop.request_stop();
    }
    ASSERT_FALSE(waited);
    EXPECT_EQ(waited.error().code, ErrorCode::Cancelled);
    held = cancelled();
    EXPECT_TRUE(share.acquire({}));
}

TEST(FairGate, HandsOutMoreWhenTheLimitIsRaised)
{
    FairGate gate(1);
    FairGate::Share share(gate);
    const auto first = share.acquire({});
    gate.setLimit(2);
    EXPECT_TRUE(share.acquire({}));
    EXPECT_EQ(gate.limit(), 2);
}

} // namespace
} // namespace photoporter
