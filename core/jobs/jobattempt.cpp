// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobattempt.h"

#include "jobs/background.h"
#include "jobs/chunkrun.h"
#include "jobs/jobphase.h"
#include "jobs/ownership.h"
#include "jobs/relay.h"
#include "jobs/resources.h"
#include "jobs/temporaries.h"
#include "jobs/text.h"
#include "ledger/albumtable.h"

#include <QUuid>

#include <algorithm>
#include <atomic>
#include <map>

namespace photoporter {

namespace {

class Attempt {
public:
    Attempt(const JobEnvironment &environment, const JobRecord &job, const JobStore &store,
            const JobControl &control)
        : m_environment(environment), m_job(job), m_store(store), m_control(control), m_jobs(*environment.ledger)
    {
        m_store.announceRetry = [this, announce = store.announceRetry](const PlannedRetry &retry) {
            ++m_retries;
            if (retry.error.code == ErrorCode::Throttled)
                ++m_throttles;
            if (announce)
                announce(retry);
        };
    }
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    AttemptEnd run()
    {
        const auto start = m_environment.clock->monotonic();
        const Traffic before = m_store.base->traffic();
        const Result<> done = make();
        m_end.report.traffic = m_store.base->traffic() - before;
        m_end.report.traffic.retries += m_retries; // beside those that the store makes by itself
        m_end.report.traffic.throttles += m_throttles;
        m_end.report.seconds = std::chrono::duration<double>(m_environment.clock->monotonic() - start).count();
        m_end.report.peakMemory = peakResidentBytes();
        if (done)
            m_end.kind = m_deferred ? AttemptEnd::Kind::Deferred : AttemptEnd::Kind::Ready;
        else
            judge(done.error());
        return std::move(m_end);
    }

private:
    void judge(const Error &error)
    {
        const bool asked = m_control.stop.stop_requested() || m_control.drain.stop_requested();
        if (error.code == ErrorCode::JobTaken)
            m_end.kind = AttemptEnd::Kind::Taken;
        else if (error.code == ErrorCode::Cancelled && asked)
            m_end.kind = AttemptEnd::Kind::Stopped;
        else
            m_end.error = error;
    }

    Result<> make()
    {
        const auto album = AlbumName::parse(m_job.request.album);
        if (!album)
            return std::unexpected(album.error());
        m_end.report.album = *album;
        if (const auto planned = phase(QStringLiteral("plan"), [&](JobPhase &phase) { return plan(phase); });
            !planned || m_deferred)
            return planned;
        if (!m_found) {
            if (const auto built = build(); !built)
                return built;
        }
        if (m_needsProof) {
            if (const auto proved = phase(QStringLiteral("verify"), [&](JobPhase &phase) { return prove(phase); });
                !proved)
                return proved;
        }
        return phase({}, [&](JobPhase &phase) { return publish(phase); });
    }

    /// Runs `work` with a phase of its own; a named one leaves a row in the metrics, unless it was stopped.
    Result<> phase(const QString &name, const std::function<Result<>(JobPhase &)> &work)
    {
        JobPhase phase(m_environment, m_job, m_store, name);
        const Result<> done = work(phase);
        const bool stopped = !done && done.error().errorClass() == ErrorClass::Cancelled;
        if (name.isEmpty() || stopped || m_deferred)
            return done;
        const PhaseFacts facts{.entries = m_end.entries, .strategy = m_end.report.strategy};
        phase.end(facts, done ? std::nullopt : std::optional(done.error()));
        return done;
    }

    Result<> enter(JobState state)
    {
        m_end.phase = state;
        return owned(m_jobs.setState(m_job.id, m_environment.owner, state, m_environment.clock->now()), m_job.id);
    }

    Result<> plan(JobPhase &phase)
    {
        auto prepared = prepareArchive(phase.store(), *m_environment.ledger, m_end.report.album,
                                       m_job.request.name, &m_control.progress, m_control.stop);
        if (!prepared)
            return std::unexpected(prepared.error());
        m_prepared = std::move(*prepared);
        m_end.entries = m_prepared.archive.entries;
        m_end.report.archive = m_prepared.archive;
        if (const auto noted = noteListing(); !noted)
            return noted;
        m_found = m_prepared.found && !m_job.request.rebuild;
        if (!m_found && m_control.admit && !m_control.admit(m_end.entries)) {
            m_deferred = true;
            return {};
        }
        const JobArchive archive{m_prepared.archive.key, m_prepared.archive.size, m_prepared.archive.entries,
                                 m_prepared.archive.crc32, m_prepared.archive.etag};
        if (const auto noted = owned(m_jobs.setArchive(m_job.id, m_environment.owner, archive), m_job.id); !noted)
            return noted;
        return m_found ? settleFound(phase.store()) : makePlan(phase.store());
    }

