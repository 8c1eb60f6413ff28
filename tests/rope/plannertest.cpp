// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/planner.h"

#include "rope/spelling.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

constexpr std::uint64_t header = 80;
constexpr std::uint64_t directory = 1000;

Result<Plan> noTransferPlan(const Rope &rope, const StoreRules &rules = {}, const Line &line = {})
{
    return planAssembly(rope, rules, {}, line, {.policy = TransferPolicy::NoTransfer});
}

struct SizesCase {
    std::string name;
    std::vector<std::uint64_t> sizes;
};

std::vector<std::uint64_t> repeat(std::size_t count, std::uint64_t size)
{
    return std::vector<std::uint64_t>(count, size);
}

class PlannerSizes : public testing::TestWithParam<SizesCase> {};

TEST_P(PlannerSizes, SpellsTheRopeByEveryPolicy)
{
    const Rope rope = zipLikeRope(GetParam().sizes, header, directory);
    for (const auto policy : {TransferPolicy::NoTransfer, TransferPolicy::Automatic, TransferPolicy::Relay}) {
        const auto plan = planAssembly(rope, {}, {}, {}, {.policy = policy});
        ASSERT_TRUE(plan) << plan.error().message.toStdString();
        EXPECT_EQ(spellingError(*plan, rope, {}), "");
        EXPECT_EQ(plan->size, rope.length());
        if (policy == TransferPolicy::NoTransfer) {
            EXPECT_EQ(plan->prediction.traffic.down, 0U);
        }
        if (policy == TransferPolicy::Relay) {
            EXPECT_EQ(plan->prediction.traffic.copied, 0U);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, PlannerSizes,
    testing::Values(
        SizesCase{"OneEmptyFile", {0}}, SizesCase{"OneByte", {1}}, SizesCase{"JustBelowAPart", {5 * MiB - 1}},
        SizesCase{"ExactlyAPart", {5 * MiB}}, SizesCase{"JustAboveAPart", {5 * MiB + 1}},
        SizesCase{"JustBelowTwoParts", {10 * MiB - 1, 10 * MiB - 1}},
        SizesCase{"ExactlyTwoParts", {10 * MiB, 10 * MiB}},
        SizesCase{"JustAboveTwoParts", {10 * MiB + 1, 10 * MiB + 1}},
        SizesCase{"JustAboveTheLargestPart", {5 * GiB + 1, 8 * MiB}}, SizesCase{"TwentyGiB", {20 * GiB, 20 * GiB}},
        SizesCase{"FirstIsSmall", {1000, 8 * MiB, 8 * MiB}}, SizesCase{"LastIsSmall", {8 * MiB, 8 * MiB, 1000}},
        SizesCase{"EmptyBetweenLarge", {8 * MiB, 0, 0, 8 * MiB}},
        SizesCase{"EverythingSmall", repeat(100, 2 * MiB)}, SizesCase{"EverythingTiny", repeat(3000, 20 * KiB)},
        SizesCase{"ManySmallAfterOneLarge",
                  [] {
                      auto sizes = repeat(50, 2 * MiB);
                      sizes.insert(sizes.begin(), 60 * MiB);
                      return sizes;
                  }()},
        SizesCase{"SmallRunsBetweenLarge",
                  {8 * MiB, 1 * MiB, 1 * MiB, 8 * MiB, 4 * MiB, 4 * MiB, 4 * MiB, 30 * MiB, 1, 1}},
        SizesCase{"MorePhotosThanParts", repeat(9000, 12 * MiB)},
        SizesCase{"MuchMorePhotosThanParts", repeat(25'000, 12 * MiB)}),
    [](const auto &tested) { return tested.param.name; });

TEST(Planner, FusionCopiesEachPhotoOnceAndFiveMebibytesOfItAgain)
{
    const std::uint64_t size = 60 * MiB;
    const Rope rope = zipLikeRope(repeat(40, size), header, directory);
    const auto plan = noTransferPlan(rope);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->strategy, Strategy::Fusion);
    const double copied = static_cast<double>(plan->prediction.traffic.copied) / static_cast<double>(40 * size);
    EXPECT_LE(copied, 1 + 5.0 / 60 + 0.01);
    EXPECT_EQ(plan->scaffoldSize, 0U) << "a photo serves as scaffold";
    EXPECT_LT(plan->prediction.traffic.up, 10'000U);
}

TEST(Planner, FusionOfPhotosBelowTenMebibytesTakesAtMostSixRequestsAPhoto)
{
    const auto plan = noTransferPlan(zipLikeRope(repeat(200, 8 * MiB)));
    ASSERT_TRUE(plan);
    EXPECT_LE(plan->prediction.traffic.requestCount(), 200U * 6);
}

TEST(Planner, ChainUploadsOneScaffoldWhenNoPhotoIsLargeEnough)
{
    const auto plan = noTransferPlan(zipLikeRope(repeat(50, 2 * MiB), header, directory));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->strategy, Strategy::Chain);
    EXPECT_EQ(plan->scaffoldSize, 5 * MiB);
    EXPECT_EQ(plan->prediction.traffic.up, 50 * header + directory + 5 * MiB);
}

TEST(Planner, ASlidingScaffoldKeepsEachChainStepNearFiveMebibytes)
{
    const auto plan = noTransferPlan(zipLikeRope(repeat(400, 2 * MiB)));
    ASSERT_TRUE(plan);
    for (const PlanStep &step : plan->steps)
        EXPECT_LE(step.size, 5 * MiB + 2 * MiB + 5 * MiB);
    EXPECT_LT(static_cast<double>(plan->prediction.traffic.copied), 8.0 * 400 * 2 * MiB);
}

TEST(Planner, AlbumsWithMorePhotosThanPartsAreCopiedLittleMoreThanTwice)
{
    for (const std::uint64_t size : {12 * MiB, 54 * MiB}) {
        const std::size_t photos = 9500;
        const auto plan = noTransferPlan(zipLikeRope(repeat(photos, size)));
        ASSERT_TRUE(plan);
        EXPECT_LE(plan->parts.size(), 10'000U);
        EXPECT_LE(static_cast<double>(plan->prediction.traffic.copied), 2.1 * static_cast<double>(photos * size));
    }
}

TEST(Planner, OnePartTooManyGathersTwoAndLeavesTheOthers)
{
    const auto plan = noTransferPlan(zipLikeRope(repeat(10'000, 8 * MiB)));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->parts.size(), 10'000U);
    EXPECT_LE(plan->prediction.traffic.copied, (2 * 10'000 + 4) * 8 * MiB);
}

TEST(Planner, StoresWithUniformPartsRelayInEqualPartsAndSayWhy)
{
    const StoreRules rules{.uniformParts = true};
    const Rope rope = zipLikeRope(repeat(10, 8 * MiB));
    const auto plan = planAssembly(rope, rules, {}, {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->strategy, Strategy::Relay);
    EXPECT_EQ(spellingError(*plan, rope, rules), "");
    EXPECT_TRUE(plan->reason.contains(QStringLiteral("all parts of one size"))) << plan->reason.toStdString();
}

TEST(Planner, StoresWithoutPartCopyRelayAndRefuseNoTransfer)
{
    const Rope rope = zipLikeRope(repeat(10, 8 * MiB));
    const StoreCapabilities noCopies{.copyPart = false};
    const auto plan = planAssembly(rope, {}, noCopies, {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->strategy, Strategy::Relay);
    EXPECT_TRUE(plan->reason.contains(QStringLiteral("cannot copy parts"))) << plan->reason.toStdString();
    const auto refused = planAssembly(rope, {}, noCopies, {}, {.policy = TransferPolicy::NoTransfer});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotSupported);
}

TEST(Planner, ResultsBeyondTheStoresLimitAreRefusedBeforeAnyWork)
{
    const auto plan = planAssembly(zipLikeRope(repeat(1100, 5 * GiB)), {}, {}, {});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(plan.error().message.contains(QStringLiteral("5.9 TB"))) << plan.error().message.toStdString();
}

TEST(Planner, AutomaticRelaysTinyPhotosOnAFastLineAndCopiesThemOnAThinOne)
{
    const Rope rope = zipLikeRope(repeat(400, 2 * MiB));
    const Line fast{.roundTripSeconds = 0.0005,
                    .upBytesPerSecond = 3e8,
                    .downBytesPerSecond = 3e8,
                    .copyBytesPerSecond = 4e8,
                    .requestsPerSecond = 1000,
                    .measured = true};
    const auto onFast = planAssembly(rope, {}, {}, fast);
    ASSERT_TRUE(onFast);
    EXPECT_EQ(onFast->strategy, Strategy::Relay);
    const auto onThin = planAssembly(rope, {}, {}, Line{.copyBytesPerSecond = 4e8, .requestsPerSecond = 1000});
    ASSERT_TRUE(onThin);
    EXPECT_EQ(onThin->strategy, Strategy::Chain);
}

TEST(Planner, AutomaticMixesWhenOnlyThumbnailsAreWorthSending)
{
    std::vector<std::uint64_t> sizes;
    for (int i = 0; i < 100; ++i) {
        sizes.push_back(20 * MiB);
        sizes.push_back(4 * KiB);
    }
    const Rope rope = zipLikeRope(sizes);
    const auto plan = planAssembly(rope, {}, {}, Line{.copyBytesPerSecond = 4e8, .requestsPerSecond = 50});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->strategy, Strategy::Mixed);
    EXPECT_EQ(spellingError(*plan, rope, {}), "");
}

TEST(Planner, TheSameArgumentsGiveTheSamePlan)
{
    const Rope rope = zipLikeRope({8 * MiB, 100, 3 * MiB, 70 * MiB});
    const auto one = noTransferPlan(rope);
    const auto two = noTransferPlan(rope);
    ASSERT_TRUE(one && two);
    EXPECT_EQ(one->parts, two->parts);
    EXPECT_EQ(one->stepParts, two->stepParts);
}

TEST(Planner, AMillionPhotosAreSpelledRight)
{
    const StoreRules rules{.maxObject = 50'000'000'000'000};
    const Rope rope = zipLikeRope(repeat(1'000'000, 8'000'000));
    const auto plan = noTransferPlan(rope, rules);
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    EXPECT_LE(plan->parts.size(), 10'000U);
    EXPECT_EQ(spellingError(*plan, rope, rules), "");
}

TEST(Planner, SmallLimitsOfPartsBuildLevelUponLevel)
{
    const StoreRules rules{.minPart = 5 * MiB, .maxPart = 5 * GiB, .maxObject = 5 * TiB, .maxParts = 10};
    const Rope rope = zipLikeRope(repeat(500, 8 * MiB));
    const auto plan = noTransferPlan(rope, rules);
    ASSERT_TRUE(plan) << plan.error().message.toStdString();
    EXPECT_EQ(spellingError(*plan, rope, rules), "");
}

TEST(PlanText, NamesStepsPartsAndWhatIsLeftOut)
{
    const Rope rope = zipLikeRope(repeat(100, 8 * MiB));
    const auto plan = noTransferPlan(rope);
    ASSERT_TRUE(plan);
    const QString text = describePlan(*plan, rope, 3);
    EXPECT_TRUE(text.contains(QStringLiteral("step 1, "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("albums/a/photos/0000000.jpg")));
    EXPECT_TRUE(text.contains(QStringLiteral("more")));
}

} // namespace
} // namespace photoporter
