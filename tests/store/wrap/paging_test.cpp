// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorystore.h"
#include "store/paging.h"
#include "store/prefixblindstore.h"

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

TEST(Paging, APageOfWhatWasNotAskedForIsNotHandedOn)
{
    const auto memory = std::make_shared<MemoryStore>();
    memory->place(ObjectKey(QByteArray("albums/a/photos/1.jpg")), MemoryContent("1"));
    ASSERT_TRUE(memory->createUpload({.key = ObjectKey(QByteArray("albums/a/photos/2.jpg"))}));
    testing::PrefixBlindStore store(memory);
    int taken = 0;
    const auto count = [&taken](const auto &) {
        ++taken;
        return Result<>();
    };
    const auto objects = forEachPage(store, {.prefix = "zips/tmp/"}, {}, count);
    const auto prefixes = forEachPage(store, {.prefix = "zips/", .delimiter = "/"}, {}, count);
    const auto uploads = forEachUploadPage(store, "zips/tmp/", {}, count);
    for (const auto &done : {objects, prefixes, uploads}) {
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::UnexpectedAnswer);
    }
    EXPECT_EQ(taken, 0);
    EXPECT_EQ(objects.error().message,
              QStringLiteral("memory lists \"albums/a/photos/1.jpg\", although only names that begin with "
                             "\"zips/tmp/\" were asked for."));
    EXPECT_FALSE(objects.error().nextStep.isEmpty());
    EXPECT_TRUE(forEachPage(store, {.prefix = "albums/a/"}, {}, count));
    EXPECT_EQ(taken, 1);
}

/// As common prefix the one that was asked for itself.
class EchoingStore final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;
    Result<ListPage> list(const ListRequest &request, std::stop_token) override
    {
        return ListPage{.commonPrefixes = {request.prefix}};
    }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &) override { return send(); }
};

TEST(Paging, ACommonPrefixGoesBeyondWhatWasAskedFor)
{
    EchoingStore store(std::make_shared<MemoryStore>());
    const auto take = [](const ListPage &) { return Result<>(); };
    const auto done = forEachPage(store, {.prefix = "albums/", .delimiter = "/"}, {}, take);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::UnexpectedAnswer);
}

} // namespace
} // namespace photoporter
