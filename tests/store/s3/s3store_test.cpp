// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oddserver.h"
#include "store/s3/s3servers.h"
#include "store/s3/s3store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What S3Store does beyond the contract: answers that servers give in odd moments (from a server made for it), and
// links, prefixes and lost answers on real ones.
namespace photoporter::testing {

namespace {

using ::testing::HasSubstr;

const ObjectKey key(QByteArray("a/1.jpg"));
const UploadRef upload{.key = key, .id = UploadId("u")};

S3Config odd(const OddServer &server)
{
    return {.bucket = "photos", .endpoint = server.origin(), .credentials = Credentials("KEYID", "secret")};
}

OddServer::Handler always(const OddServer::Reply &reply)
{
    return [reply](const QByteArray &, const QByteArray &) { return reply; };
}

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST(S3Store, An200WithAnErrorInsideIsAnError)
{
    OddServer server(
        always(OddServer::ok("<?xml version=\"1.0\"?>\n\n<Error><Code>InternalError</Code></Error>")));
    S3Store store(odd(server), {});
    const auto copied = store.copyPart(
        {.upload = upload, .number = 1, .source = ObjectKey(QByteArray("s")), .sourceETag = {}, .sourceSize = 9});
    EXPECT_EQ(codeOf(copied), ErrorCode::ServerFailed);
    EXPECT_EQ(copied.error().httpStatus, 200);
    EXPECT_EQ(store.traffic().copied, 0U);
}

TEST(S3Store, ACompletionThatCannotBeLookedAtMayBeTriedAgain)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        if (head.startsWith("HEAD "))
            return OddServer::Reply{.bytes = "HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\n\r\n"};
        return OddServer::status("404 Not Found", "<Error><Code>NoSuchUpload</Code></Error>");
    });
    S3Store store(odd(server), {});
    const auto done = store.completeUpload(
        {.upload = upload, .parts = {{.number = 1, .etag = ETag(md5("x").toHex())}}, .size = 1});
    EXPECT_EQ(codeOf(done), ErrorCode::Throttled);
}

TEST(S3Store, ACopyRefusedInsideA200KeepsItsMeaning)
{
    OddServer server(always(OddServer::ok("<Error><Code>PreconditionFailed</Code></Error>")));
    S3Store store(odd(server), {});
    EXPECT_EQ(codeOf(store.copyPart({.upload = upload,
                                     .number = 1,
                                     .source = ObjectKey(QByteArray("s")),
                                     .sourceETag = ETag("e"),
                                     .sourceSize = 9})),
              ErrorCode::SourceChanged);
}

TEST(S3Store, AListingOfWhatWasNotAskedForIsNoAnswer)
{
    // Keys below the store's own prefix "mine/", of a server that ignores what was asked for below it.
    OddServer server([](const QByteArray &head, const QByteArray &) {
        if (head.contains("max-uploads="))
            return OddServer::ok("<ListMultipartUploadsResult><Upload><Key>mine/albums/a/1.jpg</Key>"
                                 "<UploadId>u</UploadId><Initiated>2026-11-24T10:00:00Z</Initiated></Upload></"
                                 "ListMultipartUploadsResult>");
        if (head.contains("delimiter="))
            return OddServer::ok("<ListBucketResult><CommonPrefixes><Prefix>mine/albums/</Prefix>"
                                 "</CommonPrefixes></ListBucketResult>");
        return OddServer::ok("<ListBucketResult><Contents><Key>mine/albums/a/1.jpg</Key><Size>1</Size>"
                             "</Contents></ListBucketResult>");
    });
    auto config = odd(server);
    config.prefix = "mine/";
    S3Store store(config, {});
    const auto objects = store.list({.prefix = "zips/tmp/"});
    EXPECT_EQ(codeOf(objects), ErrorCode::UnexpectedAnswer);
    EXPECT_THAT(objects.error().message.toStdString(), HasSubstr("\"mine/albums/a/1.jpg\""));
    EXPECT_THAT(objects.error().message.toStdString(), HasSubstr("\"mine/zips/tmp/\""));
    EXPECT_THAT(objects.error().nextStep.toStdString(), HasSubstr("report it"));
    EXPECT_EQ(codeOf(store.list({.prefix = "zips/", .delimiter = "/"})), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(codeOf(store.listUploads("zips/tmp/")), ErrorCode::UnexpectedAnswer);
    EXPECT_EQ(store.list({.prefix = "albums/a"})->objects.at(0).key.utf8(), "albums/a/1.jpg");
    EXPECT_EQ(store.listUploads("albums/")->uploads.size(), 1U);
}

TEST(S3Store, TheRegionIsLearntOnceAndKept)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        if (head.contains("/eu-west-7/s3/aws4_request"))
            return OddServer::ok("<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>");
        return OddServer::status(
            "400 Bad Request",
            "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-7</Region></Error>");
    });
    S3Store store(odd(server), {});
    ASSERT_TRUE(store.list({}));
    ASSERT_TRUE(store.list({}));
    EXPECT_EQ(server.heads().size(), 3U);
    EXPECT_EQ(store.traffic().retries, 1U);
}

