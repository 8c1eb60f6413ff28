// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"

#include <gmock/gmock.h>

// Listings: byte order, pages, prefixes and delimiters.
namespace photoporter::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST_P(StoreContract, AnEmptyPlaceListsNothing)
{
    const auto page = store().list({.prefix = prefixed("nothing/")});
    ASSERT_TRUE(page) << page.error().describe().toStdString();
    EXPECT_THAT(page->objects, IsEmpty());
    EXPECT_THAT(page->commonPrefixes, IsEmpty());
    EXPECT_TRUE(page->continuation.isEmpty());
}

TEST_P(StoreContract, ListingsAreInByteOrder)
{
    std::vector<QByteArray> expected = {"B",   "a",  "a b",       "a-b", "a/b",     "a/b/c",
                                        "a/c", "a0", "a\xC3\xA9", "b",   "\xC3\xA9"};
    for (auto it = expected.rbegin(); it != expected.rend(); ++it)
        put(*it, "1");
    EXPECT_EQ(names(), expected);
}

TEST_P(StoreContract, PagesJoinWithoutGapOrRepetition)
{
    std::vector<QByteArray> expected;
    for (int i = 0; i < 25; ++i) {
        expected.push_back("p" + QByteArray::number(i % 3) + "/" + QByteArray::number(i).rightJustified(3, '0'));
        put(expected.back(), "x");
    }
    std::ranges::sort(expected);
    for (const int size : {1, 7, 24, 25, 26}) {
        ListRequest request{.prefix = prefixed({}), .maxKeys = size};
        std::vector<QByteArray> found;
        std::size_t pages = 0;
        do {
            const auto page = store().list(request);
            ASSERT_TRUE(page) << page.error().describe().toStdString();
            EXPECT_LE(page->objects.size(), static_cast<std::size_t>(size));
            for (const auto &info : page->objects)
                found.push_back(info.key.utf8().mid(prefixed({}).size()));
            request.continuation = page->continuation;
            ++pages;
        } while (!request.continuation.isEmpty() && pages < 100);
        EXPECT_EQ(found, expected) << "pages of " << size;
        EXPECT_EQ(pages, (25U + static_cast<std::size_t>(size) - 1) / static_cast<std::size_t>(size));
    }
}

TEST_P(StoreContract, ListingsSayWhatHeadSays)
{
    const auto info = put("x", noise(77, 1));
    const auto page = store().list({.prefix = prefixed({})});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->objects.size(), 1U);
    EXPECT_EQ(page->objects[0].key, key("x"));
    EXPECT_EQ(page->objects[0].size, 77U);
    EXPECT_EQ(page->objects[0].etag, info.etag);
    EXPECT_GT(page->objects[0].modified.time_since_epoch().count(), 0);
}

TEST_P(StoreContract, APrefixMayEndAnywhere)
{
    for (const char *name : {"albums/x/1", "albums/x/10", "albums/xy/1", "albums/z", "other"})
        put(name, "1");
    EXPECT_THAT(names({.prefix = "albums/x"}), ElementsAre("albums/x/1", "albums/x/10", "albums/xy/1"));
    EXPECT_THAT(names({.prefix = "albums/x/"}), ElementsAre("albums/x/1", "albums/x/10"));
    EXPECT_THAT(names({.prefix = "albums/x/1"}), ElementsAre("albums/x/1", "albums/x/10"));
    EXPECT_THAT(names({.prefix = "albums/x/1/"}), IsEmpty());
    EXPECT_THAT(names({.prefix = "albu"}), ElementsAre("albums/x/1", "albums/x/10", "albums/xy/1", "albums/z"));
    EXPECT_THAT(names({.prefix = "nothing"}), IsEmpty());
}

TEST_P(StoreContract, StartAfterLeavesOutWhatIsNotBeyondIt)
{
    for (const char *name : {"a", "b", "b/1", "b/2", "c"})
        put(name, "1");
    EXPECT_THAT(names({.startAfter = "b"}), ElementsAre("b/1", "b/2", "c"));
    EXPECT_THAT(names({.startAfter = "b/1"}), ElementsAre("b/2", "c"));
    EXPECT_THAT(names({.startAfter = "bb"}), ElementsAre("c"));
    EXPECT_THAT(names({.startAfter = "zzz"}), IsEmpty());
}

TEST_P(StoreContract, ADelimiterFoldsKeysIntoPrefixes)
{
    for (const char *name :
         {"albums/a/photos/1", "albums/a/photos/2", "albums/b/photos/1", "albums/c", "albums/d/", "x"})
        put(name, "1");
    for (const int size : {1, 2, 3, 1000}) {
        ListRequest request{.prefix = prefixed("albums/"), .delimiter = "/", .maxKeys = size};
        std::vector<QByteArray> objects;
        std::vector<QByteArray> prefixes;
        do {
            const auto page = store().list(request);
            ASSERT_TRUE(page) << page.error().describe().toStdString();
            EXPECT_LE(page->objects.size() + page->commonPrefixes.size(), static_cast<std::size_t>(size));
            for (const auto &info : page->objects)
                objects.push_back(info.key.utf8().mid(prefixed({}).size()));
            for (const auto &prefix : page->commonPrefixes)
                prefixes.push_back(prefix.mid(prefixed({}).size()));
            request.continuation = page->continuation;
        } while (!request.continuation.isEmpty());
        EXPECT_THAT(objects, ElementsAre("albums/c"));
        EXPECT_THAT(prefixes, ElementsAre("albums/a/", "albums/b/", "albums/d/")) << "pages of " << size;
    }
}

TEST_P(StoreContract, UnfinishedUploadsAreNotListed)
{
    const auto ref = begin("pending");
    upload(ref, 1, "abc");
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(read("pending"), "MISSING");
}

} // namespace photoporter::testing
