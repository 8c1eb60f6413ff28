// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/datacheck.h"
#include "zip/layout.h"
#include "zip/records.h"
#include "zip/ropefile.h"
#include "zip/verify.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <zlib.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using Depth = VerifyOptions::Depth;

struct Content {
    QByteArray name;
    QByteArray bytes;
};

/// The archive of these files as layoutArchive() spells it.
QByteArray archiveOf(const std::vector<Content> &contents)
{
    Rope rope;
    std::vector<ZipEntry> entries;
    std::vector<QByteArray> sources;
    for (const Content &content : contents) {
        const auto size = static_cast<std::uint64_t>(content.bytes.size());
        const auto source = rope.addSource({.key = ObjectKey(content.name), .size = size});
        entries.push_back({.name = content.name,
                           .size = size,
                           .compressedSize = size,
                           .crc = crc32(content.bytes),
                           .modified = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000)),
                           .source = source});
    }
    EXPECT_TRUE(layoutArchive(entries, rope));
    QByteArray archive;
    for (const Segment &segment : rope.segments()) {
        const ByteRange range{.offset = segment.offset, .length = segment.length};
        archive += segment.kind == Segment::Kind::Literal ? rope.literal(range)
                                                          : QByteArrayView(contents[segment.source].bytes);
    }
    return archive;
}

QByteArray someBytes(qsizetype length, unsigned seed)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &c : bytes) {
        seed = seed * 1664525U + 1013904223U;
        c = static_cast<char>(seed >> 24);
    }
    return bytes;
}

std::vector<Content> album()
{
    return {{"a.jpg", someBytes(1000, 1)},
            {"empty", {}},
            {"sub/b.jpg", someBytes(5000, 2)},
            {"sub/c.jpg", "x"},
            {"été.jpg", someBytes(300, 3)}};
}

VerifyReport verified(const QByteArray &archive, const VerifyOptions &options)
{
    BytesAccess access(archive);
    auto report = verifyArchive(access, options);
    EXPECT_TRUE(report);
    return report.value_or(VerifyReport{});
}

std::string told(const VerifyReport &report)
{
    std::string text;
    for (const ZipFinding &finding : report.directory.findings.all())
        text += zipRuleName(finding.rule).toString().toStdString() + " at " + std::to_string(finding.offset) +
                ": " + finding.message.toStdString() + '\n';
    return text;
}

TEST(Verify, OurOwnArchivesAreSound)
{
    const auto archive = archiveOf(album());
    for (const auto depth : {Depth::Directory, Depth::Sample, Depth::Full}) {
        const auto report = verified(archive, {.depth = depth});
        EXPECT_TRUE(report.isSound());
        EXPECT_TRUE(report.directory.findings.isEmpty()) << told(report);
        ASSERT_EQ(report.directory.entries.size(), 5U);
        EXPECT_EQ(report.directory.entries[4].name, "été.jpg");
        EXPECT_EQ(report.directory.entries[4].modified,
                  std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000)));
        EXPECT_EQ(report.headersChecked, depth == Depth::Directory ? 0U : 5U);
        EXPECT_EQ(report.dataChecked, depth == Depth::Full ? 5U : 0U);
    }
}

TEST(Verify, FindsEveryEditOfOneByte)
{
    const auto archive = archiveOf(album());
    // Versions, attributes, unused flag bits and the kind of an extra field may differ without harm; all else
    // counts.
    std::vector<qsizetype> unseen;
    for (qsizetype i = 0; i < archive.size(); ++i) {
        QByteArray edited = archive;
        edited[i] = static_cast<char>(edited[i] ^ 0x10);
        const auto report = verified(edited, {.depth = Depth::Full});
        if (report.directory.findings.isEmpty())
            unseen.push_back(i);
    }
    const auto isHarmless = [&](qsizetype position) {
        const auto entries = verified(archive, {.depth = Depth::Directory}).directory.entries;
        return std::ranges::any_of(entries, [&](const ZipDirectoryEntry &entry) {
            const auto local = position - static_cast<qsizetype>(entry.headerOffset);
            const auto central = position - static_cast<qsizetype>(entry.centralOffset);
            const auto isFieldIdOrFlags = [&](qsizetype extra) { return extra == 0 || extra == 1 || extra == 4; };
            if (isFieldIdOrFlags(local - LocalFileHeader::fixedSize - entry.rawName.size()) ||
                isFieldIdOrFlags(central - CentralHeader::fixedSize - entry.rawName.size()))
                return true;
            return (local >= 4 && local < 8) || (central >= 4 && central < 10) || (central >= 36 && central < 42);
        });
    };
    for (const auto position : unseen)
        EXPECT_TRUE(isHarmless(position)) << "an edit at " << position << " was not seen";
}

