// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/errors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace photoporter::s3 {

namespace {

using ::testing::HasSubstr;

const Place place{.host = QStringLiteral("s3.example"),
                  .bucket = QStringLiteral("photos"),
                  .region = QStringLiteral("us-east-1")};

HttpResponse answer(int status, const QByteArray &code = {}, const QByteArray &more = {})
{
    HttpResponse response{.status = status};
    if (!code.isEmpty())
        response.body = "<Error><Code>" + code + "</Code><Message>server words</Message>" + more + "</Error>";
    response.headers.append("x-amz-request-id", "req1");
    return response;
}

Request request(RequestKind kind, const QByteArray &method = "GET", const QByteArray &key = "a/1.jpg")
{
    return {.kind = kind, .method = method, .key = key};
}

} // namespace

TEST(S3Errors, CodesHaveAMeaning)
{
    struct Row {
        int status;
        const char *code;
        ErrorCode meaning;
    };
    for (const Row &row : {Row{403, "AccessDenied", ErrorCode::AccessDenied},
                           Row{403, "InvalidAccessKeyId", ErrorCode::WrongCredentials},
                           Row{403, "SignatureDoesNotMatch", ErrorCode::WrongCredentials},
                           Row{400, "ExpiredToken", ErrorCode::WrongCredentials},
                           Row{403, "RequestTimeTooSkewed", ErrorCode::ClockSkewed},
                           Row{404, "NoSuchBucket", ErrorCode::BucketMissing},
                           Row{404, "NoSuchKey", ErrorCode::ObjectMissing},
                           Row{404, "NoSuchUpload", ErrorCode::UploadMissing},
                           Row{301, "PermanentRedirect", ErrorCode::WrongRegion},
                           Row{400, "AuthorizationHeaderMalformed", ErrorCode::WrongRegion},
                           Row{412, "PreconditionFailed", ErrorCode::PreconditionFailed},
                           Row{400, "EntityTooSmall", ErrorCode::PartTooSmall},
                           Row{416, "InvalidRange", ErrorCode::RangeInvalid},
                           Row{400, "InvalidPart", ErrorCode::PartInvalid},
                           Row{400, "BadDigest", ErrorCode::DigestMismatch},
                           Row{503, "SlowDown", ErrorCode::Throttled},
                           Row{400, "RequestTimeout", ErrorCode::TimedOut},
                           Row{500, "InternalError", ErrorCode::ServerFailed},
                           Row{501, "NotImplemented", ErrorCode::NotSupported},
                           Row{507, "InsufficientCapacity", ErrorCode::DiskFull},
                           Row{429, "", ErrorCode::Throttled},
                           Row{502, "", ErrorCode::ServerFailed},
                           Row{404, "", ErrorCode::ObjectMissing},
                           Row{403, "SomethingNew", ErrorCode::AccessDenied},
                           Row{418, "SomethingNew", ErrorCode::UnexpectedAnswer}}) {
        EXPECT_EQ(errorCodeOf(row.code, row.status), row.meaning) << row.status << ' ' << row.code;
    }
}

TEST(S3Errors, TellWhatHappenedToWhatAndWhatTheServerSaid)
{
    const Error error = errorOf(answer(404, "NoSuchKey"), request(RequestKind::Get), place);
    EXPECT_EQ(error.message, QStringLiteral("There is no object \"a/1.jpg\" in the bucket \"photos\"."));
    EXPECT_EQ(error.httpStatus, 404);
    EXPECT_EQ(error.serverCode, QStringLiteral("NoSuchKey"));
    EXPECT_EQ(error.requestId, QStringLiteral("req1"));
    const Error other = errorOf(answer(400, "InvalidArgument"), request(RequestKind::Put), place);
    EXPECT_THAT(other.message.toStdString(), HasSubstr("\"server words\""));
}

TEST(S3Errors, DependOnWhatWasAsked)
{
    const auto code = [](const HttpResponse &response, const Request &asked) {
        return errorOf(response, asked, place).code;
    };
    EXPECT_EQ(code(answer(412, "PreconditionFailed"), request(RequestKind::CopyPart)), ErrorCode::SourceChanged);
    EXPECT_EQ(code(answer(404, "NoSuchKey"), request(RequestKind::CopyPart)), ErrorCode::ObjectMissing);
    EXPECT_EQ(code(answer(404, "NoSuchKey"), request(RequestKind::ListParts)), ErrorCode::UploadMissing);
    EXPECT_EQ(code(answer(404), request(RequestKind::Head, "HEAD")), ErrorCode::ObjectMissing);
    EXPECT_EQ(code(answer(404), request(RequestKind::List, "GET", "")), ErrorCode::BucketMissing);
    EXPECT_EQ(code(answer(500), request(RequestKind::Attributes)), ErrorCode::NotSupported);
    EXPECT_EQ(code(answer(500, "InternalError"), request(RequestKind::Attributes)), ErrorCode::ServerFailed);
    HttpResponse range = answer(400);
    range.body = "<Error><Code>InvalidArgument</Code><Message>Range specified is not valid</Message></Error>";
    EXPECT_EQ(code(range, request(RequestKind::CopyPart)), ErrorCode::RangeInvalid);
}

TEST(S3Errors, APageIsNoS3ServerUnlessAGatewayFails)
{
    HttpResponse page{.status = 404, .body = "<html><body>Not Found</body></html>"};
    const Error error = errorOf(page, request(RequestKind::Get), place);
    EXPECT_EQ(error.code, ErrorCode::NotAnS3Server);
    EXPECT_EQ(error.message, QStringLiteral("s3.example answers with a web page, not like an S3 server."));
    page.status = 502;
    EXPECT_EQ(errorOf(page, request(RequestKind::Get), place).code, ErrorCode::ServerFailed);
    page.status = 404;
    Place known = place;
    known.speaksS3 = true;
    EXPECT_EQ(errorOf(page, request(RequestKind::Get), known).code, ErrorCode::ObjectMissing);
}

TEST(S3Errors, ARedirectElsewhereNamesTheHostOnly)
{
    HttpResponse redirect{.status = 302};
    redirect.headers.append("location", "https://console.example/login?token=abc");
    const Error error = errorOf(redirect, request(RequestKind::Get), place);
    EXPECT_EQ(error.code, ErrorCode::NotAnS3Server);
    EXPECT_EQ(error.message,
              QStringLiteral("s3.example does not answer itself but points to https://console.example."));
}

TEST(S3Errors, KnowWhenToComeBack)
{
    HttpResponse slow = answer(503, "SlowDown");
    slow.headers.append("retry-after", "7");
    EXPECT_EQ(errorOf(slow, request(RequestKind::Get), place).retryAfter, std::chrono::seconds(7));
    EXPECT_FALSE(errorOf(answer(503, "SlowDown"), request(RequestKind::Get), place).retryAfter);
}

TEST(S3Errors, FindRegionAndDate)
{
    HttpResponse response = answer(400, "AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>");
    EXPECT_EQ(regionIn(response), "eu-west-1");
    response.headers.append("x-amz-bucket-region", "eu-west-2");
    EXPECT_EQ(regionIn(response), "eu-west-2");
    EXPECT_EQ(parseHttpDate("Tue, 24 Nov 2026 10:45:37 GMT")->time_since_epoch(),
              std::chrono::seconds(1795517137));
    EXPECT_FALSE(parseHttpDate(""));
    EXPECT_FALSE(parseHttpDate("yesterday"));
}

} // namespace photoporter::s3
