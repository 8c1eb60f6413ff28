// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricsdata.h"

#include "ledger/deadlettertable.h"
#include "metrics/csv.h"

#include <limits>
#include <ranges>
#include <set>

namespace photoporter::ui {

namespace {

/// A job's runs, by time.
using JobRuns = std::map<JobId, std::vector<const RunRecord *>>;

QString mostOf(const std::map<QString, double> &seconds)
{
    const auto most = std::ranges::max_element(seconds, {}, [](const auto &share) { return share.second; });
    return most == seconds.end() ? QString() : most->first;
}

RunRow rowOf(const JobSummary &job, const std::vector<const RunRecord *> &runs)
{
    RunRow row{.key = job.job,
               .job = job.job,
               .at = job.startedAt,
               .album = job.album,
               .ending = job.ending,
               .size = job.archiveBytes,
               .seconds = job.seconds};
    std::map<QString, double> bottlenecks;
    for (const RunRecord *run : runs) {
        row.entries = std::max(row.entries, run->entries);
        row.sent += run->traffic.up;
        bottlenecks[run->bottleneck] += run->seconds;
    }
    row.bottleneck = mostOf(bottlenecks);
    return row;
}

RunRow rowOf(const RunRecord &upload)
{
    return {.key = -upload.id,
            .at = upload.startedAt,
            .album = upload.album,
            .ending = endingOf(upload),
            .entries = upload.entries,
            .size = producedBytes(upload),
            .sent = upload.traffic.up,
            .seconds = upload.seconds,
            .bottleneck = upload.bottleneck};
}

bool failedNever(const std::vector<const RunRecord *> &runs)
{
    return std::ranges::none_of(runs, [](const RunRecord *run) { return endingOf(*run) == Ending::Failed; });
}

void addJobs(MetricsAnswer &answer, const JobRuns &byJob)
{
    for (const JobSummary &job : answer.summary.jobs) {
        const auto &runs = byJob.at(job.job);
        answer.rows.push_back(rowOf(job, runs));
        if (job.ending != Ending::Succeeded)
            continue;
        answer.firstTries += failedNever(runs) ? 1U : 0U;
        answer.costAvoided += job.saved->relayCost - job.cost;
        answer.sentInstead += answer.rows.back().sent;
    }
}

Result<> countLetters(MetricsAnswer &answer, const Workspace &workspace)
{
    const auto letters =
        DeadLetterTable(workspace.ledger())
            .list({.openOnly = false, .location = workspace.location(), .limit = std::numeric_limits<int>::max()});
    if (!letters)
        return std::unexpected(letters.error());
    for (const DeadLetter &letter : *letters) {
        const bool asked = (!answer.since || letter.at >= *answer.since) &&
                           (answer.question.album.isEmpty() || letter.album == answer.question.album);
        if (asked)
            ++(letter.settlement == Settlement::Open ? answer.openLetters : answer.settledLetters);
    }
    return {};
}

} // namespace

std::optional<Clock::WallTime> beginOf(MetricsRange range, Clock::WallTime now)
{
    switch (range) {
    case MetricsRange::Week:
        return now - std::chrono::days(7);
    case MetricsRange::Month:
        return now - std::chrono::days(30);
    case MetricsRange::Quarter:
        return now - std::chrono::days(90);
    case MetricsRange::Year:
        return now - std::chrono::days(365);
    case MetricsRange::All:
        break;
    }
    return {};
}

MetricsAnswer answerOf(const std::vector<RunRecord> &runs, const MetricsQuestion &question, Clock::WallTime now)
{
    MetricsAnswer answer{
        .question = question, .since = beginOf(question.range, now), .now = now, .anyEver = !runs.empty()};
    std::vector<RunRecord> asked;
    std::set<QString> albums;
    for (const RunRecord &run : runs) {
        if (answer.since && run.startedAt < *answer.since)
            continue;
        albums.insert(run.album);
        if (question.album.isEmpty() || run.album == question.album)
            asked.push_back(run);
    }
    answer.albums = QStringList(albums.begin(), albums.end());
    answer.summary = summarize(asked, QTimeZone::systemTimeZone());
    JobRuns byJob;
    for (const RunRecord &run : asked) {
        if (run.job != 0)
            byJob[run.job].push_back(&run);
        else
            answer.rows.push_back(rowOf(run));
    }
    addJobs(answer, byJob);
    std::ranges::stable_sort(answer.rows, std::ranges::greater(), &RunRow::at);
    return answer;
}

Result<MetricsAnswer> readMetrics(const Workspace &workspace, const MetricsQuestion &question)
{
    const RunTable table(workspace.ledger());
    const Clock::WallTime now = workspace.clock().now();
    auto runs = table.list({.since = beginOf(question.range, now), .location = workspace.location()});
    if (!runs)
        return std::unexpected(runs.error());
    MetricsAnswer answer = answerOf(*runs, question, now);
    if (!answer.anyEver && question.range != MetricsRange::All) {
        const auto all = table.list({.location = workspace.location()});
        answer.anyEver = all && !all->empty();
    }
    return countLetters(answer, workspace).transform([&answer] { return std::move(answer); });
}

Result<QByteArray> readCsv(const Workspace &workspace, const MetricsQuestion &question)
{
    return RunTable(workspace.ledger())
        .list({.since = beginOf(question.range, workspace.clock().now()),
               .album = question.album,
               .location = workspace.location()})
        .transform([](const std::vector<RunRecord> &runs) { return csvOf(runs); });
}

} // namespace photoporter::ui
