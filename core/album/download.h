// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/objectstore.h"

#include <QString>

#include <optional>

namespace photoporter {

/// What to fetch, and where to.
struct DownloadRequest {
    ObjectKey key;
    ETag etag; ///< bytes of any other object are refused
    std::uint64_t size = 0;
    std::optional<Crc32> crc32; ///< of the whole, where it is known: compared at the end
    QString path;               ///< of the file
};

struct DownloadOptions {
    unsigned parallel = 8;         ///< requests in flight
    std::uint64_t piece = 4 * MiB; ///< bytes of one; memory is about parallel × piece
    ProgressCounters *progress = nullptr;
};

struct Downloaded {
    Crc32 crc32;               ///< of the whole file
    std::uint64_t resumed = 0; ///< bytes that an interrupted download had fetched
    bool wasThere = false;     ///< the file was there already, with the right bytes
};

/// Fetches an object into a file by ranged requests in parallel. Until all bytes are there and right they lie in
/// `path`.part, beside `path`.part.state, which says which pieces are done; then the file gets its name, whole and
/// on the disk. After an error, a cancel or a crash the same call goes on with what is missing.
///
/// A file of that name with the right bytes is kept (wasThere), another is InvalidInput: nothing is overwritten.
/// DiskFull is found out before anything is fetched, where the file system can reserve space. SourceChanged when
/// the object is no longer the one meant; DataCorrupt when the CRC-32 of the whole is wrong (the next call starts
/// anew).
[[nodiscard]] Result<Downloaded> downloadObject(ObjectStore &store, const DownloadRequest &request,
                                                const DownloadOptions &options = {}, std::stop_token stop = {});

} // namespace photoporter
