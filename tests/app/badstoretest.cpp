// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/names.h"
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "app/storesundertest.h"
#include "base/wrongclock.h"
#include "net/certificate.h"
#include "net/oddserver.h"
#include "store/s3/s3servers.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

// What commands say of stores, keys, clocks and certificates that are not as they should be.
namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using testing::OddServer;

const QString checkTheAddress =
    u"Check the endpoint's address. If the server uses a certificate of your own, add its authority to this "
    "computer's trusted certificates."_s;
const QString checkTheKeys =
    u"Check the access key and the secret key; copy both again from the provider's page."_s;
const QString secret = u"wrong+secret/that-nobody-may-see"_s;

/// Every command that talks to a store, with arguments that bring it there.
std::vector<QStringList> commandsOnStores(const CommandWorld &world)
{
    const QString photos = world.path(u"photos"_s);
    return {{u"probe"_s},          {u"upload"_s, photos, u"--album"_s, u"sea"_s},
            {u"albums"_s},         {u"photos"_s, u"sea"_s},
            {u"zip"_s, u"sea"_s},  {u"verify"_s, u"sea"_s},
            {u"link"_s, u"sea"_s}, {u"download"_s, u"sea"_s, u"-o"_s, world.path(u"sea.zip"_s)}};
}

class BadStoreTest : public ::testing::Test {
protected:
    BadStoreTest() { writePhoto(m_world.path(u"photos/IMG_0001.jpg"_s), 200'000); }

    void useBucketAt(const QString &endpoint)
    {
        m_world.environment.insert(u"PHOTOPORTER_STORE"_s, u"s3://studio"_s);
        m_world.environment.insert(u"AWS_ENDPOINT_URL_S3"_s, endpoint);
        m_world.environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"KEYID"_s);
        m_world.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, secret);
    }
    void useBucketAt(const OddServer &server) { useBucketAt(QString::fromLatin1(server.origin())); }

    [[nodiscard]] QString host() const
    {
        return m_world.environment.value(u"AWS_ENDPOINT_URL_S3"_s).section(u"//"_s, 1);
    }

    /// Every command ends with this error: to the letter for programs, and in words.
    void expectOfAll(ErrorCode code, const QString &message, const QString &nextStep)
    {
        for (const QStringList &arguments : commandsOnStores(m_world)) {
            SCOPED_TRACE(arguments.join(u' ').toStdString());
            const CommandRun run = m_world.run(arguments + QStringList{u"--json"_s});
            EXPECT_EQ(run.status, ExitStatus::Failed);
            const QJsonValue error = run.document()[u"error"_s];
            EXPECT_EQ(error[u"code"_s].toString(), errorCodeName(code).toString());
            EXPECT_EQ(error[u"message"_s].toString(), message);
            EXPECT_EQ(error[u"nextStep"_s].toString(), nextStep);
            const CommandRun words = m_world.run(arguments);
            EXPECT_EQ(words.status, ExitStatus::Failed);
            EXPECT_EQ(words.out, QString());
            const QString line = u"Error: %1 %2"_s.arg(message, nextStep);
            EXPECT_TRUE(words.error.contains(line)) << words.error.toStdString();
            for (const QString &text : {run.out, run.error, words.error})
                EXPECT_FALSE(text.contains(secret)) << text.toStdString();
        }
    }

    CommandWorld m_world;
};

TEST_F(BadStoreTest, ACertificateThatNobodyVouchesForIsNamed)
{
    const testing::Certificate certificate(u"IP:127.0.0.1"_s);
    ASSERT_TRUE(certificate.isGood());
    const auto tls = certificate.server();
    OddServer server([](const QByteArray &, const QByteArray &) { return OddServer::ok("hello"); }, &tls);
    useBucketAt(server);
    expectOfAll(
        ErrorCode::TlsFailed,
        u"The certificate of %1 is not trusted: The certificate is self-signed, and untrusted."_s.arg(host()),
        checkTheAddress);
    EXPECT_TRUE(server.heads().empty()) << "nothing was said to it";
}

