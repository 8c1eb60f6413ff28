// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "app/storesundertest.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

struct ProgramRun {
    int exitCode = -1;
    QString output; ///< both streams
};

ProgramRun runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAll())};
}

/// The stores named, and Ceph 20.2 where it is asked for (PHOTOPORTER_RGW20=1).
std::vector<const char *> storesUnderTest(std::vector<const char *> stores)
{
    if (qEnvironmentVariableIsSet("PHOTOPORTER_RGW20_ENDPOINT"))
        stores.push_back("rgw20");
    return stores;
}

/// The program from a folder of photos to the client's ZIP, on the store that the parameter names.
class EndToEndTest : public testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        if (!useStore(m_world, GetParam()))
            PHOTOPORTER_SKIP_WITHOUT_SERVER(GetParam());
        writePhoto(m_world.path(u"photos/IMG_0001.jpg"_s), 6'000'000, 1);
        writePhoto(m_world.path(u"photos/IMG_0002.jpg"_s), 12'000'000, 2);
        writePhoto(m_world.path(u"photos/party/IMG_0001.jpg"_s), 300'000, 3);
        writePhoto(m_world.path(u"photos/party/Über die Brücke.jpg"_s), 5'242'880, 4);
        writePhoto(m_world.path(u"photos/party/結婚式.jpg"_s), 17'000'000, 5); // more than one part
    }

    /// The command's document, once it said that it is done.
    QJsonObject done(const QStringList &arguments)
    {
        const CommandRun run = m_world.run(arguments + QStringList{u"--json"_s});
        m_transcript += run.out + run.error;
        EXPECT_EQ(run.status, ExitStatus::Done) << run.out.toStdString() << run.error.toStdString();
        return run.document();
    }

    void TearDown() override
    {
        const QString secret = m_world.environment.value(u"AWS_SECRET_ACCESS_KEY"_s);
        // moto's secret is the word "test", which may stand anywhere.
        EXPECT_FALSE(secret.size() > 10 && m_transcript.contains(secret)) << "The secret key was printed.";
    }

    CommandWorld m_world;
    QString m_transcript; ///< all that the commands printed
};

TEST_P(EndToEndTest, DeliversAFolderOfPhotos)
{
    const QString photos = m_world.path(u"photos"_s);
    done({u"probe"_s});
    done({u"upload"_s, photos, u"--album"_s, u"Wedding 2026"_s});
    EXPECT_EQ(done({u"albums"_s})[u"albums"_s].toArray(),
              QJsonArray({QJsonObject{{u"name"_s, u"Wedding 2026"_s}}}));
    EXPECT_EQ(done({u"photos"_s, u"Wedding 2026"_s})[u"photos"_s].toArray().size(), 5);

    const QJsonObject made = done({u"zip"_s, u"Wedding 2026"_s, u"--policy"_s, u"no-transfer"_s});
    const QJsonObject archive = made[u"archive"_s].toObject();
    EXPECT_EQ(archive[u"entries"_s], 5);
    if (GetParam() == std::string_view("rgw20")) { // the store that checks a whole object's CRC32
        EXPECT_EQ(made[u"proof"_s], u"store-checksum"_s);
    }
    const QJsonObject verified = done({u"verify"_s, u"Wedding 2026"_s, u"--full"_s});
    EXPECT_EQ(verified[u"dataChecked"_s], 5);

    const QString zip = m_world.path(u"delivered.zip"_s);
    done({u"download"_s, u"Wedding 2026"_s, u"-o"_s, zip});
    EXPECT_EQ(QFile(zip).size(), archive[u"size"_s].toInteger());
    const ProgramRun unzip = runProgram(u"unzip"_s, {u"-q"_s, u"-d"_s, m_world.path(u"unpacked"_s), zip});
    EXPECT_EQ(unzip.exitCode, 0) << unzip.output.toStdString();
    EXPECT_EQ(digestsBelow(m_world.path(u"unpacked"_s)), digestsBelow(photos));
    EXPECT_EQ(runProgram(u"unzip"_s, {u"-tq"_s, zip}).exitCode, 0);
}

TEST_P(EndToEndTest, FindsTheZipOfAnAlbumThatDidNotChange)
{
    done({u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"a"_s});
    const QJsonObject first = done({u"zip"_s, u"a"_s});
    const QJsonObject second = done({u"zip"_s, u"a"_s});
    EXPECT_NE(first[u"strategy"_s], u"found"_s);
    EXPECT_EQ(second[u"strategy"_s], u"found"_s);
    EXPECT_EQ(second[u"archive"_s], first[u"archive"_s]);
}

