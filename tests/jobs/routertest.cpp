// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/router.h"

#include "rope/planner.h"
#include "store/memorystore.h"

#include <gtest/gtest.h>
#include <set>

namespace photoporter {
namespace {

TEST(Router, ChunksGrowWithTheAlbumUpToTheLimit)
{
    const EngineSettings settings;
    EXPECT_EQ(chunkCount(1, settings), 1);
    EXPECT_EQ(chunkCount(100, settings), 1);
    EXPECT_EQ(chunkCount(101, settings), 1);
    EXPECT_EQ(chunkCount(201, settings), 2);
    EXPECT_EQ(chunkCount(1000, settings), 5);
    EXPECT_EQ(chunkCount(3000, settings), 10);
    EXPECT_EQ(chunkCount(1'000'000, settings), 10);
    EXPECT_EQ(chunkCount(50, settings, 4), 4) << "wished for";
}

Plan planOf(const std::vector<std::uint64_t> &sizes, const StoreRules &rules = {},
            TransferPolicy policy = TransferPolicy::NoTransfer)
{
    Rope rope;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        rope.appendLiteral(QByteArray(90, 'h'));
        const auto source = rope.addSource(
            {.key = ObjectKey("p" + QByteArray::number(qulonglong{i})), .etag = ETag("e"), .size = sizes[i]});
        rope.appendStored(source, {0, sizes[i]}, Crc32{});
    }
    rope.appendLiteral(QByteArray(5000, 'd'));
    const auto plan = planAssembly(rope, rules, testing::MemoryStore::everything(), {}, {.policy = policy});
    EXPECT_TRUE(plan) << plan.error().message.toStdString();
    return plan.value_or(Plan());
}

void expectWhole(const Plan &plan, const Division &division)
{
    std::uint32_t next = 0;
    for (const PartRange &chunk : division.chunks) {
        EXPECT_EQ(chunk.first, next);
        EXPECT_GT(chunk.count, 0U);
        next = chunk.first + chunk.count;
    }
    if (division.merge.count > 0) {
        EXPECT_EQ(division.merge.first, next);
        next += division.merge.count;
    }
    EXPECT_EQ(next, plan.parts.size());
}

/// Every step that a run of parts is made of.
std::set<std::uint32_t> stepsOf(const Plan &plan, const PartRange &range)
{
    std::set<std::uint32_t> steps;
    const auto add = [&](const PlanPart &part, const auto &self) -> void {
        if (part.kind != PlanPart::Kind::CopyStep || !steps.insert(part.ref).second)
            return;
        for (const PlanPart &inner : plan.partsOf(plan.steps[part.ref]))
            self(inner, self);
    };
    for (std::uint32_t i = range.first; i < range.first + range.count; ++i)
        add(plan.parts[i], add);
    return steps;
}

TEST(Router, ChunksCoverThePlanOnceAndShareNoStep)
{
    StoreRules few;
    few.maxParts = 10;
    const Plan plans[] = {planOf(std::vector<std::uint64_t>(300, 8 * MiB)),
                          planOf(std::vector<std::uint64_t>(300, 60 * MiB)),
                          planOf(std::vector<std::uint64_t>(301, 2 * MiB)),
                          planOf(std::vector<std::uint64_t>(120, 12 * MiB), few),
                          planOf(std::vector<std::uint64_t>(300, 20'000), {}, TransferPolicy::Relay),
                          planOf({0}),
                          planOf({6 * MiB})};
    for (const Plan &plan : plans) {
        for (const int wanted : {1, 2, 4, 10}) {
            const Division division = dividePlan(plan, wanted);
            expectWhole(plan, division);
            EXPECT_LE(division.chunks.size(), static_cast<std::size_t>(wanted));
            std::set<std::uint32_t> seen;
            for (const PartRange &chunk : division.chunks) {
                for (const std::uint32_t step : stepsOf(plan, chunk))
                    EXPECT_TRUE(seen.insert(step).second) << "step " << step << " belongs to two chunks";
            }
        }
    }
}

TEST(Router, ChunksTakeAboutTheSameNumberOfRequests)
{
    const Division division = dividePlan(planOf(std::vector<std::uint64_t>(1000, 8 * MiB)), 5);
    ASSERT_EQ(division.chunks.size(), 5U);
    for (const PartRange &chunk : division.chunks)
        EXPECT_NEAR(chunk.count, 200, 3);
    EXPECT_EQ(division.merge.count, 1U) << "the directory";
}

} // namespace
} // namespace photoporter
