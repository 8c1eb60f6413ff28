// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"

#include <gmock/gmock.h>

// Single objects: what is put can be read, found, replaced and removed.
namespace photoporter::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

const std::vector<QByteArray> &oddNames()
{
    static const std::vector<QByteArray> names = [] {
        std::vector<QByteArray> list = {
            "plain.jpg",
            "with space.jpg",
            " leading and trailing ",
            "a+b&c#d?e%f=g.jpg",
            "%41.jpg",
            "%2F",
            "100%",
            "%",
            "%.",
            "%+x",
            "x%2Fy",
            "a//b",
            "a///",
            "/",
            "//",
            "/leading",
            "trailing/",
            ".",
            "..",
            "../up",
            "a/../b",
            "a/./b",
            ".photoporter/tmp/x",
            "quotes\"'`<>|\\:*.jpg",
            "~-_.!()@,;$^{}[]",
            "tab\tand\nnewline",
            "Gr\xC3\xBC\xC3\x9F"
            "e.jpg",                                         // NFC
            "u\xCC\x88.jpg",                                 // NFD
            "\xE5\x86\x99\xE7\x9C\x9F/\xF0\x9F\x93\xB7.jpg", // beyond the BMP
            "\xD8\xB5\xD9\x88\xD8\xB1\xD8\xA9.jpg",          // right to left
            "UPPER.JPG",
            "upper.jpg",
        };
        list.push_back(QByteArray(300, 'n') + ".jpg");
        list.push_back(QByteArray(255, 'n'));
        list.push_back(QByteArray(256, 'n'));
        list.push_back("deep/" + QByteArray("\xC3\xA9").repeated(300) + "/x");
        return list;
    }();
    return names;
}

} // namespace

