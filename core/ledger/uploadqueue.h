// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ledger/ledger.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace photoporter {

using QueuedUploadId = qint64; ///< rising from 1, never used twice

enum class QueuedUploadState : std::uint8_t { Waiting, Running, Paused, Done, Failed, Cancelled };
[[nodiscard]] QStringView queuedUploadStateName(QueuedUploadState state); ///< "waiting", …: frozen
/// Done, Failed, Cancelled.
[[nodiscard]] bool isFinal(QueuedUploadState state);

/// What is asked for.
struct UploadRequest {
    QString location; ///< ObjectStore::location()
    QString album;
    QStringList paths;          ///< files and folders, absolute
    bool includeOthers = false; ///< also what is neither photo nor video
    bool thenZip = false;       ///< ask for the album's archive when all is there
    QString removeAfter;        ///< made for this upload alone, removed when it is done or cancelled; empty: none
};

/// How far it came, for showing; of the last run.
struct UploadCounts {
    std::uint64_t files = 0, filesDone = 0; ///< unchanged ones count as done
    std::uint64_t bytes = 0, bytesDone = 0;
    std::uint64_t failures = 0; ///< files that could not be sent
    friend bool operator==(const UploadCounts &, const UploadCounts &) = default;
};

/// An upload that outlives the program: what is asked for, and how it stands. What makes it go on where it
/// stopped is kept elsewhere (UploadTable, CrcIndex).
struct QueuedUpload {
    QueuedUploadId id = 0;
    UploadRequest request;
    QueuedUploadState state = QueuedUploadState::Waiting;
    QString owner;               ///< the process that runs it; empty: none
    int tries = 0;               ///< runs in a row that ended in a transient error
    Clock::WallTime notBefore{}; ///< of the next run; of a Running one its lease: no other process runs it before
    UploadCounts counts;
    Clock::WallTime createdAt{};
    std::optional<Clock::WallTime> startedAt, finishedAt;
    std::optional<Error> error; ///< of Failed: what ended it, or the first file's that could not be sent
};

/// The ledger's table upload_queue (docs/ledger.md). Thread-safe. What changes a running upload says whose it is
/// and answers false, changing nothing, when another process has it by now.
class UploadQueue {
public:
    explicit UploadQueue(Ledger &ledger) : m_ledger(ledger) {}

    [[nodiscard]] Result<QueuedUploadId> add(const UploadRequest &request, Clock::WallTime now) const;
    /// The oldest that waits for this store (notBefore passed) and for no other of its album, now running and
    /// owned; of two claimants one gets it. Two that run for one album would go on in each other's multipart
    /// uploads.
    [[nodiscard]] Result<std::optional<QueuedUpload>> claim(const QString &location, const QString &owner,
                                                            Clock::WallTime now,
                                                            std::chrono::milliseconds lease) const;
    /// And renews its lease.
    [[nodiscard]] Result<bool> saveCounts(QueuedUploadId id, const QString &owner, const UploadCounts &counts,
                                          Clock::WallTime leaseUntil) const;
    /// A run's end: Waiting (to be taken up again), Paused, Done, Failed (with its error) or Cancelled. Ends the
    /// row of transient errors.
    [[nodiscard]] Result<bool> end(QueuedUploadId id, const QString &owner, QueuedUploadState state,
                                   const std::optional<Error> &error, Clock::WallTime now) const;
    /// A run's end by a transient error: it waits, one try more, until `notBefore`.
    [[nodiscard]] Result<bool> endForNow(QueuedUploadId id, const QString &owner, const Error &error,
                                         Clock::WallTime notBefore) const;
    /// Puts one that no process runs into Waiting, Paused or Cancelled; Failed and Cancelled ones may go back to
    /// Waiting. False where that makes no sense: it runs, or is done.
    [[nodiscard]] Result<bool> change(QueuedUploadId id, QueuedUploadState state, Clock::WallTime now) const;
    /// A Running one waits again: its owner is gone. False when owner or lease are no longer as they were `seen`.
    [[nodiscard]] Result<bool> release(const QueuedUpload &seen) const;

    [[nodiscard]] Result<std::optional<QueuedUpload>> find(QueuedUploadId id) const;
    /// Of this store (empty: of any), newest first; unfinished ones always, finished ones up to `limit`.
    [[nodiscard]] Result<std::vector<QueuedUpload>> list(const QString &location, int limit = 1000) const;
    /// UploadRequest::removeAfter of all that may still need it: those that are neither Done nor Cancelled.
    [[nodiscard]] Result<QStringList> foldersInUse() const;
    [[nodiscard]] Result<int> forget(Clock::WallTime before) const; ///< finished ones

private:
    Ledger &m_ledger;
};

} // namespace photoporter
