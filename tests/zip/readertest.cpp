// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "zip/archives.h"
#include "zip/datacheck.h"
#include "zip/records.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using namespace testing;
using Depth = VerifyOptions::Depth;

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
    const auto file = FileAccess::open(testing::testData(QStringLiteral("zip/made/manyfiles-nested.zip")));
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

} // namespace
} // namespace photoporter
