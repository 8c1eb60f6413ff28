// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/bodypool.h"
#include "album/localfile.h"
#include "album/recorder.h"
#include "album/uploader.h"
#include "base/parallel.h"

#include <map>

namespace photoporter {

/// A run of a file's bytes on its way to the store.
struct FileBody {
    QByteArray bytes;
    BodyDigests digests; ///< with SHA-256 where the store signs bodies
};

/// What the workers of one runUpload() share. Thread-safe.
class UploadRun {
public:
    UploadRun(ObjectStore &objects, Ledger &ledger, const UploadPlan &uploadPlan,
              const UploadOptions &uploadOptions, ProgressCounters &counters);

    ObjectStore &store;
    const UploadPlan &plan;
    const UploadOptions &options;
    ProgressCounters &progress;
    const QString location;
    const UploadTable uploads;
    ByteBudget budget;
    BodyPool bodies; ///< where they come from, and where they are given back to when they are sent

    /// The bytes of a file that is still the item's. The caller holds a lease for them.
    [[nodiscard]] Result<FileBody> read(const LocalFile &file, ByteRange range, const UploadItem &item);
    /// The file is in the store, with this tag.
    void settle(const UploadItem &item, bool wasSent, const ETag &etag, Crc32 crc);
    /// It is not. Nothing when the rest goes on; the error where each further file would meet the same.
    [[nodiscard]] Result<> failed(const UploadItem &item, const Error &error);
    void countSent(std::uint64_t bytes);
    void countResumed(std::uint64_t bytes);

    /// Unfinished uploads of the album, by key, the newest where there are several; looked up once.
    [[nodiscard]] Result<> findPending(std::stop_token stop);
    [[nodiscard]] std::optional<UploadId> pending(const ObjectKey &key) const;

    /// After all workers have ended.
    [[nodiscard]] UploadReport takeReport();
    [[nodiscard]] const Manifest &entries() const { return m_entries; }

private:
    CrcRecorder m_recorder;
    std::map<QByteArray, PendingUpload> m_pending;
    std::mutex m_mutex;
    UploadReport m_report;
    Manifest m_entries;
};

} // namespace photoporter
