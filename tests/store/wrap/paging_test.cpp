// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorystore.h"
#include "store/paging.h"
#include "store/wrap/forwardingstore.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using testing::MemoryContent;
using testing::MemoryStore;

/// Names the same next page again and again.
class CirclingStore final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    Result<ListPage> list(const ListRequest &, std::stop_token) override { return ListPage{.continuation = "x"}; }
    Result<PendingUploads> listUploads(const QByteArray &, const QByteArray &, std::stop_token) override
    {
        return PendingUploads{.continuation = "x"};
    }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &) override { return send(); }
};

TEST(Paging, FollowsPagesToTheirEnd)
{
    MemoryStore store;
    for (int i = 0; i < 2500; ++i)
        store.place(ObjectKey("a/" + QByteArray::number(i)), MemoryContent("1"));
    std::size_t objects = 0;
    const auto done = forEachPage(store, {.prefix = "a/"}, {}, [&objects](const ListPage &page) {
        objects += page.objects.size();
        return Result<>();
    });
    EXPECT_TRUE(done);
    EXPECT_EQ(objects, 2500U);
    EXPECT_EQ(store.traffic()[RequestKind::List], 3U);
}

TEST(Paging, EndsWithTheErrorOfWhoTakesThePages)
{
    MemoryStore store;
    const auto refuse = [](const ListPage &) -> Result<> {
        return fail(ErrorCode::DiskFull, QStringLiteral("x"));
    };
    const auto done = forEachPage(store, {}, {}, refuse);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
}

TEST(Paging, AStoreThatGoesInCirclesIsLeft)
{
    CirclingStore store(std::make_shared<MemoryStore>());
    const auto listed = forEachPage(store, {}, {}, [](const ListPage &) { return Result<>(); });
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().code, ErrorCode::UnexpectedAnswer);
    const auto uploads = forEachUploadPage(store, {}, {}, [](const PendingUploads &) { return Result<>(); });
    ASSERT_FALSE(uploads);
    EXPECT_EQ(uploads.error().code, ErrorCode::UnexpectedAnswer);
}

} // namespace
} // namespace photoporter
