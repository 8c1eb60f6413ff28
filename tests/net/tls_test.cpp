// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificate.h"
#include "net/httpclient.h"
#include "net/oddserver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Certificates: only a trusted one for the right host lets a request through.
namespace photoporter::testing {

namespace {

using ::testing::HasSubstr;

Result<HttpResponse> askFor(const OddServer &server, const QString &caBundle)
{
    HttpClient client({.caBundle = caBundle});
    return client.send({.method = "GET", .origin = server.origin(), .target = "/"});
}

OddServer::Reply hello(const QByteArray &, const QByteArray &)
{
    return OddServer::ok("hello");
}

} // namespace

TEST(HttpClientTls, AnUnknownCertificateIsRefusedWithItsReason)
{
    const Certificate certificate(QStringLiteral("IP:127.0.0.1"));
    ASSERT_TRUE(certificate.isGood());
    const auto tls = certificate.server();
    OddServer server(hello, &tls);
    const auto answer = askFor(server, {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::TlsFailed);
    EXPECT_THAT(answer.error().message.toStdString(), HasSubstr("The certificate of 127.0.0.1:"));
    EXPECT_THAT(answer.error().message.toStdString(), HasSubstr("self-signed"));
    EXPECT_TRUE(server.heads().empty()) << "nothing was said to it";
}

TEST(HttpClientTls, AnAuthorityOfTheUsersOwnIsTrusted)
{
    const Certificate certificate(QStringLiteral("IP:127.0.0.1"));
    ASSERT_TRUE(certificate.isGood());
    const auto tls = certificate.server();
    OddServer server(hello, &tls);
    const auto answer = askFor(server, certificate.path());
    ASSERT_TRUE(answer) << answer.error().describe().toStdString();
    EXPECT_EQ(answer->body, "hello");
}

TEST(HttpClientTls, ACertificateForAnotherHostIsRefused)
{
    const Certificate certificate(QStringLiteral("DNS:elsewhere.example"));
    ASSERT_TRUE(certificate.isGood());
    const auto tls = certificate.server();
    OddServer server(hello, &tls);
    const auto answer = askFor(server, certificate.path());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::TlsFailed);
    EXPECT_THAT(answer.error().message.toStdString(), HasSubstr("host name"));
    EXPECT_TRUE(server.heads().empty());
}

TEST(HttpClientTls, AnUnreadableFileOfAuthoritiesIsNamed)
{
    OddServer server(hello);
    HttpClient client({.caBundle = QStringLiteral("/no/such/bundle.pem")});
    const auto answer = client.send({.method = "GET", .origin = "https://127.0.0.1:1", .target = "/"});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::TlsFailed);
    EXPECT_THAT(answer.error().describe().toStdString(), HasSubstr("/no/such/bundle.pem"));
}

} // namespace photoporter::testing
