// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/download.h"

#include "album/albumtesting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <gtest/gtest.h>

namespace photoporter {
namespace {

using testing::MemoryContent;
using testing::MemoryStore;
using testing::noiseBytes;

/// An object of 10 pieces and a bit, and a place for it.
class DownloadTest : public ::testing::Test {
protected:
    DownloadTest() : m_bytes(noiseBytes(10'500, 1))
    {
        const ObjectInfo info = m_store.place(ObjectKey(QByteArray("zips/a.zip")), MemoryContent(m_bytes));
        m_request = {.key = info.key,
                     .etag = info.etag,
                     .size = info.size,
                     .crc32 = crc32(m_bytes),
                     .path = m_folder.filePath(QStringLiteral("a.zip"))};
    }

    Result<Downloaded> download(std::stop_token stop = {})
    {
        return downloadObject(m_store, m_request, {.parallel = 3, .piece = 1000, .progress = &m_progress}, stop);
    }
    QByteArray fileBytes() const
    {
        QFile file(m_request.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    QStringList filesThere() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }
    /// Makes every get after the first `count` fail with `error`.
    void failAfter(int count, ErrorCode error)
    {
        m_store.before = [this, count, error](RequestKind kind, const ObjectKey &) -> Result<> {
            if (kind == RequestKind::Get && ++m_gets > count)
                return fail(error, QStringLiteral("Lost."));
            return {};
        };
    }

    MemoryStore m_store;
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    DownloadRequest m_request;
    ProgressCounters m_progress;
    std::atomic<int> m_gets = 0;
};

TEST_F(DownloadTest, FetchesEveryByteOnceAndLeavesTheFileAlone)
{
    const auto downloaded = download();
    ASSERT_TRUE(downloaded) << testing::words(downloaded.error());
    EXPECT_EQ(fileBytes(), m_bytes);
    EXPECT_EQ(downloaded->crc32, crc32(m_bytes));
    EXPECT_EQ(m_store.traffic().down, m_request.size);
    EXPECT_EQ(filesThere(), QStringList{QStringLiteral("a.zip")});
    EXPECT_EQ(m_progress.bytesDone, m_request.size);
}

TEST_F(DownloadTest, MakesAnEmptyFileOfAnEmptyObject)
{
    const ObjectInfo info = m_store.place(ObjectKey(QByteArray("empty")), MemoryContent());
    m_request = {.key = info.key, .etag = info.etag, .size = 0, .crc32 = Crc32{}, .path = m_request.path};
    ASSERT_TRUE(download());
    EXPECT_EQ(fileBytes(), QByteArray());
}

TEST_F(DownloadTest, GoesOnWhereItStopped)
{
    failAfter(4, ErrorCode::ConnectionLost);
    const auto broken = download();
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::ConnectionLost);
    EXPECT_EQ(filesThere(), QStringList({QStringLiteral("a.zip.part"), QStringLiteral("a.zip.part.state")}));

    m_store.before = {};
    const auto whole = download();
    ASSERT_TRUE(whole) << testing::words(whole.error());
    EXPECT_GE(whole->resumed, 3000U);
    EXPECT_EQ(fileBytes(), m_bytes);
    EXPECT_EQ(m_store.traffic().down, m_request.size); // nothing twice
}

TEST_F(DownloadTest, FetchesAPieceAgainThatTheDiskLost)
{
    failAfter(4, ErrorCode::ConnectionLost);
    ASSERT_FALSE(download());
    m_store.before = {};
    QFile part(m_request.path + QStringLiteral(".part"));
    ASSERT_TRUE(part.open(QIODevice::ReadWrite));
    const QByteArray zeros(part.size(), '\0');
    ASSERT_EQ(part.write(zeros), zeros.size());
    part.close();

    const auto whole = download();
    ASSERT_TRUE(whole) << testing::words(whole.error());
    EXPECT_EQ(whole->resumed, 0U);
    EXPECT_EQ(fileBytes(), m_bytes);
}

TEST_F(DownloadTest, IgnoresAStateThatIsDamagedOrOfAnotherObject)
{
    for (const QByteArray &state :
         {QByteArray(), QByteArray("nonsense"), QByteArray("photoporter-download 1 x 10500 1000\n0 00000000\n")}) {
        QFile::remove(m_request.path);
        QFile file(m_request.path + QStringLiteral(".part.state"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(state);
        file.close();
        ASSERT_TRUE(download());
        EXPECT_EQ(fileBytes(), m_bytes);
    }
}

TEST_F(DownloadTest, StartsAnewWhenTheObjectIsAnother)
{
    failAfter(4, ErrorCode::ConnectionLost);
    ASSERT_FALSE(download());
    m_store.before = {};
    m_bytes = noiseBytes(10'500, 2);
    const ObjectInfo info = m_store.place(m_request.key, MemoryContent(m_bytes));
    m_request.etag = info.etag;
    m_request.crc32 = crc32(m_bytes);
    const auto whole = download();
    ASSERT_TRUE(whole) << testing::words(whole.error());
    EXPECT_EQ(whole->resumed, 0U);
    EXPECT_EQ(fileBytes(), m_bytes);
}

TEST_F(DownloadTest, SaysThatTheObjectWasReplacedMeanwhile)
{
    m_store.before = [this](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::Get && ++m_gets == 5)
            m_store.place(m_request.key, MemoryContent(noiseBytes(10'500, 2)));
        return {};
    };
    const auto downloaded = download();
    ASSERT_FALSE(downloaded);
    EXPECT_EQ(downloaded.error().code, ErrorCode::SourceChanged);
    EXPECT_FALSE(QFile::exists(m_request.path));
}

TEST_F(DownloadTest, RefusesBytesWithAnotherChecksumAndForgetsThem)
{
    m_request.crc32 = Crc32{1};
    const auto downloaded = download();
    ASSERT_FALSE(downloaded);
    EXPECT_EQ(downloaded.error().code, ErrorCode::DataCorrupt);
    EXPECT_EQ(filesThere(), QStringList());
}

TEST_F(DownloadTest, KeepsTheFileThatIsThereAndRight)
{
    ASSERT_TRUE(download());
    const auto again = download();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->wasThere);
    EXPECT_EQ(m_store.traffic().down, m_request.size);
}

TEST_F(DownloadTest, OverwritesNoOtherFile)
{
    QFile mine(m_request.path);
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const auto downloaded = download();
    ASSERT_FALSE(downloaded);
    EXPECT_EQ(downloaded.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(fileBytes(), "mine");
}

TEST_F(DownloadTest, KeepsWhatItHasWhenCancelled)
{
    std::stop_source stop;
    m_store.before = [this, &stop](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::Get && ++m_gets == 6)
            stop.request_stop();
        return {};
    };
    const auto stopped = download(stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    m_store.before = {};
    const auto whole = download();
    ASSERT_TRUE(whole);
    EXPECT_GT(whole->resumed, 0U);
    EXPECT_EQ(fileBytes(), m_bytes);
}

TEST_F(DownloadTest, NamesThePlaceThatCannotBeWritten)
{
    m_request.path = m_folder.filePath(QStringLiteral("nowhere/a.zip"));
    const auto downloaded = download();
    ASSERT_FALSE(downloaded);
    EXPECT_EQ(downloaded.error().code, ErrorCode::LocalIoFailed);
    EXPECT_TRUE(downloaded.error().message.contains(m_request.path)) << testing::words(downloaded.error());
}

} // namespace
} // namespace photoporter
