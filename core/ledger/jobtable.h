// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"
#include "store/types.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace photoporter {

using JobId = qint64; ///< rising from 1, never used twice

/// Where a job stands (docs/design.md section 8). Stored by jobStateName(); names are frozen.
enum class JobState : std::uint8_t {
    Pending,    ///< waits for a worker, or for `notBefore`
    Planning,   ///< lists the album, finds CRCs, makes the plan
    Generating, ///< makes the parts of the archive's upload
    Merging,    ///< the directory part and the completion
    Verifying,
    Paused,
    Ready,
    Failed,
    Cancelled,
};
[[nodiscard]] QStringView jobStateName(JobState state); ///< "pending", "planning", …
[[nodiscard]] std::optional<JobState> jobStateFromName(QStringView name);
/// Ready, Failed, Cancelled: reached exactly once by each attempt chain, left only by a retry.
[[nodiscard]] bool isFinal(JobState state);
/// Planning to Verifying: some process works on it, and holds the lease.
[[nodiscard]] bool isRunning(JobState state);

/// What somebody asked a running job to do; its owner sees it and obeys.
enum class JobWish : std::uint8_t { None, Pause, Cancel };

/// What is asked for. Two requests with the same location, album and name are one job while it is not final.
struct JobRequest {
    QString location; ///< ObjectStore::location()
    QString album;
    QString name; ///< of the ZIP, without ".zip"; never empty
    QString policy = QStringLiteral("automatic");
    bool rebuild = false;
    int chunks = 0;  ///< wished for; 0: as the router decides
    QString askedBy; ///< as jobs/asker.h writes it; goes on to the attempts
};

struct JobTicket {
    JobId id = 0;
    bool attached = false; ///< the job was there already; what follows it (JobTable::successor) is meant too
};

/// The archive that a job makes; filled when it is planned, the tag when it is ready.
struct JobArchive {
    ObjectKey key;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
    Crc32 crc32;
    ETag etag;
    friend bool operator==(const JobArchive &, const JobArchive &) = default;
};

/// What a later attempt needs to go on with an upload that was begun: the plan can be made again from its inputs,
/// and is the same when its digest is.
struct JobPlan {
    QByteArray digest; ///< SHA-256 of the plan's parts and steps
    QByteArray inputs; ///< JSON: policy, line and requests at once that the planner was given
    QString summary;   ///< the plan as text, bounded (describePlan)
    QString strategy;
    int parts = 0;          ///< of the final upload
    UploadRef upload;       ///< the final upload
    QByteArray temporaries; ///< prefix of all intermediates of this job: "zips/tmp/job-…/"
    QByteArray listing;     ///< digest of the album's listing that was planned from
};

struct JobRecord {
    JobId id = 0;
    JobRequest request;
    JobState state = JobState::Pending;
    JobWish wish = JobWish::None;
    int attempt = 0;  ///< the running or last one; 0: never claimed
    int failures = 0; ///< attempts that failed since it was last asked for
    QString owner;    ///< process that holds the lease; empty: none
    Clock::WallTime leaseUntil{};
    Clock::WallTime notBefore{}; ///< of the next attempt
    Clock::WallTime createdAt{};
    Clock::WallTime startedAt{}; ///< of the last attempt
    Clock::WallTime changedAt{}; ///< last progress: its state, its parts or its counters moved
    std::optional<Clock::WallTime> finishedAt;
    std::optional<std::uint64_t> entries; ///< as the last listing said
    JobArchive archive;
    std::optional<JobPlan> plan; ///< nothing before it was planned
    int partsDone = 0;
    QString proof;
    std::optional<Error> error; ///< of the last failure
};

/// Who claims, and what.
struct JobClaim {
    QString owner;                           ///< unique to the process
    QString location;                        ///< jobs of this store alone; empty: any
    std::optional<JobId> only;               ///< this job alone
    std::optional<std::uint64_t> maxEntries; ///< leave out jobs known to have more
    Clock::WallTime now{};
    std::chrono::milliseconds lease{};
};

/// The ledger's tables jobs and job_parts (docs/ledger.md). Thread-safe. Everything that changes a running job
/// says whose it is (`owner`) and answers false, changing nothing, when another process has it by now: its caller
/// then stops without touching anything. Written with synchronous=FULL: what was answered survives a power cut.
class JobTable {
public:
    explicit JobTable(Ledger &ledger) : m_ledger(ledger) {}

    /// One job for one archive: attaches to the one that is not final, else adds one. Atomic across processes.
    /// Each attempt lists the album anew. Where one runs, which may have listed it before this was asked for, the
    /// job is asked for again by that: once it is ready another follows it.
    [[nodiscard]] Result<JobTicket> enqueue(const JobRequest &request, Clock::WallTime now) const;

