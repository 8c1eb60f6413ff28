// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/bottleneck.h"

#include <QString>

#include <gtest/gtest.h>
#include <limits>
#include <ostream>

namespace photoporter {

void PrintTo(Bottleneck bottleneck, std::ostream *out)
{
    *out << bottleneckName(bottleneck).toString().toStdString();
}

namespace {

struct Case {
    const char *name;
    RunTimes times;
    Bottleneck expected;
};

void PrintTo(const Case &row, std::ostream *out)
{
    *out << row.name;
}

class BottleneckRule : public testing::TestWithParam<Case> {};

TEST_P(BottleneckRule, Decides)
{
    EXPECT_EQ(decideBottleneck(GetParam().times), GetParam().expected);
}

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

const Case cases[] = {
    {"NothingMeasured", {}, Bottleneck::None},
    {"NoWallTime", {.wall = 0, .up = 5}, Bottleneck::None},
    {"WallTimeIsNoNumber", {.wall = nan, .up = 5}, Bottleneck::None},
    {"Idle", {.wall = 10}, Bottleneck::None},
    {"UploadsAllTheTime", {.wall = 10, .up = 9.8, .latency = 1}, Bottleneck::Upstream},
    {"DownloadsMostOfTheTime", {.wall = 10, .up = 3, .down = 6}, Bottleneck::Downstream},
    {"CopiesMostOfTheTime", {.wall = 10, .copy = 7, .latency = 9}, Bottleneck::StoreCopy},
    {"FolderMostOfTheTime", {.wall = 10, .latency = 2, .disk = 8}, Bottleneck::Disk},
    {"TransferIsExactlyHalf", {.wall = 10, .up = 5}, Bottleneck::Upstream},
    {"TransferIsJustBelowHalf", {.wall = 10, .up = 4.99}, Bottleneck::None},
    {"EqualTransfersGoInOrder", {.wall = 10, .up = 6, .down = 6, .copy = 6, .disk = 6}, Bottleneck::Upstream},
    {"DownBeforeCopyAtEqualTimes", {.wall = 10, .down = 6, .copy = 6}, Bottleneck::Downstream},
    {"SmallRequestsAlone", {.wall = 10, .latency = 9}, Bottleneck::RequestLatency},
    {"SmallRequestsOutlastCopies", {.wall = 10, .copy = 3, .latency = 9}, Bottleneck::RequestLatency},
    {"SmallRequestsBesideUploads", {.wall = 10, .up = 5, .latency = 10}, Bottleneck::Upstream},
    {"SmallRequestsNowAndThen", {.wall = 10, .latency = 4}, Bottleneck::None},
    {"ThrottledAQuarter", {.wall = 10, .up = 10, .throttled = 2.5}, Bottleneck::Throttled},
    {"ThrottledLess", {.wall = 10, .up = 10, .throttled = 2.4}, Bottleneck::Upstream},
    {"ThrottledOutranksProcessor", {.wall = 10, .cpu = 40, .throttled = 5, .cores = 4}, Bottleneck::Throttled},
    {"AllCoresBusy", {.wall = 10, .up = 10, .cpu = 32, .cores = 4}, Bottleneck::Cpu},
    {"CoresNearlyBusy", {.wall = 10, .up = 10, .cpu = 31.9, .cores = 4}, Bottleneck::Upstream},
    {"OneThreadBusyAndNothingElse", {.wall = 10, .up = 2, .cpu = 8, .cores = 4}, Bottleneck::Cpu},
    {"OneThreadBusyBesideUploads", {.wall = 10, .up = 6, .cpu = 10, .cores = 4}, Bottleneck::Upstream},
    {"CoresUnknown", {.wall = 10, .cpu = 8, .cores = 0}, Bottleneck::Cpu},
    {"NegativeCountsAsNothing", {.wall = 10, .up = -9, .copy = 6, .throttled = -1}, Bottleneck::StoreCopy},
    {"NoNumberCountsAsNothing", {.wall = 10, .up = nan, .down = 6, .cpu = nan}, Bottleneck::Downstream},
};

INSTANTIATE_TEST_SUITE_P(Rows, BottleneckRule, testing::ValuesIn(cases),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(BottleneckName, ReadsBackAsWhatItWas)
{
    for (std::size_t i = 0; i < bottleneckCount; ++i) {
        const auto bottleneck = static_cast<Bottleneck>(i);
        EXPECT_EQ(bottleneckFromName(bottleneckName(bottleneck)), bottleneck);
    }
    EXPECT_EQ(bottleneckName(Bottleneck::StoreCopy), u"store-copy");
    EXPECT_EQ(bottleneckFromName(u"gremlins"), std::nullopt);
    EXPECT_EQ(bottleneckFromName({}), std::nullopt);
}

} // namespace
} // namespace photoporter
