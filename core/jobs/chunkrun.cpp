// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/chunkrun.h"

#include "jobs/background.h"
#include "jobs/jobphase.h"
#include "jobs/relay.h"
#include "jobs/retryrules.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace photoporter {

namespace {

AssemblyOptions optionsFor(const ChunkWork &work, std::size_t chunks)
{
    const EngineSettings &settings = work.environment.settings;
    const auto requests = static_cast<unsigned>(settings.requestsInFlight);
    const auto atOnce = std::clamp<std::size_t>(chunks, 1, static_cast<std::size_t>(settings.chunksAtOnce));
    // More threads a chunk than its share of the requests, so that the last chunks still use all of them.
    const unsigned width = atOnce == 1 ? requests : std::max(1U, 2 * requests / static_cast<unsigned>(atOnce));
    return {.parallel = width,
            .relayBudget = AssemblyOptions().relayBudget / atOnce,
            .progress = &work.control.progress,
            .onPart = [&work](const CompletedPart &part) { return work.log.record(part); },
            .drain = work.control.drain};
}

/// Bytes and time that relaying these parts would take: each fetched and sent.
PhaseFacts factsOf(const ChunkWork &work, const PartRange &range)
{
    PhaseFacts facts{.strategy = strategyName(work.plan.strategy).toString()};
    std::uint64_t bytes = 0;
    for (const PlanPart &part : std::span(work.plan.parts).subspan(range.first, range.count))
        bytes += part.length;
    const double share =
        static_cast<double>(bytes) / static_cast<double>(std::max<std::uint64_t>(1, work.plan.size));
    facts.entries =
        static_cast<std::uint64_t>(std::llround(share * static_cast<double>(work.prepared.archive.entries)));
    facts.relay = relayTraffic(bytes, facts.entries);
    facts.relaySeconds = secondsFor(facts.relay, 0, work.store.line(),
                                    static_cast<unsigned>(work.environment.settings.requestsInFlight));
    return facts;
}

class Chunk {
public:
    Chunk(const ChunkWork &work, const PartRange &range, int number, std::size_t chunks)
        : m_work(work),
          m_range(range),
          m_record{.number = number,
                   .firstPart = static_cast<int>(range.first) + 1,
                   .partCount = static_cast<int>(range.count)},
          m_count(chunks)
    {
    }

    [[nodiscard]] const ChunkRecord &record() const { return m_record; }

    Result<> run(const std::stop_token &stop)
    {
        const EngineSettings &settings = m_work.environment.settings;
        for (;;) {
            const auto made = attempt(stop);
            if (made || m_work.control.drain.stop_requested() || stop.stop_requested())
                return made;
            const bool again =
                againAfter(made.error().code) == Again::Chunk && m_record.attempts < settings.triesPerChunk;
            if (!again)
                return made;
            if (!m_work.environment.clock->sleep(delayAfter(m_record.attempts, settings), stop))
                return cancelled();
        }
    }

private:
    Result<> attempt(const std::stop_token &stop)
    {
        const std::vector<std::uint32_t> missing = m_work.log.missing(m_range.first, m_range.count);
        if (missing.empty())
            return note(ChunkState::Done);
        ++m_record.attempts;
        if (const auto noted = note(ChunkState::Running); !noted)
            return noted;
        JobPhase phase(m_work.environment, m_work.job, m_work.store, phaseName());
        AttemptRecord attempt{.job = m_work.job.id,
                              .chunk = m_record.number,
                              .number = m_record.attempts,
                              .phase = jobStateName(JobState::Generating).toString(),
                              .startedAt = m_work.environment.clock->now()};
        const AttemptTable attempts(*m_work.environment.ledger);
        const auto id = attempts.begin(attempt);
        if (!id)
            return std::unexpected(id.error());
        attempt.id = *id;
        const Result<> made = assemble(phase.store(), missing, stop);
        if (const auto ended = endAttempt(attempts, attempt, phase, made); !ended)
            return ended;
        return made;
    }

    Result<> assemble(ObjectStore &store, const std::vector<std::uint32_t> &parts, const std::stop_token &stop)
    {
        Assembly assembly(store, m_work.prepared.rope, m_work.plan, m_work.target, optionsFor(m_work, m_count));
        const auto made = assembly.run(m_work.upload, parts, stop);
        if (made)
            return {};
        // The first error is the one to tell; what cannot be removed now is swept by maintenance.
        (void)assembly.cleanUp();
        return std::unexpected(made.error());
    }