TEST_F(BadStoreTest, ACertificateForAnotherHostIsNamed)
{
    const testing::Certificate certificate(u"DNS:elsewhere.example"_s);
    ASSERT_TRUE(certificate.isGood());
    const auto tls = certificate.server();
    OddServer server([](const QByteArray &, const QByteArray &) { return OddServer::ok("hello"); }, &tls);
    useBucketAt(server);
    m_world.environment.insert(u"AWS_CA_BUNDLE"_s, certificate.path());
    expectOfAll(
        ErrorCode::TlsFailed,
        u"The certificate of %1 is not trusted: The host name did not match any of the valid hosts for this certificate."_s
            .arg(host()),
        checkTheAddress);
    EXPECT_TRUE(server.heads().empty()) << "nothing was said to it";
}

TEST_F(BadStoreTest, AWebPageIsNoStore)
{
    OddServer server([](const QByteArray &, const QByteArray &) {
        return OddServer::status("404 Not Found", "<!DOCTYPE html><html><body>Console</body></html>",
                                 "Content-Type: text/html\r\n");
    });
    useBucketAt(server);
    expectOfAll(ErrorCode::NotAnS3Server, u"%1 answers with a web page, not like an S3 server."_s.arg(host()),
                u"Check the endpoint: it must be the S3 API's address, not the web console's."_s);
}

TEST_F(BadStoreTest, AClockThatTheStoreDoesNotHelpToCorrectIsNamed)
{
    OddServer server([](const QByteArray &, const QByteArray &) {
        return testing::s3Error("403 Forbidden", "RequestTimeTooSkewed");
    });
    useBucketAt(server);
    expectOfAll(ErrorCode::ClockSkewed, u"The store at %1 finds this computer's clock too far off."_s.arg(host()),
                u"Set this computer's clock (switch on automatic time)."_s);
}

/// A real server, where the answer to bad input is not this project's own.
class BadInputOnServersTest : public BadStoreTest {
protected:
    void SetUp() override
    {
        if (!useStore(m_world, "rgw"))
            PHOTOPORTER_SKIP_WITHOUT_SERVER("rgw");
    }
};

TEST_F(BadInputOnServersTest, ABucketThatIsMissingIsNamed)
{
    m_world.environment.insert(u"PHOTOPORTER_STORE"_s, u"s3://no-such-bucket/studio"_s);
    expectOfAll(ErrorCode::BucketMissing, u"There is no bucket \"no-such-bucket\" at %1."_s.arg(host()),
                u"Check the bucket's name, or create the bucket at your provider first."_s);
}

TEST_F(BadInputOnServersTest, AnAccessKeyThatIsNotKnownIsNamed)
{
    m_world.environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"NOSUCHKEY"_s);
    m_world.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, secret);
    expectOfAll(ErrorCode::WrongCredentials, u"The store at %1 does not know this access key."_s.arg(host()),
                checkTheKeys);
}

TEST_F(BadInputOnServersTest, ASecretThatIsWrongIsNamedAndNotPrinted)
{
    m_world.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, secret);
    expectOfAll(ErrorCode::WrongCredentials,
                u"The secret key does not belong to the access key, says the store at %1."_s.arg(host()),
                checkTheKeys);
}

