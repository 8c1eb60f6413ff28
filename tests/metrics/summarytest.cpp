// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/summary.h"

#include "app/qtprinting.h"
#include "metrics/runs.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace photoporter::testing {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Pair;

Summary summaryOf(const std::vector<RunRecord> &runs)
{
    return summarize(runs, QTimeZone::UTC);
}

std::vector<RunRecord> operator+(std::vector<RunRecord> left, const std::vector<RunRecord> &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Ending endingOfJob(const std::vector<RunRecord> &runs)
{
    return summaryOf(runs).jobs.at(0).ending;
}

RunRecord upload(double start, double seconds, std::uint64_t sent)
{
    RunRecord record = ofJob(0, run(u"upload"_s, start, seconds));
    record.traffic.up = sent;
    return record;
}

} // namespace

TEST(Quantiles, AreValuesThatOccurred)
{
    EXPECT_EQ(quantiles({}), std::nullopt);
    EXPECT_EQ(quantiles({7}), (Quantiles{7, 7, 7}));
    EXPECT_EQ(quantiles({4, 1, 3, 2}), (Quantiles{2, 4, 4}));
    std::vector<double> hundred;
    for (int i = 100; i >= 1; --i)
        hundred.push_back(i);
    EXPECT_EQ(quantiles(hundred), (Quantiles{50, 95, 100}));
}

TEST(Summary, OfNothingHoldsNothing)
{
    const Summary summary = summaryOf({});
    EXPECT_EQ(summary.all.runs, 0U);
    EXPECT_EQ(summary.all.jobs.successRate(), std::nullopt);
    EXPECT_EQ(summary.all.jobSeconds, std::nullopt);
    EXPECT_EQ(summary.all.archiveBytesPerSecond, std::nullopt);
    EXPECT_EQ(summary.all.uploadBytesPerSecond, std::nullopt);
    EXPECT_EQ(summary.all.saved, std::nullopt);
    EXPECT_TRUE(summary.all.bottlenecks.empty());
    EXPECT_TRUE(summary.all.failures.empty());
    EXPECT_TRUE(summary.phases.empty());
    EXPECT_TRUE(summary.jobs.empty());
    EXPECT_TRUE(summary.days.empty());
    EXPECT_TRUE(summary.albums.empty());
}

TEST(Summary, AddsUpAJobOfSeveralChunks)
{
    const Summary summary = summaryOf(wholeJob(7, 0));
    ASSERT_EQ(summary.jobs.size(), 1U);
    const JobSummary &job = summary.jobs.front();
    EXPECT_EQ(job.job, 7);
    EXPECT_EQ(job.album, u"sea"_s);
    EXPECT_EQ(job.startedAt, at(0));
    EXPECT_EQ(job.ending, Ending::Succeeded);
    EXPECT_DOUBLE_EQ(job.seconds, 24) << "chunks side by side count once";
    EXPECT_EQ(job.archiveBytes, 150'000'000U);
    EXPECT_DOUBLE_EQ(job.cost, 0.003);
    const GroupSummary &all = summary.all;
    EXPECT_EQ(all.runs, 5U);
    EXPECT_EQ(all.jobs, (Endings{.succeeded = 1}));
    EXPECT_EQ(all.uploads, Endings{});
    EXPECT_DOUBLE_EQ(*all.archiveBytesPerSecond, 150e6 / 24);
    EXPECT_EQ(all.saved->bytesNotTransferred, 299'000'000U);
    EXPECT_DOUBLE_EQ(all.saved->relaySecondsAvoided, 176);
    EXPECT_DOUBLE_EQ(all.saved->relayCost, 0.03);
    EXPECT_EQ(all.traffic[RequestKind::CopyPart], 60U);
    EXPECT_EQ(all.traffic.retries, 2U);
    EXPECT_EQ(all.traffic.throttles, 3U);
    EXPECT_THAT(all.bottlenecks,
                ElementsAre(Pair(u"none"_s, BottleneckShare{3, 4}), Pair(u"store-copy"_s, BottleneckShare{1, 10}),
                            Pair(u"throttled"_s, BottleneckShare{1, 20})));
}

TEST(Summary, DoesNotDependOnTheOrderOfRuns)
{
    std::vector<RunRecord> runs = wholeJob(1, 0);
    std::ranges::reverse(runs);
    const Summary summary = summaryOf(runs);
    EXPECT_EQ(summary.jobs.front().ending, Ending::Succeeded);
    EXPECT_DOUBLE_EQ(summary.jobs.front().seconds, 24);
}

