// SPDX-License-Identifier: GPL-3.0-or-later
// The reader over the archives of tests/data/zip: tests/data/README.md says what each class may ask for.
#include "testdata.h"
#include "zip/verify.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

const QString folder = testing::testData(QStringLiteral("zip/"));

struct Sample {
    std::string file;
    std::string expected;
    std::string shows;
};

struct SampleEntry {
    QByteArray name;
    QByteArray nameSource;
    QByteArray rawName;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint64_t compressedSize = 0;
    std::uint64_t size = 0;
    QByteArray crc;
    std::uint64_t headerOffset = 0;
    QByteArray data;
    friend bool operator==(const SampleEntry &, const SampleEntry &) = default;
};

void PrintTo(const SampleEntry &entry, std::ostream *out)
{
    *out << entry.name.toStdString() << ' ' << entry.nameSource.toStdString() << ' ' << entry.rawName.toStdString()
         << " flags " << entry.flags << " method " << entry.method << " sizes " << entry.compressedSize << ' '
         << entry.size << " crc " << entry.crc.toStdString() << " at " << entry.headerOffset;
}

void PrintTo(const Sample &sample, std::ostream *out)
{
    *out << sample.file << " (" << sample.expected << ": " << sample.shows << ')';
}

QList<QList<QByteArray>> readTable(const QString &name)
{
    QFile file(folder + name);
    QList<QList<QByteArray>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        line.chop(1);
        rows << line.split('\t');
    }
    rows.removeFirst(); // the headings
    return rows;
}

std::vector<Sample> samples()
{
    std::vector<Sample> result;
    for (const auto &row : readTable(u"index.tsv"_s))
        result.push_back(
            {.file = row[0].toStdString(), .expected = row[4].toStdString(), .shows = row[8].toStdString()});
    return result;
}

QByteArray unescaped(const QByteArray &json)
{
    return QJsonDocument::fromJson("[\"" + json + "\"]").array().at(0).toString().toUtf8();
}

std::vector<SampleEntry> entriesOf(const std::string &archive)
{
    static const auto table = [] {
        std::map<std::string, std::vector<SampleEntry>> entries;
        for (const auto &row : readTable(u"entries.tsv"_s)) {
            entries[row[0].toStdString()].push_back({.name = unescaped(row[2]),
                                                     .nameSource = row[3],
                                                     .rawName = row[4],
                                                     .flags = row[5].toUShort(),
                                                     .method = row[6].toUShort(),
                                                     .compressedSize = row[7].toULongLong(),
                                                     .size = row[8].toULongLong(),
                                                     .crc = row[9],
                                                     .headerOffset = row[10].toULongLong(),
                                                     .data = row[11]});
        }
        return entries;
    }();
    const auto found = table.find(archive);
    return found == table.end() ? std::vector<SampleEntry>() : found->second;
}

QByteArray sourceName(NameSource source)
{
    switch (source) {
    case NameSource::Ascii:
        return "ascii";
    case NameSource::Utf8Flag:
        return "utf8-flag";
    case NameSource::Utf8FlagInvalid:
        return "utf8-flag-invalid";
    case NameSource::Utf8Guess:
        return "utf8-guess";
    case NameSource::UnicodePath:
        return "unicode-path";
    case NameSource::Cp437:
        return "cp437";
    }
    return {};
}

/// The table shows very long names as "aaaa…(32767 characters)".
void completeShortened(SampleEntry &expected, const SampleEntry &listed)
{
    const auto ellipsis = expected.name.indexOf("…(");
    if (ellipsis < 0 || !expected.name.endsWith(" characters)"))
        return;
    const auto length = expected.name.sliced(ellipsis + 4).chopped(12).toLongLong();
    const auto rawLength = expected.rawName.indexOf("…");
    if (listed.name.size() == length && listed.name.startsWith(expected.name.first(ellipsis)) &&
        listed.rawName.startsWith(expected.rawName.first(rawLength))) {
        expected.name = listed.name;
        expected.rawName = listed.rawName;
    }
}

