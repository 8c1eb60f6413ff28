// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/scan.h"

#include "album/albumtesting.h"
#include "album/folderfixture.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::jpeg;

class ScanTest : public testing::FolderFixture {
protected:
    [[nodiscard]] Preflight scanned(const ScanOptions &options = {}) const
    {
        const auto preflight = scan({folder()}, options);
        EXPECT_TRUE(preflight) << testing::words(preflight.error());
        return preflight.value_or(Preflight{});
    }
};

std::vector<QString> names(const Preflight &preflight)
{
    std::vector<QString> list;
    for (const ScannedFile &file : preflight.files)
        list.push_back(file.name);
    return list;
}

/// "path below the folder: reason", in order.
std::vector<QString> skips(const Preflight &preflight, const QString &folder)
{
    std::vector<QString> list;
    for (const SkippedFile &file : preflight.skipped)
        list.push_back(file.path.sliced(folder.size() + 1) + u": " + skipReasonText(file.reason));
    return list;
}

TEST_F(ScanTest, FindsPhotosAndVideosByTheirContentWhateverTheirNames)
{
    write("day 1/photo.txt", jpeg(1));
    write("raw.NEF", QByteArray("II*\0", 4) + testing::noiseBytes(50, 1));
    write("scan.tif", QByteArray("II*\0", 4) + testing::noiseBytes(50, 2));
    write("film", QByteArray("\0\0\0\x18"
                             "ftypmp42",
                             12) +
                      testing::noiseBytes(50, 3));
    write("phone.heic", QByteArray("\0\0\0\x18"
                                   "ftypheic",
                                   12));
    write("notes.jpg", "Not a photo at all, in spite of its name.\n");
    const Preflight preflight = scanned();
    EXPECT_THAT(names(preflight),
                ElementsAre(u"day 1/photo.txt"_s, u"film"_s, u"phone.heic"_s, u"raw.NEF"_s, u"scan.tif"_s));
    EXPECT_EQ(preflight.files[0].contentType, "image/jpeg");
    EXPECT_EQ(preflight.files[1].kind, FileKind::Video);
    EXPECT_EQ(preflight.files[3].contentType, "image/x-nikon-nef");
    EXPECT_THAT(skips(preflight, folder()), ElementsAre(u"notes.jpg: it is neither a photo nor a video"_s));
    EXPECT_EQ(preflight.totals[static_cast<std::size_t>(FileKind::Image)].files, 3U);
    EXPECT_EQ(preflight.totals[static_cast<std::size_t>(FileKind::Raw)].bytes, 54U);
    EXPECT_EQ(preflight.bytes(), jpeg(1).size() + 54U + 54U + 62U + 12U);
}

TEST_F(ScanTest, TakesOtherFilesWhenAskedTo)
{
    write("a.jpg", jpeg(1));
    write("price list.txt", "Prints: 5\n");
    write("empty.txt", "");
    EXPECT_THAT(names(scanned({.includeOthers = true})),
                ElementsAre(u"a.jpg"_s, u"empty.txt"_s, u"price list.txt"_s));
}

TEST_F(ScanTest, LeavesOutWhatNobodyWantsToDeliverAndSaysWhy)
{
    write("a.jpg", jpeg(1));
    write(".DS_Store", jpeg(2));
    write(".cache/b.jpg", jpeg(3));
    write("Thumbs.db", jpeg(4));
    write("empty.jpg", "");
    ASSERT_EQ(::mkfifo((folder() + u"/pipe.jpg").toUtf8().constData(), 0600), 0);
    EXPECT_THAT(skips(scanned(), folder()),
                ElementsAre(u".DS_Store: it is hidden"_s, u".cache: it is hidden"_s,
                            u"Thumbs.db: it belongs to the system"_s, u"empty.jpg: it is empty"_s,
                            u"pipe.jpg: it is no plain file"_s));
}

TEST_F(ScanTest, FollowsLinksToFilesInsideTheFolderAndNoOthers)
{
    write("all/1.jpg", jpeg(1));
    QTemporaryDir elsewhere;
    QFile outside(elsewhere.filePath(u"secret.jpg"_s));
    ASSERT_TRUE(outside.open(QIODevice::WriteOnly));
    outside.write(jpeg(2));
    outside.close();
    ASSERT_TRUE(QFile::link(folder() + u"/all/1.jpg", folder() + u"/best.jpg"));
    ASSERT_TRUE(QFile::link(outside.fileName(), folder() + u"/out.jpg"));
    ASSERT_TRUE(QFile::link(folder(), folder() + u"/loop"));
    ASSERT_TRUE(QFile::link(folder() + u"/nothing", folder() + u"/broken.jpg"));
    const Preflight preflight = scanned();
    EXPECT_THAT(names(preflight), ElementsAre(u"all/1.jpg"_s, u"best.jpg"_s));
    EXPECT_THAT(skips(preflight, folder()),
                ElementsAre(u"broken.jpg: it is a link that leads out of the folder or to nothing"_s,
                            u"loop: it is a link to a folder"_s,
                            u"out.jpg: it is a link that leads out of the folder or to nothing"_s));
}

