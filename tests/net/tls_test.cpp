// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "net/oddserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Certificates: only a trusted one for the right host lets a request through.
namespace photoporter::testing {

namespace {

using ::testing::HasSubstr;

/// A self-signed certificate made by openssl for one test.
class Certificate {
public:
    explicit Certificate(const QString &subjectAltName)
    {
        ensureApplication();
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), keyPath(),
                       QStringLiteral("-out"), path(), QStringLiteral("-days"), QStringLiteral("2"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=") + subjectAltName});
        openssl.waitForFinished();
        m_good = openssl.exitCode() == 0;
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] QSslConfiguration server() const
    {
        QFile file(keyPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(path()).value(0));
        tls.setPrivateKey(QSslKey(&file, QSsl::Rsa));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

private:
    QTemporaryDir m_folder;
    bool m_good = false;
};

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