TEST(S3Store, ARedirectWithoutARegionAsksTheBucket)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        if (head.startsWith("HEAD /photos "))
            return OddServer::Reply{
                .bytes = "HTTP/1.1 200 OK\r\nx-amz-bucket-region: eu-west-7\r\nContent-Length: 0\r\n\r\n"};
        if (head.contains("/eu-west-7/s3/aws4_request"))
            return OddServer::ok("<ListBucketResult/>");
        return OddServer::status("301 Moved Permanently", "<Error><Code>PermanentRedirect</Code></Error>");
    });
    S3Store store(odd(server), {});
    ASSERT_TRUE(store.list({}));
    EXPECT_EQ(server.heads().size(), 3U);
}

TEST(S3Store, ARegionThatCannotBeLearntIsAnErrorThatSaysIt)
{
    OddServer server(
        always(OddServer::status("301 Moved Permanently", "<Error><Code>PermanentRedirect</Code></Error>")));
    S3Store store(odd(server), {});
    const auto page = store.list({});
    EXPECT_EQ(codeOf(page), ErrorCode::WrongRegion);
    EXPECT_EQ(page.error().message, QStringLiteral("The bucket \"photos\" is not in the region us-east-1."));
    EXPECT_THAT(page.error().advisedCommand().toStdString(), HasSubstr("--region"));
}

TEST(S3Store, PayloadsAreSignedWithoutTls)
{
    OddServer server(always(OddServer::ok("", "ETag: \"e\"\r\n")));
    S3Store store(odd(server), {});
    ASSERT_TRUE(store.put({.key = key, .body = "hello"}));
    const QByteArray head = server.heads().at(0).toLower();
    const QByteArray hash = "x-amz-content-sha256: " + sha256("hello").toHex();
    EXPECT_TRUE(head.contains(hash));
    EXPECT_TRUE(head.contains("content-md5: "));
    EXPECT_TRUE(head.contains("host: 127.0.0.1:"));
}

TEST(S3Store, DigestsThatAreKnownAreNotComputedAgain)
{
    OddServer server(always(OddServer::ok("", "ETag: \"e\"\r\n")));
    S3Store store(odd(server), {});
    const BodyDigests known = digestsOf("not the body's", true);
    ASSERT_TRUE(store.put({.key = key, .body = "hello", .md5 = known.md5, .sha256 = known.sha256}));
    ASSERT_TRUE(store.uploadPart(
        {.upload = upload, .number = 1, .body = "hello", .md5 = known.md5, .sha256 = known.sha256}));
    ASSERT_EQ(server.heads().size(), 2U);
    const QByteArray hash = "x-amz-content-sha256: " + known.sha256->toHex();
    for (const QByteArray &head : server.heads()) {
        EXPECT_TRUE(head.toLower().contains(hash));
        EXPECT_TRUE(head.contains(known.md5.toBase64()));
    }
}

