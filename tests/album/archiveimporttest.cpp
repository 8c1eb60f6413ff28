// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that real programs make, and how they must come out.
#include "album/importing.h"

#include <QDateTime>
#include <QDir>

#include <gmock/gmock.h>
#include <random>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::jpeg;
using testing::Tree;
using testing::treeOf;

struct Recipe {
    std::string name;
    QString archive;
    QString program;
    QStringList arguments; ///< run in the folder that holds "album"
    bool hasChecksums = true;
};

void PrintTo(const Recipe &recipe, std::ostream *out)
{
    *out << recipe.name;
}

QStringList bsdtar(const QString &archive, const QString &format)
{
    return {u"-c"_s, u"-a"_s, u"-f"_s, archive, u"--format"_s, format, u"album"_s};
}

const std::vector<Recipe> recipes = {
    {"SevenZip", u"a.7z"_s, u"7z"_s, {u"a"_s, u"a.7z"_s, u"album"_s}},
    {"SevenZipLzma", u"a.7z"_s, u"7z"_s, {u"a"_s, u"-m0=lzma"_s, u"a.7z"_s, u"album"_s}},
    {"SevenZipBzip2", u"a.7z"_s, u"7z"_s, {u"a"_s, u"-m0=bzip2"_s, u"a.7z"_s, u"album"_s}},
    {"SevenZipStored", u"a.7z"_s, u"7z"_s, {u"a"_s, u"-m0=copy"_s, u"a.7z"_s, u"album"_s}},
    {"SevenZipNotSolid", u"a.7z"_s, u"7z"_s, {u"a"_s, u"-ms=off"_s, u"a.7z"_s, u"album"_s}},
    {"SevenZipPlainHeader", u"a.7z"_s, u"7z"_s, {u"a"_s, u"-mhc=off"_s, u"a.7z"_s, u"album"_s}},
    {"SevenZipByBsdtar", u"a.7z"_s, u"bsdtar"_s, bsdtar(u"a.7z"_s, u"7zip"_s)},
    {"ZipBySevenZip", u"a.zip"_s, u"7z"_s, {u"a"_s, u"-tzip"_s, u"a.zip"_s, u"album"_s}},
    {"ZipStored", u"a.zip"_s, u"7z"_s, {u"a"_s, u"-tzip"_s, u"-mx0"_s, u"a.zip"_s, u"album"_s}},
    {"ZipByBsdtar", u"a.zip"_s, u"bsdtar"_s, bsdtar(u"a.zip"_s, u"zip"_s)},
    {"ZipByPython", u"a.zip"_s, u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, u"a.zip"_s, u"album"_s}},
    {"TarByGnu", u"a.tar"_s, u"tar"_s, {u"cf"_s, u"a.tar"_s, u"album"_s}, false},
    {"TarByGnuAsPax", u"a.tar"_s, u"tar"_s, {u"--format=pax"_s, u"-cf"_s, u"a.tar"_s, u"album"_s}, false},
    {"TarUstar", u"a.tar"_s, u"bsdtar"_s, bsdtar(u"a.tar"_s, u"ustar"_s), false},
    {"TarGzip", u"a.tar.gz"_s, u"bsdtar"_s, bsdtar(u"a.tar.gz"_s, u"gnutar"_s)},
    {"TarBzip2", u"a.tar.bz2"_s, u"bsdtar"_s, bsdtar(u"a.tar.bz2"_s, u"pax"_s)},
    {"TarXz", u"a.tar.xz"_s, u"bsdtar"_s, bsdtar(u"a.tar.xz"_s, u"pax"_s)},
    {"TarZstd", u"a.tar.zst"_s, u"bsdtar"_s, bsdtar(u"a.tar.zst"_s, u"pax"_s), false},
};