TEST_P(StoreContract, WhatIsPutIsRead)
{
    const QByteArray body = noise(10'000, 1);
    const auto info = put("photo.jpg", body);
    EXPECT_EQ(info.etag.value(), md5(body).toHex());
    EXPECT_EQ(info.size, 10'000U);
    const auto object = store().get({.key = key("photo.jpg")});
    ASSERT_TRUE(object) << object.error().describe().toStdString();
    EXPECT_EQ(object->body, body);
    EXPECT_EQ(object->info.etag, info.etag);
    EXPECT_EQ(object->info.size, 10'000U);
    EXPECT_EQ(object->info.key, key("photo.jpg"));
}

TEST_P(StoreContract, TypeAndMetadataComeBack)
{
    const Metadata metadata = {{"mtime", "1700000000.5"}, {"crc32", "0a1b2c3d"}};
    ASSERT_TRUE(store().put({.key = key("x"), .body = "abc", .contentType = "image/jpeg", .metadata = metadata}));
    const auto info = store().head(key("x"));
    ASSERT_TRUE(info) << info.error().describe().toStdString();
    EXPECT_EQ(info->contentType, "image/jpeg");
    EXPECT_EQ(info->size, 3U);
    EXPECT_GT(info->modified.time_since_epoch().count(), 0);
    if (store().capabilities().metadata) {
        EXPECT_EQ(info->metadata, metadata);
    }
}

TEST_P(StoreContract, AnEmptyObjectIsAnObject)
{
    const auto info = put("empty", {});
    EXPECT_EQ(info.etag.value(), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(read("empty"), QByteArray());
    EXPECT_THAT(names(), ElementsAre("empty"));
}

TEST_P(StoreContract, ASecondPutReplacesTheFirst)
{
    const auto first = put("x", "first");
    const auto second = put("x", "the second");
    EXPECT_NE(first.etag, second.etag);
    EXPECT_EQ(read("x"), "the second");
    EXPECT_THAT(names(), ElementsAre("x"));
}

TEST_P(StoreContract, RangesAreReadExactly)
{
    const QByteArray body = noise(1000, 2);
    put("x", body);
    for (const auto &range : {ByteRange{0, 1}, ByteRange{0, 1000}, ByteRange{999, 1}, ByteRange{123, 456}}) {
        const auto object = store().get({.key = key("x"), .range = range});
        ASSERT_TRUE(object) << object.error().describe().toStdString();
        EXPECT_EQ(object->body,
                  body.mid(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length)));
        EXPECT_EQ(object->info.size, 1000U);
    }
}

TEST_P(StoreContract, RangesOutsideAreRefused)
{
    put("x", noise(1000, 2));
    for (const auto &range : {ByteRange{1000, 1}, ByteRange{0, 1001}, ByteRange{999, 2}, ByteRange{5000, 5},
                              ByteRange{10, 0}, ByteRange{~0ULL, 2}})
        EXPECT_EQ(codeOf(store().get({.key = key("x"), .range = range})), ErrorCode::RangeInvalid)
            << range.offset << '+' << range.length;
}

TEST_P(StoreContract, AReadCanInsistOnATag)
{
    const auto info = put("x", "first");
    EXPECT_TRUE(store().get({.key = key("x"), .ifMatch = info.etag}));
    put("x", "second");
    EXPECT_EQ(codeOf(store().get({.key = key("x"), .ifMatch = info.etag})), ErrorCode::PreconditionFailed);
}

TEST_P(StoreContract, WhatIsNotThereIsMissing)
{
    put("folder/x", "1");
    for (const char *name : {"nothing", "folder", "folder/", "folder/x/y", "folder/x/"}) {
        EXPECT_EQ(codeOf(store().head(key(name))), ErrorCode::ObjectMissing) << name;
        EXPECT_EQ(codeOf(store().get({.key = key(name)})), ErrorCode::ObjectMissing) << name;
    }
}

TEST_P(StoreContract, RemovedObjectsAreGoneAndMissingOnesCountAsRemoved)
{
    put("a", "1");
    put("b/c/d", "2");
    put("b/e", "3");
    const std::vector<ObjectKey> keys{key("a"), key("b/c/d"), key("never"), key("never/was")};
    ASSERT_TRUE(store().remove(keys));
    EXPECT_THAT(names(), ElementsAre("b/e"));
    EXPECT_EQ(read("a"), "MISSING");
    ASSERT_TRUE(store().remove(keys));
    put("b/c", "4"); // a name that was a folder's
    EXPECT_EQ(read("b/c"), "4");
}

TEST_P(StoreContract, AnyKeyIsKeptAsItIs)
{
    std::vector<QByteArray> expected;
    int seed = 0;
    for (const QByteArray &name : oddNames()) {
        if (!GetParam().takesKey(name))
            continue;
        put(name, noise(50, ++seed));
        expected.push_back(name);
    }
    seed = 0;
    for (const QByteArray &name : expected) {
        EXPECT_EQ(read(name), noise(50, ++seed)) << name.constData();
        const auto info = store().head(key(name));
        EXPECT_TRUE(info && info->size == 50U) << name.constData();
    }
    std::ranges::sort(expected);
    EXPECT_EQ(names(), expected);
    for (const QByteArray &name : expected) {
        const std::vector<ObjectKey> keys{key(name)};
        EXPECT_TRUE(store().remove(keys)) << name.constData();
    }
    EXPECT_THAT(names(), IsEmpty());
}

TEST_P(StoreContract, KeysMayHave1024Bytes)
{
    const auto room = 1024 - prefixed({}).size();
    for (const char *unit : {"k", "\xC3\xA9", "\xE5\x86\x99", "a/"}) {
        QByteArray name = QByteArray(unit).repeated(room);
        name.truncate(room - room % QByteArray(unit).size());
        name = name.leftJustified(room, 'z');
        if (!GetParam().takesKey(name))
            continue;
        put(name, unit);
        EXPECT_EQ(read(name), unit);
        EXPECT_THAT(names({.prefix = name.left(24)}), ElementsAre(name));
        const std::vector<ObjectKey> keys{key(name)};
        EXPECT_TRUE(store().remove(keys));
    }
}

TEST_P(StoreContract, NamesThatAreNoKeysAreRefused)
{
    const auto tooLong = QByteArray(1025 - prefixed({}).size(), 'k');
    for (const QByteArray &name :
         {tooLong, QByteArray("nul\0inside", 10), QByteArray("\xFF\xFE"), QByteArray("\xC3")}) {
        EXPECT_EQ(codeOf(store().put({.key = key(name), .body = "x"})), ErrorCode::NameInvalid);
        EXPECT_EQ(codeOf(store().head(key(name))), ErrorCode::NameInvalid);
        EXPECT_EQ(codeOf(store().get({.key = key(name)})), ErrorCode::NameInvalid);
        EXPECT_EQ(codeOf(store().createUpload({.key = key(name)})), ErrorCode::NameInvalid);
    }
    EXPECT_EQ(codeOf(store().put({.key = ObjectKey(), .body = "x"})), ErrorCode::NameInvalid);
}

TEST_P(StoreContract, AKeyMayAlsoBeTheBeginningOfOthers)
{
    for (const std::vector<QByteArray> &order : {std::vector<QByteArray>{"a", "a/", "a/b", "a/b/c", "a/b//"},
                                                 std::vector<QByteArray>{"a/b//", "a/b/c", "a/b", "a/", "a"},
                                                 std::vector<QByteArray>{"a/b", "a", "a/b/c", "a/b//", "a/"}}) {
        for (const QByteArray &name : order)
            put(name, "of " + name);
        for (const QByteArray &name : order)
            EXPECT_EQ(read(name), QByteArray("of " + name));
        EXPECT_THAT(names(), ElementsAre("a", "a/", "a/b", "a/b//", "a/b/c"));
        for (const QByteArray &name : order) {
            const std::vector<ObjectKey> keys{key(name)};
            ASSERT_TRUE(store().remove(keys));
            EXPECT_EQ(read(name), "MISSING");
        }
        EXPECT_THAT(names(), IsEmpty());
    }
}

TEST_P(StoreContract, PutIfAbsentNeverReplaces)
{
    if (!store().capabilities().conditionalPut)
        GTEST_SKIP() << "the store has no conditional put";
    ASSERT_TRUE(store().put({.key = key("x"), .body = "first", .ifAbsent = true}));
    EXPECT_EQ(codeOf(store().put({.key = key("x"), .body = "second", .ifAbsent = true})),
              ErrorCode::PreconditionFailed);
    EXPECT_EQ(read("x"), "first");
}

TEST_P(StoreContract, PutIfMatchReplacesOnlyWhatWasSeen)
{
    if (!store().capabilities().conditionalReplace)
        GTEST_SKIP() << "the store has no conditional replace";
    const auto first = put("x", "first");
    ASSERT_TRUE(store().put({.key = key("x"), .body = "second", .ifMatch = first.etag}));
    EXPECT_EQ(codeOf(store().put({.key = key("x"), .body = "third", .ifMatch = first.etag})),
              ErrorCode::PreconditionFailed);
    EXPECT_EQ(read("x"), "second");
}

TEST_P(StoreContract, AWrongMd5IsRefused)
{
    if (!store().capabilities().contentMd5)
        GTEST_SKIP() << "the store does not check Content-MD5";
    EXPECT_EQ(codeOf(store().put({.key = key("x"), .body = "abc", .md5 = md5("abd")})), ErrorCode::DigestMismatch);
    EXPECT_EQ(read("x"), "MISSING");
    EXPECT_TRUE(store().put({.key = key("x"), .body = "abc", .md5 = md5("abc")}));
    const auto ref = begin("y");
    EXPECT_EQ(codeOf(store().uploadPart({.upload = ref, .number = 1, .body = "abc", .md5 = md5("abd")})),
              ErrorCode::DigestMismatch);
}

TEST_P(StoreContract, AWrongCrc32IsRefusedAndARightOneKept)
{
    if (!store().capabilities().crc32Checksums)
        GTEST_SKIP() << "the store does not check CRC32";
    EXPECT_EQ(codeOf(store().put({.key = key("x"), .body = "abc", .crc32 = crc32("abd")})),
              ErrorCode::DigestMismatch);
    EXPECT_EQ(read("x"), "MISSING");
    ASSERT_TRUE(store().put({.key = key("x"), .body = "abc", .crc32 = crc32("abc")}));
    const auto info = store().head(key("x"));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->crc32, crc32("abc"));
    const auto kept = store().checksums(key("x"));
    ASSERT_TRUE(kept) << kept.error().describe().toStdString();
    EXPECT_EQ(kept->fullObject, crc32("abc"));
}

TEST_P(StoreContract, BytesAndRequestsAreCounted)
{
    const Traffic before = store().traffic();
    put("x", noise(1234, 1));
    EXPECT_EQ(read("x").size(), 1234);
    const Traffic used = store().traffic() - before;
    EXPECT_EQ(used[RequestKind::Put], 1U);
    EXPECT_EQ(used[RequestKind::Get], 1U);
    EXPECT_EQ(used.up, 1234U);
    EXPECT_EQ(used.down, 1234U);
    EXPECT_EQ(used.copied, 0U);
}

TEST_P(StoreContract, LinksAreGivenOrRefusedInWords)
{
    put("x", "1");
    const auto link = store().presign({.key = key("x"), .expires = std::chrono::hours(1)});
    if (!store().capabilities().presign) {
        EXPECT_EQ(codeOf(link), ErrorCode::NotSupported);
        EXPECT_FALSE(link.error().advice().isEmpty());
        return;
    }
    ASSERT_TRUE(link) << link.error().describe().toStdString();
    EXPECT_EQ(codeOf(store().presign({.key = key("x"), .expires = std::chrono::hours(24 * 7 + 1)})),
              ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf(store().presign({.key = key("x"), .expires = std::chrono::seconds(0)})),
              ErrorCode::InvalidInput);
}

} // namespace photoporter::testing