TEST(S3Store, BodiesAreSignedOnlyWithoutTls)
{
    OddServer server(always(OddServer::ok("")));
    auto config = odd(server);
    EXPECT_TRUE(S3Store(config, {}).signsBodies());
    EXPECT_TRUE(S3Store(config, {}).readsUnprotected());
    config.endpoint = "https://127.0.0.1:1";
    EXPECT_FALSE(S3Store(config, {}).signsBodies());
    EXPECT_FALSE(S3Store(config, {}).readsUnprotected());
}

TEST(S3Store, ATemporaryKeySendsItsToken)
{
    OddServer server(always(OddServer::ok("<ListBucketResult/>")));
    auto config = odd(server);
    config.credentials = Credentials("KEYID", "secret", "the/token");
    S3Store store(config, {});
    ASSERT_TRUE(store.list({}));
    const QByteArray head = server.heads().at(0).toLower();
    EXPECT_TRUE(head.contains("x-amz-security-token: the/token"));
    EXPECT_TRUE(head.contains("x-amz-date;x-amz-security-token, signature="));
}

TEST(S3Store, ASourceShorterThanItsRangeIsRefusedWithoutARequest)
{
    OddServer server(always(OddServer::ok("")));
    S3Store store(odd(server), {});
    EXPECT_EQ(codeOf(store.copyPart({.upload = upload,
                                     .number = 1,
                                     .source = key,
                                     .sourceETag = {},
                                     .sourceSize = 10,
                                     .range = ByteRange{5, 6}})),
              ErrorCode::RangeInvalid);
    EXPECT_EQ(store.traffic().requestCount(), 0U);
}

TEST(S3Store, AServerThatSendsTheWholeObjectInsteadOfARangeIsFoundOut)
{
    OddServer server(always(OddServer::ok(QByteArray(5000, 'x'), "ETag: \"e\"\r\n")));
    S3Store store(odd(server), {});
    EXPECT_EQ(codeOf(store.get({.key = key, .range = ByteRange{10, 20}})), ErrorCode::NotSupported);
    EXPECT_EQ(store.get({.key = key, .range = ByteRange{0, 5000}})->body.size(), 5000);
}

TEST(S3Store, ThrottlingSaysWhenToComeBack)
{
    OddServer server(
        always(OddServer::status("503 Slow Down", "<Error><Code>SlowDown</Code></Error>", "Retry-After: 3\r\n")));
    S3Store store(odd(server), {});
    const auto answer = store.head(key);
    EXPECT_EQ(codeOf(answer), ErrorCode::Throttled);
    EXPECT_EQ(answer.error().retryAfter, std::chrono::seconds(3));
}

TEST(S3Store, AHeadThatIsRefusedAsksForTheReason)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        if (head.startsWith("HEAD"))
            return OddServer::Reply{.bytes = "HTTP/1.1 403 Forbidden\r\nContent-Length: 200\r\n\r\n"};
        return OddServer::status("403 Forbidden", "<Error><Code>ExpiredToken</Code></Error>");
    });
    S3Store store(odd(server), {});
    const auto answer = store.head(key);
    EXPECT_EQ(codeOf(answer), ErrorCode::WrongCredentials);
    EXPECT_THAT(answer.error().describe().toStdString(), HasSubstr("temporary keys"));
}