class Samples : public ::testing::TestWithParam<Sample> {
protected:
    void SetUp() override
    {
        const auto file = FileAccess::open(folder + QString::fromStdString(GetParam().file));
        ASSERT_TRUE(file) << file.error().message.toStdString();
        auto verified =
            verifyArchive(**file, {.depth = VerifyOptions::Depth::Full, .width = 2, .window = 64 * KiB});
        ASSERT_TRUE(verified) << verified.error().message.toStdString();
        m_report = *std::move(verified);
        m_expected = entriesOf(GetParam().file);
        for (const ZipFinding &finding : m_report.directory.findings.all())
            m_told += zipRuleName(finding.rule).toString().toStdString() + " at " +
                      std::to_string(finding.offset) + ": " + finding.message.toStdString() + '\n';
    }

    [[nodiscard]] const ZipFindings &findings() const { return m_report.directory.findings; }

    [[nodiscard]] bool hasAny(std::initializer_list<ZipRule> rules) const
    {
        return std::ranges::any_of(rules, [&](ZipRule rule) { return findings().has(rule); });
    }

    /// What `entries.tsv` has of each entry, as the reader sees it; the state of the data is compared apart.
    void expectListed() const
    {
        EXPECT_TRUE(m_report.directory.complete);
        std::vector<SampleEntry> listed;
        for (const ZipDirectoryEntry &entry : m_report.directory.entries)
            listed.push_back({.name = entry.name,
                              .nameSource = sourceName(entry.nameSource),
                              .rawName = entry.rawName.toHex(),
                              .flags = entry.flags,
                              .method = entry.method,
                              .compressedSize = entry.compressedSize,
                              .size = entry.size,
                              .crc = toHex(entry.crc),
                              .headerOffset = entry.headerOffset});
        auto expected = m_expected;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            expected[i].data.clear();
            if (i < listed.size())
                completeShortened(expected[i], listed[i]);
        }
        EXPECT_EQ(listed, expected) << m_told;
    }

    /// Every entry whose data are good reads, and no other does.
    void expectData() const
    {
        const std::set<ZipRule> about = {ZipRule::DataDamaged,
                                         ZipRule::DataSizeMismatch,
                                         ZipRule::CrcMismatch,
                                         ZipRule::StoredSizeMismatch,
                                         ZipRule::Encrypted,
                                         ZipRule::MethodUnsupported,
                                         ZipRule::DataOutOfBounds,
                                         ZipRule::LocalHeaderInvalid,
                                         ZipRule::Overlap,
                                         ZipRule::Bomb,
                                         ZipRule::LocalHeaderMismatch};
        std::set<std::size_t> bad;
        for (const ZipFinding &finding : findings().all()) {
            if (about.contains(finding.rule))
                bad.insert(finding.entry);
        }
        ASSERT_EQ(m_report.directory.entries.size(), m_expected.size());
        // Data that go on past the declared size were good as far as the table's readers looked.
        if (std::ranges::all_of(m_expected, [](const SampleEntry &entry) { return entry.data == "ok"; }))
            return;
        for (std::size_t i = 0; i < m_expected.size(); ++i)
            EXPECT_EQ(bad.contains(i), m_expected[i].data != "ok")
                << "entry " << i << " is " << m_expected[i].data.toStdString() << '\n'
                << m_told;
    }

    VerifyReport m_report;
    std::vector<SampleEntry> m_expected;
    std::string m_told;
};

constexpr auto dataRules = {ZipRule::DataDamaged, ZipRule::DataSizeMismatch, ZipRule::CrcMismatch,
                            ZipRule::StoredSizeMismatch};
