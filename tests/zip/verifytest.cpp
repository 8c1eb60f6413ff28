// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/archives.h"
#include "zip/records.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using namespace testing;
using Depth = VerifyOptions::Depth;

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
