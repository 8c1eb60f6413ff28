// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include "ui/common/uiworld.h"

#include <QDateTime>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class FormatTest : public ::testing::Test {
protected:
    FormatTest()
    {
        testing::application();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    ~FormatTest() override { QLocale::setDefault(QLocale(QLocale::English)); }

    static Clock::WallTime at(const QString &iso)
    {
        return Clock::WallTime(
            std::chrono::milliseconds(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()));
    }
};

TEST_F(FormatTest, BytesAreRoundedForPeople)
{
    EXPECT_EQ(format::bytes(0), u"0 B"_s);
    EXPECT_EQ(format::bytes(999), u"999 B"_s);
    EXPECT_EQ(format::bytes(1000), u"1.0 KB"_s);
    EXPECT_EQ(format::bytes(999'960), u"1.0 MB"_s); // not "1000 KB"
    EXPECT_EQ(format::bytes(7'203'112'448), u"7.2 GB"_s);
    EXPECT_EQ(format::bytes(123'456'789'000), u"123 GB"_s);
    EXPECT_EQ(format::bytes(1'310'000'000'000), u"1.3 TB"_s);
    EXPECT_EQ(format::bytesOf(7'200'000'000, 11'600'000'000), u"7.2 of 11.6 GB"_s);
    EXPECT_EQ(format::exactBytes(7'203'112'448), u"7,203,112,448 bytes"_s);
}

TEST_F(FormatTest, OnlyAllIsAHundredPercent)
{
    EXPECT_EQ(format::percent(0), u"0 %"_s);
    EXPECT_EQ(format::percent(0.626), u"62 %"_s);
    EXPECT_EQ(format::percent(0.29), u"29 %"_s); // 0.29 * 100 is 28.999…
    EXPECT_EQ(format::percent(0.9999), u"99 %"_s);
    EXPECT_EQ(format::percent(1), u"100 %"_s);
}

TEST_F(FormatTest, TimesGrowCoarserAsTheyGrow)
{
    EXPECT_EQ(format::seconds(0.44), u"0.4 s"_s);
    EXPECT_EQ(format::seconds(38.2), u"38 s"_s);
    EXPECT_EQ(format::seconds(59.7), u"1 min"_s);
    EXPECT_EQ(format::seconds(125), u"2 min 5 s"_s);
    EXPECT_EQ(format::seconds(5640), u"1 h 34 min"_s);
    EXPECT_EQ(format::seconds(3 * 86'400.0), u"3 days"_s);
    EXPECT_EQ(format::left(2), u"about 10 s left"_s);
    EXPECT_EQ(format::left(38), u"about 40 s left"_s);
    EXPECT_EQ(format::left(31), u"about 40 s left"_s);
}

TEST_F(FormatTest, MomentsAreRelativeWhenTheyAreNear)
{
    const auto now = at(u"2026-11-22T15:00:00"_s);
    EXPECT_TRUE(format::moment(at(u"2026-11-22T14:02:00"_s), now).startsWith(u"today "_s));
    EXPECT_TRUE(format::moment(at(u"2026-11-21T23:59:00"_s), now).startsWith(u"yesterday "_s));
    EXPECT_EQ(format::moment(at(u"2026-11-19T09:40:00"_s), now), u"19 Nov"_s);
    EXPECT_EQ(format::moment(at(u"2025-11-19T09:40:00"_s), now), u"19 Nov 2025"_s);
    EXPECT_TRUE(format::shortMoment(at(u"2026-11-22T14:02:00"_s), now).startsWith(u"today "_s));
    EXPECT_EQ(format::shortMoment(at(u"2026-11-21T23:59:00"_s), now), u"yesterday"_s);
    EXPECT_EQ(format::shortMoment(at(u"2026-11-19T09:40:00"_s), now), u"19 Nov"_s);
}

TEST_F(FormatTest, FiguresFollowTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(format::count(1284), u"1.284"_s);
    EXPECT_TRUE(format::bytes(7'203'112'448).startsWith(u"7,2"_s));
    EXPECT_TRUE(format::dollars(1.12).contains(u"1,12"_s));
}

TEST_F(FormatTest, PathsBeginAtTheUsersOwnFolder)
{
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/ada");
    EXPECT_EQ(format::path(u"/home/ada/Pictures/Keller"_s), u"~/Pictures/Keller"_s);
    EXPECT_EQ(format::path(u"/home/ada"_s), u"~"_s);
    EXPECT_EQ(format::path(u"/home/adalbert/Keller"_s), u"/home/adalbert/Keller"_s);
    qputenv("HOME", "/");
    EXPECT_EQ(format::path(u"/srv/albums"_s), u"/srv/albums"_s);
    qputenv("HOME", home);
}

TEST_F(FormatTest, MoneyIsNeverRoundedToNothing)
{
    EXPECT_EQ(format::dollars(0), u"$0.00"_s);
    EXPECT_EQ(format::dollars(0.0004), u"less than $0.01"_s);
    EXPECT_EQ(format::dollars(118.2), u"$118.20"_s);
}

} // namespace

} // namespace photoporter::ui