TEST(Summary, ListsPhasesInTheOrderAJobGoesThroughThem)
{
    const Summary summary =
        summaryOf(wholeJob(1, 0) + std::vector{upload(0, 3, 9'000'000)} +
                  std::vector{ofJob(2, run(u"single"_s, 0, 1)), ofJob(3, run(u"odd"_s, 0, 1))});
    QStringList names;
    for (const PhaseSummary &phase : summary.phases)
        names += phase.phase;
    EXPECT_EQ(names,
              (QStringList{u"plan"_s, u"single"_s, u"chunk"_s, u"merge"_s, u"verify"_s, u"upload"_s, u"odd"_s}));
    const PhaseSummary &chunk = summary.phases.at(2);
    EXPECT_EQ(chunk.runs, (Endings{.succeeded = 2}));
    EXPECT_EQ(chunk.seconds, (Quantiles{10, 20, 20}));
    EXPECT_DOUBLE_EQ(*chunk.bytesPerSecond, 150e6 / 30);
    EXPECT_EQ(summary.phases.at(0).bytesPerSecond, std::nullopt) << "planning produces no bytes";
    EXPECT_DOUBLE_EQ(*summary.phases.at(5).bytesPerSecond, 3e6);
}

TEST(Summary, LeavesCancelledRunsOutOfTheSuccessRate)
{
    const Summary summary = summaryOf({upload(0, 1, 5), upload(10, 1, 5), upload(20, 1, 5),
                                       failed(upload(30, 100, 5), ErrorClass::Network),
                                       failed(upload(40, 200, 5), ErrorClass::Cancelled)});
    EXPECT_EQ(summary.all.uploads, (Endings{.succeeded = 3, .failed = 1, .cancelled = 1}));
    EXPECT_DOUBLE_EQ(*summary.all.uploads.successRate(), 0.75);
    EXPECT_EQ(summary.phases.front().seconds, (Quantiles{1, 1, 1})) << "only what succeeded has a duration";
    EXPECT_THAT(summary.all.failures, ElementsAre(Pair(u"network"_s, 1U)));
    EXPECT_EQ(summaryOf({failed(upload(0, 1, 1), ErrorClass::Cancelled)}).all.uploads.successRate(), std::nullopt);
}

TEST(Summary, UploadsThatSentNothingHaveNoThroughput)
{
    EXPECT_EQ(summaryOf({upload(0, 5, 0)}).all.uploadBytesPerSecond, std::nullopt);
    EXPECT_DOUBLE_EQ(*summaryOf({upload(0, 5, 0), upload(9, 2, 4'000'000)}).all.uploadBytesPerSecond, 2e6);
}

TEST(JobEnding, IsSuccessWhenAChunkSucceededAtItsSecondTry)
{
    const std::vector<RunRecord> first = {failed(run(u"chunk 1"_s, 1, 3), ErrorClass::Timeout)};
    std::vector<RunRecord> runs = {run(u"plan"_s, 0, 1)};
    runs = runs + first + std::vector{run(u"chunk 1"_s, 5, 3), run(u"merge"_s, 9, 1), run(u"verify"_s, 10, 1)};
    EXPECT_EQ(endingOfJob(runs), Ending::Succeeded);
    EXPECT_THAT(summaryOf(runs).all.failures, ElementsAre(Pair(u"timeout"_s, 1U)));
}

TEST(JobEnding, IsFailureWhenOneChunkOfSeveralFailed)
{
    EXPECT_EQ(endingOfJob({run(u"plan"_s, 0, 1), failed(run(u"chunk 1"_s, 1, 3), ErrorClass::Timeout),
                           run(u"chunk 2"_s, 2, 9)}),
              Ending::Failed);
    EXPECT_EQ(endingOfJob({run(u"plan"_s, 0, 1), failed(run(u"chunk 1"_s, 1, 3), ErrorClass::Timeout),
                           failed(run(u"chunk 2"_s, 2, 2), ErrorClass::Cancelled)}),
              Ending::Failed)
        << "the others were stopped because of it";
}

TEST(JobEnding, IsThatOfTheLastAttempt)
{
    const std::vector<RunRecord> failing = {run(u"plan"_s, 0, 1),
                                            failed(run(u"single"_s, 1, 3), ErrorClass::Network)};
    EXPECT_EQ(endingOfJob(failing), Ending::Failed);
    EXPECT_EQ(endingOfJob(failing + std::vector{run(u"plan"_s, 100, 1)}), Ending::Open)
        << "it is being tried again";
    EXPECT_EQ(endingOfJob(failing + std::vector{run(u"plan"_s, 100, 1), run(u"single"_s, 101, 5)}),
              Ending::Succeeded);
    EXPECT_EQ(endingOfJob(wholeJob(1, 0) + std::vector{failed(run(u"plan"_s, 100, 1), ErrorClass::NotFound)}),
              Ending::Failed);
}