constexpr auto notZipRules = {ZipRule::EndRecordMissing, ZipRule::EndRecordTruncated};
constexpr auto structureRules = {
    ZipRule::EndRecordsDisagree,   ZipRule::Zip64RecordInvalid, ZipRule::Gap,
    ZipRule::DirectoryOutOfBounds, ZipRule::EntryCountWrong,    ZipRule::CentralHeaderInvalid,
    ZipRule::ExtraFieldInvalid,    ZipRule::Zip64FieldInvalid,  ZipRule::DataOutOfBounds,
    ZipRule::LocalHeaderInvalid};

TEST_P(Samples, AreReadAsTheIndexSays)
{
    const std::string &expected = GetParam().expected;
    const bool refused = findings().errors() != 0;
    SCOPED_TRACE(m_told);
    if (expected == "ok") {
        EXPECT_TRUE(findings().isEmpty());
        EXPECT_TRUE(m_report.isSound());
        expectListed();
        EXPECT_EQ(m_report.dataChecked, m_expected.size());
    } else if (expected == "warn") {
        EXPECT_FALSE(findings().isEmpty());
        EXPECT_FALSE(refused);
        expectListed();
        EXPECT_EQ(m_report.dataChecked, m_expected.size());
    } else if (expected == "either") {
        EXPECT_FALSE(findings().isEmpty());
        if (!refused)
            expectListed();
    } else if (expected == "ambiguous") {
        EXPECT_TRUE(refused);
        EXPECT_TRUE(hasAny({ZipRule::EndRecordAmbiguous, ZipRule::EndRecordTruncated}));
        EXPECT_TRUE(m_report.directory.entries.empty());
    } else if (expected == "mismatch") {
        EXPECT_TRUE(findings().has(ZipRule::LocalHeaderMismatch));
        expectListed();
    } else if (expected == "not-zip") {
        EXPECT_TRUE(hasAny(notZipRules));
        EXPECT_TRUE(m_report.directory.entries.empty());
    } else if (expected == "corrupt-structure") {
        EXPECT_TRUE(refused);
        EXPECT_TRUE(hasAny(structureRules));
    } else if (expected == "corrupt-data") {
        EXPECT_TRUE(hasAny(dataRules));
        expectListed();
        expectData();
    } else if (expected == "unsupported-method") {
        EXPECT_TRUE(findings().has(ZipRule::MethodUnsupported));
        expectListed();
    } else if (expected == "unsupported-encryption") {
        EXPECT_TRUE(hasAny({ZipRule::Encrypted, ZipRule::DirectoryEncrypted}));
        if (!findings().has(ZipRule::DirectoryEncrypted)) {
            expectListed();
            expectData();
        }
    } else if (expected == "unsupported-multidisk") {
        EXPECT_TRUE(findings().has(ZipRule::MultiDisk));
    } else if (expected == "unsafe-name") {
        EXPECT_TRUE(hasAny({ZipRule::NameUnsafe, ZipRule::NameUnportable, ZipRule::LinkUnsafe}));
        expectListed();
    } else if (expected == "duplicate-name") {
        EXPECT_TRUE(findings().has(ZipRule::NameDuplicate));
        expectListed();
    } else if (expected == "overlap") {
        EXPECT_TRUE(refused);
        // Where bytes are missing the directory is not where it should be, and nothing is listed.
        if (m_report.directory.complete) {
            EXPECT_TRUE(findings().has(ZipRule::Overlap));
            expectListed();
        }
    } else if (expected == "bomb") {
        EXPECT_TRUE(refused);
        EXPECT_TRUE(findings().has(ZipRule::Bomb));
        expectListed();
    } else {
        FAIL() << "a class that this test does not know";
    }
}

std::string testName(const ::testing::TestParamInfo<Sample> &sample)
{
    std::string name = sample.param.file;
    for (char &c : name) {
        if (!std::isalnum(static_cast<unsigned char>(c)))
            c = '_';
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Reader, Samples, ::testing::ValuesIn(samples()), testName);

TEST(Reader, AllSamplesAreThere)
{
    EXPECT_EQ(samples().size(), 161U);
}

} // namespace
} // namespace photoporter