    /// The oldest job that waits (notBefore passed) or whose lease ran out, now owned: state Planning, attempt
    /// + 1. One conditional UPDATE; of two claimants one gets it. Never one that the claimer owns already: after a
    /// sleep of the computer its lease may have run out while it is worked on.
    [[nodiscard]] Result<std::optional<JobRecord>> claim(const JobClaim &claim) const;
    /// `movedAt`: when the job last made progress, where that is known to be later than what was recorded.
    [[nodiscard]] Result<bool> renew(JobId id, const QString &owner, Clock::WallTime until,
                                     std::optional<Clock::WallTime> movedAt = {}) const;
    /// Gives a claimed job back unbegun: Pending (or as it was wished meanwhile: Paused, Cancelled), the attempt
    /// not counted; `entries` says how many it turned out to have.
    [[nodiscard]] Result<bool> giveBack(JobId id, const QString &owner, std::uint64_t entries) const;

    [[nodiscard]] Result<bool> setState(JobId id, const QString &owner, JobState state, Clock::WallTime now) const;
    [[nodiscard]] Result<bool> setArchive(JobId id, const QString &owner, const JobArchive &archive) const;
    /// Records the plan and its upload, and forgets the parts of any other upload.
    [[nodiscard]] Result<bool> setPlan(JobId id, const QString &owner, const JobPlan &plan) const;
    /// In one transaction; a part counts from the moment this answered true.
    [[nodiscard]] Result<bool> addParts(JobId id, const QString &owner, std::span<const CompletedPart> parts,
                                        Clock::WallTime now) const;
    /// Of the upload in the job's plan, in rising numbers.
    [[nodiscard]] Result<std::vector<CompletedPart>> parts(JobId id) const;

    /// The ends of an attempt; owner and lease are cleared, a wish is forgotten.
    /// Ready; parts forgotten. In the same transaction a job is added that does the same once more, without
    /// making it anew where it is there, if it was asked for while this attempt ran.
    [[nodiscard]] Result<bool> finish(JobId id, const QString &owner, const JobArchive &archive,
                                      const QString &proof, Clock::WallTime now) const;
    [[nodiscard]] Result<bool> fail(JobId id, const QString &owner, const Error &error, Clock::WallTime now) const;
    /// Failed, but another attempt follows by itself: Pending again from `notBefore` on (or as it was wished
    /// meanwhile: Paused, Cancelled).
    [[nodiscard]] Result<bool> failForNow(JobId id, const QString &owner, const Error &error,
                                          Clock::WallTime notBefore) const;
    /// As it is wished by now: Paused, or Pending when the wish was taken back, or Cancelled.
    [[nodiscard]] Result<bool> pause(JobId id, const QString &owner, Clock::WallTime now) const;
    [[nodiscard]] Result<bool> cancel(JobId id, const QString &owner, Clock::WallTime now) const;

    /// Asked for from outside, by whoever: a job that nobody runs (its lease ran out, too) is paused, resumed or
    /// cancelled at once, a running one gets the wish. A wish to cancel can be taken back (None), not weakened to
    /// a pause. InvalidInput, saying its state, where that makes no sense (a final job; resuming one that runs);
    /// NotFound words (ObjectMissing) for unknown ids.
    [[nodiscard]] Result<> wish(JobId id, JobWish wish, Clock::WallTime now) const;
    /// Paused -> Pending; takes a wish to pause back from a running one.
    [[nodiscard]] Result<> resume(JobId id, Clock::WallTime now) const;
    [[nodiscard]] Result<JobWish> wishOf(JobId id) const;

    /// A failed or cancelled job is Pending again, its finished parts kept, failures 0. Changes of `request` that
    /// are not empty or 0 (policy, chunks, askedBy) replace the old; mind that a JobRequest's policy is not empty
    /// unless it is made so. InvalidInput when it is not final or is Ready;
    /// also when another job for the same archive is under way by now (names it).
    [[nodiscard]] Result<> retry(JobId id, const JobRequest &request, Clock::WallTime now) const;

    [[nodiscard]] Result<std::optional<JobRecord>> find(JobId id) const;
    /// The newest job for the same archive, where that is newer than this one.
    [[nodiscard]] Result<std::optional<JobId>> successor(JobId id) const;
    struct Filter {
        QString location;                     ///< empty: any
        QString album;                        ///< likewise
        bool activeOnly = false;              ///< not final
        std::optional<Clock::WallTime> since; ///< created at or after
        int limit = 1000;
    };
    /// Newest first.
    [[nodiscard]] Result<std::vector<JobRecord>> list(const Filter &filter) const;
    /// How many jobs are in each state; states of none are left out.
    [[nodiscard]] Result<std::map<JobState, std::uint64_t>> countByState() const;
    /// Jobs that run although their last progress is older than `before` (stuck), or whose lease had ended by
    /// then.
    [[nodiscard]] Result<std::vector<JobRecord>> stuck(Clock::WallTime before) const;
    /// Failed by who does not own it. False, changing nothing, when it is not stuck() any more.
    [[nodiscard]] Result<bool> failStuck(JobId id, Clock::WallTime before, const Error &error,
                                         Clock::WallTime now) const;
    /// Final jobs finished before `before` without an unsettled dead letter, with all that hangs on them.
    [[nodiscard]] Result<int> forget(Clock::WallTime before) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
