// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "jobs/environment.h"
#include "ledger/uploadqueue.h"

#include <condition_variable>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>

namespace photoporter {

struct UploadEnd;

struct UploadWorkerOptions {
    std::shared_ptr<Ledger> ledger;
    std::shared_ptr<Clock> clock;
    QString location; ///< uploads to this store are run
    /// One for each upload, whose traffic is then the upload's; from any thread.
    std::function<Result<JobStore>()> openStore;
    /// Called when all is there of an upload with `thenZip`, before it is Done; again after an error, and in
    /// another run after a crash. From the upload's thread; may be empty.
    std::function<Result<>(const QueuedUpload &)> askForArchive;
    EngineSettings settings; ///< how long it waits after a transient error, and the lease
    int atOnce = 2;
};

/// A running upload, for showing.
struct LiveUpload {
    QueuedUploadId id = 0;
    ProgressSnapshot progress;
};

/// Runs the uploads of a store that wait in the ledger's queue, a few at once, in threads of its own. An upload
/// that was interrupted, by whatever, is found in the queue again and goes on where it stopped: finished files are
/// unchanged, finished parts are not sent again.
class UploadWorker {
public:
    explicit UploadWorker(UploadWorkerOptions options);
    /// Stops what runs: it waits in the queue for the next run.
    ~UploadWorker();
    UploadWorker(const UploadWorker &) = delete;
    UploadWorker &operator=(const UploadWorker &) = delete;

    /// Takes over what dead processes left, as it does later every few seconds, and begins: those of this computer
    /// at once, others when their lease has run out.
    void start();
    void wake(); ///< something was added; from any thread

    /// Stops an upload that runs here, and puts it into this state (Paused, Cancelled). False when it does not run
    /// here.
    [[nodiscard]] bool stop(QueuedUploadId id, QueuedUploadState state);
    [[nodiscard]] std::vector<LiveUpload> live() const;
    /// What keeps it from going on: the ledger can't be used at the moment.
    [[nodiscard]] std::optional<Error> trouble() const;

private:
    struct Running;
    void run(const std::stop_token &stop);
    void releaseTheDead();
    void runOne(Running &running, const std::stop_token &stop);
    void settle(const Running &running, const UploadEnd &end, const std::stop_token &stop);
    [[nodiscard]] bool insist(const std::function<Result<bool>()> &change, const std::stop_token &stop);
    void keepWritten(Running &running, const std::stop_token &ending) const;
    void save(Running &running, const UploadCounts &counts) const;
    [[nodiscard]] QueuedUploadState whenStopped(const Running &running) const;
    void setTrouble(const std::optional<Error> &error);

    const UploadWorkerOptions m_options;
    const QString m_owner;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_news;
    bool m_hasNews = false;
    std::list<Running> m_running;
    std::chrono::nanoseconds m_nextSearch{};     ///< for uploads of dead processes
    std::map<std::thread::id, Error> m_troubles; ///< of the worker's threads
    std::vector<std::jthread> m_threads;
};

} // namespace photoporter