TEST(Verify, FindsEveryTruncation)
{
    const auto archive = archiveOf(album());
    for (qsizetype length = 0; length < archive.size(); ++length) {
        const auto report = verified(archive.first(length), {.depth = Depth::Directory});
        ASSERT_FALSE(report.isSound()) << length;
        ASSERT_TRUE(report.directory.findings.has(ZipRule::EndRecordMissing) ||
                    report.directory.findings.has(ZipRule::EndRecordTruncated))
            << length;
    }
}

TEST(Verify, NamesTheDamagedFileAndItsByte)
{
    auto archive = archiveOf(album());
    const auto at = archive.indexOf(someBytes(5000, 2));
    archive[at + 4000] = static_cast<char>(archive[at + 4000] + 1);
    const auto report = verified(archive, {.depth = Depth::Full});
    ASSERT_EQ(report.directory.findings.all().size(), 1U) << told(report);
    const ZipFinding &finding = report.directory.findings.all().front();
    EXPECT_EQ(finding.rule, ZipRule::CrcMismatch);
    EXPECT_EQ(finding.offset, static_cast<std::uint64_t>(at));
    EXPECT_EQ(finding.entry, 2U);
    EXPECT_TRUE(finding.message.contains(u"sub/b.jpg"_s));

    const auto sound = requireSound(report.directory.findings, u"album.zip"_s);
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().code, ErrorCode::ArchiveCorrupt);
    EXPECT_TRUE(sound.error().message.contains(u"album.zip"_s));
    EXPECT_TRUE(sound.error().message.contains(QString::number(at)));
}

TEST(Verify, TheSampleSeesBrokenHeadersOfTheFirstAndTheLast)
{
    const auto archive = archiveOf(album());
    for (const std::size_t index : {0U, 4U}) {
        const auto entries = verified(archive, {.depth = Depth::Directory}).directory.entries;
        auto edited = archive;
        edited[static_cast<qsizetype>(entries[index].headerOffset) + 14] = '?'; // the CRC
        const auto report = verified(edited, {.depth = Depth::Sample, .sampleCount = 2});
        EXPECT_EQ(report.headersChecked, 2U);
        EXPECT_TRUE(report.directory.findings.has(ZipRule::LocalHeaderMismatch)) << told(report);
    }
}

TEST(Verify, GivesTheSameFindingsWhateverTheWindowAndTheWidth)
{
    auto archive = archiveOf(album());
    archive[archive.indexOf(someBytes(5000, 2)) + 10] = 'x';
    archive[archive.indexOf(someBytes(300, 3)) + 10] = 'x';
    const auto plain = told(verified(archive, {.depth = Depth::Full, .width = 1}));
    EXPECT_FALSE(plain.empty());
    for (const std::uint64_t window : {1U, 64U, 1000U, 4096U}) {
        for (const unsigned width : {1U, 3U, 8U}) {
            const auto report = verified(archive, {.depth = Depth::Full, .width = width, .window = window});
            EXPECT_EQ(report.dataChecked, 5U);
            EXPECT_EQ(report.directory.findings.all().size(), 2U) << told(report);
            EXPECT_EQ(report.directory.findings.errors(), 2U);
        }
    }
}

