// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/names.h"
#include "app/cliprocess.h"
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "app/storesundertest.h"
#include "net/withholdingserver.h"

#include <csignal>
#include <gtest/gtest.h>

// The real program, interrupted and killed in the middle of its work.
namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 partSize = 8 * 1024 * 1024; ///< what the program cuts a film of this size into
constexpr qint64 filmParts = 5;
constexpr qint64 filmSize = filmParts * partSize; ///< equal parts, as any of them may go first

QByteArray listed(ObjectStore &store, const QByteArray &prefix)
{
    QByteArray keys;
    const auto page = store.list({.prefix = prefix}).value();
    for (const ObjectInfo &object : page.objects)
        keys += object.key.utf8() + '\n';
    return keys;
}

QByteArray pendingUploads(ObjectStore &store)
{
    QByteArray keys;
    const auto page = store.listUploads({}).value();
    for (const PendingUpload &upload : page.uploads)
        keys += upload.key.utf8() + '\n';
    return keys;
}

/// On the store that the parameter names.
class InterruptedTest : public ::testing::TestWithParam<const char *> {
protected:
    void SetUp() override
    {
        if (!useStore(m_world, GetParam()))
            PHOTOPORTER_SKIP_WITHOUT_SERVER(GetParam());
    }

    [[nodiscard]] QStringList uploadCommand() const
    {
        return {u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"sea"_s};
    }
    /// What a command that must be done says by --json.
    QJsonObject done(const QStringList &arguments)
    {
        CliProcess process(m_world, arguments + QStringList{u"--json"_s});
        EXPECT_EQ(process.finish(), 0) << process.out().toStdString() << process.error().toStdString();
        return process.document();
    }
    /// Starts an upload so slow that one part goes out at once and the next after more than a minute, and ends it
    /// by the signal when `parts` have arrived. The status that it ended with.
    int uploadUntil(int parts, int signal, QString *said = nullptr)
    {
        CliProcess process(m_world,
                           uploadCommand() + QStringList{u"--limit"_s, u"100k"_s, u"--progress"_s, u"json"_s});
        EXPECT_TRUE(process.waitUntil([parts](const QJsonObject &progress) {
            return progress[u"phase"_s] == u"uploading"_s &&
                   progress[u"bytesDone"_s].toInteger() >= parts * partSize;
        })) << process.out().toStdString()
            << process.error().toStdString();
        process.send(signal);
        const int status = process.finish();
        if (said)
            *said = process.error();
        return status;
    }
    /// Uploads again without haste being taken out, and expects that nothing of the first parts is sent again.
    void expectItGoesOnAfter(int parts)
    {
        const QJsonObject report = done(uploadCommand());
        EXPECT_EQ(report[u"bytesResumed"_s].toInteger(), parts * partSize);
        EXPECT_EQ(report[u"bytesSent"_s].toInteger(), filmSize - parts * partSize);
        EXPECT_EQ(report[u"requests"_s][u"upload-part"_s].toInteger(), filmParts - parts);
        EXPECT_EQ(report[u"requests"_s][u"create-upload"_s].toInteger(), 0);
        EXPECT_EQ(pendingUploads(*openStoreOf(m_world)), QByteArray());
    }
    /// Makes the ZIP, has all of it read, and compares what comes out of it with the folder that went in.
    void expectTheAlbumIsRight()
    {
        done({u"zip"_s, u"sea"_s});
        EXPECT_EQ(done({u"verify"_s, u"sea"_s, u"--full"_s})[u"sound"_s], true);
        const QString zip = m_world.path(u"sea.zip"_s);
        done({u"download"_s, u"sea"_s, u"-o"_s, zip});
        EXPECT_EQ(QProcess::execute(u"unzip"_s, {u"-q"_s, u"-d"_s, m_world.path(u"unpacked"_s), zip}), 0);
        EXPECT_EQ(digestsBelow(m_world.path(u"unpacked"_s)), digestsBelow(m_world.path(u"photos"_s)));
    }

    CommandWorld m_world;
};

class InterruptedUploadTest : public InterruptedTest {
protected:
    void SetUp() override
    {
        InterruptedTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        writePhoto(m_world.path(u"photos/film.mp4"_s), static_cast<std::uint64_t>(filmSize));
        done({u"probe"_s});
    }
};