TEST(JobEnding, TellsCancelledAndUnfinishedFromFailed)
{
    const std::vector<RunRecord> begun = {run(u"plan"_s, 0, 1), run(u"chunk 1"_s, 1, 3)};
    EXPECT_EQ(endingOfJob(begun), Ending::Open);
    EXPECT_EQ(endingOfJob(begun + std::vector{failed(run(u"chunk 2"_s, 2, 2), ErrorClass::Cancelled)}),
              Ending::Cancelled);
    EXPECT_EQ(endingOfJob({run(u"plan"_s, 0, 1), run(u"single"_s, 1, 3),
                           failed(run(u"verify"_s, 4, 1), ErrorClass::Corrupt)}),
              Ending::Failed);
}

TEST(JobEnding, IsSuccessWhenTheZipWasFoundAndNotWhenItThenFailedItsProof)
{
    RunRecord found = run(u"plan"_s, 0, 1);
    found.strategy = u"found"_s;
    EXPECT_EQ(endingOfJob({found}), Ending::Succeeded);
    EXPECT_EQ(endingOfJob({found, failed(run(u"verify"_s, 1, 1), ErrorClass::Corrupt)}), Ending::Failed);
}

TEST(JobSeconds, LeaveOutTheTimeBetweenAttempts)
{
    const Summary summary = summaryOf({run(u"plan"_s, 0, 1), failed(run(u"single"_s, 1, 3), ErrorClass::Network),
                                       run(u"plan"_s, 40'000, 1), run(u"single"_s, 40'001, 5)});
    EXPECT_DOUBLE_EQ(summary.jobs.front().seconds, 10);
}

TEST(Savings, AreWhatAllRunsMovedAgainstOneRelay)
{
    std::vector<RunRecord> runs = wholeJob(1, 0);
    RunRecord lost = failed(runs[1], ErrorClass::Network);
    runs.push_back(lost);
    const auto saved = summaryOf(runs).jobs.front().saved;
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->bytesNotTransferred, 300'000'000U - 1'600'000U) << "what failed was sent all the same";
    EXPECT_DOUBLE_EQ(saved->relayCost, 0.03);
}

TEST(Savings, AreNeverNegativeBytesButMayBeNegativeSeconds)
{
    RunRecord relayed = run(u"single"_s, 0, 30);
    relayed.relayBytes = 1000;
    relayed.relaySeconds = 20;
    relayed.traffic.up = relayed.traffic.down = 600;
    const auto saved = summaryOf({relayed}).all.saved;
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->bytesNotTransferred, 0U);
    EXPECT_DOUBLE_EQ(saved->relaySecondsAvoided, -10);
}

TEST(Savings, OfAFailedJobAreNone)
{
    std::vector<RunRecord> runs = wholeJob(1, 0);
    runs.back() = failed(runs.back(), ErrorClass::Corrupt);
    EXPECT_EQ(summaryOf(runs).all.saved, std::nullopt);
    EXPECT_DOUBLE_EQ(summaryOf(runs).all.cost, 0.003) << "it was paid for";
}

TEST(SummaryByDay, PutsAJobOnTheLocalDayItBegan)
{
    const double hour = 3600;
    // 2026-11-02 22:59:59 UTC is the 2nd in Berlin; a second later is the 3rd there.
    std::vector<RunRecord> runs = {ofJob(1, run(u"single"_s, 13 * hour - 1, 7200)),
                                   ofJob(2, run(u"single"_s, 13 * hour, 1))};
    const Summary berlin = summarize(runs, QTimeZone("Europe/Berlin"));
    ASSERT_EQ(berlin.days.size(), 2U);
    EXPECT_EQ(berlin.days[0].first, QDate(2026, 11, 2));
    EXPECT_EQ(berlin.days[1].first, QDate(2026, 11, 3));
    EXPECT_EQ(berlin.days[0].second.jobs, (Endings{.succeeded = 1}));
    EXPECT_EQ(summaryOf(runs).days.size(), 1U) << "in UTC both are the 2nd";
}

TEST(SummaryByAlbum, KeepsAlbumsApart)
{
    std::vector<RunRecord> other = wholeJob(2, 50);
    for (RunRecord &record : other)
        record.album = u"alps"_s;
    other.back() = failed(other.back(), ErrorClass::Corrupt);
    const Summary summary = summaryOf(wholeJob(1, 0) + other);
    ASSERT_EQ(summary.albums.size(), 2U);
    EXPECT_EQ(summary.albums[0].first, u"alps"_s);
    EXPECT_EQ(summary.albums[0].second.jobs, (Endings{.failed = 1}));
    EXPECT_EQ(summary.albums[0].second.archiveBytesPerSecond, std::nullopt);
    EXPECT_EQ(summary.albums[1].second.jobs, (Endings{.succeeded = 1}));
    EXPECT_DOUBLE_EQ(*summary.all.jobs.successRate(), 0.5);
    EXPECT_EQ(summary.all.traffic[RequestKind::CopyPart], 120U);
}

} // namespace photoporter::testing
