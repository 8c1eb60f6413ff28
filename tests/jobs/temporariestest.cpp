// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/temporaries.h"

#include "jobs/jobworld.h"
#include "store/prefixblindstore.h"

namespace photoporter {
namespace {

class TemporariesTest : public testing::SmallJobWorld {
protected:
    /// A photo, an intermediate of a job, and an unfinished upload of each kind.
    void SetUp() override
    {
        SmallJobWorld::SetUp();
        placeMany(1, 100);
        store->place(step, testing::MemoryContent(QByteArray("x")));
        ASSERT_TRUE(store->createUpload({.key = photoKey(album, QStringLiteral("big.jpg"))}));
        ASSERT_TRUE(store->createUpload({.key = ObjectKey(prefix + "2")}));
    }

    const QByteArray prefix = "zips/tmp/job-1/";
    const ObjectKey step{prefix + "1"};
};

TEST_F(TemporariesTest, RemovesWhatLiesBelowThePrefixAndNothingElse)
{
    const auto swept = sweepTemporaries(*store, prefix);
    ASSERT_TRUE(swept) << swept.error().message.toStdString();
    EXPECT_EQ(swept->objects, 1U);
    EXPECT_EQ(swept->uploads, 1U);
    EXPECT_FALSE(store->content(step));
    EXPECT_EQ(everythingOutsideZips().size(), 1U);
    EXPECT_EQ(store->pendingUploads(), 1U) << "the photo's";
}

TEST_F(TemporariesTest, AStoreThatListsEverythingGetsNothingRemoved)
{
    testing::PrefixBlindStore blind(store);
    const auto before = store->keys();
    const auto swept = sweepTemporaries(blind, prefix);
    ASSERT_FALSE(swept);
    EXPECT_EQ(swept.error().code, ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(store->keys(), before);
    EXPECT_EQ(store->pendingUploads(), 2U);
}

} // namespace
} // namespace photoporter
