// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobstories.h"

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

Clock::WallTime at(double seconds)
{
    return Clock::WallTime(std::chrono::milliseconds(static_cast<qint64>(1'700'000'000'000 + seconds * 1000)));
}

StoryTeller::StoryTeller(JobState state, int chunks, int partsAChunk)
{
    m_story.job = {.id = 1,
                   .request = {.album = u"Keller – Hochzeit 12.09."_s, .askedBy = u"user"_s},
                   .state = state,
                   .createdAt = at(-2),
                   .changedAt = at(0),
                   .archive = {.size = 11'600'000'000, .entries = 1290}};
    m_story.job.plan = JobPlan{.parts = chunks * partsAChunk};
    for (int number = 1; number <= chunks; ++number) {
        m_story.chunks.push_back(
            {.number = number, .firstPart = 1 + (number - 1) * partsAChunk, .partCount = partsAChunk});
        m_story.partsDone.push_back(0);
    }
}

StoryTeller &StoryTeller::phase(const QString &name, double from, double to)
{
    m_story.runs.push_back(
        {.job = 1, .phase = name, .startedAt = at(from), .seconds = to - from, .entries = 1290, .success = true});
    m_story.job.changedAt = std::max(m_story.job.changedAt, at(to));
    return *this;
}

StoryTeller &StoryTeller::plan(double from, double to)
{
    return phase(u"plan"_s, from, to);
}

StoryTeller &StoryTeller::attempt(double from, std::optional<double> to, AttemptOutcome outcome)
{
    ++m_story.job.attempt;
    m_story.job.startedAt = at(from);
    m_story.attempts.push_back({.id = static_cast<qint64>(m_story.attempts.size()) + 1,
                                .job = 1,
                                .number = m_story.job.attempt,
                                .askedBy = u"user"_s,
                                .startedAt = at(from),
                                .endedAt = to ? std::optional(at(*to)) : std::nullopt,
                                .outcome = outcome});
    return *this;
}

StoryTeller &StoryTeller::chunk(int number, int tryNumber, double from, std::optional<double> to,
                                AttemptOutcome outcome)
{
    const auto index = static_cast<std::size_t>(number) - 1;
    m_story.attempts.push_back({.id = static_cast<qint64>(m_story.attempts.size()) + 1,
                                .job = 1,
                                .chunk = number,
                                .number = tryNumber,
                                .startedAt = at(from),
                                .endedAt = to ? std::optional(at(*to)) : std::nullopt,
                                .outcome = to ? outcome : AttemptOutcome::Running,
                                .copied = 1'300'000'000});
    m_story.chunks[index].attempts = tryNumber;
    m_story.chunks[index].state = !to                               ? ChunkState::Running
                                  : outcome == AttemptOutcome::Done ? ChunkState::Done
                                                                    : ChunkState::Failed;
    if (outcome == AttemptOutcome::Failed)
        m_story.attempts.back().error =
            Error{.code = ErrorCode::TimedOut, .message = u"The store did not answer a copy in time."_s};
    m_story.partsDone[index] =
        m_story.chunks[index].state == ChunkState::Done ? m_story.chunks[index].partCount : number * 10;
    if (to) {
        phase(u"chunk %1"_s.arg(number), from, *to);
        m_story.runs.back().success = outcome == AttemptOutcome::Done;
    }
    return *this;
}

JobStory runningStory()
{
    StoryTeller teller(JobState::Generating, 8, 143);
    teller.attempt(0, {}, AttemptOutcome::Running)
        .plan(0, 2.2)
        .chunk(1, 1, 2.4, 31.2)
        .chunk(2, 1, 2.4, 20.8, AttemptOutcome::Failed)
        .chunk(3, 1, 2.4, 30.6)
        .chunk(4, 1, 2.4, 29.8)
        .chunk(2, 2, 22, 25)
        .chunk(6, 1, 25.2, {})
        .chunk(8, 1, 30, {})
        .chunk(7, 1, 31, 53)
        .chunk(5, 1, 31.8, {});
    JobStory story = teller.take();
    for (RunRecord &run : story.runs)
        run.traffic[RequestKind::CopyPart] = 480;
    story.runs[3].traffic.retries = 3;
    story.runs[3].traffic.throttles = 2;
    story.runs[1].traffic.up = 300'000;
    return story;
}

JobStory finishedStory(int workers)
{
    constexpr double pause = 3 * 3600;
    StoryTeller teller(JobState::Ready, 2 * workers, 10);
    teller.attempt(0, 12, AttemptOutcome::Paused).plan(0, 1);
    for (int number = 1; number <= workers; ++number)
        teller.chunk(number, 1, 1, 12, AttemptOutcome::Cancelled);
    teller.attempt(pause, pause + 40, AttemptOutcome::Done).plan(pause, pause + 1);
    for (int number = 1; number <= workers; ++number)
        teller.chunk(number, 1, pause + 1, pause + 10);
    for (int number = workers + 1; number <= 2 * workers; ++number)
        teller.chunk(number, 1, pause + 10, pause + 20 + number);
    return teller.phase(u"merge"_s, pause + 38, pause + 39).phase(u"verify"_s, pause + 39, pause + 39).take();
}

JobId writeStory(Ledger &ledger, const QString &location, const JobStory &story, double ago, Clock::WallTime now)
{
    const auto moved = [&](Clock::WallTime time) {
        return time - at(0) + now - std::chrono::milliseconds(static_cast<qint64>(ago * 1000));
    };
    const JobTable jobs(ledger);
    const QString owner = u"another computer"_s;
    JobRequest request = story.job.request;
    request.location = location;
    request.name = request.album;
    const JobId id = jobs.enqueue(request, moved(story.job.createdAt)).value().id;
    (void)jobs.claim(
        {.owner = owner, .location = location, .only = id, .now = moved(at(0)), .lease = std::chrono::hours(1)});
    (void)jobs.setArchive(id, owner, story.job.archive);
    JobPlan plan = *story.job.plan;
    plan.inputs = R"({"policy":"automatic","parallel":48,"line":{}})";
    (void)jobs.setPlan(id, owner, plan);
    (void)jobs.setState(id, owner, story.job.state, now);
    (void)ChunkTable(ledger).replace(id, story.chunks);
    std::vector<CompletedPart> parts;
    for (std::size_t i = 0; i < story.chunks.size(); ++i) {
        for (int part = 0; part < story.partsDone[i]; ++part)
            parts.push_back({.number = story.chunks[i].firstPart + part, .etag = ETag(QByteArray("\"x\""))});
    }
    (void)jobs.addParts(id, owner, parts, now);
    for (AttemptRecord attempt : story.attempts) {
        attempt.job = id;
        attempt.startedAt = moved(attempt.startedAt);
        attempt.id = AttemptTable(ledger).begin(attempt).value();
        if (!attempt.endedAt)
            continue;
        attempt.endedAt = moved(*attempt.endedAt);
        (void)AttemptTable(ledger).end(attempt);
    }
    for (RunRecord run : story.runs) {
        run.job = id;
        run.location = location;
        run.album = request.album;
        run.startedAt = moved(run.startedAt);
        (void)RunTable(ledger).add(run);
    }
    return id;
}

} // namespace photoporter::ui::testing
