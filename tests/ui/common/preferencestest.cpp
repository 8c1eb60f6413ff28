// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class PreferencesTest : public ::testing::Test {
protected:
    PreferencesTest() { testing::application(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"window.ini"_s); }
    QTemporaryDir m_folder;
};

TEST_F(PreferencesTest, StoresAreKeptAsTheyWereGiven)
{
    const StoreProfile first{.id = u"a"_s,
                             .name = u"Atelier, “Süd”"_s,
                             .provider = u"r2"_s,
                             .url = u"s3://photos/kunden"_s,
                             .endpoint = u"https://x.example"_s,
                             .region = u"auto"_s,
                             .keys = KeySource::Keychain};
    StoreProfile second{.id = u"b"_s, .name = u"Disk"_s, .url = u"folder:///srv"_s};
    {
        Preferences preferences(file());
        preferences.saveStore(first);
        preferences.saveStore(second);
        second.name = u"Other disk"_s;
        preferences.saveStore(second);
        preferences.setCurrentStore(u"b"_s);
    }
    Preferences again(file());
    EXPECT_THAT(again.stores(), ::testing::ElementsAre(first, second));
    EXPECT_EQ(again.currentStore(), u"b"_s);
    again.removeStore(u"b"_s);
    EXPECT_THAT(again.stores(), ::testing::ElementsAre(first));
    EXPECT_TRUE(again.currentStore().isEmpty());
}

TEST_F(PreferencesTest, ChoicesAreKept)
{
    const std::vector<RateRule> rules = {{QTime(8, 0), QTime(18, 30), 1'250'000}, {QTime(0, 0), QTime(0, 0), 0}};
    {
        Preferences preferences(file());
        preferences.setScheme(Scheme::Dark);
        preferences.setLanguage(u"de"_s);
        preferences.setRates(rules);
        preferences.setLinkHours(24);
        preferences.setWants(Preferences::Note::Ready, false);
        preferences.setOnClose(Preferences::OnClose::KeepRunning);
    }
    const Preferences again(file());
    EXPECT_EQ(again.scheme(), Scheme::Dark);
    EXPECT_EQ(again.language(), u"de"_s);
    EXPECT_EQ(again.rates(), rules);
    EXPECT_EQ(again.linkHours(), 24);
    EXPECT_FALSE(again.wants(Preferences::Note::Ready));
    EXPECT_TRUE(again.wants(Preferences::Note::Failed));
    EXPECT_EQ(again.onClose(), Preferences::OnClose::KeepRunning);
}

TEST(RateAt, TheFirstRuleThatHoldsCounts)
{
    const std::vector<RateRule> rules = {{QTime(8, 0), QTime(18, 0), 100}, {QTime(22, 0), QTime(6, 0), 200}};
    EXPECT_EQ(rateAt(rules, QTime(8, 0)), 100U);
    EXPECT_EQ(rateAt(rules, QTime(17, 59)), 100U);
    EXPECT_EQ(rateAt(rules, QTime(18, 0)), 0U);
    EXPECT_EQ(rateAt(rules, QTime(23, 0)), 200U);
    EXPECT_EQ(rateAt(rules, QTime(5, 59)), 200U);
    EXPECT_EQ(rateAt(rules, QTime(6, 0)), 0U);
    EXPECT_EQ(rateAt({{QTime(0, 0), QTime(0, 0), 7}}, QTime(12, 0)), 7U);
    EXPECT_EQ(rateAt({}, QTime(12, 0)), 0U);
}

TEST_F(PreferencesTest, LayoutsAreWrittenOnceTheyHaveSettled)
{
    Preferences kept(file());
    for (int width = 1; width <= 500; ++width)
        kept.saveLayout(u"window"_s, QByteArray::number(width));
    EXPECT_EQ(kept.layout(u"window"_s), "500");
    EXPECT_TRUE(Preferences(file()).layout(u"window"_s).isEmpty()) << "not with every pixel";
    EXPECT_TRUE(testing::waitUntil([this] { return Preferences(file()).layout(u"window"_s) == "500"; }));
}

TEST_F(PreferencesTest, LayoutsAreWrittenAtTheEnd)
{
    {
        Preferences kept(m_folder.filePath(u"new/window.ini"_s));
        kept.saveLayout(u"a"_s, "1");
        kept.saveLayout(u"b"_s, "2");
    }
    const Preferences again(m_folder.filePath(u"new/window.ini"_s));
    EXPECT_EQ(again.layout(u"a"_s), "1");
    EXPECT_EQ(again.layout(u"b"_s), "2");
}

} // namespace

} // namespace photoporter::ui