QByteArray deflated(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(::compressBound(static_cast<uLong>(bytes.size()))) + 64,
                   Qt::Uninitialized);
    z_stream stream{};
    EXPECT_EQ(::deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(::deflate(&stream, Z_FINISH), Z_STREAM_END);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    ::deflateEnd(&stream);
    return out;
}

TEST(DataCheck, ReadsDeflatedDataInPiecesOfAnySize)
{
    const QByteArray plain = someBytes(50'000, 5) + QByteArray(200'000, 'a');
    const auto compressed = deflated(plain);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1000), compressed.size()}) {
        DataCheck check(ZipMethod::Deflate, static_cast<std::uint64_t>(plain.size()), crc32(plain));
        check.keep(100);
        for (qsizetype at = 0; at < compressed.size(); at += piece)
            EXPECT_TRUE(
                check.feed(QByteArrayView(compressed).sliced(at, std::min(piece, compressed.size() - at))));
        EXPECT_EQ(check.finish(), DataCheck::Verdict::Good);
        EXPECT_EQ(check.kept(), plain.first(100));
    }
}

TEST(DataCheck, TellsWhatIsWrong)
{
    const QByteArray plain(100'000, 'a');
    const auto compressed = deflated(plain);
    const auto verdict = [&](std::uint64_t size, Crc32 crc, const QByteArray &bytes,
                             ZipMethod method = ZipMethod::Deflate) {
        DataCheck check(method, size, crc);
        check.feed(bytes);
        return check.finish();
    };
    using Verdict = DataCheck::Verdict;
    EXPECT_EQ(verdict(100'000, crc32(plain), compressed), Verdict::Good);
    EXPECT_EQ(verdict(100'000, {1}, compressed), Verdict::WrongCrc);
    EXPECT_EQ(verdict(99'999, crc32(plain), compressed), Verdict::WrongSize);
    EXPECT_EQ(verdict(100'001, crc32(plain), compressed), Verdict::WrongSize);
    EXPECT_EQ(verdict(100'000, crc32(plain), compressed.chopped(1)), Verdict::Damaged);
    EXPECT_EQ(verdict(100'000, crc32(plain), QByteArray(compressed).append("xy")), Verdict::Trailing);
    EXPECT_EQ(verdict(100'000, crc32(plain), "\xff\xff\xff"), Verdict::Damaged);
    EXPECT_EQ(verdict(100'000, crc32(plain), {}), Verdict::Damaged);
    EXPECT_EQ(verdict(3, crc32("abc"), "abc", ZipMethod::Stored), Verdict::Good);
    EXPECT_EQ(verdict(2, crc32("abc"), "abc", ZipMethod::Stored), Verdict::WrongSize);
    EXPECT_EQ(verdict(3, crc32("abc"), "abc", ZipMethod::Zstd), Verdict::Damaged);
}

TEST(ReaderLimits, StopDirectoriesThatAreTooLarge)
{
    BytesAccess archive(archiveOf(album()));
    const auto few = readDirectory(archive, {.maxEntries = 4});
    ASSERT_TRUE(few);
    EXPECT_TRUE(few->findings.has(ZipRule::DirectoryTooLarge));
    EXPECT_FALSE(few->complete);
    EXPECT_LE(few->entries.size(), 4U);
    const auto small = readDirectory(archive, {.maxDirectoryBytes = 100});
    ASSERT_TRUE(small);
    EXPECT_TRUE(small->findings.has(ZipRule::DirectoryTooLarge));
    EXPECT_TRUE(small->entries.empty());
}

TEST(ReaderLimits, FindingsAreCountedBeyondTheirLimit)
{
    std::vector<Content> contents(50, {"same.jpg", "x"});
    BytesAccess archive(archiveOf(contents));
    const auto directory = readDirectory(archive, {.maxFindings = 10});
    ASSERT_TRUE(directory);
    EXPECT_EQ(directory->findings.all().size(), 10U);
    EXPECT_EQ(directory->findings.leftOut(), 39U);
    EXPECT_EQ(directory->findings.errors(), 49U);
}

TEST(ReaderLimits, TheFirstErrorIsNeverLeftOut)
{
    ZipFindings findings(2);
    for (int i = 0; i < 5; ++i)
        findings.add({.rule = ZipRule::NameUnportable, .severity = ZipSeverity::Warning});
    findings.add({.rule = ZipRule::CrcMismatch, .severity = ZipSeverity::Error});
    ASSERT_NE(findings.firstError(), nullptr);
    EXPECT_EQ(findings.firstError()->rule, ZipRule::CrcMismatch);
    EXPECT_EQ(findings.leftOut(), 4U);
}

/// Counts reads, and cancels or fails at the n-th.
class WatchedAccess : public BytesAccess {
public:
    using BytesAccess::BytesAccess;
    Result<QByteArray> read(ByteRange range, std::stop_token stop) override
    {
        m_bytes += range.length;
        m_largest = std::max<std::uint64_t>(m_largest, range.length);
        if (++m_reads == failAt)
            return fail(ErrorCode::ConnectionLost, u"The line broke."_s);
        if (m_reads == cancelAt)
            cancel.request_stop();
        EXPECT_LE(range.end(), size());
        return BytesAccess::read(range, std::move(stop));
    }
    std::atomic<int> m_reads = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<std::uint64_t> m_largest = 0;
    int failAt = 0;
    int cancelAt = 0;
    std::stop_source cancel;
};

QByteArray largeArchive()
{
    std::vector<Content> contents;
    for (int i = 0; i < 3000; ++i)
        contents.push_back({"folder/IMG_" + QByteArray::number(i) + ".jpg", someBytes(i % 500, unsigned(i))});
    contents.push_back({"big.mov", someBytes(900'000, 9)});
    return archiveOf(contents);
}

TEST(Reading, FailsWithTheErrorOfTheLineAtWhateverRead)
{
    const auto archive = largeArchive();
    WatchedAccess whole(archive);
    ASSERT_TRUE(verifyArchive(whole, {.depth = Depth::Full, .width = 1, .window = 64 * KiB}));
    for (int n = 1; n <= whole.m_reads; ++n) {
        WatchedAccess access(archive);
        access.failAt = n;
        const auto report = verifyArchive(access, {.depth = Depth::Full, .width = 1, .window = 64 * KiB});
        ASSERT_FALSE(report) << n;
        EXPECT_EQ(report.error().code, ErrorCode::ConnectionLost);
        EXPECT_EQ(access.m_reads, n);
    }
}

TEST(Reading, StopsWhenItIsCancelled)
{
    WatchedAccess access(largeArchive());
    access.cancelAt = 5;
    const auto report =
        verifyArchive(access, {.depth = Depth::Full, .width = 1, .window = 64 * KiB}, access.cancel.get_token());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(access.m_reads, 5);
}

TEST(Reading, TheDirectoryOfAnArchiveIsReadOnce)
{
    const auto archive = largeArchive();
    WatchedAccess access(archive);
    const auto directory = readDirectory(access);
    ASSERT_TRUE(directory);
    EXPECT_TRUE(directory->findings.isEmpty());
    constexpr std::uint64_t tail = 22 + 65'535 + 20 + 56;
    EXPECT_LE(access.m_bytes, directory->directory.length + tail);
    EXPECT_LE(access.m_reads, 3);
}

TEST(Reading, FullVerificationReadsEveryByteOnceInBoundedWindows)
{
    const auto archive = largeArchive();
    WatchedAccess access(archive);
    ProgressCounters progress;
    const auto report = verifyArchive(access, {.depth = Depth::Full, .window = 64 * KiB, .progress = &progress});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->directory.findings.isEmpty());
    EXPECT_EQ(report->dataChecked, 3001U);
    EXPECT_LE(access.m_largest, report->directory.directory.length); // which is read in steps of 1 MiB
    EXPECT_EQ(progress.phase, Phase::Verifying);
    EXPECT_EQ(progress.itemsDone, 3001U);
    // All but the large entry's header are read once; that one is looked at before.
    EXPECT_LE(progress.bytesDone, report->directory.directory.offset + KiB);
    EXPECT_GE(progress.bytesDone + KiB, report->directory.directory.offset);
}

TEST(Reading, ManySamplesCostManySmallReads)
{
    WatchedAccess access(largeArchive());
    const auto report = verifyArchive(access, {.depth = Depth::Sample, .sampleCount = 10});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->headersChecked, 10U);
    EXPECT_LE(access.m_bytes, report->directory.directory.length + 70'000 + 10 * KiB);
}

TEST(Files, ThatAreMissingOrFoldersAreErrors)
{
    const QTemporaryDir folder;
    const auto missing = FileAccess::open(folder.filePath(u"no.zip"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::FileMissing);
    const auto notFile = FileAccess::open(folder.path());
    ASSERT_FALSE(notFile);
    EXPECT_EQ(notFile.error().code, ErrorCode::FileUnreadable);
}

TEST(Files, ThatBecomeShorterAreNoticed)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, 'x'));
    file.flush();
    const auto access = FileAccess::open(file.fileName());
    ASSERT_TRUE(access);
    ASSERT_TRUE(file.resize(10));
    const auto bytes = (*access)->read({.offset = 0, .length = 1000}, {});
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::FileChanged);
}

/// An entry of tests/data/zip/made/manyfiles-nested.zip, which is an archive itself.
QByteArray nestedArchive(const QByteArray &name)
{
    const auto file = FileAccess::open(QStringLiteral(PHOTOPORTER_TEST_DATA "/zip/made/manyfiles-nested.zip"));
    if (!file)
        return {};
    const auto directory = readDirectory(**file);
    for (const ZipDirectoryEntry &entry : directory->entries) {
        if (!entry.name.contains(name))
            continue;
        const auto header = (*file)->read({.offset = entry.headerOffset, .length = 30}, {});
        const auto data =
            (*file)->read({.offset = entry.headerOffset + std::uint64_t(*localFileHeaderSize(*header)),
                           .length = entry.compressedSize},
                          {});
        DataCheck check(ZipMethod::Deflate, entry.size, entry.crc);
        check.keep(static_cast<qsizetype>(entry.size));
        check.feed(*data);
        EXPECT_EQ(check.finish(), DataCheck::Verdict::Good);
        return check.kept();
    }
    return {};
}

TEST(Nested, SeventyThousandEntriesWithAZip64EndRecordAreRead)
{
    const auto report = verified(nestedArchive("zip64"), {.depth = Depth::Full});
    EXPECT_TRUE(report.directory.findings.isEmpty()) << told(report);
    EXPECT_TRUE(report.directory.zip64);
    EXPECT_EQ(report.directory.entries.size(), 70'000U);
}

TEST(Nested, ACountThatRanOverIsReportedAndAllEntriesListed)
{
    const auto report = verified(nestedArchive("65536"), {.depth = Depth::Full});
    EXPECT_EQ(report.directory.entries.size(), 65'536U);
    EXPECT_TRUE(report.isSound()) << told(report);
    ASSERT_EQ(report.directory.findings.all().size(), 1U);
    EXPECT_EQ(report.directory.findings.all().front().rule, ZipRule::EntryCountWrong);
}

TEST(Verify, WhateverIsLaidOutIsRead)
{
    EXPECT_TRUE(rc::check([] {
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 300));
        const auto window = *rc::gen::inRange<std::uint64_t>(1, 500);
        std::vector<Content> contents;
        for (std::size_t i = 0; i < sizes.size(); ++i)
            contents.push_back({"n" + QByteArray::number(qulonglong(i)), someBytes(sizes[i], unsigned(i))});
        const auto report = verified(archiveOf(contents), {.depth = Depth::Full, .width = 2, .window = window});
        RC_ASSERT(report.directory.findings.isEmpty());
        RC_ASSERT(report.dataChecked == contents.size());
        for (std::size_t i = 0; i < contents.size(); ++i)
            RC_ASSERT(report.directory.entries[i].name == contents[i].name);
    }));
}

} // namespace
} // namespace photoporter
