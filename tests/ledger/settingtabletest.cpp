// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/settingtable.h"

#include "ledger/tablefixture.h"

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Pair;

class SettingTableTest : public testing::TableFixture {
protected:
    const SettingTable m_settings{*m_ledger};
};

TEST_F(SettingTableTest, HoldsWhatDiffersFromTheDefaults)
{
    EXPECT_TRUE(m_settings.all().value().empty());
    ASSERT_TRUE(m_settings.set(u"chunksAtOnce"_s, u"4"_s));
    ASSERT_TRUE(m_settings.set(u"archiveDays"_s, u""_s));
    ASSERT_TRUE(m_settings.set(u"chunksAtOnce"_s, u"2"_s));
    EXPECT_THAT(m_settings.all().value(),
                ElementsAre(Pair(u"archiveDays"_s, u""_s), Pair(u"chunksAtOnce"_s, u"2"_s)));
    ASSERT_TRUE(m_settings.reset(u"archiveDays"_s));
    ASSERT_TRUE(m_settings.reset(u"never set"_s));
    EXPECT_THAT(m_settings.all().value(), ElementsAre(Pair(u"chunksAtOnce"_s, u"2"_s)));
}

} // namespace

} // namespace photoporter
