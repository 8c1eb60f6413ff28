// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"
#include "store/memorystore.h"

#include <gmock/gmock.h>

namespace photoporter::testing {

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

CompletedPart copyOf(MemoryStore &store, const UploadRef &ref, int number, const ObjectInfo &source,
                     ByteRange range)
{
    const auto part = store.copyPart({.upload = ref,
                                      .number = number,
                                      .source = source.key,
                                      .sourceETag = source.etag,
                                      .sourceSize = source.size,
                                      .range = range});
    EXPECT_TRUE(part) << part.error().describe().toStdString();
    return {.number = number, .etag = part ? part->etag : ETag()};
}

} // namespace

TEST(MemoryContent, SlicesAndJoinsAsBytesDo)
{
    const QByteArray bytes = noise(1000, 1);
    MemoryContent content(bytes);
    content.append(MemoryContent::zeros(500));
    content.append(MemoryContent(noise(300, 2)));
    const QByteArray all = bytes + QByteArray(500, '\0') + noise(300, 2);
    EXPECT_EQ(content.bytes(), all);
    EXPECT_EQ(content.crc32(), photoporter::crc32(all));
    EXPECT_EQ(content.md5(), photoporter::md5(all));
    for (const auto &range :
         {ByteRange{0, 1800}, ByteRange{990, 600}, ByteRange{1000, 500}, ByteRange{1799, 1}, ByteRange{300, 0}}) {
        const QByteArray expected =
            all.mid(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length));
        EXPECT_EQ(content.slice(range).bytes(), expected);
        EXPECT_EQ(content.slice(range).crc32(), photoporter::crc32(expected));
    }
}

TEST(MemoryContent, NeighbouringSlicesOfOneBlockAreOne)
{
    const MemoryContent content(noise(1000, 1));
    MemoryContent joined = content.slice({0, 400});
    joined.append(content.slice({400, 600}));
    EXPECT_EQ(joined.sliceCount(), 1U);
    EXPECT_EQ(joined.bytes(), content.bytes());
}

TEST(MemoryStore, AnObjectOf20GiBIsCopiedWithoutItsBytes)
{
    MemoryStore store;
    const auto source = store.place(ObjectKey(QByteArray("video")), MemoryContent::zeros(20 * GiB));
    const auto ref = store.createUpload({.key = ObjectKey(QByteArray("zip"))});
    ASSERT_TRUE(ref);
    std::vector<CompletedPart> parts;
    for (int i = 0; i < 4; ++i)
        parts.push_back(copyOf(store, *ref, i + 1, source, {static_cast<std::uint64_t>(i) * 5 * GiB, 5 * GiB}));
    const auto info = store.completeUpload({.upload = *ref, .parts = parts, .size = 20 * GiB});
    ASSERT_TRUE(info) << info.error().describe().toStdString();
    EXPECT_EQ(info->size, 20 * GiB);
    EXPECT_EQ(store.traffic().copied, 20 * GiB);
    EXPECT_EQ(store.traffic().up, 0U);
    EXPECT_EQ(store.content(info->key)->sliceCount(), 1U);
}

TEST(MemoryStore, PartsAndObjectsBeyondTheLimitsAreRefused)
{
    MemoryStore store({.minPart = 10, .maxPart = 100, .maxObject = 250, .maxParts = 5, .rangeCopyAbove = 10});
    const auto source = store.place(ObjectKey(QByteArray("source")), MemoryContent::zeros(1000));
    const auto ref = store.createUpload({.key = ObjectKey(QByteArray("x"))});
    ASSERT_TRUE(ref);
    EXPECT_EQ(codeOf(store.uploadPart({.upload = *ref, .number = 1, .body = QByteArray(101, 'x')})),
              ErrorCode::TooLarge);
    EXPECT_EQ(codeOf(store.copyPart(
                  {.upload = *ref, .number = 1, .source = source.key, .sourceETag = {}, .sourceSize = 1000})),
              ErrorCode::TooLarge);
    EXPECT_EQ(codeOf(store.copyPart({.upload = *ref,
                                     .number = 6,
                                     .source = source.key,
                                     .sourceETag = {},
                                     .sourceSize = 1000,
                                     .range = ByteRange{0, 100}})),
              ErrorCode::InvalidInput);
    std::vector<CompletedPart> parts;
    for (int i = 1; i <= 3; ++i)
        parts.push_back(copyOf(store, *ref, i, source, {0, 100}));
    EXPECT_EQ(codeOf(store.completeUpload({.upload = *ref, .parts = parts, .size = 300})), ErrorCode::TooLarge);
    parts.pop_back();
    EXPECT_TRUE(store.completeUpload({.upload = *ref, .parts = parts, .size = 200}));
}

TEST(MemoryStore, UniformPartsMustBeUniform)
{
    struct Case {
        const char *name;
        std::vector<int> sizes;
        bool isLegal;
    };
    for (const auto &[name, sizes, isLegal] :
         {Case{"equal", {20, 20, 20}, true}, Case{"smaller last", {20, 20, 5}, true},
          Case{"larger last", {20, 20, 21}, false}, Case{"uneven middle", {20, 21, 5}, false},
          Case{"alone", {7}, true}}) {
        MemoryStore store({.minPart = 10, .uniformParts = true});
        const auto ref = store.createUpload({.key = ObjectKey(QByteArray("x"))});
        ASSERT_TRUE(ref);
        std::vector<CompletedPart> parts;
        for (const int size : sizes) {
            const int number = static_cast<int>(parts.size()) + 1;
            const auto part = store.uploadPart({.upload = *ref, .number = number, .body = QByteArray(size, 'x')});
            ASSERT_TRUE(part);
            parts.push_back({.number = number, .etag = part->etag});
        }
        const auto done = store.completeUpload({.upload = *ref, .parts = parts});
        EXPECT_EQ(done.has_value(), isLegal) << name;
        EXPECT_TRUE(isLegal || codeOf(done) == ErrorCode::PartInvalid) << name;
    }
}

TEST(MemoryStore, HooksCanFailAndInterfere)
{
    MemoryStore store;
    const ObjectKey key(QByteArray("x"));
    store.place(key, MemoryContent("old"));
    store.before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::Get)
            store.place(key, MemoryContent("new"));
        return kind == RequestKind::Head ? fail(ErrorCode::ConnectionLost, QStringLiteral("lost")) : Result<>();
    };
    store.after = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        return kind == RequestKind::Put ? fail(ErrorCode::TimedOut, QStringLiteral("late")) : Result<>();
    };
    EXPECT_EQ(codeOf(store.head(key)), ErrorCode::ConnectionLost);
    EXPECT_EQ(store.get({.key = key})->body, "new");
    EXPECT_EQ(codeOf(store.put({.key = key, .body = "newest"})), ErrorCode::TimedOut);
    EXPECT_EQ(store.content(key)->bytes(), "newest");
}

} // namespace photoporter::testing
