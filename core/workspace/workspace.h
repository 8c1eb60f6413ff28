// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobstores.h"
#include "jobs/makearchive.h"
#include "jobs/retryjob.h"
#include "ledger/storetable.h"
#include "workspace/activity.h"
#include "workspace/opening.h"
#include "workspace/trafficwatch.h"
#include "workspace/uploadworker.h"

#include <atomic>
#include <memory>
#include <thread>

namespace photoporter {

/// A store that a long-lived program works with: its queue of jobs and of uploads, run in threads of its own, and
/// what the program may ask of them. All functions are thread-safe and block (they read the ledger, or ask the
/// store): a window calls them from tasks.
///
/// Destroying it ends gently: what is in flight ends, jobs and uploads go back to the queue with what is done.
class Workspace {
public:
    /// Opens the store, and probes it where the ledger does not know it. Nothing runs before start(). The errors
    /// of opening and probing.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const WorkspaceOptions &options, ProgressCounters *progress = nullptr, std::stop_token stop = {});
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] const QString &location() const { return m_location; }
    [[nodiscard]] const QString &url() const { return m_options.url; }
    [[nodiscard]] Ledger &ledger() const { return *m_options.ledger; }
    [[nodiscard]] Clock &clock() const { return *m_options.open.clock; }
    /// For listing, reading and linking; with retries, within the cap on requests that all share.
    [[nodiscard]] ObjectStore &store() const { return *m_opened.store; }
    [[nodiscard]] Line line() const;
    [[nodiscard]] const EngineSettings &settings() const
    {
        return m_settings;
    } ///< as they were when it was opened

    /// Begins to run both queues: those of an earlier run of the program first.
    void start();
    /// What keeps a queue from going on: the ledger can't be used. It is asked again every few seconds, unless it
    /// is damaged.
    [[nodiscard]] std::optional<Error> trouble() const;

    [[nodiscard]] Snapshot snapshot() const;

    [[nodiscard]] Result<QueuedUploadId> upload(const UploadRequest &request); ///< its location is set here
    [[nodiscard]] Result<JobTicket> makeArchive(const AlbumName &album, const ArchiveOptions &options);
    /// For the ZIPs that follow an upload; makeArchive() is told each time.
    void setZipPolicy(TransferPolicy policy) { m_zipPolicy = policy; }
    /// InvalidInput, saying why, where that makes no sense for how it stands.
    [[nodiscard]] Result<> pause(ActivityId id);
    [[nodiscard]] Result<> resume(ActivityId id);
    [[nodiscard]] Result<> cancel(ActivityId id);
    /// A failed or cancelled one again, with what is done kept; none that lost its files (Activity::lostFiles).
    /// `retry` matters to archives alone.
    [[nodiscard]] Result<> retry(ActivityId id, const JobRetry &retry);

private:
    Workspace(WorkspaceOptions options, EngineSettings settings, OpenOptions probed,
              std::shared_ptr<ObjectStore> plain);
    void runEngine(const std::stop_token &stop);
    void setTrouble(const std::optional<Error> &error);
    [[nodiscard]] Result<> askForArchive(const QueuedUpload &upload) const;
    [[nodiscard]] Result<> changeUpload(qint64 number, QueuedUploadState state);
    [[nodiscard]] Result<> retryUpload(qint64 number);

    const WorkspaceOptions m_options;
    const EngineSettings m_settings;
    const std::shared_ptr<TrafficWatch> m_traffic;
    const QString m_location;
    JobStores m_jobStores;
    OpenedStore m_opened;
    std::atomic<TransferPolicy> m_zipPolicy = TransferPolicy::Automatic;
    mutable std::mutex m_mutex; ///< guards m_trouble
    std::optional<Error> m_trouble;
    // From here on with threads of their own, which use all of the above until they are destroyed.
    std::unique_ptr<Engine> m_engine;
    UploadWorker m_uploads;
    std::jthread m_thread; ///< runs the engine
};

} // namespace photoporter
