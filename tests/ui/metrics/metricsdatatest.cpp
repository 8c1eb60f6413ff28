// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/runs.h"
#include "ui/common/format.h"
#include "ui/common/uiworld.h"
#include "ui/metrics/chartpanels.h"
#include "ui/metrics/metriccards.h"
#include "ui/metrics/runsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using photoporter::testing::at;
using photoporter::testing::failed;
using photoporter::testing::run;
using photoporter::testing::wholeJob;

class MetricsDataTest : public ::testing::Test {
protected:
    MetricsDataTest() { testing::application(); }
    void add(std::vector<RunRecord> runs, const QString &album = u"sea"_s)
    {
        for (RunRecord &run : runs) {
            run.album = album;
            m_runs.push_back(std::move(run));
        }
    }
    MetricsAnswer answer(const MetricsQuestion &question = {.range = MetricsRange::All}) const
    {
        return answerOf(m_runs, question, at(100'000));
    }

    std::vector<RunRecord> m_runs;
};

RunRecord uploadAt(double start)
{
    RunRecord upload = run(u"upload"_s, start, 10);
    upload.job = 0;
    upload.id = 70;
    upload.traffic.up = 5'000'000;
    return upload;
}

TEST_F(MetricsDataTest, AJobIsOneRowAndAnUploadToo)
{
    add(wholeJob(1, 0));
    add({uploadAt(50)});
    const auto rows = answer().rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].job, 0) << "newest first";
    EXPECT_EQ(rows[0].key, -70);
    EXPECT_EQ(rows[0].size, 5'000'000U);
    EXPECT_EQ(rows[1].job, 1);
    EXPECT_EQ(rows[1].size, 150'000'000U);
    EXPECT_DOUBLE_EQ(rows[1].seconds, 24);
}

TEST_F(MetricsDataTest, OnlyWhatNeverFailedCountsAsFirstTry)
{
    add(wholeJob(1, 0));
    std::vector<RunRecord> twice = wholeJob(2, 100);
    twice.push_back(failed(photoporter::testing::ofJob(2, run(u"chunk 2"_s, 102, 1)), ErrorClass::Network));
    add(twice);
    const MetricsAnswer told = answer();
    EXPECT_EQ(told.summary.all.jobs.succeeded, 2U);
    EXPECT_EQ(told.firstTries, 1U);
    EXPECT_EQ(cardTexts(told)[0].value, u"2"_s);
    EXPECT_EQ(cardTexts(told)[0].note, u"1 at the first try"_s);
}

TEST_F(MetricsDataTest, RangeAndAlbumAreFilters)
{
    add(wholeJob(1, -86'400.0 * 40), u"old"_s);
    add(wholeJob(2, 0), u"sea"_s);
    add(wholeJob(3, 10), u"hill"_s);
    EXPECT_EQ(answer().rows.size(), 3U);
    EXPECT_EQ(answer({.range = MetricsRange::Month}).rows.size(), 2U);
    const MetricsAnswer sea = answer({.range = MetricsRange::Month, .album = u"sea"_s});
    ASSERT_EQ(sea.rows.size(), 1U);
    EXPECT_EQ(sea.rows[0].job, 2);
    EXPECT_EQ(sea.albums, (QStringList{u"hill"_s, u"sea"_s})) << "the others can still be chosen";
}

TEST_F(MetricsDataTest, WhatWasNotMeasuredHasNoFigure)
{
    const auto texts = cardTexts(answer());
    EXPECT_EQ(texts[0].value, u"0"_s);
    EXPECT_EQ(texts[1].value, u"–"_s);
    EXPECT_EQ(texts[2].value, u"–"_s);
    EXPECT_FALSE(answer().anyEver);
    EXPECT_TRUE(seriesOf(answer(), TimePanel::Duration).samples.empty());
}

TEST_F(MetricsDataTest, ChartsShowWhatWasMadeOldestFirst)
{
    add(wholeJob(1, 0));
    add(wholeJob(2, 100));
    add({failed(photoporter::testing::ofJob(3, run(u"plan"_s, 200, 1)), ErrorClass::AccessDenied), uploadAt(300)});
    const ChartSeries times = seriesOf(answer(), TimePanel::Duration);
    ASSERT_EQ(times.samples.size(), 2U);
    EXPECT_EQ(times.samples[0].job, 1);
    EXPECT_DOUBLE_EQ(times.samples[0].point.y, 24);
    EXPECT_DOUBLE_EQ(seriesOf(answer(), TimePanel::Throughput).samples[0].point.y, 150e6 / 24);
    const ChartSeries uploads = seriesOf(answer(), TimePanel::Uploads);
    ASSERT_EQ(uploads.samples.size(), 1U);
    EXPECT_EQ(uploads.samples[0].job, 0) << "nothing to open";
    EXPECT_DOUBLE_EQ(uploads.samples[0].point.y, 500'000);
}

TEST_F(MetricsDataTest, CausesAreAsLongAsTheTimeThatTheyTook)
{
    add(wholeJob(1, 0));
    const auto bars = barsOf(answer().summary.all, CausesPanel::Bottlenecks);
    ASSERT_FALSE(bars.empty());
    EXPECT_EQ(bars.size(), answer().summary.all.bottlenecks.size());
    for (const BarRow &bar : bars)
        EXPECT_EQ(bar.figure, format::seconds(bar.value));
    const double seconds = std::accumulate(bars.begin(), bars.end(), 0.0,
                                           [](double sum, const BarRow &bar) { return sum + bar.value; });
    const std::vector<RunRecord> runs = wholeJob(1, 0);
    EXPECT_DOUBLE_EQ(seconds,
                     std::accumulate(runs.begin(), runs.end(), 0.0,
                                     [](double sum, const RunRecord &record) { return sum + record.seconds; }));
}

TEST_F(MetricsDataTest, FailuresHaveWords)
{
    add({failed(photoporter::testing::ofJob(3, run(u"plan"_s, 200, 1)), ErrorClass::AccessDenied)});
    const auto bars = barsOf(answer().summary.all, CausesPanel::Failures);
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_EQ(bars[0].label, u"No permission"_s);
    EXPECT_EQ(bars[0].figure, u"1"_s);
}

TEST_F(MetricsDataTest, TheTableAnnouncesSingleRowsAndSortsByValues)
{
    RunsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(wholeJob(1, 0));
    model.updateRows(answer().rows);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    add(wholeJob(2, 100));
    model.updateRows(answer().rows);
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted[0][1].toInt(), 0);
    EXPECT_EQ(model.index(0, RunsModel::Size).data(RunsModel::ValueRole).toULongLong(), 150'000'000U);
    EXPECT_EQ(model.index(0, RunsModel::Album).data().toString(), u"sea"_s);
}

} // namespace
} // namespace photoporter::ui
