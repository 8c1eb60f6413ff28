// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/manifest.h"

#include "album/albumtesting.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::albumNamed;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Key;
using testing::MemoryContent;
using testing::MemoryStore;
using ::testing::UnorderedElementsAre;

const AlbumName album = albumNamed(u"a \"b\" ü"_s);

ManifestEntry entry(const QByteArray &tag, std::uint64_t size = 1)
{
    return {.size = size, .etag = ETag(tag), .crc32 = {0xff}};
}

Photo listed(const QString &name, const QByteArray &tag)
{
    return {.key = photoKey(album, name), .name = name, .size = 1, .etag = ETag(tag)};
}

TEST(ManifestTest, ComesBackAsItWasWritten)
{
    Manifest manifest{{"x/1.jpg", entry("a")}, {"\xc3\xbc \"q\"\n.jpg", entry("b-2", 5 * TiB)}};
    manifest["x/1.jpg"].fileModified = FileTime(std::chrono::nanoseconds(1'700'000'000'000'000'001));
    const auto again = parseManifest(toJson(album, manifest));
    ASSERT_TRUE(again) << testing::words(again.error());
    EXPECT_EQ(*again, manifest);
}

TEST(ManifestTest, AnEmptyOneIsValid)
{
    EXPECT_EQ(parseManifest(toJson(album, {})).value(), Manifest{});
}

TEST(ManifestTest, PassesOverFieldsItDoesNotKnow)
{
    const auto manifest = parseManifest(
        R"({"format":"photoporter-manifest","version":1,"camera":{"x":[1]},"photos":[
            {"name":"1","size":1,"etag":"e","crc32":"0000000a","rating":5}]})");
    EXPECT_THAT(manifest.value(), ElementsAre(Key("1")));
}

TEST(ManifestTest, RefusesWhatIsNotAllowedAndSaysWhere)
{
    const auto with = [](const QByteArray &photo) {
        return R"({"format":"photoporter-manifest","version":1,"photos":[)"
               R"({"name":"1","size":1,"etag":"e","crc32":"0000000a"},)" +
               photo + "]}";
    };
    const std::pair<QByteArray, const char *> cases[] = {
        {"", "no JSON at byte 0"},
        {"[]", "it is no manifest"},
        {R"({"format":"other","version":1,"photos":[]})", "it is no manifest"},
        {R"({"format":"photoporter-manifest","version":1,"photos":{}})", "it is no manifest"},
        {R"({"format":"photoporter-manifest","photos":[]})", "its version is missing"},
        {QByteArray(100'000, '['), "no JSON at byte"},
        {with("7"), "\"name\" of photo 2 is wrong"},
        {with(R"({"name":"","size":1,"etag":"e","crc32":"0000000a"})"), "\"name\" of photo 2 is wrong"},
        {with(R"({"name":"x\u0000","size":1,"etag":"e","crc32":"0000000a"})"), "\"name\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":-1,"etag":"e","crc32":"0000000a"})"), "\"size\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":1.5,"etag":"e","crc32":"0000000a"})"), "\"size\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":1e300,"etag":"e","crc32":"0000000a"})"), "\"size\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":"1","etag":"e","crc32":"0000000a"})"), "\"size\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":1,"etag":"","crc32":"0000000a"})"), "\"etag\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":1,"etag":"e","crc32":"0xffffff"})"), "\"crc32\" of photo 2 is wrong"},
        {with(R"({"name":"x","size":1,"etag":"e","crc32":"0000000a","mtime":"soon"})"),
         "\"mtime\" of photo 2 is wrong"},
    };
    for (const auto &[json, message] : cases) {
        const auto manifest = parseManifest(json);
        ASSERT_FALSE(manifest) << json.toStdString();
        EXPECT_EQ(manifest.error().code, ErrorCode::DataCorrupt);
        EXPECT_THAT(manifest.error().message.toStdString(), HasSubstr(message));
    }
}

TEST(ManifestTest, RefusesANewerVersion)
{
    const auto manifest = parseManifest(R"({"format":"photoporter-manifest","version":2,"photos":[]})");
    ASSERT_FALSE(manifest);
    EXPECT_EQ(testing::words(manifest.error()),
              "not-supported: The album's manifest.json was written by a newer Photoporter.");
}

TEST(MergeManifestTest, KeepsWhatIsStillThereAndWhatOthersAddedMeanwhile)
{
    const Manifest before{{"kept", entry("k")}, {"deleted", entry("d")}, {"replaced", entry("r1")}};
    Manifest theirs = before;
    theirs["new from another"] = entry("n");
    theirs["ours"] = entry("old");
    const std::vector photos{listed(u"kept"_s, "k"), listed(u"replaced"_s, "r2")};
    const Manifest merged = mergeManifest({{"ours", entry("o")}}, theirs, before, photos);
    EXPECT_EQ(merged, (Manifest{{"kept", entry("k")}, {"new from another", entry("n")}, {"ours", entry("o")}}));
}

TEST(WriteManifestTest, WritesOnlyWhatChanged)
{
    MemoryStore store;
    const Manifest ours{{"1", entry("a")}};
    ASSERT_TRUE(writeManifest(store, album, ours, {}, {}));
    EXPECT_EQ(readManifest(store, album).value().entries, ours);
    ASSERT_TRUE(writeManifest(store, album, ours, {}, {}));
    EXPECT_EQ(store.traffic()[RequestKind::Put], 1U);
}

TEST(WriteManifestTest, TwoUploadersAtOnceLoseNothing)
{
    MemoryStore store;
    ASSERT_TRUE(writeManifest(store, album, {{"1", entry("a")}}, {}, {}));
    bool interfered = false;
    store.before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::Put && !std::exchange(interfered, true))
            store.place(manifestKey(album), MemoryContent(toJson(album, {{"1", entry("a")}, {"2", entry("b")}})));
        return {};
    };
    ASSERT_TRUE(writeManifest(store, album, {{"3", entry("c")}}, {}, {}));
    EXPECT_THAT(readManifest(store, album).value().entries, UnorderedElementsAre(Key("1"), Key("2"), Key("3")));
}

TEST(ReadManifestTest, ADamagedOneSaysNothingAndIsReplaced)
{
    MemoryStore store;
    store.place(manifestKey(album), MemoryContent("{ not json"));
    EXPECT_THAT(readManifest(store, album).value().entries, IsEmpty());
    ASSERT_TRUE(writeManifest(store, album, {{"1", entry("a")}}, {}, {}));
    EXPECT_THAT(readManifest(store, album).value().entries, ElementsAre(Key("1")));
}

TEST(ReadManifestTest, AHugeOneIsNotFetched)
{
    MemoryStore store;
    store.place(manifestKey(album), MemoryContent::zeros(300 * MiB));
    EXPECT_THAT(readManifest(store, album).value().entries, IsEmpty());
    EXPECT_EQ(store.traffic().down, 0U);
}

} // namespace

} // namespace photoporter
