// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobstory.h"

#include "jobs/planinputs.h"
#include "jobs/relay.h"
#include "rope/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobStory)
};

Result<std::vector<int>> finishedParts(Ledger &ledger, JobId id)
{
    return JobTable(ledger).parts(id).transform([](const std::vector<CompletedPart> &parts) {
        std::vector<int> numbers(parts.size());
        std::ranges::transform(parts, numbers.begin(), &CompletedPart::number);
        return numbers;
    });
}

Result<> readChunks(Ledger &ledger, JobStory &story)
{
    auto chunks = ChunkTable(ledger).list(story.job.id);
    if (!chunks)
        return std::unexpected(chunks.error());
    const auto parts = finishedParts(ledger, story.job.id);
    if (!parts)
        return std::unexpected(parts.error());
    story.chunks = std::move(*chunks);
    story.partsDone = partsDoneOf(story.chunks, *parts);
    return {};
}

Result<> readLetter(Ledger &ledger, JobStory &story)
{
    const auto letters = DeadLetterTable(ledger).list({.job = story.job.id, .limit = 1});
    if (!letters)
        return std::unexpected(letters.error());
    if (!letters->empty())
        story.letter = letters->front().id;
    return {};
}

} // namespace

Result<JobStory> readStory(Ledger &ledger, JobId id)
{
    auto job = JobTable(ledger).find(id);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return fail(ErrorCode::ObjectMissing, Text::tr("The ledger does not know job %1.").arg(id),
                    Text::tr("Finished jobs are forgotten after a while. Choose another one."));
    JobStory story{.job = std::move(**job)};
    auto attempts = AttemptTable(ledger).list(id);
    if (!attempts)
        return std::unexpected(attempts.error());
    auto runs = RunTable(ledger).list({.job = id});
    if (!runs)
        return std::unexpected(runs.error());
    story.attempts = std::move(*attempts);
    story.runs = std::move(*runs);
    return readChunks(ledger, story).and_then([&] { return readLetter(ledger, story); }).transform([&] {
        return std::move(story);
    });
}

std::vector<int> partsDoneOf(std::span<const ChunkRecord> chunks, std::span<const int> parts)
{
    std::vector<int> sorted(parts.begin(), parts.end());
    std::ranges::sort(sorted);
    std::vector<int> done;
    done.reserve(chunks.size());
    for (const ChunkRecord &chunk : chunks) {
        if (chunk.state == ChunkState::Done) {
            done.push_back(chunk.partCount);
            continue;
        }
        const auto first = std::ranges::lower_bound(sorted, chunk.firstPart);
        const auto last = std::ranges::lower_bound(sorted, chunk.firstPart + chunk.partCount);
        done.push_back(static_cast<int>(last - first));
    }
    return done;
}

namespace {

bool beganWithin(const RunRecord &run, const AttemptRecord &attempt)
{
    return run.startedAt >= attempt.startedAt && (!attempt.endedAt || run.startedAt <= *attempt.endedAt);
}

/// An attempt's own count has also what no phase counts (sweeping, publishing), but only once it has ended.
JobFigures bytesOf(const JobStory &story, const AttemptRecord &attempt)
{
    JobFigures runs;
    for (const RunRecord &run : story.runs) {
        if (!beganWithin(run, attempt))
            continue;
        runs.up += run.traffic.up;
        runs.down += run.traffic.down;
        runs.copied += run.traffic.copied;
    }
    return {.up = std::max(runs.up, attempt.up),
            .down = std::max(runs.down, attempt.down),
            .copied = std::max(runs.copied, attempt.copied)};
}

} // namespace

JobFigures figuresOf(const JobStory &story)
{
    JobFigures figures;
    for (const AttemptRecord &attempt : story.attempts) {
        if (attempt.chunk != 0)
            continue;
        const JobFigures moved = bytesOf(story, attempt);
        figures.up += moved.up;
        figures.down += moved.down;
        figures.copied += moved.copied;
    }
    for (const RunRecord &run : story.runs) {
        figures.requests += run.traffic.requestCount();
        figures.retries += run.traffic.retries;
        figures.throttles += run.traffic.throttles;
        figures.cost += run.cost;
    }
    const auto inputs = story.job.plan ? planInputsFromJson(story.job.plan->inputs) : std::nullopt;
    if (inputs && story.job.archive.size > 0)
        figures.relaySeconds = secondsFor(relayTraffic(story.job.archive.size, story.job.archive.entries), 0,
                                          inputs->line, inputs->parallel);
    return figures;
}

const RunRecord *runOf(const JobStory &story, const AttemptRecord &attempt)
{
    const QString name = u"chunk %1"_s.arg(attempt.chunk);
    const RunRecord *best = nullptr;
    for (const RunRecord &run : story.runs) {
        // A phase begins right before its attempt is written down; the one before it ended earlier.
        const bool fits = run.phase == name || (attempt.chunk == 1 && run.phase == "single"_L1);
        const bool over = attempt.outcome == AttemptOutcome::Done || attempt.outcome == AttemptOutcome::Failed;
        const bool sameEnd = run.success == (attempt.outcome == AttemptOutcome::Done);
        if (fits && over && sameEnd && run.startedAt <= attempt.startedAt)
            best = &run;
    }
    return best;
}

} // namespace photoporter
