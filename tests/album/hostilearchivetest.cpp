// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that are made to do harm.
#include "album/importformats.h"
#include "album/importing.h"
#include "album/sevenzipheader.h"
#include "album/tarheader.h"
#include "testdata.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <gmock/gmock.h>
#include <random>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using testing::gzipped;
using ::testing::IsEmpty;
using testing::jpeg;
using testing::tarOf;
using testing::Tree;
using testing::treeOf;

class HostileArchive : public testing::ImportFixture {};

TEST_F(HostileArchive, NoNameLeadsOutOfTheFolder)
{
    const auto result = imported(tarOf({{"good.jpg", jpeg(1)},
                                        {"../evil.jpg", jpeg(2)},
                                        {"a/../../evil.jpg", jpeg(2)},
                                        {"/tmp/evil.jpg", jpeg(2)},
                                        {"C:evil.jpg", jpeg(2)},
                                        {"..\\evil.jpg", jpeg(2)},
                                        {".", jpeg(2)},
                                        {"./day 1//fine.jpg", jpeg(3)}}));
    EXPECT_EQ(treeOf(target()), (Tree{{u"good.jpg"_s, jpeg(1)}, {u"day 1/fine.jpg"_s, jpeg(3)}}));
    EXPECT_EQ(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              (QStringList{u"a.tar"_s, u"unpacked"_s}));
    const QString why = u"its name leads out of the archive's folder"_s;
    EXPECT_THAT(leftOut(result),
                ElementsAre(u"../evil.jpg: " + why, u"a/../../evil.jpg: " + why, u"/tmp/evil.jpg: " + why,
                            u"C:evil.jpg: " + why, u"..\\evil.jpg: " + why, u".: " + why));
}

TEST_F(HostileArchive, NothingIsWrittenThroughALink)
{
    const auto result = imported(tarOf({{"out", {}, '2', folder().toUtf8()},
                                        {"out/evil.jpg", jpeg(1)},
                                        {"hard.jpg", {}, '1', "/etc/passwd"},
                                        {"pipe", {}, '6'},
                                        {"disk", {}, '4'}}));
    EXPECT_FALSE(QFileInfo::exists(folder() + u"/evil.jpg"));
    EXPECT_EQ(treeOf(target()), (Tree{{u"out/evil.jpg"_s, jpeg(1)}}));
    EXPECT_THAT(leftOut(result), ElementsAre(u"out: it is a link"_s, u"hard.jpg: it is a link"_s,
                                             u"pipe: it is no plain file"_s, u"disk: it is no plain file"_s));
}

TEST_F(HostileArchive, NamesThatClashAreUnpackedOnce)
{
    const auto result = imported(tarOf(
        {{"a.jpg", jpeg(1)}, {"a.jpg", jpeg(2)}, {"a.jpg/b.jpg", jpeg(3)}, {"d/c.jpg", jpeg(4)}, {"d", jpeg(5)}}));
    EXPECT_EQ(treeOf(target()), (Tree{{u"a.jpg"_s, jpeg(1)}, {u"d/c.jpg"_s, jpeg(4)}}));
    const QString why = u": another file of the archive has the same name"_s;
    EXPECT_THAT(leftOut(result), ElementsAre(u"a.jpg" + why, u"a.jpg/b.jpg" + why, u"d" + why));
}

TEST_F(HostileArchive, NamesThatAreNoTextOrTooLongAreLeftOut)
{
    const QByteArray longName(300, 'n');
    const auto result = imported(tarOf({{"a.jpg", jpeg(1)},
                                        {"caf\xe9.jpg", jpeg(2)},
                                        {"././@LongLink", longName + '\0', 'L'},
                                        {"cut", jpeg(3)},
                                        {"b.jpg", jpeg(4)}}));
    EXPECT_EQ(treeOf(target()), (Tree{{u"a.jpg"_s, jpeg(1)}, {u"b.jpg"_s, jpeg(4)}}));
    EXPECT_THAT(leftOut(result), ElementsAre(u"caf\\xe9.jpg: its name is not UTF-8"_s,
                                             QString::fromLatin1(longName) + u": its name is too long"));
}

TEST_F(HostileArchive, ABombIsToldFromAnAlbum)
{
    const QByteArray bomb = gzipped(tarOf({{"zeros.bmp", QByteArray(3'000'000, '\0')}}));
    const auto result = imported(bomb, u"a.tgz"_s, {.bombFloor = 1'000'000});
    EXPECT_THAT(
        leftOut(result),
        ElementsAre(u"archive-corrupt: The archive a.tgz was not unpacked: its contents would be more than 200 "
                    "times as large as itself, as is made to fill disks."_s));
    EXPECT_FALSE(QFileInfo::exists(target()));
    EXPECT_THAT(leftOut(imported(bomb, u"a.tgz"_s)), IsEmpty());
}

