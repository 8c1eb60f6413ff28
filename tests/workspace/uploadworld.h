// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/memorystore.h"
#include "store/wrap/forwardingstore.h"
#include "workspace/uploadworker.h"

#include <QTemporaryDir>

#include <atomic>
#include <gtest/gtest.h>

namespace photoporter::testing {

/// The system's, which may be set forward; waits of ledgerPause take no time.
class ImpatientClock final : public Clock {
public:
    [[nodiscard]] WallTime now() const override { return m_system->now() + m_ahead.load(); }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override
    {
        return m_system->monotonic() + m_ahead.load();
    }
    void advance(std::chrono::seconds time) { m_ahead = m_ahead.load() + time; }
    [[nodiscard]] bool sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
    std::function<void()> onPause; ///< called at each such wait, on its thread; set before the clock is used

private:
    const std::shared_ptr<Clock> m_system = systemClock();
    std::atomic<std::chrono::seconds> m_ahead{};
};

/// Uploads of folders on the disk to a store in memory, by a ledger of their own.
class UploadWorld : public ::testing::Test {
protected:
    UploadWorld();
    ~UploadWorld() override;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A new folder with a file in it; its path.
    [[nodiscard]] QString makeFolder(const QString &name) const;
    /// Asks for the upload of a folder of its own, which is removed after it, as an import's is.
    [[nodiscard]] QueuedUploadId addImport(const QString &album, bool thenZip = false);
    [[nodiscard]] QueuedUpload upload(QueuedUploadId id) const;
    [[nodiscard]] QueuedUploadState state(QueuedUploadId id) const { return upload(id).state; }
    /// For a worker: the store's requests go through `around` first, where that is set.
    [[nodiscard]] UploadWorkerOptions options();
    /// Whether it becomes true before a minute has passed.
    [[nodiscard]] static bool eventually(const std::function<bool()> &isTrue);

    using Around = std::function<Result<>(StoreCall &call, const std::function<Result<>()> &send,
                                          const std::stop_token &stop)>;
    Around around; ///< set before a worker starts
    QTemporaryDir m_folder;
    std::shared_ptr<Ledger> ledger;
    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    std::shared_ptr<ImpatientClock> clock = std::make_shared<ImpatientClock>();

private:
    int m_imports = 0;
};

/// From when it is made until it is destroyed, statements with this text fail. Made and destroyed while no other
/// thread uses a ledger.
class FailingLedger {
public:
    enum Cause { Busy = 5, Full = 13 }; ///< as SQLite numbers them

    /// `meanwhile` is asked at each, on the thread that runs it: whether it fails.
    FailingLedger(Cause cause, QString text, std::function<bool()> meanwhile);
    ~FailingLedger();
    FailingLedger(const FailingLedger &) = delete;
    FailingLedger &operator=(const FailingLedger &) = delete;
};

} // namespace photoporter::testing
