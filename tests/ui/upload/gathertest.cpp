// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/gather.h"

#include "album/names.h"
#include "ui/common/uiworld.h"
#include "workspace/importfolders.h"

#include <QDir>
#include <QProcess>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class GatherTest : public testing::UiWorld {
protected:
    QString archiveOf(const QString &folder, const QString &name) const
    {
        EXPECT_EQ(QProcess::execute(u"bsdtar"_s, {u"-a"_s, u"-cf"_s, path(name), u"-C"_s, path(u"."_s), folder}),
                  0);
        return path(name);
    }
    [[nodiscard]] QStringList imports() const { return QDir(path(u"cache"_s)).entryList({u"import-*"_s}); }
    GatherProgress m_progress;
};

TEST_F(GatherTest, ArchivesBecomeFoldersAndTheRestStaysAsItIs)
{
    const QString folder = makePhotos(u"Miller"_s, {100, 200});
    const QString archive = archiveOf(u"Miller"_s, u"Smith wedding.tar.gz"_s);
    const auto unpacked = unpackArchives({folder, archive}, path(u"cache"_s), m_progress, {});
    ASSERT_TRUE(unpacked);
    ASSERT_EQ(unpacked->paths.size(), 2);
    EXPECT_EQ(unpacked->paths[0], folder);
    EXPECT_EQ(unpacked->paths[1], unpacked->importFolder + u"/Smith wedding/Miller");
    EXPECT_THAT(imports(), ElementsAre(QFileInfo(unpacked->importFolder).fileName()));
    removeImportFolder(unpacked->importFolder);
    EXPECT_THAT(imports(), IsEmpty());
}

TEST_F(GatherTest, ABadArchiveLeavesNothingOfTheGoodOnesBehind)
{
    makePhotos(u"Miller"_s, {100});
    const QString good = archiveOf(u"Miller"_s, u"good.zip"_s);
    QFile bad(path(u"bad.zip"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("PK\x03\x04 and nothing more");
    bad.close();
    const auto unpacked = unpackArchives({good, bad.fileName()}, path(u"cache"_s), m_progress, {});
    ASSERT_FALSE(unpacked);
    EXPECT_EQ(unpacked.error().code, ErrorCode::ArchiveCorrupt);
    EXPECT_THAT(imports(), IsEmpty());
}

TEST_F(GatherTest, PathsThatAreGoneAndDevicesAreNamed)
{
    const auto gone = unpackArchives({path(u"gone"_s)}, path(u"cache"_s), m_progress, {});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::FileMissing);
    const auto device = unpackArchives({u"/dev/null"_s}, path(u"cache"_s), m_progress, {});
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().message, u"/dev/null is a device, a pipe or a socket."_s);
}

TEST_F(GatherTest, AlbumsAreNamedAfterTheirFolderOrArchive)
{
    const QString folder = makePhotos(u"Miller wedding"_s, {100});
    EXPECT_EQ(suggestedAlbum({folder}), u"Miller wedding"_s);
    EXPECT_EQ(suggestedAlbum({folder + u'/'}), u"Miller wedding"_s);
    EXPECT_EQ(suggestedAlbum({folder + u"/IMG_0001.jpg"}), u"Miller wedding"_s);
    EXPECT_EQ(suggestedAlbum({folder + u"/a.jpg", folder + u"/b.jpg"}), u"Miller wedding"_s);
    EXPECT_EQ(suggestedAlbum({archiveOf(u"Miller wedding"_s, u"Smith.tar.gz"_s)}), u"Smith"_s);
    for (const QString &odd :
         {u"/"_s, u"/x/tmp"_s, u"/x/a\\b\n c "_s, QString(u"/x/" + QString(400, u'é')), u""_s})
        EXPECT_TRUE(AlbumName::parse(suggestedAlbum({odd}))) << odd.toStdString();
    EXPECT_EQ(suggestedAlbum({u"/x/a\\b\n c "_s}), u"a b c"_s);
}

TEST(Notes, AreGroupedByReasonTheLargestFirst)
{
    Preflight preflight;
    preflight.files = {{.name = u"a.jpg"_s}, {.name = u"A.jpg"_s}};
    preflight.skipped = {{u"/x/.b"_s, SkipReason::Hidden},
                         {u"/x/d/c.txt"_s, SkipReason::NotMedia},
                         {u"/y/d.txt"_s, SkipReason::NotMedia}};
    preflight.sameUpToCase = {{0, 1}};
    UnpackedPaths unpacked{.paths = {u"/x"_s}};
    unpacked.leftOut.add({u"link"_s, LeftOutReason::Link});
    const auto groups = notesOf(preflight, unpacked);
    ASSERT_EQ(groups.size(), 4U);
    EXPECT_EQ(groups[0].items, (QStringList{u"d/c.txt"_s, u"/y/d.txt"_s}));
    EXPECT_EQ(groups[1].items, QStringList{u".b"_s});
    EXPECT_EQ(groups[2].items, QStringList{u"link"_s});
    EXPECT_EQ(groups[3].items, QStringList{u"a.jpg = A.jpg"_s});
    EXPECT_TRUE(groups[2].isLeftOut());
    EXPECT_FALSE(groups[3].isLeftOut());
}

TEST(Notes, CountFilesOfArchivesWhoseNamesWereNotKept)
{
    UnpackedPaths unpacked;
    for (std::uint64_t i = 0; i < LeftOutFiles::namesKept; ++i)
        unpacked.leftOut.add({u"damaged"_s, LeftOutReason::Damaged});
    for (std::uint64_t i = 0; i < LeftOutFiles::namesKept + 7; ++i)
        unpacked.leftOut.add({u"link"_s, LeftOutReason::Link});
    const auto groups = notesOf({}, unpacked);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].leftOut, LeftOutReason::Link);
    EXPECT_EQ(groups[0].items.size(), qsizetype{LeftOutFiles::namesKept});
    EXPECT_EQ(groups[0].unnamed, 7U);
    EXPECT_EQ(groups[0].count(), LeftOutFiles::namesKept + 7);
    EXPECT_EQ(groups[1].unnamed, 0U);
}

} // namespace

} // namespace photoporter::ui
