// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/requests.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace photoporter::s3 {

namespace {

using ::testing::Contains;
using ::testing::Not;
using ::testing::Pair;

constexpr StoreCapabilities honest{.crc32Checksums = true, .fullObjectCrc32 = true, .contentMd5 = true};
constexpr StoreCapabilities plain{};

const UploadRef composite{.key = ObjectKey(QByteArray("k")), .id = UploadId("u"), .partCrc32 = true};
const UploadRef full{.key = ObjectKey(QByteArray("k")), .id = UploadId("u"), .fullObjectCrc32 = true};
const UploadRef bare{.key = ObjectKey(QByteArray("k")), .id = UploadId("u")};

} // namespace

TEST(S3Requests, TargetsAreEncodedOnce)
{
    const S3Config path{.bucket = "b", .endpoint = "http://h"};
    EXPECT_EQ(encodedTarget(path, {.key = "a//../b c+%2F"}), "/b/a//../b%20c%2B%252F");
    EXPECT_EQ(encodedTarget(path, removeRequest({})), "/b?delete");
    const S3Config virtualHost{.bucket = "b", .addressing = Addressing::VirtualHost};
    EXPECT_EQ(encodedTarget(virtualHost, {.key = "/x"}), "//x");
    EXPECT_EQ(encodedTarget(virtualHost, abortUploadRequest("x", UploadId("2~a/b"))), "/x?uploadId=2~a%2Fb");
}

TEST(S3Requests, BodiesCarryDigests)
{
    const PutRequest put{.key = {}, .body = "hello"};
    EXPECT_THAT(putRequest("k", put, plain).headers, Contains(Pair("content-md5", "XUFAKrxLKna5cZ2REBfFkg==")));
    EXPECT_THAT(putRequest("k", put, plain).headers, Not(Contains(Pair("x-amz-checksum-crc32", ::testing::_))));
    const auto headers = putRequest("k", put, honest).headers;
    EXPECT_THAT(headers, Contains(Pair("x-amz-sdk-checksum-algorithm", "CRC32")));
    EXPECT_THAT(headers, Contains(Pair("x-amz-checksum-crc32", toBase64(crc32("hello")))));
    EXPECT_THAT(removeRequest({}).headers, Contains(Pair("content-md5", ::testing::_)));
}

TEST(S3Requests, KnownDigestsAreNotComputedAgain)
{
    const PutRequest put{.key = {}, .body = "hello", .crc32 = Crc32{0}, .md5 = QByteArray(16, 'x')};
    const auto headers = putRequest("k", put, honest).headers;
    EXPECT_THAT(headers, Contains(Pair("content-md5", QByteArray(16, 'x').toBase64())));
    EXPECT_THAT(headers, Contains(Pair("x-amz-checksum-crc32", "AAAAAA==")));
}

TEST(S3Requests, PartsCarryACrcOnlyInUploadsThatWantOne)
{
    const auto headers = [](const UploadRef &ref, const StoreCapabilities &capabilities) {
        return uploadPartRequest("k", {.upload = ref, .number = 1, .body = "x"}, capabilities).headers;
    };
    const auto crc = Pair("x-amz-checksum-crc32", ::testing::_);
    EXPECT_THAT(headers(bare, honest), Not(Contains(crc)));
    EXPECT_THAT(headers(full, honest), Contains(crc));
    EXPECT_THAT(headers(composite, honest), Contains(crc));
    EXPECT_THAT(headers(full, plain), Not(Contains(crc)));
}

TEST(S3Requests, AFullObjectCrcIsAskedForAndSent)
{
    const auto created = createUploadRequest("k", {.key = {}, .fullObjectCrc32 = true}, honest).headers;
    EXPECT_THAT(created, Contains(Pair("x-amz-checksum-algorithm", "CRC32")));
    EXPECT_THAT(created, Contains(Pair("x-amz-checksum-type", "FULL_OBJECT")));
    EXPECT_THAT(createUploadRequest("k", {.key = {}, .fullObjectCrc32 = true}, plain).headers,
                Not(Contains(Pair("x-amz-checksum-algorithm", "CRC32"))));
    const auto done = completeUploadRequest("k", {.upload = full, .parts = {}, .size = 9, .crc32 = Crc32{0}});
    EXPECT_THAT(done.headers, Contains(Pair("x-amz-checksum-crc32", "AAAAAA==")));
    EXPECT_THAT(done.headers, Contains(Pair("x-amz-sdk-checksum-algorithm", "CRC32")));
    EXPECT_THAT(done.headers, Contains(Pair("x-amz-checksum-type", "FULL_OBJECT")));
    EXPECT_THAT(completeUploadRequest("k", {.upload = bare, .parts = {}, .crc32 = Crc32{0}}).headers,
                Not(Contains(Pair("x-amz-checksum-crc32", ::testing::_))));
}

TEST(S3Requests, CopiesNameTheirSource)
{
    const CopyPartRequest copy{.upload = bare,
                               .number = 2,
                               .source = {},
                               .sourceETag = ETag("e"),
                               .sourceSize = 100,
                               .range = ByteRange{5, 10}};
    const auto headers = copyPartRequest("k", "b", "a/\xC3\xA9 +%.jpg", copy, plain).headers;
    EXPECT_THAT(headers, Contains(Pair("x-amz-copy-source", "/b/a/%C3%A9%20%2B%25.jpg")));
    EXPECT_THAT(headers, Contains(Pair("x-amz-copy-source-range", "bytes=5-14")));
    EXPECT_THAT(headers, Contains(Pair("x-amz-copy-source-if-match", "\"e\"")));
    constexpr StoreCapabilities refusing{.conditionalCopy = ConditionSupport::Refused};
    EXPECT_THAT(copyPartRequest("k", "b", "s", copy, refusing).headers,
                Not(Contains(Pair("x-amz-copy-source-if-match", ::testing::_))));
}

TEST(S3Requests, DownloadNamesAreSaidTwice)
{
    EXPECT_EQ(contentDisposition(QStringLiteral("a b.zip")),
              "attachment; filename=\"a b.zip\"; filename*=UTF-8''a%20b.zip");
    EXPECT_EQ(contentDisposition(QStringLiteral("Grüße \"\\\r\n%.zip")),
              "attachment; filename=\"Gr__e _____.zip\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%22%5C%0D%0A%25.zip");
    EXPECT_EQ(contentDisposition(QStringLiteral("\U0001F4F7")),
              "attachment; filename=\"_\"; filename*=UTF-8''%F0%9F%93%B7");
}

TEST(S3Requests, MetadataMustFitHeaders)
{
    EXPECT_TRUE(checkMetadata({{"mtime", "1.5"}, {"a-b_c", ""}}));
    for (const Metadata &bad :
         {Metadata{{"n", "caf\xC3\xA9"}}, Metadata{{"n", "a\r\nb"}}, Metadata{{"Upper", "x"}}, Metadata{{"", "x"}},
          Metadata{{"n", " x"}}, Metadata{{"n", QByteArray(3000, 'x')}}}) {
        const auto checked = checkMetadata(bad);
        ASSERT_FALSE(checked);
        EXPECT_EQ(checked.error().code, ErrorCode::InvalidInput);
    }
}

} // namespace photoporter::s3