    Result<> noteListing()
    {
        return AlbumTable(*m_environment.ledger)
            .saveListing(m_store.base->location(), {.album = m_job.request.album,
                                                    .photos = m_prepared.archive.entries,
                                                    .bytes = m_prepared.bytes,
                                                    .listing = m_prepared.listing,
                                                    .checkedAt = m_environment.clock->now()});
    }

    /// The archive stands. Where this job had begun it, a crash may have come between completion and proof.
    Result<> settleFound(ObjectStore &store)
    {
        m_needsProof = m_job.plan.has_value();
        m_assembled.info = {
            .key = m_prepared.archive.key, .size = m_prepared.archive.size, .etag = m_prepared.archive.etag};
        m_end.report.strategy = QStringLiteral("found");
        m_end.report.reason = JobsText::tr("this album's ZIP is there already");
        if (!m_job.plan)
            return {};
        // Completed, as a rule, and then there is nothing to abort.
        if (const auto aborted = store.abortUpload(m_job.plan->upload, m_control.stop); !aborted)
            return aborted;
        return sweepEarlier();
    }

    /// With the inputs of the attempt before, where there was one, so that it is the same plan again.
    Result<> makePlan(ObjectStore &store)
    {
        const auto policy = policyFromName(m_job.request.policy);
        if (!policy)
            return std::unexpected(policy.error());
        PlanInputs inputs{.policy = *policy,
                          .parallel = static_cast<unsigned>(m_environment.settings.requestsInFlight),
                          .line = m_store.line()};
        if (const auto earlier = m_job.plan ? planInputsFromJson(m_job.plan->inputs) : std::nullopt;
            earlier && earlier->policy == inputs.policy)
            inputs = *earlier;
        Background<Result<Plan>> planning(m_environment.pools.cpu, [&](const BackgroundControl &) {
            return planArchive(store, m_prepared.rope, inputs);
        });
        auto plan = planning.take();
        if (!plan)
            return std::unexpected(plan.error());
        m_plan = std::move(*plan);
        m_digest = planDigest(m_plan);
        m_inputs = inputs;
        m_end.report.strategy = strategyName(m_plan.strategy).toString();
        m_end.report.reason = m_plan.reason;
        m_end.report.prediction = m_plan.prediction;
        return {};
    }

    Result<> build()
    {
        if (const auto entered = enter(JobState::Generating); !entered)
            return entered;
        if (const auto swept = sweepEarlier(); !swept)
            return swept;
        const QByteArray temporaries = m_job.plan && samePlan() ? m_job.plan->temporaries : newTemporaries();
        const QByteArray own = temporaries + QByteArray::number(m_job.attempt) + '/';
        m_target = archiveTarget(m_prepared.archive, own);
        std::vector<bool> done(m_plan.parts.size(), false);
        if (const auto begun =
                phase({}, [&](JobPhase &phase) { return beginUpload(phase.store(), temporaries, done); });
            !begun)
            return begun;
        const Division division =
            dividePlan(m_plan, chunkCount(m_end.entries, m_environment.settings, m_job.request.chunks));
        beginProgress(done);
        PartLog log(m_jobs, m_job.id, m_environment.owner, m_environment.clock, std::move(done));
        const ChunkWork work{m_environment, m_job,    m_store,  m_control, m_prepared,
                             m_plan,        m_upload, m_target, log};
        if (const auto chunks = runChunks(work, division.chunks); !chunks)
            return chunks;
        return phase(QStringLiteral("merge"), [&](JobPhase &phase) { return merge(phase, work, division.merge); });
    }

    [[nodiscard]] bool samePlan() const { return m_job.plan->digest == m_digest; }

    [[nodiscard]] QByteArray newTemporaries() const
    {
        return temporaryPrefix() + "job-" + QByteArray::number(m_job.id) + '-' +
               QUuid::createUuid().toByteArray(QUuid::Id128) + '/';
    }

    /// What an attempt that was killed left: nobody else knows of it.
    Result<> sweepEarlier()
    {
        if (!m_job.plan)
            return {};
        return phase({}, [&](JobPhase &phase) {
            return sweepTemporaries(phase.store(), m_job.plan->temporaries, m_control.stop)
                .transform([](const Swept &) {});
        });
    }

    /// Goes on with the upload of the attempt before where that is for the same archive and plan and still there;
    /// begins a new one otherwise. `done` gets the parts that stand.
    Result<> beginUpload(ObjectStore &store, const QByteArray &temporaries, std::vector<bool> &done)
    {
        if (m_job.plan) {
            const auto goesOn = resumeUpload(store, done);
            if (!goesOn)
                return std::unexpected(goesOn.error());
            if (*goesOn)
                return {};
            // The parts of another plan are of no use, and would be paid for.
            if (const auto aborted = store.abortUpload(m_job.plan->upload, m_control.stop); !aborted)
                return aborted;
        }
        Assembly assembly(store, m_prepared.rope, m_plan, m_target);
        const auto upload = assembly.begin(m_control.stop);
        if (!upload)
            return std::unexpected(upload.error());
        m_upload = *upload;
        const JobPlan plan{.digest = m_digest,
                           .inputs = toJson(m_inputs),
                           .summary = describePlan(m_plan, m_prepared.rope),
                           .strategy = m_end.report.strategy,
                           .parts = static_cast<int>(m_plan.parts.size()),
                           .upload = m_upload,
                           .temporaries = temporaries,
                           .listing = m_prepared.listing};
        const auto noted = owned(m_jobs.setPlan(m_job.id, m_environment.owner, plan), m_job.id);
        if (!noted)
            (void)store.abortUpload(m_upload); // nobody would know of it
        return noted;
    }

