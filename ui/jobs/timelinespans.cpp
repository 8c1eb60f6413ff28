// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/timelinespans.h"

#include <algorithm>
#include <ranges>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineSpan::Kind;

class Spans {
public:
    Spans(const JobStory &story, Clock::WallTime now) : m_story(story), m_end(endOfWhatIsOpen(story, now)) {}

    TimelineSpans take()
    {
        for (const RunRecord &run : m_story.runs)
            addRun(run);
        addChunks();
        addOpenPhase();
        std::ranges::stable_sort(m_result.spans, {}, &TimelineSpan::from);
        separateRows();
        return std::move(m_result);
    }

private:
    /// What a dead process left open ended when it last made progress.
    static Clock::WallTime endOfWhatIsOpen(const JobStory &story, Clock::WallTime now)
    {
        return isRunning(story.job.state) ? now : std::min(now, story.job.changedAt);
    }

    void addRun(const RunRecord &run)
    {
        TimelineSpan span{.from = run.startedAt,
                          .to = run.startedAt + std::chrono::round<std::chrono::milliseconds>(
                                                    std::chrono::duration<double>(std::max(0.0, run.seconds))),
                          .failed = !run.success,
                          .retries = run.traffic.retries,
                          .throttles = run.traffic.throttles};
        if (run.phase == "plan"_L1)
            span.kind = Kind::Plan;
        else if (run.phase == "merge"_L1)
            span.kind = Kind::Join;
        else if (run.phase == "verify"_L1)
            span.kind = Kind::Check;
        else
            return; // chunks come from their attempts, which have also those that were stopped
        m_result.spans.push_back(std::move(span));
    }

    /// What a job is at has no row in the ledger yet.
    void addOpenPhase()
    {
        const JobRecord &job = m_story.job;
        if (!isRunning(job.state) || job.state == JobState::Generating)
            return;
        Clock::WallTime from = job.startedAt;
        for (const TimelineSpan &span : m_result.spans)
            from = std::max(from, span.isOpen ? span.from : span.to);
        const Kind kind = job.state == JobState::Planning  ? Kind::Plan
                          : job.state == JobState::Merging ? Kind::Join
                                                           : Kind::Check;
        m_result.spans.push_back({.kind = kind, .from = std::min(from, m_end), .to = m_end, .isOpen = true});
    }

    /// Chunk by chunk within each of the job's attempts: a worker keeps a chunk through all its tries.
    void addChunks()
    {
        std::vector<std::vector<const AttemptRecord *>> groups;
        std::vector<const AttemptRecord *> own;
        const auto flush = [&] {
            std::ranges::stable_sort(own, {}, &AttemptRecord::chunk);
            for (auto same : own | std::views::chunk_by([](auto *a, auto *b) { return a->chunk == b->chunk; }))
                groups.emplace_back(same.begin(), same.end());
            own.clear();
        };
        for (const AttemptRecord &attempt : m_story.attempts) {
            if (attempt.chunk == 0)
                flush();
            else
                own.push_back(&attempt);
        }
        flush();
        std::ranges::stable_sort(groups, {}, [](const auto &group) { return group.front()->startedAt; });
        for (const auto &group : groups)
            addChunk(group);
    }

    [[nodiscard]] Clock::WallTime endOf(const AttemptRecord &attempt) const
    {
        return std::max(attempt.startedAt, attempt.endedAt.value_or(m_end));
    }

    void addChunk(const std::vector<const AttemptRecord *> &tries)
    {
        const int worker = workerFor(*tries.front());
        for (std::size_t i = 0; i < tries.size(); ++i) {
            if (i > 0 && tries[i]->startedAt > endOf(*tries[i - 1]))
                m_result.spans.push_back({.kind = Kind::Wait,
                                          .worker = worker,
                                          .from = endOf(*tries[i - 1]),
                                          .to = tries[i]->startedAt,
                                          .chunk = tries[i]->chunk,
                                          .number = tries[i]->number});
            m_result.spans.push_back(spanOf(*tries[i], worker));
        }
        m_freeAt[static_cast<std::size_t>(worker) - 1] = endOf(*tries.back());
    }

    int workerFor(const AttemptRecord &attempt)
    {
        const auto isFree = [&](int worker) {
            return worker > static_cast<int>(m_freeAt.size()) ||
                   m_freeAt[static_cast<std::size_t>(worker) - 1] <= attempt.startedAt;
        };
        const ChunkRecord *chunk = chunkOf(attempt);
        int worker = chunk && chunk->worker > 0 && isFree(chunk->worker) ? chunk->worker : 1;
        while (!isFree(worker))
            ++worker;
        if (worker > static_cast<int>(m_freeAt.size()))
            m_freeAt.resize(static_cast<std::size_t>(worker));
        m_result.workers = static_cast<int>(m_freeAt.size());
        return worker;
    }

    /// The chunks that are kept are those of the last attempt.
    [[nodiscard]] const ChunkRecord *chunkOf(const AttemptRecord &attempt) const
    {
        if (attempt.startedAt < m_story.job.startedAt)
            return nullptr;
        const auto chunk = std::ranges::find(m_story.chunks, attempt.chunk, &ChunkRecord::number);
        return chunk == m_story.chunks.end() ? nullptr : &*chunk;
    }

    [[nodiscard]] TimelineSpan spanOf(const AttemptRecord &attempt, int worker) const
    {
        TimelineSpan span{.kind = attempt.number > 1 ? Kind::Again : Kind::Work,
                          .worker = worker,
                          .from = attempt.startedAt,
                          .to = endOf(attempt),
                          .isOpen = !attempt.endedAt && isRunning(m_story.job.state),
                          .failed = attempt.outcome == AttemptOutcome::Failed,
                          .stopped = attempt.outcome > AttemptOutcome::Failed,
                          .chunk = attempt.chunk,
                          .number = attempt.number,
                          .error = attempt.error};
        if (const ChunkRecord *chunk = chunkOf(attempt)) {
            const auto index = static_cast<std::size_t>(chunk - m_story.chunks.data());
            span.parts = chunk->partCount;
            if ((span.isOpen || attempt.outcome == AttemptOutcome::Done) && index < m_story.partsDone.size())
                span.partsDone = m_story.partsDone[index];
        }
        if (const RunRecord *run = runOf(m_story, attempt)) {
            span.retries = run->traffic.retries;
            span.throttles = run->traffic.throttles;
        }
        return span;
    }

    /// Times come from two clocks (wall time, and measured seconds), so neighbours may overlap by a little.
    void separateRows()
    {
        std::map<int, TimelineSpan *> last;
        for (TimelineSpan &span : m_result.spans) {
            TimelineSpan *&before = last[rowOf(span)];
            if (before && before->to > span.from)
                before->to = std::max(before->from, span.from);
            before = &span;
        }
    }
    static int rowOf(const TimelineSpan &span)
    {
        if (span.worker > 0)
            return span.worker;
        return span.kind == Kind::Plan ? 0 : -1;
    }

    const JobStory &m_story;
    const Clock::WallTime m_end;
    TimelineSpans m_result;
    std::vector<Clock::WallTime> m_freeAt; ///< of worker index + 1
};

} // namespace

TimelineSpans spansOf(const JobStory &story, Clock::WallTime now)
{
    return Spans(story, now).take();
}

} // namespace photoporter::ui
