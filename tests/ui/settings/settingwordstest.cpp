// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingwords.h"

#include "store/probe.h"
#include "ui/settings/probewords.h"
#include "ui/settings/ratespanel.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(SettingWords, EverySettingHasWordsAndStandsInOneGroup)
{
    QStringList grouped;
    for (const SettingGroup group :
         {SettingGroup::AtOnce, SettingGroup::LargeAlbums, SettingGroup::WhenItFails, SettingGroup::Keeping}) {
        EXPECT_FALSE(groupTitle(group).isEmpty());
        grouped += settingsIn(group);
    }
    QStringList names;
    for (const SettingInfo &setting : describeSettings({})) {
        names += setting.name;
        EXPECT_FALSE(settingWords(setting.name).title.isEmpty()) << setting.name.toStdString();
        EXPECT_TRUE(settingWords(setting.name).help.endsWith(u'.')) << setting.name.toStdString();
    }
    grouped.sort();
    names.sort();
    EXPECT_EQ(grouped, names);
}

TEST(SettingWords, RangesInTheUnitThatFits)
{
    const auto info = [](const QString &name) {
        const auto all = describeSettings({});
        return *std::ranges::find(all, name, &SettingInfo::name);
    };
    EXPECT_EQ(rangeText(info(u"requests-in-flight"_s)), u"From 1 to 512."_s);
    EXPECT_EQ(rangeText(info(u"lease"_s)), u"From 10 seconds to 1 day."_s);
}

TEST(SettingWords, UnitsOfDurations)
{
    EXPECT_EQ(unitFor(0), TimeUnit::Days);
    EXPECT_EQ(unitFor(5), TimeUnit::Seconds);
    EXPECT_EQ(unitFor(360), TimeUnit::Minutes);
    EXPECT_EQ(unitFor(7200), TimeUnit::Hours);
    EXPECT_EQ(unitFor(86'400 * 30), TimeUnit::Days);
    EXPECT_EQ(unitFor(86'401), TimeUnit::Seconds);
}

TEST(RatesPanel, RatesByTheLocale)
{
    const QLocale english(QLocale::English), german(QLocale::German);
    EXPECT_EQ(rateFromText(u"10"_s, english), 1'250'000U);
    EXPECT_EQ(rateFromText(u"2.5"_s, english), 312'500U);
    EXPECT_EQ(rateFromText(u"2,5"_s, german), 312'500U);
    for (const QString &bad : {QString(), u"0"_s, u"-1"_s, u"fast"_s, u"nan"_s, u"inf"_s, u"1000000"_s})
        EXPECT_EQ(rateFromText(bad, english), std::nullopt) << bad.toStdString();
    EXPECT_EQ(rateToText(312'500, german), u"2,5"_s);
    EXPECT_EQ(rateToText(12'500'000'000, english), u"100000"_s);
}

TEST(ProbeWords, TheVerdictFollowsFromWhatDecides)
{
    ProbeReport report;
    report.capabilities.copyPart = report.capabilities.copyPartRange = true;
    EXPECT_EQ(verdictOf(report).tone, Tone::Good);
    report.rules.uniformParts = true;
    EXPECT_EQ(verdictOf(report).tone, Tone::Attention);
    report.rules.uniformParts = false;
    report.capabilities.copyPartRange = false;
    EXPECT_EQ(verdictOf(report).tone, Tone::Attention);
}

} // namespace
} // namespace photoporter::ui