TEST_F(ScanTest, ANameThatIsNotUtf8IsShownWithEscapesAndTheRestGoesOn)
{
    write("a.jpg", jpeg(1));
    write("caf\xe9.jpg", jpeg(2));
    const Preflight preflight = scanned();
    EXPECT_THAT(names(preflight), ElementsAre(u"a.jpg"_s));
    EXPECT_THAT(skips(preflight, folder()), ElementsAre(u"caf\\xe9.jpg: its name is not UTF-8"_s));
}

TEST_F(ScanTest, NamesPhotosEqualUpToCaseOrUnicodeForm)
{
    write("IMG_1.JPG", jpeg(1));
    write("img_1.jpg", jpeg(2));
    write("\xc3\xa9.jpg", jpeg(3));
    write("e\xcc\x81.jpg", jpeg(4));
    write("other.jpg", jpeg(5));
    const Preflight preflight = scanned();
    ASSERT_EQ(preflight.files.size(), 5U);
    EXPECT_THAT(names(preflight),
                ElementsAre(u"IMG_1.JPG"_s, u"e\u0301.jpg"_s, u"img_1.jpg"_s, u"other.jpg"_s, u"é.jpg"_s));
    EXPECT_THAT(preflight.sameUpToCase, ::testing::UnorderedElementsAre(ElementsAre(0, 2), ElementsAre(1, 4)));
}

TEST_F(ScanTest, FindsDuplicatesByContent)
{
    write("1.jpg", jpeg(1));
    write("copy of 1.jpg", jpeg(1));
    write("2.jpg", jpeg(2));
    QByteArray almost = jpeg(1);
    almost.back() = static_cast<char>(almost.back() ^ 1);
    write("almost 1.jpg", almost);
    EXPECT_THAT(scanned().duplicates, ElementsAre(ElementsAre(0, 3)));
}

TEST_F(ScanTest, AFolderThatDoesNotExistIsNamed)
{
    const auto preflight = scan({folder() + u"/none"});
    ASSERT_FALSE(preflight);
    EXPECT_EQ(testing::words(preflight.error()),
              "file-missing: There is no file or folder " + folder().toStdString() + "/none.");
}

TEST_F(ScanTest, AnEmptyFolderIsSaidToBeEmpty)
{
    const auto preflight = scan({folder()});
    ASSERT_FALSE(preflight);
    EXPECT_EQ(testing::words(preflight.error()), "no-photos: The folder " + folder().toStdString() + " is empty.");
}

TEST_F(ScanTest, AFolderWithoutPhotosIsSaidToHaveNone)
{
    write("a.txt", "text");
    write("b.txt", "text");
    const auto preflight = scan({folder()});
    ASSERT_FALSE(preflight);
    EXPECT_EQ(testing::words(preflight.error()),
              "no-photos: There are no photos or videos in " + folder().toStdString() + " (left out: 2).");
    EXPECT_EQ(preflight.error().advice(), u"Choose a folder that holds photos or videos."_s);
}

TEST_F(ScanTest, AFileThatCantBeReadIsNamedAndTheRestGoesOn)
{
    write("a.jpg", jpeg(1));
    write("b.jpg", jpeg(2));
    ASSERT_EQ(::chmod((folder() + u"/b.jpg").toUtf8().constData(), 0), 0);
    const bool isRoot = ::geteuid() == 0; // who may read everything
    const Preflight preflight = scanned();
    EXPECT_EQ(names(preflight).size(), isRoot ? 2U : 1U);
    EXPECT_EQ(skips(preflight, folder()),
              isRoot ? std::vector<QString>{} : std::vector{u"b.jpg: it can't be read"_s});
}

TEST_F(ScanTest, SeveralFoldersKeepTheirNamesApart)
{
    write("one/1.jpg", jpeg(1));
    write("two/1.jpg", jpeg(2));
    write("1.jpg", jpeg(3));
    const auto preflight =
        scan({folder() + u"/one", folder() + u"/two/", folder() + u"/1.jpg", folder() + u"/1.jpg"});
    ASSERT_TRUE(preflight);
    EXPECT_THAT(names(*preflight), ElementsAre(u"1.jpg"_s, u"one/1.jpg"_s, u"two/1.jpg"_s));
    EXPECT_THAT(skips(*preflight, folder()),
                ElementsAre(u"1.jpg: another file of this upload has the same name"_s));
}

} // namespace

} // namespace photoporter