TEST(S3Store, AStoredChecksumIsTakenOnlyIfItIsOfTheWholeObject)
{
    const auto crcFor = [](const QByteArray &headers) {
        OddServer server(always({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n" + headers + "\r\n"}));
        S3Store store(odd(server), {.crc32Checksums = true});
        const auto info = store.head(key);
        EXPECT_TRUE(info);
        EXPECT_TRUE(server.heads().at(0).toLower().contains("x-amz-checksum-mode: enabled"));
        return info ? info->crc32 : std::nullopt;
    };
    const QByteArray crc = "x-amz-checksum-crc32: y/Q5Jg==\r\n";
    EXPECT_EQ(crcFor("ETag: \"e\"\r\n" + crc), Crc32{0xCBF43926});
    EXPECT_EQ(crcFor("ETag: \"e-2\"\r\nx-amz-checksum-type: FULL_OBJECT\r\n" + crc), Crc32{0xCBF43926});
    EXPECT_FALSE(crcFor("ETag: \"e-2\"\r\n" + crc));
    EXPECT_FALSE(crcFor("ETag: \"e-2\"\r\nx-amz-checksum-type: COMPOSITE\r\n" + crc));
    EXPECT_FALSE(crcFor("ETag: \"e\"\r\n"));
}

TEST(S3Store, ManyPartsAreListedPageByPage)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        const bool second = head.contains("part-number-marker=1");
        const QByteArray number = second ? "2" : "1";
        return OddServer::ok("<ListPartsResult><IsTruncated>" + QByteArray(second ? "false" : "true") +
                             "</IsTruncated><NextPartNumberMarker>" + number +
                             "</NextPartNumberMarker><Part><PartNumber>" + number +
                             "</PartNumber><Size>5</Size><ETag>\"e\"</ETag></Part></ListPartsResult>");
    });
    S3Store store(odd(server), {});
    const auto parts = store.listParts(upload);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_EQ(parts->at(1).number, 2);
}

TEST(S3Store, WhatCouldNotBeRemovedIsNamed)
{
    OddServer server(always(OddServer::ok("<DeleteResult><Error><Key>a/1.jpg</Key><Code>AccessDenied</Code>"
                                          "<Message>locked</Message></Error></DeleteResult>")));
    S3Store store(odd(server), {});
    const std::vector<ObjectKey> keys{key};
    const auto removed = store.remove(keys);
    EXPECT_EQ(codeOf(removed), ErrorCode::AccessDenied);
    EXPECT_EQ(removed.error().message, QStringLiteral("\"a/1.jpg\" could not be removed: \"locked\"."));
    EXPECT_EQ(codeOf(store.remove(std::vector<ObjectKey>(1001, key))), ErrorCode::InvalidInput);
}

TEST(S3Store, KeysThatXmlCannotHoldAreRemovedOneByOne)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        return head.startsWith("POST") ? OddServer::ok("<DeleteResult/>")
                                       : OddServer::status("204 No Content", "");
    });
    S3Store store(odd(server), {});
    const std::vector<ObjectKey> keys{key, ObjectKey(QByteArray("bell\a"))};
    ASSERT_TRUE(store.remove(keys));
    const auto heads = server.heads();
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_TRUE(heads[1].startsWith("DELETE /photos/bell%07 "));
}

namespace {

/// Tests that run on both real servers.
class S3StoreOnServers : public ::testing::TestWithParam<const char *> {};

} // namespace

TEST_P(S3StoreOnServers, APrefixIsAStoreOfItsOwn)
{
    PHOTOPORTER_NEED_SERVER(server, GetParam());
    auto config = server.config("prefixes");
    makeBucket(config);
    S3Store whole(config, {});
    config.prefix = "in/side/";
    S3Store inside(config, {});
    ASSERT_TRUE(inside.put({.key = key, .body = "x"}));
    EXPECT_EQ(inside.list({})->objects.at(0).key, key);
    EXPECT_EQ(inside.list({.prefix = {}, .delimiter = "/"})->commonPrefixes.at(0), "a/");
    EXPECT_EQ(whole.get({.key = ObjectKey(QByteArray("in/side/a/1.jpg"))})->body, "x");
    const auto begun = inside.createUpload({.key = key});
    ASSERT_TRUE(begun);
    EXPECT_EQ(inside.listUploads("a/")->uploads.at(0).key, key);
    const auto copied =
        inside.copyPart({.upload = *begun, .number = 1, .source = key, .sourceETag = {}, .sourceSize = 1});
    ASSERT_TRUE(copied) << copied.error().describe().toStdString();
    ASSERT_TRUE(inside.abortUpload(*begun));
    const std::vector<ObjectKey> keys{key};
    ASSERT_TRUE(inside.remove(keys));
    EXPECT_TRUE(whole.list({})->objects.empty());
    EXPECT_EQ(inside.location(), QStringLiteral("s3://prefixes/in/side at %1").arg(hostOf(server.endpoint)));
}