TEST_F(HostileArchive, ABombOfWhatIsThrownAwayIsOneToo)
{
    const QByteArray zeros(3'000'000, '\0');
    const auto skipped = imported(gzipped(tarOf({{"../zeros", zeros}})), u"a.tgz"_s, {.bombFloor = 1'000'000});
    ASSERT_FALSE(skipped);
    EXPECT_EQ(skipped.error().code, ErrorCode::ArchiveCorrupt);
    const auto behind =
        imported(gzipped(tarOf({{"a.jpg", jpeg(1)}}) + zeros), u"a.tgz"_s, {.bombFloor = 1'000'000});
    ASSERT_FALSE(behind);
    EXPECT_EQ(behind.error().code, ErrorCode::ArchiveCorrupt);
}

TEST_F(HostileArchive, ABombOfHeadersIsOneToo)
{
    std::vector<testing::TarEntry> entries{{"a.jpg", jpeg(1)}};
    for (int i = 0; i < 3000; ++i) {
        entries.push_back({"././@LongLink", QByteArray(1000, 'n') + '\0', 'L'});
        entries.push_back({"n", {}, '2', "target"});
    }
    const auto result = imported(gzipped(tarOf(entries)), u"a.tgz"_s, {.bombFloor = 1'000'000, .bombRatio = 20});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ArchiveCorrupt);
    EXPECT_FALSE(QFileInfo::exists(target()));
}

TEST_F(HostileArchive, OfManyLeftOutFilesTheFirstAreNamedAndAllCounted)
{
    std::vector<testing::TarEntry> entries{{"a.jpg", jpeg(1)}};
    for (int i = 0; i < 2500; ++i)
        entries.push_back({"link " + QByteArray::number(i), {}, '2', "target"});
    entries.push_back({"pipe", {}, '6'});
    const auto result = imported(tarOf(entries));
    ASSERT_TRUE(result);
    const LeftOutFiles &files = result->leftOut;
    ASSERT_EQ(files.named().size(), LeftOutFiles::namesKept + 1);
    EXPECT_EQ(files.named()[999], (LeftOut{u"link 999"_s, LeftOutReason::Link}));
    EXPECT_EQ(files.named()[1000], (LeftOut{u"pipe"_s, LeftOutReason::Special}));
    EXPECT_EQ(files.unnamed(LeftOutReason::Link), 1500U);
    EXPECT_EQ(files.unnamed(LeftOutReason::Special), 0U);
    EXPECT_EQ(files.count(), 2501U);

    LeftOutFiles twice = files;
    twice.add(files);
    EXPECT_EQ(twice.named().size(), LeftOutFiles::namesKept + 2);
    EXPECT_EQ(twice.count(LeftOutReason::Link), 5000U);
    EXPECT_EQ(twice.count(LeftOutReason::Special), 2U);
}

TEST_F(HostileArchive, AFullDiskIsFoundBeforeItIsFull)
{
    const auto result = imported(tarOf({{"a.jpg", jpeg(1)}}), u"a.tar"_s, {.keepFree = std::uint64_t(1) << 62});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(result.error().message.startsWith(u"There is not enough room to unpack a.tar: it needs 6.0 kB"_s))
        << result.error().message.toStdString();
    EXPECT_FALSE(QFileInfo::exists(target()));
}

TEST_F(HostileArchive, ATooLargeFileIsLeftOutAndTooManyEndTheImport)
{
    const QByteArray three = tarOf({{"a.jpg", jpeg(1, 100)}, {"b.jpg", jpeg(2, 2000)}, {"c.jpg", jpeg(3, 100)}});
    EXPECT_THAT(leftOut(imported(three, u"a.tar"_s, {.maxEntryBytes = 1000})),
                ElementsAre(u"b.jpg: it is too large"_s));
    EXPECT_THAT(leftOut(imported(three, u"a.tar"_s, {.maxEntries = 2})),
                ElementsAre(u"archive-corrupt: The archive a.tar holds more than 2 files."_s));
}

TEST_F(HostileArchive, ASizeThatIsALieEndsTheImport)
{
    const std::uint64_t huge = (std::uint64_t(1) << 33) - 1;
    const auto result = imported(tarOf({{"a.jpg", jpeg(1), '0', {}, huge}}), u"a.tar"_s, {.keepFree = 0});
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().code, ::testing::AnyOf(ErrorCode::ArchiveCorrupt, ErrorCode::DiskFull));
    EXPECT_FALSE(QFileInfo::exists(target()));
}

