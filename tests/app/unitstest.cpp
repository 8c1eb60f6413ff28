// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/units.h"

#include "app/qtprinting.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(ParseDuration, ReadsOneNumberAndOneUnit)
{
    EXPECT_EQ(parseDuration(u"45s"_s), 45s);
    EXPECT_EQ(parseDuration(u"90m"_s), 5400s);
    EXPECT_EQ(parseDuration(u"6h"_s), 21600s);
    EXPECT_EQ(parseDuration(u"7d"_s), 604800s);
}

TEST(ParseDuration, RefusesWhatIsNoDuration)
{
    for (const char16_t *text :
         {u"", u"6", u"h", u"6 h", u"-6h", u"6H", u"1.5h", u"0h", u"6hh", u"6w", u"9999999999d", u"٦h"})
        EXPECT_EQ(parseDuration(QString::fromUtf16(text)), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(ParseRate, ReadsBytesASecond)
{
    EXPECT_EQ(parseRate(u"500k"_s), 500'000U);
    EXPECT_EQ(parseRate(u"2.5MB/s"_s), 2'500'000U);
    EXPECT_EQ(parseRate(u"1MiB/s"_s), 1'048'576U);
}

TEST(ParseRate, RefusesNothingAndNonsense)
{
    for (const char16_t *text : {u"", u"0", u"/s", u"fast", u"-1M", u"1M/h"})
        EXPECT_EQ(parseRate(QString::fromUtf16(text)), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(FormatSeconds, GrowsCoarserWithLength)
{
    EXPECT_EQ(formatSeconds(0.16), u"0.2 s"_s);
    EXPECT_EQ(formatSeconds(9.94), u"9.9 s"_s);
    EXPECT_EQ(formatSeconds(9.96), u"10 s"_s);
    EXPECT_EQ(formatSeconds(59.6), u"1 min 0 s"_s);
    EXPECT_EQ(formatSeconds(192), u"3 min 12 s"_s);
    EXPECT_EQ(formatSeconds(7500), u"2 h 05 min"_s);
    EXPECT_EQ(formatSeconds(3 * 86400 + 4 * 3600), u"3 days 4 h"_s);
}

TEST(FormatBits, SpeaksAsLinesAreSold)
{
    EXPECT_EQ(formatBits(12.5e6), u"100 Mbit/s"_s);
    EXPECT_EQ(formatBits(2.5e6), u"20 Mbit/s"_s);
    EXPECT_EQ(formatBits(312.5e6), u"2.5 Gbit/s"_s);
    EXPECT_EQ(formatBits(8000), u"64 kbit/s"_s);
}

TEST(FormatShare, KeepsSmallSharesVisible)
{
    EXPECT_EQ(formatShare(0, 100), u"0 %"_s);
    EXPECT_EQ(formatShare(1, 0), u"0 %"_s);
    EXPECT_EQ(formatShare(200, 100), u"200.0 %"_s);
    EXPECT_EQ(formatShare(25, 1000), u"2.5 %"_s);
    EXPECT_EQ(formatShare(13, 1'000'000), u"0.0013 %"_s);
    EXPECT_EQ(formatShare(5, 1000), u"0.50 %"_s);
}

TEST(FormatCost, NeverRoundsACostToNothing)
{
    EXPECT_EQ(formatCost(0), u"$0.0000"_s);
    EXPECT_EQ(formatCost(0.00002), u"less than $0.0001"_s);
    EXPECT_EQ(formatCost(0.0042), u"$0.0042"_s);
    EXPECT_EQ(formatCost(12.345), u"$12.35"_s);
}

TEST(FormatCount, GroupsThousands)
{
    EXPECT_EQ(formatCount(0), u"0"_s);
    EXPECT_EQ(formatCount(999), u"999"_s);
    EXPECT_EQ(formatCount(1000), u"1,000"_s);
    EXPECT_EQ(formatCount(1'234'567), u"1,234,567"_s);
}

} // namespace
} // namespace photoporter
