// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/crcindex.h"

#include "ledger/application.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

CrcRecord record(const QByteArray &key, std::uint32_t crc)
{
    return {.key = ObjectKey(key), .etag = ETag("tag"), .size = 10, .crc32 = {crc}};
}

class CrcIndexTest : public ::testing::Test {
protected:
    CrcIndexTest()
    {
        testing::needApplication();
        m_ledger = Ledger::open(u":memory:"_s).value();
        m_index.emplace(*m_ledger);
    }
    std::shared_ptr<Ledger> m_ledger;
    std::optional<CrcIndex> m_index;
};

TEST_F(CrcIndexTest, GivesBackWhatWasPutInByteOrderOfKeys)
{
    CrcRecord big = record("a/ü", 0xffffffff);
    big.size = 5 * TiB;
    big.fileModified = FileTime(std::chrono::nanoseconds(1'700'000'000'123'456'789));
    const std::vector records{big, record("a/Z", 0)};
    ASSERT_TRUE(m_index->put(u"s"_s, records));
    EXPECT_THAT(m_index->find(u"s"_s, "a/").value(), ElementsAre(records[1], records[0]));
}

TEST_F(CrcIndexTest, FindsKeysThatStartWithThePrefixAndNoOthers)
{
    const std::vector records{record("albums/a/1", 1), record("albums/a0", 2), record("albums/a-/1", 3),
                              record("albums/a/\xf4\x8f\xbf\xbf", 4)};
    ASSERT_TRUE(m_index->put(u"s"_s, records));
    EXPECT_THAT(m_index->find(u"s"_s, "albums/a/").value(), ElementsAre(records[0], records[3]));
    EXPECT_EQ(m_index->find(u"s"_s, {}).value().size(), 4U);
}

TEST_F(CrcIndexTest, KeepsStoresApart)
{
    const auto one = record("k", 1);
    ASSERT_TRUE(m_index->put(u"one"_s, std::span(&one, 1)));
    EXPECT_THAT(m_index->find(u"other"_s, "k").value(), IsEmpty());
}

TEST_F(CrcIndexTest, ANewRecordReplacesTheOldOneOfItsKey)
{
    auto one = record("k", 1);
    ASSERT_TRUE(m_index->put(u"s"_s, std::span(&one, 1)));
    one.etag = ETag("other");
    one.crc32 = {2};
    ASSERT_TRUE(m_index->put(u"s"_s, std::span(&one, 1)));
    EXPECT_THAT(m_index->find(u"s"_s, "k").value(), ElementsAre(one));
}

TEST_F(CrcIndexTest, AWholeAlbumIsOneQuery)
{
    std::vector<CrcRecord> records;
    for (std::uint32_t i = 0; i < 20'000; ++i)
        records.push_back(record("albums/a/photos/" + QByteArray::number(i), i));
    ASSERT_TRUE(m_index->put(u"s"_s, records));
    EXPECT_EQ(m_index->find(u"s"_s, "albums/a/photos/").value().size(), records.size());
}

} // namespace

} // namespace photoporter
