// SPDX-License-Identifier: GPL-3.0-or-later
// Our archives in the hands of programs that nobody here wrote.
#include "zip/externalreaders.h"

#include "zip/layout.h"
#include "zip/names.h"
#include "zip/ropefile.h"
#include "zip/verify.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using testing::Contents;
using testing::ExternalReader;

/// Files on the disk and the archive that is spelt from them.
class Archive {
public:
    /// The file is as long as `size`, with `head` at its beginning and a hole behind it.
    void add(const QString &path, const QByteArray &head, std::uint64_t size)
    {
        const QString file = m_folder.filePath(QString::number(m_files.size()));
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(head) == head.size() &&
                    out.resize(static_cast<qint64>(size)));
        m_paths.push_back(path);
        m_files.push_back({.file = file,
                           .size = size,
                           .crc = crc32Combine(crc32(head), crcOfZeros(size - std::uint64_t(head.size())),
                                               size - std::uint64_t(head.size()))});
        if (static_cast<std::uint64_t>(head.size()) == size)
            m_hashes.push_back(sha256(head).toHex().toStdString());
        else
            m_hashes.emplace_back();
    }
    void add(const QString &path, const QByteArray &bytes)
    {
        add(path, bytes, static_cast<std::uint64_t>(bytes.size()));
    }

    /// Many entries on one file: what counts is their number.
    void addMany(int count, const QByteArray &bytes)
    {
        add(u"IMG_0.jpg"_s, bytes);
        for (int i = 1; i < count; ++i) {
            m_paths.push_back(QStringLiteral("day %1/IMG_%2.jpg").arg(i % 100).arg(i));
            m_files.push_back(m_files.front());
            m_hashes.push_back(m_hashes.front());
        }
    }

    QString write()
    {
        Rope rope;
        const auto names = archiveNames(m_paths);
        std::vector<ZipEntry> entries;
        for (std::size_t i = 0; i < names.size(); ++i) {
            entries.push_back({.name = names[i],
                               .size = m_files[i].size,
                               .compressedSize = m_files[i].size,
                               .crc = m_files[i].crc,
                               .modified = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000)),
                               .from = Segment::Kind::Local,
                               .source = rope.addFile(m_files[i].file)});
            m_expected[names[i].toStdString()] = m_hashes[i];
        }
        EXPECT_TRUE(layoutArchive(entries, rope));
        const QString path = m_folder.filePath(u"archive.zip"_s);
        const auto written = testing::writeRope(rope, path);
        EXPECT_TRUE(written) << (written ? std::string() : written.error().message.toStdString());
        return path;
    }

    /// Names to hashes; no hash for files that are mostly hole.
    [[nodiscard]] const Contents &expected() const { return m_expected; }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto &[name, hash] : m_expected)
            names.push_back(name);
        return names;
    }

private:
    struct File {
        QString file;
        std::uint64_t size = 0;
        Crc32 crc;
    };

    static Crc32 crcOfZeros(std::uint64_t length)
    {
        Crc32 crc;
        Crc32 block = crc32(QByteArray(1, '\0'));
        for (std::uint64_t blockLength = 1; blockLength <= length; blockLength *= 2) {
            if ((length & blockLength) != 0)
                crc = crc32Combine(crc, block, blockLength);
            block = crc32Combine(block, block, blockLength);
        }
        return crc;
    }

    QTemporaryDir m_folder;
    std::vector<QString> m_paths;
    std::vector<File> m_files;
    std::vector<std::string> m_hashes;
    Contents m_expected;
};

void expectSound(const QString &path)
{
    const auto file = FileAccess::open(path);
    ASSERT_TRUE(file);
    const auto report = verifyArchive(**file, {.depth = VerifyOptions::Depth::Full});
    ASSERT_TRUE(report);
    const auto *const first = report->directory.findings.all().data();
    EXPECT_TRUE(report->directory.findings.isEmpty()) << first->message.toStdString();
}

class Readers : public ::testing::TestWithParam<std::size_t> {
protected:
    [[nodiscard]] static const ExternalReader &reader() { return testing::externalReaders()[GetParam()]; }

