// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/engine.h"
#include "jobs/makearchive.h"
#include "store/memorystore.h"

#include <gtest/gtest.h>

namespace photoporter::testing {

/// A store in memory, a ledger, and engines on both. Nothing waits between tries.
class JobWorld : public ::testing::Test {
protected:
    void SetUp() override;

    /// Other bytes for each name.
    ObjectKey place(const QString &name, std::uint64_t size, const Metadata &metadata = {});
    /// Photos around the sizes that matter, by natural order of their numbers.
    void placeMany(int count, std::uint64_t size);

    [[nodiscard]] EngineOptions options();
    [[nodiscard]] JobId enqueue(const QString &ofAlbum = QStringLiteral("Miller"), const ArchiveOptions &how = {});
    /// By an engine of its own, to the end.
    [[nodiscard]] JobOutcome run(JobId id, std::stop_token stop = {});
    [[nodiscard]] Result<ArchiveReport> make(const ArchiveOptions &how = {});
    [[nodiscard]] JobRecord job(JobId id);
    [[nodiscard]] QByteArray bytesOf(const ObjectKey &key);
    [[nodiscard]] std::map<QByteArray, QByteArray> everythingOutsideZips();
    /// No intermediates, and this many unfinished uploads.
    void expectClean(std::size_t uploads = 0);
    void expectSound(const ArchiveReport &report);

    StoreRules rules;
    StoreCapabilities capabilities = MemoryStore::everything();
    std::shared_ptr<MemoryStore> store; ///< made by SetUp
    std::shared_ptr<Ledger> ledger;
    EngineSettings settings{.retryDelay = std::chrono::seconds(0)};
    RetryOptions retries{.maxAttempts = 1};
    AlbumName album = *AlbumName::parse(QStringLiteral("Miller"));
};

/// Likewise, with rules a thousandth of S3's, so that albums of some KiB cross every boundary.
class SmallJobWorld : public JobWorld {
protected:
    SmallJobWorld();
};

} // namespace photoporter::testing
