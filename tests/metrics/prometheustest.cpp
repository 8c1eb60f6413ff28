// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtprinting.h"
#include "metrics/runcounters.h"
#include "metrics/runs.h"

#include <gtest/gtest.h>
#include <limits>
#include <thread>

namespace photoporter::testing {
namespace {

using namespace Qt::StringLiterals;

/// The value behind `name` (with its labels) as text; empty where there is no such sample.
QByteArray sampleOf(const QByteArray &document, const QByteArray &name)
{
    const QByteArray start = name + ' ';
    for (const QByteArray &line : document.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    return {};
}

QByteArray documentOf(const RunCounters &counters)
{
    return prometheusDocument({}, counters);
}

} // namespace

TEST(PrometheusText, WritesFamiliesWithHelpTypeAndSamples)
{
    PrometheusText text;
    text.beginGauge("photoporter_jobs", "Jobs by state.");
    text.sample({{"state", u"ready"_s}, {"store", u"a"_s}}, std::uint64_t{18'446'744'073'709'551'615U});
    text.sample({}, 0.5);
    text.beginCounter("photoporter_retries_total", "A\\B\nC");
    text.sample({}, std::uint64_t{3});
    EXPECT_EQ(text.text(), "# HELP photoporter_jobs Jobs by state.\n"
                           "# TYPE photoporter_jobs gauge\n"
                           "photoporter_jobs{state=\"ready\",store=\"a\"} 18446744073709551615\n"
                           "photoporter_jobs 0.5\n"
                           "# HELP photoporter_retries_total A\\\\B\\nC\n"
                           "# TYPE photoporter_retries_total counter\n"
                           "photoporter_retries_total 3\n");
}

TEST(PrometheusText, EscapesLabelValues)
{
    PrometheusText text;
    text.beginGauge("x", "");
    text.sample({{"name", u"a\"b\\c\nd é"_s}}, std::uint64_t{1});
    EXPECT_TRUE(text.text().endsWith("x{name=\"a\\\"b\\\\c\\nd é\"} 1\n")) << text.text().toStdString();
}

TEST(PrometheusText, WritesWhatIsNoOrdinaryNumber)
{
    PrometheusText text;
    text.beginGauge("x", "");
    text.sample({}, std::numeric_limits<double>::infinity());
    text.sample({}, -std::numeric_limits<double>::infinity());
    text.sample({}, std::numeric_limits<double>::quiet_NaN());
    EXPECT_TRUE(text.text().endsWith("x +Inf\nx -Inf\nx NaN\n")) << text.text().toStdString();
}

TEST(PrometheusText, AddsUpTheBucketsOfAHistogram)
{
    PrometheusText text;
    text.beginHistogram("x_seconds", "T.");
    const std::array bounds = {0.1, 5.0};
    const std::array<std::uint64_t, 3> counts = {2, 3, 1};
    text.histogram({{"phase", u"plan"_s}}, bounds, counts, 12.25);
    EXPECT_EQ(text.text(), "# HELP x_seconds T.\n"
                           "# TYPE x_seconds histogram\n"
                           "x_seconds_bucket{phase=\"plan\",le=\"0.1\"} 2\n"
                           "x_seconds_bucket{phase=\"plan\",le=\"5\"} 5\n"
                           "x_seconds_bucket{phase=\"plan\",le=\"+Inf\"} 6\n"
                           "x_seconds_sum{phase=\"plan\"} 12.25\n"
                           "x_seconds_count{phase=\"plan\"} 6\n");
}

TEST(RunCounters, CountAJob)
{
    RunCounters counters;
    for (const RunRecord &record : wholeJob(1, 0))
        counters.add(record);
    const QByteArray document = documentOf(counters);
    EXPECT_EQ(sampleOf(document, R"(photoporter_runs_total{phase="chunk",success="true"})"), "2");
    EXPECT_EQ(sampleOf(document, R"(photoporter_runs_total{phase="chunk",success="false"})"), "0");
    EXPECT_EQ(sampleOf(document, R"(photoporter_bytes_total{direction="up"})"), "600000");
    EXPECT_EQ(sampleOf(document, R"(photoporter_bytes_total{direction="down"})"), "400000");
    EXPECT_EQ(sampleOf(document, R"(photoporter_bytes_total{direction="copied"})"), "0");
    EXPECT_EQ(sampleOf(document, R"(photoporter_requests_total{kind="copy-part"})"), "60");
    EXPECT_EQ(sampleOf(document, "photoporter_retries_total"), "2");
    EXPECT_EQ(sampleOf(document, "photoporter_throttles_total"), "3");
    EXPECT_EQ(sampleOf(document, R"(photoporter_run_seconds_bucket{phase="chunk",le="5"})"), "0");
    EXPECT_EQ(sampleOf(document, R"(photoporter_run_seconds_bucket{phase="chunk",le="10"})"), "1")
        << "a bound belongs to its bucket";
    EXPECT_EQ(sampleOf(document, R"(photoporter_run_seconds_bucket{phase="chunk",le="30"})"), "2");
    EXPECT_EQ(sampleOf(document, R"(photoporter_run_seconds_sum{phase="chunk"})"), "30");
}

TEST(RunCounters, PutLongRunsIntoTheLastBucket)
{
    RunCounters counters;
    counters.add(run(u"single"_s, 0, 3601));
    EXPECT_EQ(sampleOf(documentOf(counters), R"(photoporter_run_seconds_bucket{phase="single",le="3600"})"), "0");
    EXPECT_EQ(sampleOf(documentOf(counters), R"(photoporter_run_seconds_bucket{phase="single",le="+Inf"})"), "1");
}

TEST(RunCounters, TellFailedFromCancelled)
{
    RunCounters counters;
    counters.add(failed(run(u"plan"_s, 0, 1), ErrorClass::Network));
    counters.add(failed(run(u"plan"_s, 0, 1), ErrorClass::Cancelled));
    const QByteArray document = documentOf(counters);
    EXPECT_EQ(sampleOf(document, R"(photoporter_runs_total{phase="plan",success="false"})"), "1");
    EXPECT_EQ(sampleOf(document, R"(photoporter_runs_cancelled_total{phase="plan"})"), "1");
    EXPECT_EQ(sampleOf(document, R"(photoporter_run_seconds_count{phase="plan"})"), "0");
}

TEST(RunCounters, LoseNothingWhenManyThreadsCount)
{
    RunCounters counters;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int k = 0; k < 250; ++k)
                    counters.add(run(u"plan"_s, 0, 1));
            });
        }
    }
    EXPECT_EQ(sampleOf(documentOf(counters), R"(photoporter_runs_total{phase="plan",success="true"})"), "1000");
}

TEST(PrometheusDocument, ShowsJobsAndDeadLettersAndNoNames)
{
    RunCounters counters;
    for (const RunRecord &record : wholeJob(1, 0))
        counters.add(record);
    const QByteArray document =
        prometheusDocument({.jobsByState = {{u"pending"_s, 3}, {u"ready"_s, 0}}, .openDeadLetters = 2}, counters);
    EXPECT_EQ(sampleOf(document, R"(photoporter_jobs{state="pending"})"), "3");
    EXPECT_EQ(sampleOf(document, R"(photoporter_jobs{state="ready"})"), "0");
    EXPECT_EQ(sampleOf(document, "photoporter_dead_letters_open"), "2");
    EXPECT_FALSE(document.contains("sea"));
    EXPECT_FALSE(document.contains("folder"));
}

} // namespace photoporter::testing