    Result<> endAttempt(const AttemptTable &attempts, AttemptRecord &attempt, JobPhase &phase,
                        const Result<> &made)
    {
        const Traffic traffic = phase.traffic();
        const bool stopped = !made && made.error().errorClass() == ErrorClass::Cancelled;
        attempt.endedAt = m_work.environment.clock->now();
        attempt.outcome = made      ? AttemptOutcome::Done
                          : stopped ? AttemptOutcome::Cancelled
                                    : AttemptOutcome::Failed;
        attempt.up = traffic.up;
        attempt.down = traffic.down;
        attempt.copied = traffic.copied;
        if (!made)
            attempt.error = made.error();
        if (!stopped)
            phase.end(factsOf(m_work, m_range), attempt.error);
        if (const auto ended = attempts.end(attempt); !ended)
            return ended;
        return note(made ? ChunkState::Done : stopped ? ChunkState::Waiting : ChunkState::Failed);
    }

    Result<> note(ChunkState state)
    {
        const auto now = m_work.environment.clock->now();
        m_record.state = state;
        if (state == ChunkState::Running && m_record.attempts == 1)
            m_record.startedAt = now;
        if (state == ChunkState::Done || state == ChunkState::Failed)
            m_record.finishedAt = now;
        return ChunkTable(*m_work.environment.ledger).update(m_work.job.id, m_record);
    }

    /// One chunk alone is what the design calls a single step.
    [[nodiscard]] QString phaseName() const
    {
        return m_count == 1 ? QStringLiteral("single") : QStringLiteral("chunk %1").arg(m_record.number);
    }

    const ChunkWork &m_work;
    const PartRange m_range;
    ChunkRecord m_record;
    const std::size_t m_count;
};

/// Hands the chunks to the pool as its gate has room, and collects how they ended.
class ChunkDispatch {
public:
    ChunkDispatch(const ChunkWork &work, const std::vector<PartRange> &ranges)
        : m_work(work), m_share(work.environment.pools.chunkGate)
    {
        for (std::size_t i = 0; i < ranges.size(); ++i)
            m_chunks.emplace_back(work, ranges[i], static_cast<int>(i) + 1, ranges.size());
    }

    Result<> run()
    {
        std::vector<ChunkRecord> records;
        std::ranges::transform(m_chunks, std::back_inserter(records), &Chunk::record);
        if (const auto planned = ChunkTable(*m_work.environment.ledger).replace(m_work.job.id, records); !planned)
            return planned;
        const std::stop_callback forward(m_work.control.stop, [this] { m_stop.request_stop(); });
        for (Chunk &chunk : m_chunks) {
            if (!start(chunk))
                break;
        }
        for (auto &running : m_running)
            keepFirst(running.take());
        if (m_work.control.stop.stop_requested())
            return cancelled();
        if (m_error)
            return std::unexpected(*m_error);
        return m_work.control.drain.stop_requested() ? cancelled() : Result<>();
    }

private:
    bool start(Chunk &chunk)
    {
        auto slot = m_share.acquire(m_stop.get_token());
        if (!slot || m_work.control.drain.stop_requested())
            return false;
        // A slot is held by the work itself, so that the next chunk begins when this one ends.
        auto held = std::make_shared<FairGate::Slot>(std::move(*slot));
        m_running.emplace_back(m_work.environment.pools.chunks, [this, &chunk, held](const BackgroundControl &) {
            Result<> done = chunk.run(m_stop.get_token());
            if (!done && againAfter(done.error().code) != Again::Chunk)
                m_stop.request_stop(); // the others' work would be for nothing, or would meet the same
            *held = {};
            return done;
        });
        return true;
    }

    /// Cancelled is what the others say once one has failed.
    void keepFirst(const Result<> &done)
    {
        if (done)
            return;
        const bool isCause =
            done.error().errorClass() != ErrorClass::Cancelled || done.error().code == ErrorCode::JobTaken;
        if (!m_error || (isCause && m_error->code == ErrorCode::Cancelled))
            m_error = done.error();
    }

    const ChunkWork &m_work;
    FairGate::Share m_share;
    std::stop_source m_stop;
    std::deque<Chunk> m_chunks;
    std::optional<Error> m_error;
    std::deque<Background<Result<>>> m_running; ///< last: ends first
};

} // namespace

Result<> runChunks(const ChunkWork &work, const std::vector<PartRange> &chunks)
{
    return ChunkDispatch(work, chunks).run();
}

Result<> runMerge(const ChunkWork &work, const PartRange &merge, ObjectStore &store)
{
    const std::vector<std::uint32_t> missing = work.log.missing(merge.first, merge.count);
    if (missing.empty())
        return {};
    Assembly assembly(store, work.prepared.rope, work.plan, work.target, optionsFor(work, 1));
    return assembly.run(work.upload, missing, work.control.stop).transform([](const auto &) {});
}

} // namespace photoporter