/// Asks to stop at its n-th read.
class StoppingAccess final : public RandomAccess {
public:
    StoppingAccess(QByteArray bytes, int reads, std::stop_source &stop)
        : m_bytes(std::move(bytes)), m_reads(reads), m_stop(stop)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<QByteArray> read(ByteRange range, std::stop_token) override
    {
        if (--m_reads <= 0)
            m_stop.request_stop();
        m_mostAfter += m_reads < 0 ? range.length : 0;
        return m_bytes.read(range, {});
    }
    [[nodiscard]] std::uint64_t readAfterwards() const { return m_mostAfter; }

private:
    BytesAccess m_bytes;
    int m_reads;
    std::stop_source &m_stop;
    std::uint64_t m_mostAfter = 0;
};

TEST_F(HostileArchive, CancellingWaitsForOneBlockOnly)
{
    const QByteArray archive = tarOf({{"a.jpg", jpeg(1, 3'000'000)}, {"b.jpg", jpeg(2, 3'000'000)}});
    std::stop_source stop;
    StoppingAccess access(archive, 4, stop);
    const ImportLimits limits;
    auto unpacked = UnpackFolder::make(target(), u"a.tar"_s, access.size(), limits);
    ASSERT_TRUE(unpacked);
    ImportRun run{access, u"a.tar"_s, *unpacked, limits, nullptr, stop.get_token()};
    const auto result = importTar(run, Compression::None);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(access.readAfterwards(), 0U);
}

TEST_F(HostileArchive, ACancelledImportLeavesNothing)
{
    write("a.tar", tarOf({{"a.jpg", jpeg(1)}}));
    std::stop_source stop;
    stop.request_stop();
    const auto result = importArchive(folder() + u"/a.tar", target(), {}, nullptr, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(target()));
}

struct SampleEntry {
    QByteArray crc, data;
    std::uint64_t size = 0;
};

QList<QList<QByteArray>> table(const QString &name)
{
    QFile file(testing::testData(u"zip/" + name));
    QList<QList<QByteArray>> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (QByteArray line = file.readLine().isEmpty() ? QByteArray() : file.readLine(); !line.isEmpty();
             line = file.readLine())
            rows << line.trimmed().split('\t');
    }
    return rows;
}

std::multimap<QByteArray, SampleEntry> sampleEntries()
{
    std::multimap<QByteArray, SampleEntry> entries;
    for (const auto &row : table(u"entries.tsv"_s))
        entries.emplace(row[0], SampleEntry{.crc = row[9], .data = row[11], .size = row[8].toULongLong()});
    return entries;
}

/// Every file that came out is one that the table lists, with its size and CRC.
void expectListed(const Tree &tree, const std::multimap<QByteArray, SampleEntry> &entries,
                  const QByteArray &archive)
{
    if (!entries.contains(archive))
        return; // the table lists none where the directory is broken; the CRC was compared all the same
    const auto [first, last] = entries.equal_range(archive);
    for (const auto &[name, bytes] : tree) {
        const QByteArray crc = QByteArray::number(crc32(bytes).value, 16).rightJustified(8, '0');
        const auto found = std::find_if(first, last, [&](const auto &entry) {
            return entry.second.crc == crc && entry.second.size == static_cast<std::uint64_t>(bytes.size());
        });
        EXPECT_NE(found, last) << archive.toStdString() << ": " << name.toStdString();
    }
}

TEST_F(HostileArchive, TheCorpusOfZipsGivesListedFilesOrWords)
{
    const auto entries = sampleEntries();
    const auto rows = table(u"index.tsv"_s);
    ASSERT_GT(rows.size(), 100);
    int imported = 0;
    for (const auto &row : rows) {
        QDir(target()).removeRecursively();
        const QString path = testing::testData(u"zip/" + QString::fromUtf8(row[0]));
        const auto result = importArchive(path, target());
        if (!result) {
            EXPECT_THAT(result.error().code,
                        ::testing::AnyOf(ErrorCode::ArchiveCorrupt, ErrorCode::NoPhotos, ErrorCode::NotSupported))
                << row[0].toStdString();
            EXPECT_FALSE(QFileInfo::exists(target())) << row[0].toStdString();
            continue;
        }
        ++imported;
        EXPECT_LE(result->bytes,
                  200 * static_cast<std::uint64_t>(QFileInfo(path).size()) + ImportLimits{}.bombFloor);
        expectListed(treeOf(target()), entries, row[0]);
        static const QList<QByteArray> partly = {"corrupt-data", "overlap", "unsupported-method"};
        EXPECT_TRUE(!partly.contains(row[4]) || result->leftOut.count() > 0) << row[0].toStdString();
        EXPECT_THAT(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), ElementsAre(u"unpacked"_s));
    }
    EXPECT_GT(imported, 60);
}

