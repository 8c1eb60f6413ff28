// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/listing.h"

#include "album/albumtesting.h"
#include "store/prefixblindstore.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::albumNamed;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::MemoryContent;
using testing::MemoryStore;

void place(MemoryStore &store, const QByteArray &key, const QByteArray &bytes = "x")
{
    store.place(ObjectKey(key), MemoryContent(bytes));
}

std::vector<QString> namesOf(const std::vector<Photo> &photos)
{
    std::vector<QString> names;
    for (const Photo &photo : photos)
        names.push_back(photo.name);
    return names;
}

TEST(ListAlbumsTest, NamesTheFoldersBelowAlbumsAndReadsNoPhotos)
{
    MemoryStore store;
    for (const char *key : {"albums/b/photos/1.jpg", "albums/b/photos/2.jpg", "albums/a/photos/1.jpg",
                            "zips/c/x.zip", "albums/tmp/photos/1.jpg", "albums/stray.txt"})
        place(store, key);
    EXPECT_THAT(listAlbums(store).value(), ElementsAre(albumNamed(u"a"_s), albumNamed(u"b"_s)));
    EXPECT_EQ(store.traffic()[RequestKind::List], 1U);
}

TEST(ListAlbumsTest, AStoreThatListsEverythingIsNotBelieved)
{
    const auto memory = std::make_shared<MemoryStore>();
    place(*memory, "a.jpg");
    place(*memory, "x/photos/1.jpg");
    testing::PrefixBlindStore store(memory);
    const auto albums = listAlbums(store);
    ASSERT_FALSE(albums);
    EXPECT_EQ(albums.error().code, ErrorCode::UnexpectedAnswer);
    const auto photos = listPhotos(store, albumNamed(u"a"_s));
    ASSERT_FALSE(photos);
    EXPECT_EQ(photos.error().code, ErrorCode::UnexpectedAnswer);
}

TEST(ListAlbumsTest, AnEmptyStoreHasNone)
{
    MemoryStore store;
    EXPECT_THAT(listAlbums(store).value(), IsEmpty());
}

TEST(ListPhotosTest, GivesNamesBelowTheAlbumInByteOrder)
{
    MemoryStore store;
    for (const char *key : {"albums/a/photos/b.jpg", "albums/a/photos/Day 1/ü.jpg", "albums/a/photos/..//x",
                            "albums/a/manifest.json", "albums/ab/photos/other.jpg"})
        place(store, key, "four");
    const auto photos = listPhotos(store, albumNamed(u"a"_s)).value();
    EXPECT_THAT(namesOf(photos), ElementsAre(u"..//x"_s, u"Day 1/ü.jpg"_s, u"b.jpg"_s));
    EXPECT_EQ(photos[2].key.utf8(), "albums/a/photos/b.jpg");
    EXPECT_EQ(photos[2].size, 4U);
    EXPECT_EQ(photos[2].etag.value(), md5("four").toHex());
}

TEST(ListPhotosTest, FollowsAllPages)
{
    MemoryStore store;
    for (int i = 0; i < 2500; ++i)
        place(store, "albums/a/photos/" + QByteArray::number(i));
    EXPECT_EQ(listPhotos(store, albumNamed(u"a"_s)).value().size(), 2500U);
    EXPECT_EQ(store.traffic()[RequestKind::List], 3U);
}

TEST(ListPhotosTest, SaysThatAnAlbumIsMissingAndWhere)
{
    MemoryStore store;
    place(store, "albums/a/photos/", "");
    const auto photos = listPhotos(store, albumNamed(u"a"_s));
    ASSERT_FALSE(photos);
    EXPECT_EQ(testing::words(photos.error()), "album-missing: There is no album \"a\" in memory.");
}

TEST(RequirePhotosTest, AsksForAFewKeysAndPassesOverFolderMarks)
{
    MemoryStore store;
    for (int i = 0; i < 25; ++i)
        place(store, "albums/a/photos/" + QByteArray::number(100 + i) + '/', "");
    const auto missing = requirePhotos(store, albumNamed(u"a"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::AlbumMissing);
    EXPECT_EQ(testing::words(missing.error()), "album-missing: There is no album \"a\" in memory.");
    EXPECT_EQ(store.traffic()[RequestKind::List], 3U);
    place(store, "albums/a/photos/200.jpg");
    EXPECT_TRUE(requirePhotos(store, albumNamed(u"a"_s)));
    EXPECT_FALSE(requirePhotos(store, albumNamed(u"A"_s)));
}

TEST(ListPhotosTest, PassesOverTheFolderMarksOfOtherPrograms)
{
    MemoryStore store;
    place(store, "albums/a/photos/day 1/", "");
    place(store, "albums/a/photos/day 1/1.jpg");
    EXPECT_THAT(namesOf(listPhotos(store, albumNamed(u"a"_s)).value()), ElementsAre(u"day 1/1.jpg"_s));
}

TEST(ListPhotosTest, AnObjectWithContentWhoseKeyEndsInASlashIsNamedAndNotLost)
{
    MemoryStore store;
    place(store, "albums/a/photos/1.jpg");
    place(store, "albums/a/photos/odd/", "content");
    const auto photos = listPhotos(store, albumNamed(u"a"_s));
    ASSERT_FALSE(photos);
    EXPECT_EQ(
        testing::words(photos.error()),
        "name-invalid: The object \"albums/a/photos/odd/\" has a name that ends in \"/\", as only folders have.");
}

} // namespace

} // namespace photoporter
