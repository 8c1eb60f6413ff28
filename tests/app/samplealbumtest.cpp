// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/samplealbum.h"

#include "base/bytes.h"
#include "base/checksum.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <map>

namespace photoporter {
namespace {

class SampleAlbumTest : public testing::Test {
protected:
    /// Every file below a folder with the digest of its content.
    static std::map<QString, QByteArray> contentsOf(const QString &folder)
    {
        std::map<QString, QByteArray> contents;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            contents[QDir(folder).relativeFilePath(file.fileName())] = sha256(file.readAll());
        }
        return contents;
    }

    QTemporaryDir m_first, m_second;
};

TEST_F(SampleAlbumTest, HoldsLargePhotosOf24MegapixelsAndSmallOnesOfWebSize)
{
    const auto album = makeSampleAlbum(m_first.path(), {.large = 2, .small = 3, .seed = 7});
    ASSERT_TRUE(album) << album.error().describe().toStdString();
    EXPECT_EQ(album->photos, 5U);

    for (int i = 1; i <= 2; ++i) {
        const QString path = m_first.filePath(QStringLiteral("IMG_%1.jpg").arg(i, 4, 10, QLatin1Char('0')));
        EXPECT_EQ(QImage(path).size(), QSize(6000, 4000));
        EXPECT_GE(QFileInfo(path).size(), 5'000'000);
        EXPECT_LE(QFileInfo(path).size(), 12'000'000);
    }
    for (int i = 1; i <= 3; ++i) {
        const QString path = m_first.filePath(QStringLiteral("web/IMG_%1.jpg").arg(i, 4, 10, QLatin1Char('0')));
        EXPECT_EQ(QImage(path).size(), QSize(1600, 1067));
        EXPECT_GE(QFileInfo(path).size(), 200'000);
        EXPECT_LE(QFileInfo(path).size(), 900'000);
    }
}

TEST_F(SampleAlbumTest, IsTheSameForTheSameSeed)
{
    const SampleAlbumOptions options{.large = 0, .small = 4, .seed = 3};
    ASSERT_TRUE(makeSampleAlbum(m_first.path(), options));
    ASSERT_TRUE(makeSampleAlbum(m_second.path(), options));
    EXPECT_EQ(contentsOf(m_first.path()), contentsOf(m_second.path()));
    const QString name = QStringLiteral("web/IMG_0001.jpg");
    EXPECT_EQ(QFileInfo(m_first.filePath(name)).lastModified(), QFileInfo(m_second.filePath(name)).lastModified());
}

TEST_F(SampleAlbumTest, IsAnotherForAnotherSeedAndHasNoTwoEqualPhotos)
{
    ASSERT_TRUE(makeSampleAlbum(m_first.path(), {.large = 0, .small = 3, .seed = 3}));
    ASSERT_TRUE(makeSampleAlbum(m_second.path(), {.large = 0, .small = 3, .seed = 4}));
    std::map<QByteArray, int> digests;
    for (const QString &folder : {m_first.path(), m_second.path()}) {
        for (const auto &[name, digest] : contentsOf(folder))
            ++digests[digest];
    }
    EXPECT_EQ(digests.size(), 6U);
}

TEST_F(SampleAlbumTest, KeepsWhatIsThere)
{
    const SampleAlbumOptions options{.large = 0, .small = 2};
    ASSERT_TRUE(makeSampleAlbum(m_first.path(), options));
    QFile edited(m_first.filePath(QStringLiteral("web/IMG_0001.jpg")));
    ASSERT_TRUE(edited.open(QIODevice::Append));
    edited.write("mine");
    edited.close();
    const auto before = contentsOf(m_first.path());
    ASSERT_TRUE(makeSampleAlbum(m_first.path(), options));
    EXPECT_EQ(contentsOf(m_first.path()), before);
}

TEST_F(SampleAlbumTest, LeavesNoHalfWrittenPhotoWhenStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const auto album = makeSampleAlbum(m_first.path(), {.large = 0, .small = 2}, nullptr, stop.get_token());
    ASSERT_FALSE(album);
    EXPECT_EQ(album.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(contentsOf(m_first.path()).empty());
}

TEST_F(SampleAlbumTest, NamesTheFolderThatCannotBeMade)
{
    QFile blocker(m_first.filePath(QStringLiteral("album")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const auto album = makeSampleAlbum(blocker.fileName(), {.large = 0, .small = 1});
    ASSERT_FALSE(album);
    EXPECT_EQ(album.error().code, ErrorCode::LocalIoFailed);
    EXPECT_TRUE(album.error().message.contains(blocker.fileName()));
}

} // namespace
} // namespace photoporter