    Result<bool> resumeUpload(ObjectStore &store, std::vector<bool> &done)
    {
        if (!samePlan() || m_job.plan->upload.key != m_prepared.archive.key)
            return false;
        const auto recorded = m_jobs.parts(m_job.id);
        if (!recorded)
            return std::unexpected(recorded.error());
        const auto there = store.listParts(m_job.plan->upload, m_control.stop);
        if (!there && there.error().code == ErrorCode::UploadMissing)
            return false;
        if (!there)
            return std::unexpected(there.error());
        std::map<int, ETag> listed;
        for (const PartInfo &part : *there)
            listed.emplace(part.number, part.etag);
        for (const CompletedPart &part : *recorded) {
            const auto found = listed.find(part.number);
            done[static_cast<std::size_t>(part.number) - 1] = found != listed.end() && found->second == part.etag;
        }
        m_upload = m_job.plan->upload;
        return true;
    }

    void beginProgress(const std::vector<bool> &done)
    {
        ProgressCounters &progress = m_control.progress;
        progress.begin(Phase::Assembling, m_plan.steps.size() + m_plan.parts.size(), m_plan.size);
        for (std::size_t part = 0; part < done.size(); ++part) {
            if (!done[part])
                continue;
            ++progress.itemsDone;
            progress.bytesDone += m_plan.parts[part].length;
        }
    }

    Result<> merge(JobPhase &phase, const ChunkWork &work, const PartRange &range)
    {
        if (const auto entered = enter(JobState::Merging); !entered)
            return entered;
        if (const auto made = runMerge(work, range, phase.store()); !made)
            return made;
        m_control.progress.phase = Phase::Completing;
        auto parts = m_jobs.parts(m_job.id);
        if (!parts)
            return std::unexpected(parts.error());
        Assembly assembly(phase.store(), m_prepared.rope, m_plan, m_target,
                          {.parallel = static_cast<unsigned>(m_environment.settings.requestsInFlight)});
        const auto assembled = assembly.complete(m_upload, std::move(*parts), m_control.stop);
        if (!assembled)
            return std::unexpected(assembled.error());
        m_assembled = *assembled;
        m_end.report.archive.etag = assembled->info.etag;
        m_needsProof = true;
        return {};
    }

    /// An archive that fails its proof is removed: its key promises what it does not hold.
    Result<> prove(JobPhase &phase)
    {
        if (const auto entered = enter(JobState::Verifying); !entered)
            return entered;
        const ArchiveInfo &archive = m_end.report.archive;
        const auto proof = proveArchive(phase.store(), m_assembled, archive, &m_control.progress, m_control.stop);
        if (!proof && proof.error().code == ErrorCode::ArchiveCorrupt)
            (void)phase.store().remove(std::span(&archive.key, 1));
        if (!proof)
            return std::unexpected(proof.error());
        m_end.report.proof = *proof;
        return {};
    }

    Result<> publish(JobPhase &phase)
    {
        const auto published =
            publishArchive(phase.store(), m_end.report.album, m_end.report.archive, m_control.stop);
        if (!published)
            return published;
        m_control.progress.phase = Phase::Done;
        return AlbumTable(*m_environment.ledger)
            .saveArchive(m_store.base->location(), {.album = m_job.request.album,
                                                    .archive = m_end.report.archive.key,
                                                    .archiveListing = m_prepared.listing,
                                                    .archiveMadeAt = m_environment.clock->now(),
                                                    .archiveEntries = m_end.report.archive.entries});
    }

    const JobEnvironment &m_environment;
    const JobRecord &m_job;
    JobStore m_store; ///< which counts here what is repeated
    const JobControl &m_control;
    const JobTable m_jobs;
    AttemptEnd m_end;
    PreparedArchive m_prepared;
    PlanInputs m_inputs;
    Plan m_plan;
    QByteArray m_digest; ///< of m_plan
    AssemblyTarget m_target;
    UploadRef m_upload;
    Assembled m_assembled;
    std::atomic<std::uint64_t> m_retries = 0;
    std::atomic<std::uint64_t> m_throttles = 0;
    bool m_deferred = false;
    bool m_found = false;
    bool m_needsProof = false;
};

} // namespace

AttemptEnd attemptJob(const JobEnvironment &environment, const JobRecord &job, const JobStore &store,
                      const JobControl &control)
{
    return Attempt(environment, job, store, control).run();
}

} // namespace photoporter