TEST(SafeSteps, TakesNamesApartOrRefusesThem)
{
    EXPECT_EQ(safeSteps(u"./a//b/c.jpg"_s), (QStringList{u"a"_s, u"b"_s, u"c.jpg"_s}));
    EXPECT_EQ(safeSteps(u"...jpg"_s), QStringList{u"...jpg"_s});
    EXPECT_EQ(safeSteps(u"12:30.jpg"_s), QStringList{u"12:30.jpg"_s});
    for (const QString &name : {u""_s, u"/"_s, u"."_s, u"a/.."_s, u"../a"_s, u"a\\b"_s, u"z:/a"_s, u"a\0b"_s})
        EXPECT_EQ(safeSteps(name).error_or(LeftOutReason::Damaged), LeftOutReason::UnsafeName)
            << name.toStdString();
    EXPECT_EQ(safeSteps(QString(256, u'a')).error_or(LeftOutReason::Damaged), LeftOutReason::NameTooLong);
    EXPECT_EQ(safeSteps(u"a/"_s.repeated(101)).error_or(LeftOutReason::Damaged), LeftOutReason::NameTooLong);
    EXPECT_EQ(safeSteps(QString(QChar(0xd800))).error_or(LeftOutReason::Damaged), LeftOutReason::NameNotText);
}

TEST(TarHeader, ReadsBothKindsOfNumbersAndRefusesOthers)
{
    QByteArray block = tarOf({{"a.jpg", "12345"}}).first(512);
    ASSERT_TRUE(parseTarHeader(block));
    EXPECT_EQ(parseTarHeader(block)->size, 5U);
    EXPECT_EQ(parseTarHeader(block)->name, "a.jpg");
    block[0] = 'b';
    EXPECT_FALSE(parseTarHeader(block)) << "the checksum is another's";
    EXPECT_FALSE(parseTarHeader(QByteArray(512, '\0')));
    EXPECT_FALSE(parseTarHeader(QByteArray(100, 'a')));
}

TEST(PaxRecords, AreReadAsALengthAKeyAndAValue)
{
    const auto records = parsePax("18 path=day 1/a.b\n14 size=12345\n20 mtime=1700000000\n");
    ASSERT_TRUE(records);
    EXPECT_EQ(records->name, "day 1/a.b");
    EXPECT_EQ(records->size, 12345U);
    EXPECT_EQ(records->modified, FileTime(std::chrono::seconds(1'700'000'000)));
    for (const char *bad : {"8 path=a\n", "99 path=a\n", "x path=a\n", "5 a=b", "0 =\n", "14 size=-1234\n"})
        EXPECT_FALSE(parsePax(bad)) << bad;
}

TEST(SevenZipHeader, OfAMillionFilesAndMillionsOfPropertiesIsReadOnce)
{
    // Looking at every file for each property would take hours.
    constexpr qsizetype properties = 8'000'000;
    const QByteArray bytes = QByteArray("\x01\x05\xcf\x40\x42\x0e\xc1\x48\xe8", 9) + QByteArray(125'000, '\xff') +
                             QByteArray("\x19\x00", 2).repeated(properties) + QByteArray(2, '\0');
    const auto header = parseSevenZipHeader(bytes, 1000, 1'000'000);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->files.size(), 1'000'000U);
    EXPECT_TRUE(std::ranges::all_of(header->files, &SevenZipFile::isFolder));
}

TEST(SevenZipHeader, OfNoiseIsRefusedWithoutHarm)
{
    std::mt19937 random(3);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = testing::noiseBytes(1 + random() % 200, static_cast<std::uint32_t>(random()));
        bytes[0] = i % 2 == 0 ? '\x01' : '\x17';
        if (bytes.size() > 2 && i % 3 == 0) {
            bytes[1] = i % 2 == 0 ? '\x04' : '\x06';
            bytes[2] = '\x06';
        }
        for (char &c : bytes) {
            if (random() % 3 != 0)
                c = static_cast<char>(c & 0x17);
        }
        const auto header = parseSevenZipHeader(bytes, 1000, 1000);
        EXPECT_LE(header ? header->files.size() : 0, 1000U);
    }
}

} // namespace

} // namespace photoporter