TEST_F(BadInputOnServersTest, AClockThatIsAnHourOffStopsNoCommand)
{
    for (const int minutes : {-60, 60}) {
        SCOPED_TRACE(minutes);
        m_world.clock = std::make_shared<testing::WrongClock>(std::chrono::minutes(minutes));
        for (const QStringList &arguments : commandsOnStores(m_world)) {
            const CommandRun run = m_world.run(arguments);
            EXPECT_EQ(run.status, ExitStatus::Done)
                << arguments.join(u' ').toStdString() << ": " << run.error.toStdString();
        }
        QFile::remove(m_world.path(u"sea.zip"_s));
        const QJsonObject found = m_world.run({u"zip"_s, u"sea"_s, u"--json"_s}).document();
        EXPECT_GE(found[u"retries"_s].toInteger(), 1) << "the store refused the wrong time at first";
        const QString link = m_world.run({u"link"_s, u"sea"_s, u"--json"_s}).document()[u"url"_s].toString();
        QProcess curl;
        curl.start(u"curl"_s, {u"-sSf"_s, u"-o"_s, u"/dev/null"_s, link});
        EXPECT_TRUE(curl.waitForFinished(60'000) && curl.exitCode() == 0)
            << "the client's link: " << curl.readAllStandardError().toStdString();
    }
}

/// Keys that end in "/", which the consoles of many providers make, on the store that the parameter names.
class FolderMarkTest : public ::testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        if (!useStore(m_world, GetParam()))
            PHOTOPORTER_SKIP_WITHOUT_SERVER(GetParam());
        writePhoto(m_world.path(u"photos/day 1/IMG_0001.jpg"_s), 200'000);
        EXPECT_EQ(upload().status, ExitStatus::Done);
    }

    CommandRun upload(const QStringList &more = {})
    {
        return m_world.run(QStringList{u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"sea"_s} + more);
    }
    void place(const QByteArray &body)
    {
        const auto put = openStoreOf(m_world)->put({.key = m_mark, .body = body});
        ASSERT_TRUE(put) << put.error().describe().toStdString();
    }

    const ObjectKey m_mark = photoKey(AlbumName::parse(u"sea"_s).value(), u"day 1/"_s);
    CommandWorld m_world;
};

TEST_P(FolderMarkTest, AnEmptyOneIsPassedOver)
{
    place({});
    const QJsonArray photos = m_world.run({u"photos"_s, u"sea"_s, u"--json"_s}).document()[u"photos"_s].toArray();
    ASSERT_EQ(photos.size(), 1);
    EXPECT_EQ(photos[0][u"name"_s].toString(), u"day 1/IMG_0001.jpg"_s);
    EXPECT_EQ(upload({u"--json"_s}).document()[u"unchanged"_s], 1);
    EXPECT_EQ(m_world.run({u"zip"_s, u"sea"_s, u"--json"_s}).document()[u"archive"_s][u"entries"_s], 1);
    EXPECT_EQ(m_world.run({u"verify"_s, u"sea"_s, u"--full"_s, u"--json"_s}).document()[u"dataChecked"_s], 1);
    EXPECT_TRUE(openStoreOf(m_world)->head(m_mark)) << "it is another program's and stays";
}

TEST_P(FolderMarkTest, OneWithContentIsRefusedByName)
{
    place("not a folder");
    const QString message =
        u"The object \"albums/sea/photos/day 1/\" has a name that ends in \"/\", as only folders have."_s;
    const QString nextStep = u"Rename or delete it with your provider's own tools, then try again."_s;
    for (const QStringList &arguments :
         {QStringList{u"photos"_s, u"sea"_s}, QStringList{u"zip"_s, u"sea"_s},
          QStringList{u"zip"_s, u"sea"_s, u"--plan-only"_s},
          QStringList{u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"sea"_s}}) {
        const CommandRun run = m_world.run(arguments + QStringList{u"--quiet"_s});
        EXPECT_EQ(run.status, ExitStatus::Failed);
        EXPECT_EQ(run.error, u"Error: %1 %2\n"_s.arg(message, nextStep));
        const QJsonValue error = m_world.run(arguments + QStringList{u"--json"_s}).document()[u"error"_s];
        EXPECT_EQ(error[u"code"_s], u"name-invalid"_s);
        EXPECT_EQ(error[u"message"_s].toString(), message);
    }
    EXPECT_EQ(openStoreOf(m_world)->get({.key = m_mark}).value().body, "not a folder") << "nothing is lost";
}

INSTANTIATE_TEST_SUITE_P(Stores, FolderMarkTest, ::testing::Values("folder", "rgw", "moto"),
                         [](const auto &store) { return std::string(store.param); });

} // namespace
} // namespace photoporter
