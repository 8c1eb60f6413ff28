// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/uploadtable.h"

#include "ledger/application.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

const ObjectKey key(QByteArray("albums/a/photos/film.mp4"));

UploadRecord begun(const QByteArray &id)
{
    return {.upload = {.key = key, .id = UploadId(id), .fullObjectCrc32 = true},
            .file = {.size = 100, .modified = FileTime(std::chrono::nanoseconds(5)), .inode = 1ULL << 63U},
            .partSize = 8 * MiB,
            .startedAt = Clock::WallTime(std::chrono::milliseconds(77))};
}

class UploadTableTest : public ::testing::Test {
protected:
    UploadTableTest()
    {
        testing::needApplication();
        m_ledger = Ledger::open(u":memory:"_s).value();
        m_uploads.emplace(*m_ledger);
    }
    std::shared_ptr<Ledger> m_ledger;
    std::optional<UploadTable> m_uploads;
};

TEST_F(UploadTableTest, GivesBackAnUploadAndItsParts)
{
    ASSERT_TRUE(m_uploads->begin(u"s"_s, begun("u1")));
    ASSERT_TRUE(m_uploads->addPart(u"s"_s, key, 2, {.etag = ETag("b"), .crc32 = {0xffffffff}}));
    ASSERT_TRUE(m_uploads->addPart(u"s"_s, key, 2, {.etag = ETag("c"), .crc32 = {3}}));
    const auto found = m_uploads->find(u"s"_s, key).value();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->upload.id, UploadId("u1"));
    EXPECT_TRUE(found->upload.fullObjectCrc32);
    EXPECT_EQ(found->file, begun("u1").file);
    EXPECT_EQ(found->partSize, 8 * MiB);
    EXPECT_EQ(found->startedAt, begun("u1").startedAt);
    EXPECT_THAT(m_uploads->parts(u"s"_s, key).value(),
                ElementsAre(Pair(2, UploadedPart{.etag = ETag("c"), .crc32 = {3}})));
}

TEST_F(UploadTableTest, ANewUploadOfAKeyForgetsTheOldPartsToo)
{
    ASSERT_TRUE(m_uploads->begin(u"s"_s, begun("u1")));
    ASSERT_TRUE(m_uploads->addPart(u"s"_s, key, 1, {}));
    ASSERT_TRUE(m_uploads->begin(u"s"_s, begun("u2")));
    EXPECT_EQ(m_uploads->find(u"s"_s, key).value()->upload.id, UploadId("u2"));
    EXPECT_THAT(m_uploads->parts(u"s"_s, key).value(), IsEmpty());
}

TEST_F(UploadTableTest, ForgettingLeavesNothingAndMayBeRepeated)
{
    ASSERT_TRUE(m_uploads->begin(u"s"_s, begun("u1")));
    ASSERT_TRUE(m_uploads->addPart(u"s"_s, key, 1, {}));
    ASSERT_TRUE(m_uploads->forget(u"s"_s, key));
    ASSERT_TRUE(m_uploads->forget(u"s"_s, key));
    EXPECT_FALSE(m_uploads->find(u"s"_s, key).value());
    EXPECT_THAT(m_uploads->parts(u"s"_s, key).value(), IsEmpty());
}

TEST_F(UploadTableTest, APartOfAnUploadThatWasNeverBegunIsRefused)
{
    EXPECT_FALSE(m_uploads->addPart(u"s"_s, key, 1, {}));
}

} // namespace

} // namespace photoporter