TEST_P(S3StoreOnServers, ALinkOpensTheObjectUnderItsName)
{
    PHOTOPORTER_NEED_SERVER(server, GetParam());
    const auto config = server.config("links");
    makeBucket(config);
    S3Store store(config, {});
    const ObjectKey odd(QByteArray("a b/\xC3\xA9+%&.zip"));
    ASSERT_TRUE(store.put({.key = odd, .body = "zip"}));
    const auto link = store.presign(
        {.key = odd, .expires = std::chrono::minutes(5), .downloadName = QStringLiteral("Hochzeit Müller.zip")});
    ASSERT_TRUE(link);
    const QByteArray url = link->toUtf8();
    const auto path = url.indexOf('/', 8);
    HttpClient browser;
    const auto answer = browser.send({.method = "GET", .origin = url.left(path), .target = url.mid(path)});
    ASSERT_TRUE(answer) << answer.error().describe().toStdString();
    EXPECT_EQ(answer->status, 200) << answer->body.toStdString();
    EXPECT_EQ(answer->body, "zip");
    if (server.name == "RGW") { // moto does not know response-content-disposition
        EXPECT_EQ(answer->header("content-disposition"),
                  "attachment; filename=\"Hochzeit M_ller.zip\"; filename*=UTF-8''Hochzeit%20M%C3%BCller.zip");
    }
}

TEST_P(S3StoreOnServers, AStoredContentEncodingComesBackAsStored)
{
    PHOTOPORTER_NEED_SERVER(server, GetParam());
    const auto config = server.config("encodings");
    makeBucket(config);
    S3Store store(config, {});
    const QByteArray bytes = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c9070086a6103605000000");
    ASSERT_TRUE(store.put({.key = key, .body = bytes, .contentType = "application/gzip"}));
    EXPECT_EQ(store.get({.key = key})->body, bytes);
}

TEST_P(S3StoreOnServers, TrafficIsWhatCrossedTheLine)
{
    PHOTOPORTER_NEED_SERVER(server, GetParam());
    const auto config = server.config("traffic");
    makeBucket(config);
    S3Store store(config, {});
    ASSERT_TRUE(store.put({.key = key, .body = QByteArray(100'000, 'x')}));
    ASSERT_TRUE(store.get({.key = key, .range = ByteRange{0, 1000}}));
    const Traffic traffic = store.traffic();
    EXPECT_EQ(traffic.up, 100'000U);
    EXPECT_EQ(traffic.down, 1000U);
    EXPECT_EQ(traffic[RequestKind::Put], 1U);
    EXPECT_EQ(traffic[RequestKind::Get], 1U);
    EXPECT_EQ(traffic.requestCount(), 2U);
}

INSTANTIATE_TEST_SUITE_P(Servers, S3StoreOnServers, ::testing::Values("RGW", "MOTO"));

TEST(S3StoreOnCeph, AWrongMd5IsRefused)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    const auto config = server.config("digests");
    makeBucket(config);
    S3Store store(config, {});
    const auto put = store.put({.key = key, .body = "right", .md5 = md5("wrong")});
    EXPECT_EQ(codeOf(put), ErrorCode::DigestMismatch);
    EXPECT_EQ(codeOf(store.head(key)), ErrorCode::ObjectMissing);
}

TEST(S3StoreOnCeph, AbortingWhileOthersListIsSafe)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    const auto config = server.config("uploads");
    makeBucket(config);
    S3Store store(config, {});
    const auto begun = store.createUpload({.key = key});
    ASSERT_TRUE(begun);
    ASSERT_TRUE(store.abortUpload(*begun));
    ASSERT_TRUE(store.abortUpload(*begun)) << "twice is done";
    EXPECT_EQ(codeOf(store.listParts(*begun)), ErrorCode::UploadMissing);
    EXPECT_EQ(codeOf(store.completeUpload(
                  {.upload = *begun, .parts = {{.number = 1, .etag = ETag(md5("x").toHex())}}, .size = 1})),
              ErrorCode::UploadMissing);
}

} // namespace photoporter::testing
