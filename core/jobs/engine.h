// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "ledger/runtable.h"

#include <atomic>
#include <condition_variable>
#include <list>
#include <mutex>

namespace photoporter {

struct EngineOptions {
    std::shared_ptr<Ledger> ledger;
    EngineSettings settings;
    std::shared_ptr<Clock> clock = systemClock();
    QString location;                               ///< jobs of this store are run
    std::function<Result<JobStore>()> openStore;    ///< one for each job; from any thread
    std::function<void(const JobRecord &)> onBegin; ///< from the thread that runs the engine; may be empty
    std::function<void(const JobOutcome &)> onEnd;  ///< likewise
    std::function<void(const RunRecord &)> onRun;   ///< a phase ended; from any thread; may be empty
    /// The ledger can't be used at the moment (runQueue); nothing: it can again. Told when that changes, from the
    /// thread that runs the engine; may be empty.
    std::function<void(const std::optional<Error> &)> onTrouble;
    /// Counted in for a job that is run alone (runToEnd); other jobs have counters of their own, see live().
    ProgressCounters *progress = nullptr;
};

/// A running job, for showing.
struct LiveJob {
    JobId id = 0;
    ProgressSnapshot progress;
};

/// Claims jobs from the ledger and runs them, several at once (docs/design.md section 8). It renews their leases,
/// obeys what others wish of them (JobTable::wish), gives up on one that makes no progress, and takes over those
/// of dead processes. One place is always kept for small albums, so that they do not wait behind huge ones.
/// Several engines, in this process or others, may share a ledger.
///
/// One of the run functions at a time, on the caller's thread; live() from any. Jobs that still run when it is
/// destroyed, as they do where a run function ended with an error, are stopped and waited for.
class Engine {
public:
    explicit Engine(EngineOptions options);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Runs this job until it is ready, failed, cancelled or paused, here or, where another process has it, there.
    /// `stop` cancels the job.
    [[nodiscard]] Result<JobOutcome> runToEnd(JobId id, std::stop_token stop);
    /// Likewise, and answers for who holds the ticket: where its job was there already and another for the same
    /// archive follows it, that one is run to its end too. It lists the album after the ticket was given out.
    [[nodiscard]] Result<JobOutcome> runToEnd(const JobTicket &ticket, std::stop_token stop);

    /// Runs the queue: until no job waits (`once`), or until `stop`, which ends gently: what is in flight ends,
    /// and jobs go back to the queue. A ledger that can't be used ends it when it is to run once or to stop; else
    /// it is asked again every ledgerPause, and jobs go on meanwhile. One that is damaged always ends it.
    [[nodiscard]] Result<> runQueue(bool once, std::stop_token stop);

    /// Cancels a job, whichever process has it. What one that nobody runs has begun in the store is removed here;
    /// a running one's owner does that. What the store refuses to remove is left to maintenance.
    [[nodiscard]] Result<> cancel(JobId id) const;

    [[nodiscard]] std::vector<LiveJob> live() const;
    [[nodiscard]] Clock &clock() const { return *m_options.clock; }

private:
    struct Running;

    [[nodiscard]] Result<bool> queueTurn(bool once, bool ending);
    [[nodiscard]] Result<> turn(std::optional<JobId> only, bool takeMore);
    [[nodiscard]] Result<> giveBackUnwritten();
    void tellTrouble(const std::optional<Error> &error);
    [[nodiscard]] Result<bool> mayFindJobs();
    [[nodiscard]] Result<> takeFromTheDead(std::optional<JobId> only);
    [[nodiscard]] Result<bool> claimOne(std::optional<JobId> only);
    [[nodiscard]] bool admit(Running &running, std::uint64_t entries);
    void start(JobRecord job, bool alone);
    [[nodiscard]] Result<> lookAfter(Running &running);
    [[nodiscard]] Result<> renewLease(Running &running);
    void giveUpWhenStuck(Running &running);
    void collect();
    [[nodiscard]] Result<std::optional<JobOutcome>> endedElsewhere(JobId id, bool stopping) const;
    void cleanUpAfter(const JobRecord &job) const;
    [[nodiscard]] Result<bool> isIdle() const;
    void cancelAll();
    void drainAll();
    void announceNews();
    void waitForNews();

    const EngineOptions m_options;
    const JobTable m_jobs;
    JobPools m_pools;
    JobEnvironment m_environment;
    std::chrono::nanoseconds m_nextSearch{}; ///< for jobs of dead processes
    std::chrono::nanoseconds m_nextClaim{};  ///< looks for a job then at the latest
    qint64 m_seenChange = -1;                ///< Ledger::changeNumber() at the last look
    std::optional<ErrorCode> m_trouble;      ///< as it was told last
    std::vector<JobId> m_unwritten;          ///< of jobs that have ended and whose end the ledger did not take

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_news;
    bool m_hasNews = false;
    std::list<Running> m_running;
    std::vector<JobOutcome> m_ended; ///< of runToEnd's job
};

} // namespace photoporter
