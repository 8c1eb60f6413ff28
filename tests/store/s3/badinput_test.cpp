// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wrongclock.h"
#include "net/oddserver.h"
#include "store/s3/s3servers.h"
#include "store/s3/s3store.h"

#include <QLoggingCategory>
#include <QTcpServer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What goes wrong in the user's hands, with the message each must give; on real servers and on servers that
// misbehave.
namespace photoporter::testing {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr auto secret = "5ecretSecretS3cret/+5ecret";

S3Config odd(const OddServer &server)
{
    return {.bucket = "photos", .endpoint = server.origin(), .credentials = Credentials("KEYID", secret, "t0ken")};
}

Error errorOf(const auto &result)
{
    if (!result)
        return result.error();
    ADD_FAILURE() << "no error";
    return {};
}

const ObjectKey photo(QByteArray("a/1.jpg"));

} // namespace

TEST(S3BadInput, ABucketThatIsMissing)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    ensureApplication();
    S3Store store(server.config("no-such-bucket"), {});
    for (const Error &error : {errorOf(store.list({})), errorOf(store.put({.key = photo, .body = "x"}))}) {
        EXPECT_EQ(error.code, ErrorCode::BucketMissing);
        EXPECT_EQ(error.message, QStringLiteral("There is no bucket \"no-such-bucket\" at %1.")
                                     .arg(QString::fromUtf8(server.endpoint.mid(7))));
        EXPECT_THAT(error.advice().toStdString(), HasSubstr("create the bucket"));
        EXPECT_EQ(error.httpStatus, 404);
        EXPECT_FALSE(error.requestId.isEmpty());
    }
}

TEST(S3BadInput, AnAccessKeyThatIsNotKnown)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    auto config = server.config("contract");
    config.credentials = Credentials("NOSUCHKEY", secret);
    ensureApplication();
    S3Store store(config, {});
    for (const Error &error : {errorOf(store.list({})), errorOf(store.head(photo))}) {
        EXPECT_EQ(error.code, ErrorCode::WrongCredentials);
        EXPECT_THAT(error.message.toStdString(), HasSubstr("does not know this access key"));
        EXPECT_EQ(error.serverCode, QStringLiteral("InvalidAccessKeyId"));
        EXPECT_THAT(error.describe().toStdString(), Not(HasSubstr(secret)));
    }
}

TEST(S3BadInput, ASecretThatIsWrong)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    auto config = server.config("contract");
    config.credentials = Credentials(server.accessKey, secret);
    ensureApplication();
    S3Store store(config, {});
    for (const Error &error : {errorOf(store.get({.key = photo})), errorOf(store.head(photo))}) {
        EXPECT_EQ(error.code, ErrorCode::WrongCredentials);
        EXPECT_THAT(error.message.toStdString(), HasSubstr("The secret key does not belong to the access key"));
        EXPECT_THAT(error.describe().toStdString(), Not(HasSubstr(secret)));
    }
}

TEST(S3BadInput, AClockThatIsAnHourOffIsCorrected)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    const auto config = server.config("clock");
    makeBucket(config);
    for (const int minutes : {-60, 60}) {
        S3Store store(config, {}, {}, std::make_shared<WrongClock>(std::chrono::minutes(minutes)));
        const auto put = store.put({.key = photo, .body = "x"});
        ASSERT_TRUE(put) << put.error().describe().toStdString();
        EXPECT_EQ(store.traffic().retries, 1U) << "learnt once";
        EXPECT_TRUE(store.head(photo));
        EXPECT_EQ(store.traffic().retries, 1U) << "and kept";
        S3Store asking(config, {}, {}, std::make_shared<WrongClock>(std::chrono::minutes(minutes)));
        EXPECT_TRUE(asking.head(photo)) << "also where the refusal has no text";
    }
}