class RealArchives : public testing::ImportFixture, public ::testing::WithParamInterface<Recipe> {
protected:
    void SetUp() override
    {
        const QByteArray deep = QByteArray("album/") + QByteArray(90, 'd') + '/' + QByteArray(100, 'e') + ".jpg";
        write("album/IMG_0001.jpg", jpeg(1, 700'000));
        write("album/day 1/IMG_0002.jpg", jpeg(2, 5000));
        write("album/été – 東京/№1.jpg", jpeg(3, 300'001));
        write("album/white.bmp", QByteArray("BM") + QByteArray(2'000'000, '\xff'));
        write("album/empty.txt", "");
        write(deep, jpeg(4));
        QFile file(folder() + u"/album/IMG_0001.jpg");
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::fromSecsSinceEpoch(1'600'000'000), QFileDevice::FileModificationTime);
        file.close();
        m_album = treeOf(folder() + u"/album");
        ASSERT_TRUE(testing::ran(folder(), GetParam().program, GetParam().arguments));
    }
    [[nodiscard]] QString archive() const { return folder() + u'/' + GetParam().archive; }
    [[nodiscard]] QByteArray archiveBytes() const
    {
        QFile file(archive());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Tree m_album;
};

TEST_P(RealArchives, ComeOutAsTheyWentIn)
{
    ProgressCounters progress;
    const auto result = importArchive(archive(), target(), {}, &progress);
    ASSERT_TRUE(result) << testing::words(result.error());
    EXPECT_EQ(result->root, target() + u"/album");
    EXPECT_EQ(treeOf(result->root), m_album);
    EXPECT_EQ(result->leftOut.count(), 0U);
    EXPECT_EQ(result->files, m_album.size());
    EXPECT_EQ(progress.bytesTotal, static_cast<std::uint64_t>(archiveBytes().size()));
    EXPECT_GT(progress.bytesDone, 0U);
    EXPECT_LE(progress.bytesDone, progress.bytesTotal);
    EXPECT_NEAR(static_cast<double>(QFileInfo(result->root + u"/IMG_0001.jpg").lastModified().toSecsSinceEpoch()),
                1'600'000'000, 24 * 3600); // a ZIP has local time and even seconds
}

TEST_P(RealArchives, CutShortAnywhereGiveAnErrorOrNameWhatIsMissing)
{
    const QByteArray whole = archiveBytes();
    for (int i = 0; i < 20; ++i) {
        const auto result = imported(whole.first(whole.size() * i / 20), GetParam().archive);
        if (!result) {
            EXPECT_THAT(result.error().code, ::testing::AnyOf(ErrorCode::ArchiveCorrupt, ErrorCode::NotSupported));
            EXPECT_FALSE(QFileInfo::exists(target()));
            continue;
        }
        EXPECT_GT(result->leftOut.count(), 0U) << i;
    }
}

TEST_P(RealArchives, WithFlippedBitsNeverGiveWrongBytes)
{
    if (!GetParam().hasChecksums)
        GTEST_SKIP() << "this format has no checksum of the data";
    std::mt19937 random(7);
    const QByteArray whole = archiveBytes();
    for (int i = 0; i < 25; ++i) {
        QByteArray damaged = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()));
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << (random() % 8)));
        const auto result = imported(damaged, GetParam().archive);
        if (!result)
            continue;
        for (const auto &[name, bytes] : treeOf(result->root)) {
            const auto same = std::ranges::find(m_album, bytes, [](const auto &file) { return file.second; });
            EXPECT_NE(same, m_album.end()) << name.toStdString() << " after a flip at " << at;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Programs, RealArchives, ::testing::ValuesIn(recipes),
                         [](const auto &instance) { return instance.param.name; });

class ArchiveImport : public testing::ImportFixture {};

TEST_F(ArchiveImport, AnEncryptedArchiveIsCalledOne)
{
    write("album/1.jpg", jpeg(1));
    const std::vector<QStringList> ways = {{u"a"_s, u"-pword"_s, u"a.7z"_s, u"album"_s},
                                           {u"a"_s, u"-pword"_s, u"-mhe=on"_s, u"hidden.7z"_s, u"album"_s},
                                           {u"a"_s, u"-pword"_s, u"-tzip"_s, u"a.zip"_s, u"album"_s}};
    for (const QStringList &way : ways) {
        ASSERT_TRUE(testing::ran(folder(), u"7z"_s, way));
        const QString name = way[way.size() - 2];
        const auto result = importArchive(folder() + u'/' + name, target());
        ASSERT_FALSE(result);
        EXPECT_EQ(testing::words(result.error()),
                  QString(u"archive-corrupt: The archive " + name + u" is encrypted.").toStdString());
        EXPECT_EQ(result.error().advice(),
                  u"Unpack it with its password in another program and choose the folder."_s);
        EXPECT_FALSE(QFileInfo::exists(target()));
    }
}

TEST_F(ArchiveImport, WhatIsPackedInAnUnknownWayIsNamed)
{
    write("album/1.jpg", jpeg(1));
    ASSERT_TRUE(testing::ran(folder(), u"7z"_s, {u"a"_s, u"-m0=ppmd"_s, u"a.7z"_s, u"album"_s}));
    EXPECT_THAT(
        leftOut(importArchive(folder() + u"/a.7z", target())),
        ElementsAre(u"archive-corrupt: Nothing in the archive a.7z can be used; of album/1.jpg, for example: "
                    "it is packed in a way that can't be read here."_s));
}

TEST_F(ArchiveImport, LinksInASevenZipStayOut)
{
    write("album/1.jpg", jpeg(1));
    ASSERT_TRUE(QFile::link(u"1.jpg"_s, folder() + u"/album/link.jpg"));
    ASSERT_TRUE(testing::ran(folder(), u"7z"_s, {u"a"_s, u"-snl"_s, u"a.7z"_s, u"album"_s}));
    const auto result = importArchive(folder() + u"/a.7z", target());
    EXPECT_THAT(leftOut(result), ElementsAre(u"album/link.jpg: it is a link"_s));
}

TEST_F(ArchiveImport, AnArchiveInTheArchiveStaysClosed)
{
    const QByteArray inner = testing::tarOf({{"evil.jpg", jpeg(1)}});
    const auto result = imported(testing::tarOf({{"a.jpg", jpeg(2)}, {"inner.tar", inner}}));
    ASSERT_TRUE(result);
    EXPECT_EQ(treeOf(target()), (Tree{{u"a.jpg"_s, jpeg(2)}, {u"inner.tar"_s, inner}}));
}

TEST_F(ArchiveImport, AnEmptyArchiveHasNoPhotos)
{
    EXPECT_THAT(leftOut(imported(testing::tarOf({}))), ElementsAre(u"no-photos: The archive a.tar is empty."_s));
    ASSERT_TRUE(testing::ran(folder(), u"bsdtar"_s, {u"-cf"_s, u"b.zip"_s, u"-a"_s, u"-T"_s, u"/dev/null"_s}));
    EXPECT_THAT(leftOut(importArchive(folder() + u"/b.zip", target())),
                ElementsAre(u"no-photos: The archive b.zip is empty."_s));
}

TEST_F(ArchiveImport, WhatIsNoArchiveIsRefusedInWords)
{
    EXPECT_THAT(leftOut(imported("Rar!\x1a\x07 and more", u"a.rar"_s)),
                ElementsAre(u"not-supported: a.rar is a RAR archive, which can't be opened here."_s));
    EXPECT_THAT(leftOut(imported("text", u"a.txt"_s)),
                ElementsAre(u"not-supported: a.txt is no ZIP, TAR or 7z archive."_s));
    EXPECT_THAT(leftOut(imported("not what its name says", u"a.zip"_s)),
                ElementsAre(::testing::ResultOf(
                    [](const QString &line) { return line.toStdString(); },
                    ::testing::HasSubstr("archive-corrupt: The archive a.zip can't be read"))));
    const auto missing = importArchive(folder() + u"/none.zip", target());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::FileMissing);
}

TEST(ArchiveFormat, IsToldByContentAndByNameWhereThatSaysNothing)
{
    const QByteArray zip("PK\x03\x04", 4);
    EXPECT_EQ(archiveFormat(zip, u"photos"_s), ArchiveFormat::Zip);
    EXPECT_EQ(archiveFormat(zip, u"letter.docx"_s), ArchiveFormat::None);
    EXPECT_EQ(archiveFormat("damaged", u"Photos.ZIP"_s), ArchiveFormat::Zip);
    EXPECT_EQ(archiveFormat(jpeg(1).first(512), u"photo.zip"_s), ArchiveFormat::None);
    EXPECT_EQ(archiveFormat(testing::tarOf({{"a", "b"}}).first(512), u"x"_s), ArchiveFormat::Tar);
    EXPECT_EQ(archiveFormat("text", u"notes.txt"_s), ArchiveFormat::None);
    EXPECT_EQ(archiveFormat({}, {}), ArchiveFormat::None);
    EXPECT_EQ(archiveFormatOf(u"/dev/null"_s), ArchiveFormat::None);
    EXPECT_EQ(archiveFormatOf(u"/"_s), ArchiveFormat::None);
}

} // namespace

} // namespace photoporter
