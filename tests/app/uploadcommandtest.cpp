// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "app/storesundertest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

/// `upload` into a folder store, and what it says of folders that are not as they should be.
class UploadCommandTest : public testing::Test {
protected:
    UploadCommandTest()
    {
        EXPECT_TRUE(useStore(m_world, "folder"));
        EXPECT_TRUE(QDir().mkpath(photos()));
    }

    QString photos() const { return m_world.path(u"photos"_s); }
    CommandRun upload(const QStringList &more = {})
    {
        return m_world.run(QStringList{u"upload"_s, photos(), u"--album"_s, u"sea"_s} + more);
    }
    QJsonObject uploaded(ExitStatus status = ExitStatus::Done, const QStringList &more = {})
    {
        const CommandRun run = upload(more + QStringList{u"--json"_s});
        EXPECT_EQ(run.status, status) << run.out.toStdString() << run.error.toStdString();
        return run.document();
    }
    QJsonValue failed(const QStringList &arguments, ExitStatus status = ExitStatus::Failed)
    {
        const CommandRun run = m_world.run(arguments + QStringList{u"--json"_s});
        EXPECT_EQ(run.status, status);
        return run.document()[u"error"_s];
    }

    CommandWorld m_world;
};

TEST_F(UploadCommandTest, SendsWhatIsNewAndLeavesTheRest)
{
    writePhoto(photos() + u"/1.jpg"_s, 100'000, 1);
    writePhoto(photos() + u"/day 2/2.jpg"_s, 17'000'000, 2);
    const QJsonObject first = uploaded();
    EXPECT_EQ(first[u"sent"_s], 2);
    EXPECT_EQ(first[u"bytesSent"_s], 17'100'000);
    EXPECT_EQ(first[u"failures"_s].toArray(), QJsonArray());
    EXPECT_EQ(digestsBelow(m_world.path(u"store/albums/sea/photos"_s)), digestsBelow(photos()));

    writePhoto(photos() + u"/3.jpg"_s, 200'000, 3);
    const QJsonObject second = uploaded();
    EXPECT_EQ(second[u"sent"_s], 1);
    EXPECT_EQ(second[u"unchanged"_s], 2);
    EXPECT_EQ(second[u"bytesSent"_s], 200'000);
}

TEST_F(UploadCommandTest, TellsWhatItDidInWords)
{
    writePhoto(photos() + u"/1.jpg"_s, 100'000, 1);
    const CommandRun run = upload();
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_TRUE(run.out.startsWith(u"Album “sea”: 1 files sent (100 kB in "_s)) << run.out.toStdString();
    EXPECT_TRUE(run.out.endsWith(u"Make its ZIP with: photoporter-cli zip sea\n"_s));
}

TEST_F(UploadCommandTest, ChangesNothingInADryRun)
{
    writePhoto(photos() + u"/1.jpg"_s, 100'000, 1);
    writePhoto(photos() + u"/A.jpg"_s, 100'000, 2);
    writePhoto(photos() + u"/a.jpg"_s, 100'000, 3);
    writeFile(photos() + u"/notes.txt"_s, "not a photo");
    const QJsonObject document = uploaded(ExitStatus::Done, {u"--dry-run"_s, u"--limit"_s, u"100k"_s});
    EXPECT_EQ(document[u"dryRun"_s], true);
    EXPECT_EQ(document[u"photos"_s].toObject(), QJsonObject({{u"files"_s, 3}, {u"bytes"_s, 300'000}}));
    EXPECT_EQ(document[u"bytesToSend"_s], 300'000);
    EXPECT_EQ(document[u"seconds"_s], 3.0);
    EXPECT_EQ(document[u"sameUpToCase"_s].toArray(), QJsonArray({QJsonArray{u"A.jpg"_s, u"a.jpg"_s}}));
    EXPECT_TRUE(document[u"skipped"_s][0][u"path"_s].toString().endsWith(u"notes.txt"_s));
    EXPECT_FALSE(QDir(m_world.path(u"store/albums"_s)).exists());
    EXPECT_TRUE(upload({u"--dry-run"_s}).out.contains(u"To send: 300 kB"_s));
}

TEST_F(UploadCommandTest, SaysThatTheFolderIsMissing)
{
    const QString nowhere = m_world.path(u"nowhere"_s);
    const QJsonValue error = failed({u"upload"_s, nowhere, u"--album"_s, u"sea"_s});
    EXPECT_EQ(error[u"code"_s], u"file-missing"_s);
    EXPECT_TRUE(error[u"message"_s].toString().contains(nowhere));
}

TEST_F(UploadCommandTest, SaysThatThereAreNoPhotos)
{
    const QJsonValue empty = failed({u"upload"_s, photos(), u"--album"_s, u"sea"_s});
    EXPECT_EQ(empty[u"code"_s], u"no-photos"_s);
    EXPECT_TRUE(empty[u"message"_s].toString().contains(photos()));

    writeFile(photos() + u"/notes.txt"_s, "not a photo");
    const QJsonValue textOnly = failed({u"upload"_s, photos(), u"--album"_s, u"sea"_s});
    EXPECT_EQ(textOnly[u"code"_s], u"no-photos"_s);
    EXPECT_NE(textOnly[u"message"_s], empty[u"message"_s]);
}

/// Without the rights of root for as long as it lives, where the test runs as root.
class WithoutRoot {
public:
    WithoutRoot() : m_wasRoot(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~WithoutRoot() { EXPECT_TRUE(!m_wasRoot || ::seteuid(0) == 0); }
    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;

private:
    const bool m_wasRoot;
};

TEST_F(UploadCommandTest, NamesTheFileThatCannotBeReadAndSendsTheRest)
{
    writePhoto(photos() + u"/good.jpg"_s, 100'000, 1);
    writePhoto(photos() + u"/secret.jpg"_s, 100'000, 2);
    ASSERT_EQ(::chmod(QFile::encodeName(photos() + u"/secret.jpg"_s).constData(), 0), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(m_world.folder.path()).constData(), 0777), 0);
    const QJsonObject document = [this] {
        const WithoutRoot user;
        return uploaded(ExitStatus::Partly);
    }();
    EXPECT_EQ(document[u"sent"_s], 1);
    ASSERT_EQ(document[u"failures"_s].toArray().size(), 1);
    EXPECT_TRUE(document[u"failures"_s][0][u"name"_s].toString().endsWith(u"secret.jpg"_s));
    EXPECT_FALSE(document[u"failures"_s][0][u"message"_s].toString().isEmpty());
}

TEST_F(UploadCommandTest, NamesTheFileWhoseNameIsNotText)
{
    writePhoto(photos() + u"/good.jpg"_s, 100'000, 1);
    const QByteArray good = QFile::encodeName(photos() + u"/good.jpg"_s);
    const QByteArray bad = QFile::encodeName(photos()) + "/IMG_\xff.jpg";
    ASSERT_EQ(::link(good.constData(), bad.constData()), 0);
    const CommandRun run = upload();
    EXPECT_EQ(::unlink(bad.constData()), 0); // QTemporaryDir could not
    EXPECT_EQ(run.status, ExitStatus::Partly);
    EXPECT_TRUE(run.out.contains(u"Not uploaded:\n"_s)) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(uR"(IMG_\xFF.jpg)"_s, Qt::CaseInsensitive)) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(u"its name is not UTF-8"_s)) << run.out.toStdString();
}

TEST_F(UploadCommandTest, ExplainsWhatItNeeds)
{
    EXPECT_EQ(failed({u"upload"_s, photos()}, ExitStatus::Usage)[u"message"_s], u"Into which album?"_s);
    EXPECT_EQ(failed({u"upload"_s, u"--album"_s, u"sea"_s}, ExitStatus::Usage)[u"message"_s],
              u"The command “upload” needs DIR|FILE."_s);
    EXPECT_EQ(failed({u"upload"_s, photos(), u"--album"_s, u"sea"_s, u"--limit"_s, u"fast"_s},
                     ExitStatus::Usage)[u"message"_s],
              u"“fast” is no rate."_s);
    EXPECT_EQ(failed({u"upload"_s, photos(), u"--album"_s, u"a/b"_s})[u"code"_s], u"name-invalid"_s);
}

TEST_F(UploadCommandTest, ReportsProgressForPrograms)
{
    writePhoto(photos() + u"/1.jpg"_s, 100'000, 1);
    const CommandRun run = upload({u"--progress"_s, u"json"_s, u"--json"_s});
    EXPECT_EQ(run.document()[u"sent"_s], 1);
    const QStringList lines = run.error.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines)
        EXPECT_TRUE(line.startsWith(u'{') && line.endsWith(u'}')) << line.toStdString();
    EXPECT_EQ(upload({u"--quiet"_s}).error, QString());
}

TEST_F(UploadCommandTest, ShowsTheDemo)
{
    const QStringList demo{u"demo"_s,    u"--dir"_s, m_world.path(u"demo"_s), u"--photos"_s, u"0"_s,
                           u"--small"_s, u"3"_s};
    const CommandRun first = m_world.run(demo);
    EXPECT_EQ(first.status, ExitStatus::Done) << first.error.toStdString();
    EXPECT_TRUE(first.out.contains(m_world.path(u"demo/store/zips/sample-album/"_s))) << first.out.toStdString();
    EXPECT_TRUE(first.out.contains(u"every byte read, 3 entries are right"_s));

    const CommandRun again = m_world.run(demo + QStringList{u"--json"_s});
    EXPECT_EQ(again.status, ExitStatus::Done);
    EXPECT_TRUE(QFile::exists(again.document()[u"path"_s].toString()));
    EXPECT_EQ(again.document()[u"entriesVerified"_s], 3);
    EXPECT_EQ(again.document()[u"streaming"_s][u"up"_s], again.document()[u"archive"_s][u"size"_s]);
}

} // namespace
} // namespace photoporter