TEST(S3BadInput, ARefusalWithoutATextThatIsOverWhenAskedForIsTriedAgain)
{
    int heads = 0;
    OddServer server([&heads](const QByteArray &head, const QByteArray &) {
        if (head.startsWith("GET "))
            return OddServer::status("206 Partial Content", "x", "ETag: \"e\"\r\nContent-Range: bytes 0-0/1\r\n");
        return ++heads == 1 ? OddServer::status("403 Forbidden", {})
                            : OddServer::status("200 OK", {}, "ETag: \"e\"\r\n");
    });
    S3Store store(odd(server), {});
    const auto info = store.head(photo);
    EXPECT_TRUE(info) << info.error().describe().toStdString();
    EXPECT_EQ(heads, 2);
}

TEST(S3BadInput, ARefusalWithoutATextThatStaysIsOne)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        return head.startsWith("GET ") ? OddServer::status("206 Partial Content", "x", "ETag: \"e\"\r\n")
                                       : OddServer::status("403 Forbidden", {});
    });
    S3Store store(odd(server), {});
    EXPECT_EQ(errorOf(store.head(photo)).code, ErrorCode::AccessDenied) << "who may read, but not ask";
    EXPECT_EQ(server.heads().size(), 6U) << "three times, each with the question why";
}

TEST(S3BadInput, AClockThatCannotBeCorrectedIsNamed)
{
    OddServer server([](const QByteArray &, const QByteArray &) {
        return s3Error("403 Forbidden", "RequestTimeTooSkewed", "Date: Tue, 24 Nov 2020 10:45:37 GMT\r\n");
    });
    S3Store store(odd(server), {});
    const Error error = errorOf(store.list({}));
    EXPECT_EQ(error.code, ErrorCode::ClockSkewed);
    EXPECT_THAT(error.describe().toStdString(), HasSubstr("clock too far off"));
    EXPECT_EQ(server.heads().size(), 2U) << "tried again once with the server's time";
}

TEST(S3BadInput, AnEndpointThatIsAWebPage)
{
    for (const char *status : {"200 OK", "404 Not Found", "403 Forbidden"}) {
        OddServer server([&](const QByteArray &, const QByteArray &) {
            return OddServer::status(status, "<!DOCTYPE html><html><body>Console</body></html>",
                                     "Content-Type: text/html\r\n");
        });
        S3Store store(odd(server), {});
        for (const Error &error : {errorOf(store.list({})), errorOf(store.put({.key = photo, .body = "x"})),
                                   errorOf(store.createUpload({.key = photo})), errorOf(store.listUploads({}))}) {
            EXPECT_EQ(error.code, ErrorCode::NotAnS3Server) << status;
            EXPECT_EQ(
                error.message,
                QStringLiteral("127.0.0.1:%1 answers with a web page, not like an S3 server.").arg(server.port()));
            EXPECT_THAT(error.advice().toStdString(), HasSubstr("S3 API's address"));
        }
    }
}