TEST_P(EndToEndTest, MakesTheSameBytesWhateverThePolicy)
{
    done({u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"a"_s});
    const QJsonValue copied = done({u"zip"_s, u"a"_s, u"--policy"_s, u"no-transfer"_s})[u"archive"_s];
    const QJsonObject relayed = done({u"zip"_s, u"a"_s, u"--policy"_s, u"relay"_s, u"--rebuild"_s});
    EXPECT_EQ(relayed[u"strategy"_s], u"relay"_s);
    for (const QString &same : {u"key"_s, u"size"_s, u"crc32"_s})
        EXPECT_EQ(relayed[u"archive"_s][same], copied[same]);
    EXPECT_GE(relayed[u"traffic"_s][u"up"_s].toInteger(), copied[u"size"_s].toInteger());
}

TEST_P(EndToEndTest, PredictsWhatThenHappens)
{
    done({u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"a"_s});
    const QJsonObject plan = done({u"zip"_s, u"a"_s, u"--plan-only"_s, u"--policy"_s, u"no-transfer"_s});
    const QJsonObject made = done({u"zip"_s, u"a"_s, u"--policy"_s, u"no-transfer"_s});
    EXPECT_EQ(made[u"strategy"_s], plan[u"strategy"_s]);
    EXPECT_EQ(made[u"traffic"_s][u"copied"_s], plan[u"predicted"_s][u"traffic"_s][u"copied"_s]);
    EXPECT_EQ(made[u"requests"_s][u"copy-part"_s], plan[u"predicted"_s][u"requests"_s][u"copy-part"_s]);
    EXPECT_EQ(made[u"archive"_s][u"crc32"_s], plan[u"archive"_s][u"crc32"_s]);
}

INSTANTIATE_TEST_SUITE_P(Stores, EndToEndTest, testing::ValuesIn(storesUnderTest({"folder", "rgw", "moto"})),
                         [](const auto &store) { return std::string(store.param); });

class LinkEndToEndTest : public EndToEndTest {};

TEST_P(LinkEndToEndTest, GivesTheClientTheZipUnderItsName)
{
    done({u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"Hochzeit Müller"_s});
    const QJsonObject archive = done({u"zip"_s, u"Hochzeit Müller"_s})[u"archive"_s].toObject();
    const QJsonObject link = done({u"link"_s, u"Hochzeit Müller"_s, u"--expires"_s, u"7d"_s});
    EXPECT_EQ(link[u"expiresSeconds"_s], 7 * 86400);

    const QString zip = m_world.path(u"client.zip"_s);
    const QString headers = m_world.path(u"headers"_s);
    const ProgramRun curl =
        runProgram(u"curl"_s, {u"-sSf"_s, u"-D"_s, headers, u"-o"_s, zip, link[u"url"_s].toString()});
    ASSERT_EQ(curl.exitCode, 0) << curl.output.toStdString();
    EXPECT_EQ(QFile(zip).size(), archive[u"size"_s].toInteger());
    EXPECT_EQ(runProgram(u"unzip"_s, {u"-tq"_s, zip}).exitCode, 0);
    EXPECT_TRUE(readFile(headers).contains("filename*=UTF-8''Hochzeit%20M%C3%BCller.zip"))
        << readFile(headers).toStdString();
}

// moto does not set the file name.
INSTANTIATE_TEST_SUITE_P(Stores, LinkEndToEndTest, testing::ValuesIn(storesUnderTest({"rgw"})),
                         [](const auto &store) { return std::string(store.param); });

class KeysEndToEndTest : public EndToEndTest {};

TEST_P(KeysEndToEndTest, TellsNoSecretWhenTheKeysAreWrong)
{
    const QString wrong = u"wrong+secret/that-nobody-may-see"_s;
    m_world.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, wrong);
    for (const QStringList &arguments : {QStringList{u"albums"_s}, QStringList{u"probe"_s, u"--json"_s},
                                         QStringList{u"zip"_s, u"a"_s, u"--progress"_s, u"json"_s}}) {
        const CommandRun run = m_world.run(arguments);
        EXPECT_EQ(run.status, ExitStatus::Failed);
        EXPECT_TRUE(QString(run.out + run.error).contains(u"secret key"_s))
            << run.error.toStdString() << run.out.toStdString();
        m_transcript += run.out + run.error;
    }
}

// moto checks no keys.
INSTANTIATE_TEST_SUITE_P(Stores, KeysEndToEndTest, testing::ValuesIn(storesUnderTest({"rgw"})),
                         [](const auto &store) { return std::string(store.param); });

} // namespace
} // namespace photoporter
