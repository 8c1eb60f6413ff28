// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobstory.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

using Kind = JobEvent::Kind;

double secondsBetween(Clock::WallTime from, Clock::WallTime to)
{
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

Clock::WallTime endOf(const RunRecord &run)
{
    return run.startedAt +
           std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(run.seconds));
}

int chunkOf(const RunRecord &run)
{
    if (run.phase == "single"_L1)
        return 1;
    return run.phase.startsWith("chunk "_L1) ? QStringView(run.phase).sliced(6).toInt() : 0;
}

class Teller {
public:
    explicit Teller(const JobStory &story) : m_story(story) {}

    std::vector<JobEvent> tell()
    {
        m_events.push_back({.at = m_story.job.createdAt, .kind = Kind::Asked, .by = m_story.job.request.askedBy});
        for (const AttemptRecord &attempt : m_story.attempts) {
            if (attempt.chunk == 0)
                tellJob(attempt);
            else
                tellChunk(attempt);
        }
        for (const RunRecord &run : m_story.runs)
            tellRun(run);
        tellEndOutside();
        // A phase's end is reckoned from its beginning and rounded: it may seem to lie behind the job's.
        for (JobEvent &event : m_events) {
            if (event.kind == Kind::Ready)
                event.at = std::ranges::max(m_events, {}, &JobEvent::at).at;
        }
        // In one moment, what was written down later happened later; being ready comes last of all.
        std::ranges::reverse(m_events);
        std::ranges::stable_sort(m_events, std::ranges::greater(), [](const JobEvent &event) {
            return std::pair(event.at, event.kind == Kind::Ready);
        });
        return std::move(m_events);
    }

private:
    void tellJob(const AttemptRecord &attempt)
    {
        if (attempt.number > 1)
            m_events.push_back(
                {.at = attempt.startedAt, .kind = Kind::Begun, .number = attempt.number, .by = attempt.askedBy});
        if (!attempt.endedAt)
            return;
        JobEvent end{.at = *attempt.endedAt, .number = attempt.number, .error = attempt.error};
        switch (attempt.outcome) {
        case AttemptOutcome::Running:
            return;
        case AttemptOutcome::Done:
            end.kind = Kind::Ready;
            end.entries = m_story.job.archive.entries;
            break;
        case AttemptOutcome::Failed:
            end.kind = Kind::Failed;
            break;
        case AttemptOutcome::Cancelled:
            end.kind = Kind::Cancelled;
            break;
        case AttemptOutcome::Paused:
            end.kind = Kind::Paused;
            break;
        case AttemptOutcome::Interrupted:
            end.kind = Kind::Interrupted;
            break;
        }
        m_events.push_back(std::move(end));
    }

    void tellChunk(const AttemptRecord &attempt)
    {
        if (!attempt.endedAt)
            return;
        JobEvent event{.at = *attempt.endedAt, .chunk = attempt.chunk, .number = attempt.number};
        if (attempt.outcome == AttemptOutcome::Done) {
            event.kind = Kind::ChunkDone;
            event.parts = partsOf(attempt);
            event.up = attempt.up;
            event.copied = attempt.copied;
            event.seconds = secondsBetween(attempt.startedAt, *attempt.endedAt);
        } else if (attempt.outcome == AttemptOutcome::Failed) {
            event.kind = Kind::ChunkFailed;
            event.error = attempt.error;
            if (const AttemptRecord *next = nextOf(attempt)) {
                event.again = true;
                event.seconds = secondsBetween(*attempt.endedAt, next->startedAt);
            }
        } else {
            return; // the job's own end tells why
        }
        m_events.push_back(std::move(event));
    }

    /// The chunks that are kept are those of the last attempt; an earlier one may have had others.
    [[nodiscard]] std::uint64_t partsOf(const AttemptRecord &attempt) const
    {
        if (attempt.startedAt < m_story.job.startedAt)
            return 0;
        const auto chunk = std::ranges::find(m_story.chunks, attempt.chunk, &ChunkRecord::number);
        return chunk == m_story.chunks.end() ? 0 : static_cast<std::uint64_t>(chunk->partCount);
    }

    [[nodiscard]] const AttemptRecord *nextOf(const AttemptRecord &attempt) const
    {
        for (const AttemptRecord &other : m_story.attempts) {
            if (other.id > attempt.id && other.chunk == 0)
                return nullptr; // of another attempt of the job
            if (other.id > attempt.id && other.chunk == attempt.chunk)
                return &other;
        }
        return nullptr;
    }

    void tellRun(const RunRecord &run)
    {
        tellTrouble(run);
        if (!run.success)
            return;
        JobEvent event{.at = endOf(run), .entries = run.entries, .seconds = run.seconds};
        if (run.phase == "plan"_L1 && run.strategy == "found"_L1)
            event.kind = Kind::Found;
        else if (run.phase == "plan"_L1)
            event.kind = Kind::Planned;
        else if (run.phase == "merge"_L1)
            event.kind = Kind::Joined;
        else if (run.phase == "verify"_L1)
            event.kind = Kind::Checked;
        else
            return; // a chunk: its attempt tells
        if (event.kind == Kind::Planned && &run == lastPlanning()) {
            event.chunks = m_story.chunks.size();
            event.parts = m_story.job.plan ? static_cast<std::uint64_t>(m_story.job.plan->parts) : 0;
        }
        m_events.push_back(std::move(event));
    }

    void tellTrouble(const RunRecord &run)
    {
        const JobEvent event{.at = endOf(run), .kind = Kind::SentAgain, .chunk = chunkOf(run)};
        if (const auto again = run.traffic.retries - std::min(run.traffic.retries, run.traffic.throttles)) {
            m_events.push_back(event);
            m_events.back().count = again;
        }
        if (run.traffic.throttles > 0) {
            m_events.push_back(event);
            m_events.back().kind = Kind::SlowedDown;
            m_events.back().count = run.traffic.throttles;
        }
    }

    [[nodiscard]] const RunRecord *lastPlanning() const
    {
        const RunRecord *last = nullptr;
        for (const RunRecord &run : m_story.runs) {
            if (run.phase == "plan"_L1)
                last = &run;
        }
        return last;
    }

    /// A job may be ended while nobody runs it: cancelled in the queue, or given up by maintenance.
    void tellEndOutside()
    {
        const JobRecord &job = m_story.job;
        if (!job.finishedAt || (job.state != JobState::Cancelled && job.state != JobState::Failed))
            return;
        const Kind kind = job.state == JobState::Cancelled ? Kind::Cancelled : Kind::Failed;
        const auto told = [&](const JobEvent &event) {
            return event.kind == kind && event.chunk == 0 && event.number == job.attempt;
        };
        if (std::ranges::any_of(m_events, told))
            return;
        m_events.push_back({.at = *job.finishedAt,
                            .kind = kind,
                            .number = job.attempt,
                            .error = kind == Kind::Failed ? job.error : std::nullopt});
    }

    const JobStory &m_story;
    std::vector<JobEvent> m_events;
};

} // namespace

std::vector<JobEvent> eventsOf(const JobStory &story)
{
    return Teller(story).tell();
}

} // namespace photoporter