TEST(S3BadInput, NobodyListens)
{
    ensureApplication();
    quint16 port = 0;
    {
        QTcpServer closed;
        ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    S3Store store({.bucket = "photos",
                   .endpoint = "http://127.0.0.1:" + QByteArray::number(port),
                   .credentials = Credentials("KEYID", secret)},
                  {});
    const Error error = errorOf(store.list({}));
    EXPECT_EQ(error.code, ErrorCode::ConnectionRefused);
    EXPECT_EQ(error.message, QStringLiteral("Nothing answers at 127.0.0.1:%1.").arg(port));
}

TEST(S3BadInput, KeysThatEndInASlashAreOrdinary)
{
    for (const char *name : {"RGW", "MOTO"}) {
        PHOTOPORTER_NEED_SERVER(server, name);
        const auto config = server.config("slash");
        makeBucket(config);
        S3Store store(config, {});
        const ObjectKey folder(QByteArray("photos/"));
        ASSERT_TRUE(store.put({.key = folder, .body = "not a folder"}));
        EXPECT_EQ(store.get({.key = folder})->body, "not a folder");
        EXPECT_EQ(store.list({.prefix = "photos/"})->objects.at(0).key, folder);
        const std::vector<ObjectKey> keys{folder};
        ASSERT_TRUE(store.remove(keys));
        EXPECT_EQ(errorOf(store.get({.key = folder})).code, ErrorCode::ObjectMissing);
    }
}

TEST(S3BadInput, LinksLastSevenDaysAtMost)
{
    ensureApplication();
    S3Store store({.bucket = "photos", .credentials = Credentials("KEYID", secret)}, {});
    for (const std::chrono::seconds wrong :
         {std::chrono::seconds(0), std::chrono::seconds(-1), std::chrono::seconds(7 * 86400 + 1)}) {
        const Error error = errorOf(store.presign({.key = photo, .expires = wrong}));
        EXPECT_EQ(error.code, ErrorCode::InvalidInput);
        EXPECT_THAT(error.message.toStdString(), HasSubstr("7 days"));
    }
    const auto link = store.presign({.key = photo, .expires = std::chrono::days(7)});
    ASSERT_TRUE(link);
    EXPECT_THAT(link->toStdString(), HasSubstr("https://photos.s3.us-east-1.amazonaws.com/a/1.jpg?"));
    EXPECT_THAT(link->toStdString(), HasSubstr("X-Amz-Expires=604800"));
    EXPECT_THAT(link->toStdString(), Not(HasSubstr(secret)));
}

TEST(S3BadInput, NamesAndMetadataThatS3CannotHold)
{
    ensureApplication();
    S3Store store({.bucket = "photos", .prefix = "here/", .credentials = Credentials("KEYID", secret)}, {});
    EXPECT_EQ(errorOf(store.head(ObjectKey(QByteArray()))).code, ErrorCode::NameInvalid);
    EXPECT_EQ(errorOf(store.head(ObjectKey(QByteArray(1020, 'k')))).code, ErrorCode::NameInvalid)
        << "the prefix counts";
    EXPECT_EQ(errorOf(store.put({.key = photo, .body = "x", .metadata = {{"a", "\xC3\xA9"}}})).code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(store.traffic().requestCount(), 0U);
}

namespace {

QStringList captured;

void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    captured << text;
}

} // namespace

TEST(S3BadInput, SecretsAppearInNoErrorAndNoLog)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.core.*=false"));
    const auto before = qInstallMessageHandler(capture);
    QString seen;
    const auto collect = [&](const auto &result) {
        if (!result)
            seen += result.error().describe() + result.error().message + result.error().serverCode;
    };
    int turn = 0;
    OddServer server([&](const QByteArray &head, const QByteArray &) -> OddServer::Reply {
        // A hostile server: sends what it was sent back, in every shape.
        switch (turn++ % 5) {
        case 0:
            return s3Error("403 Forbidden", "SignatureDoesNotMatch", {},
                           "<StringToSign>" + QString::fromLatin1(head).toHtmlEscaped().toLatin1() +
                               "</StringToSign>");
        case 1:
            return OddServer::status("500 Internal Server Error", head);
        case 2:
            return {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nx", .close = true};
        case 3:
            return {.bytes = head, .close = true};
        default:
            return OddServer::ok("<html>");
        }
    });
    S3Store store(odd(server), {});
    for (int i = 0; i < 10; ++i) {
        collect(store.head(photo));
        collect(store.list({}));
        collect(store.put({.key = photo, .body = "x"}));
    }
    seen += store.location();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    seen += captured.join(QLatin1Char('\n'));
    EXPECT_FALSE(seen.isEmpty());
    for (const char *word : {secret, "t0ken", "Signature=", "X-Amz-Signature"})
        EXPECT_FALSE(seen.contains(QLatin1StringView(word), Qt::CaseInsensitive)) << word << "\n"
                                                                                  << seen.toStdString();
}

} // namespace photoporter::testing