    void expectNames(Archive &archive, const QString &path) const
    {
        auto names = reader().list(path);
        ASSERT_TRUE(names) << names.error();
        std::ranges::sort(*names);
        EXPECT_EQ(*names, archive.names());
    }
    void expectTested(const QString &path) const
    {
        const auto tested = reader().test(path);
        EXPECT_TRUE(tested) << tested.error();
    }
    void expectContents(Archive &archive, const QString &path) const
    {
        const auto contents = reader().read(path);
        ASSERT_TRUE(contents) << contents.error();
        EXPECT_EQ(*contents, archive.expected());
    }
};

TEST_P(Readers, OpenASmallMix)
{
    Archive archive;
    archive.add(u"empty.jpg"_s, {});
    archive.add(u"one.jpg"_s, "x");
    archive.add(u"2024-05/Hochzeit Müller & Söhne/IMG_0001.JPG"_s, QByteArray(100'000, 'a'));
    archive.add(u"2024-05/Hochzeit Müller & Söhne/IMG_0002.JPG"_s, QByteArray(70'000, 'b'));
    archive.add(u"東京/写真 №1 👩‍👧.heic"_s, QByteArray(5000, 'c'));
    archive.add(u"Cafe\u0301.tif"_s, "decomposed");
    archive.add(u"a:b?.jpg"_s, "forbidden");
    archive.add(u"a_b_.jpg"_s, "collision");
    archive.add(u"IMG_7.jpg"_s, "upper");
    archive.add(u"img_7.JPG"_s, "lower");
    const auto path = archive.write();
    expectSound(path);
    expectNames(archive, path);
    expectTested(path);
    expectContents(archive, path);
}

TEST_P(Readers, OpenSeventyThousandEntries)
{
    Archive archive;
    archive.addMany(70'000, "a photo of few bytes");
    const auto path = archive.write();
    expectNames(archive, path);
    expectTested(path);
}

class LargeReaders : public Readers {};

/// More than 4 GiB of entries that are smaller: only an offset and the directory's place need ZIP64.
TEST_P(LargeReaders, OpenEntriesBehindFourGigabytes)
{
    Archive archive;
    for (const QString &name : {u"film 1.mov"_s, u"film 2.mov"_s, u"film 3.mov"_s})
        archive.add(name, "the beginning of a film", 2 * GiB - 1);
    archive.add(u"behind.jpg"_s, QByteArray(20'000, 'c'));
    const auto path = archive.write();
    expectNames(archive, path);
}

/// An entry of more than 4 GiB: its sizes, an offset and the directory's place all need ZIP64. Listing is asked of
/// all; reading it through takes some readers minutes, so only the quickest, 7-Zip, and our own verifier do that.
TEST_P(LargeReaders, OpenAnEntryOfMoreThanFourGigabytes)
{
    Archive archive;
    archive.add(u"before.jpg"_s, QByteArray(10'000, 'b'));
    archive.add(u"film.mov"_s, "the beginning of a film", 4 * GiB + 12'345);
    archive.add(u"behind.jpg"_s, QByteArray(20'000, 'c'));
    const auto path = archive.write();
    expectNames(archive, path);
    if (std::string_view(reader().name) == "7z") {
        expectTested(path);
        expectSound(path);
    }
}

std::string readerName(const ::testing::TestParamInfo<std::size_t> &reader)
{
    const std::string name = testing::externalReaders()[reader.param].name;
    return name == "7z" ? "SevenZip" : name;
}

INSTANTIATE_TEST_SUITE_P(External, Readers, ::testing::Range(std::size_t(0), testing::externalReaders().size()),
                         readerName);

// Without KZip, the last one: KArchive 6.13 counts positions in 32 bits and knows no ZIP64, so it refuses such
// archives of every writer (tried with one by Python).
INSTANTIATE_TEST_SUITE_P(External, LargeReaders,
                         ::testing::Range(std::size_t(0), testing::externalReaders().size() - 1), readerName);

} // namespace
} // namespace photoporter
