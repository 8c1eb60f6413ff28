// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/csv.h"

#include "app/qtprinting.h"
#include "metrics/runs.h"

#include <QLocale>

#include <gtest/gtest.h>
#include <limits>

namespace photoporter::testing {
namespace {

using namespace Qt::StringLiterals;

RunRecord fullRun()
{
    RunRecord record = ofJob(12, run(u"chunk 3"_s, 0.25, 1234.5));
    record.id = 99;
    record.entries = 200;
    record.traffic.up = 12'345'678'901;
    record.traffic.down = 2;
    record.traffic.copied = 3;
    for (std::size_t i = 0; i < requestKindCount; ++i)
        record.traffic.requests[i] = 10 + i;
    record.traffic.retries = 4;
    record.traffic.throttles = 5;
    record.peakMemory = 6'000'000;
    record.strategy = u"fusion"_s;
    record.bottleneck = u"store-copy"_s;
    record.cost = 0.00001;
    record.relaySeconds = 1e7;
    record.relayCost = 1.5;
    record.relayBytes = 7;
    return record;
}

struct Cell {
    const char *name;
    QString text;
    QByteArray expected;
};

void PrintTo(const Cell &cell, std::ostream *out)
{
    *out << cell.name;
}

class CsvCell : public ::testing::TestWithParam<Cell> {};

TEST_P(CsvCell, IsWritten)
{
    EXPECT_EQ(csvCell(GetParam().text), GetParam().expected);
}

const Cell cells[] = {
    {"Plain", u"Miller wedding"_s, "Miller wedding"},
    {"Empty", u""_s, ""},
    {"Unicode", u"Hochzeit Müller 結婚"_s, u"Hochzeit Müller 結婚"_s.toUtf8()},
    {"Comma", u"a,b"_s, "\"a,b\""},
    {"Semicolon", u"a;b"_s, "\"a;b\""},
    {"Quote", u"the \"best\""_s, "\"the \"\"best\"\"\""},
    {"LineBreak", u"a\r\nb"_s, "\"a\r\nb\""},
    {"SpaceAtTheEnd", u"a "_s, "\"a \""},
    {"Equals", u"=1+1"_s, "'=1+1"},
    {"Plus", u"+1"_s, "'+1"},
    {"Minus", u"-1"_s, "'-1"},
    {"At", u"@SUM(A1)"_s, "'@SUM(A1)"},
    {"Tab", u"\t=1"_s, "\"'\t=1\""},
    {"CarriageReturn", u"\r=1"_s, "\"'\r=1\""},
    {"FormulaWithQuotes", u"=HYPERLINK(\"http://x\",\"y\")"_s, "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""},
    {"FormulaBehindSpaces", u"  =1"_s, "'  =1"},
    {"FullWidthEquals", u"＝1"_s, u"'＝1"_s.toUtf8()},
    {"Apostrophe", u"'tis"_s, "''tis"},
    {"FormulaSignInside", u"a=b"_s, "a=b"},
    {"OnlySpaces", u" "_s, "\" \""},
};

INSTANTIATE_TEST_SUITE_P(Rows, CsvCell, ::testing::ValuesIn(cells),
                         [](const auto &row) { return std::string(row.param.name); });

} // namespace

TEST(Csv, WritesHeaderAndRowWhole)
{
    const std::vector<RunRecord> runs = {fullRun()};
    EXPECT_EQ(
        csvOf(runs),
        "run_id,job_id,location,album,phase,started_at_utc,duration_s,entries,bytes_up_B,bytes_down_B,"
        "bytes_copied_B,requests_head,requests_list,requests_get,requests_put,requests_remove,"
        "requests_create_upload,requests_upload_part,requests_copy_part,requests_complete_upload,"
        "requests_abort_upload,requests_list_uploads,requests_list_parts,requests_attributes,requests_get_"
        "lifecycle,requests_put_lifecycle,retries,throttles,"
        "peak_memory_B,strategy,bottleneck,success,error_class,cost_usd,relay_duration_s,relay_cost_usd,"
        "relay_bytes_B\r\n"
        "99,12,folder:///store,sea,chunk 3,2026-11-02T10:00:00.250Z,1234.5,200,12345678901,2,3,10,11,12,13,14,15,"
        "16,17,18,19,20,21,22,23,24,4,5,6000000,fusion,store-copy,true,,0.00001,10000000,1.5,7\r\n");
}

TEST(Csv, OfNoRunsIsTheHeader)
{
    EXPECT_EQ(csvOf({}), csvHeader());
    EXPECT_TRUE(csvHeader().endsWith("relay_bytes_B\r\n"));
}

TEST(Csv, DoesNotFollowTheLocale)
{
    const QByteArray before = csvRow(fullRun());
    const QLocale previous;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QByteArray german = csvRow(fullRun());
    QLocale::setDefault(previous);
    EXPECT_EQ(german, before);
}

TEST(Csv, LeavesWhatIsNoNumberEmpty)
{
    RunRecord record = failed(fullRun(), ErrorClass::Network);
    record.relaySeconds = std::numeric_limits<double>::infinity();
    EXPECT_TRUE(csvRow(record).endsWith(",false,network,0.00001,,1.5,7\r\n")) << csvRow(record).toStdString();
}

} // namespace photoporter::testing
