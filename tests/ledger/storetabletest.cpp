// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/storetable.h"

#include "ledger/application.h"
#include "ledger/database.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

class StoreTableTest : public ::testing::Test {
protected:
    StoreTableTest()
    {
        testing::needApplication();
        m_ledger = Ledger::open(u":memory:"_s).value();
        m_stores.emplace(*m_ledger);
    }
    std::shared_ptr<Ledger> m_ledger;
    std::optional<StoreTable> m_stores;
};

ProbeRecord unusualProbe()
{
    ProbeRecord record{
        .rules =
            {.minPart = 1, .maxPart = 2, .maxObject = 3, .maxParts = 4, .uniformParts = true, .rangeCopyAbove = 5},
        .capabilities = {.copyPart = false,
                         .crc32Checksums = true,
                         .copyPartCrc32 = true,
                         .conditionalReplace = true,
                         .conditionalCopy = ConditionSupport::Refused,
                         .metadata = false,
                         .lifecycle = true},
        .probedAt = Clock::WallTime(std::chrono::milliseconds(1234567890123))};
    return record;
}

TEST_F(StoreTableTest, AnUnknownStoreHasNeitherProbeNorLine)
{
    EXPECT_EQ(m_stores->probe(u"s"_s).value(), std::nullopt);
    EXPECT_EQ(m_stores->line(u"s"_s).value(), std::nullopt);
}

TEST_F(StoreTableTest, GivesBackTheLastProbe)
{
    ASSERT_TRUE(m_stores->saveProbe(u"s"_s, {}));
    ASSERT_TRUE(m_stores->saveProbe(u"s"_s, unusualProbe()));
    EXPECT_EQ(m_stores->probe(u"s"_s).value(), unusualProbe());
    EXPECT_EQ(m_stores->line(u"s"_s).value(), std::nullopt);
}

TEST_F(StoreTableTest, GivesBackTheLastLine)
{
    const LineRecord record{.line = {.roundTripSeconds = 0.001,
                                     .upBytesPerSecond = 3,
                                     .downBytesPerSecond = 4,
                                     .copyBytesPerSecond = 5,
                                     .requestsPerSecond = 6,
                                     .measured = true},
                            .measuredAt = Clock::WallTime(std::chrono::milliseconds(5))};
    ASSERT_TRUE(m_stores->saveLine(u"s"_s, record));
    EXPECT_EQ(m_stores->line(u"s"_s).value(), record);
    EXPECT_EQ(m_stores->probe(u"s"_s).value(), std::nullopt);
}

TEST_F(StoreTableTest, AProbeThatLackedACapabilityCountsAsNone)
{
    ASSERT_TRUE(m_stores->saveProbe(u"s"_s, unusualProbe()));
    ASSERT_TRUE(database::run(m_ledger->connection().value(),
                              u"UPDATE stores SET capabilities = '{\"copyPart\":true}'"_s));
    EXPECT_EQ(m_stores->probe(u"s"_s).value(), std::nullopt);
}

} // namespace

} // namespace photoporter