TEST_P(InterruptedUploadTest, EndsAsCancelledShowsNothingHalfAndGoesOn)
{
    QString said;
    EXPECT_EQ(uploadUntil(1, SIGINT, &said), 130);
    EXPECT_TRUE(said.endsWith(u"\nCancelled. Start it again when you want to go on.\n"_s)) << said.toStdString();
    EXPECT_EQ(listed(*openStoreOf(m_world), "albums/"), QByteArray()) << "nothing half is visible";
    EXPECT_EQ(pendingUploads(*openStoreOf(m_world)), "albums/sea/photos/film.mp4\n") << "what arrived is kept";
    expectItGoesOnAfter(1);
    expectTheAlbumIsRight();
}

TEST_P(InterruptedUploadTest, KilledAgainAndAgainItSendsNoFinishedPartTwice)
{
    for (const int parts : {1, 2, 3})
        ASSERT_EQ(uploadUntil(parts, SIGKILL), 128 + SIGKILL);
    EXPECT_EQ(listed(*openStoreOf(m_world), "albums/"), QByteArray());
    expectItGoesOnAfter(3);
    expectTheAlbumIsRight();
}

INSTANTIATE_TEST_SUITE_P(Stores, InterruptedUploadTest, ::testing::Values("folder", "rgw"),
                         [](const auto &store) { return std::string(store.param); });

/// A request for an intermediate of a ZIP that the store carries out and whose answer never comes.
struct Withheld {
    const char *name;
    const char *method;
    const char *query; ///< what its address holds
};

void PrintTo(const Withheld &withheld, std::ostream *out)
{
    *out << withheld.name;
}

class InterruptedZipTest : public ::testing::TestWithParam<Withheld> {
protected:
    void SetUp() override
    {
        if (!useStore(m_world, "rgw"))
            PHOTOPORTER_SKIP_WITHOUT_SERVER("rgw");
        for (std::uint32_t i = 1; i <= 4; ++i)
            writePhoto(m_world.path(u"photos/%1.jpg"_s.arg(i)), 6'000'000, i);
        EXPECT_EQ(m_world.run({u"upload"_s, m_world.path(u"photos"_s), u"--album"_s, u"sea"_s}).status,
                  ExitStatus::Done);
    }

    /// Everything of the store below zips/, and its uploads.
    [[nodiscard]] QByteArray left() const
    {
        const auto store = openStoreOf(m_world);
        return listed(*store, "zips/") + pendingUploads(*store);
    }

    CommandWorld m_world;
};

TEST_P(InterruptedZipTest, EndsAsCancelledAndLeavesNothing)
{
    const auto isChosen = [](const QByteArray &head) {
        const QByteArray line = head.left(head.indexOf('\r'));
        return line.startsWith(GetParam().method) && line.contains("/step-") && line.contains(GetParam().query);
    };
    const QString direct = m_world.environment.value(u"AWS_ENDPOINT_URL_S3"_s);
    testing::WithholdingServer server(direct.toUtf8(), isChosen);
    m_world.environment.insert(u"AWS_ENDPOINT_URL_S3"_s, QString::fromLatin1(server.origin()));
    EXPECT_EQ(m_world.run({u"probe"_s}).status, ExitStatus::Done);
    ASSERT_FALSE(server.isWithholding());
    CliProcess zip(m_world, {u"zip"_s, u"sea"_s, u"--policy"_s, u"no-transfer"_s});
    ASSERT_TRUE(zip.waitUntil([&server](const QJsonObject &) { return server.isWithholding(); }))
        << zip.error().toStdString();
    zip.send(SIGINT);
    EXPECT_EQ(zip.finish(), 130) << zip.error().toStdString();
    EXPECT_EQ(zip.out(), QString());
    EXPECT_TRUE(zip.error().endsWith(u"Cancelled. Start it again when you want to go on.\n"_s))
        << zip.error().toStdString();
    m_world.environment.insert(u"AWS_ENDPOINT_URL_S3"_s, direct);
    EXPECT_EQ(left(), QByteArray());
}

INSTANTIATE_TEST_SUITE_P(Requests, InterruptedZipTest,
                         ::testing::Values(Withheld{"create", "POST ", "?uploads"},
                                           Withheld{"copy", "PUT ", "partNumber="},
                                           Withheld{"complete", "POST ", "?uploadId="}),
                         [](const auto &request) { return std::string(request.param.name); });

} // namespace
} // namespace photoporter
