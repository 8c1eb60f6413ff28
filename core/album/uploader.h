// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/manifest.h"
#include "album/scan.h"
#include "ledger/crcindex.h"

#include <array>

namespace photoporter {

enum class UploadAction : std::uint8_t {
    Send,      ///< the store has no photo of this name
    Replace,   ///< it has one with other bytes
    Compare,   ///< it has one of the same size: the file is read, and sent only if it differs
    Unchanged, ///< it has these very bytes
};
inline constexpr std::size_t uploadActionCount = 4;

struct UploadItem {
    ScannedFile file;
    ObjectKey key;
    UploadAction action = UploadAction::Send;
    ETag stored;                ///< of the photo that is there; empty for Send
    std::optional<Crc32> crc32; ///< known for Unchanged
};

/// What an upload will do, as a value.
struct UploadPlan {
    AlbumName album;
    std::vector<UploadItem> items; ///< in the order of the preflight's files
    std::vector<Photo> listed;     ///< the album as it is
    Manifest manifest;             ///< likewise

    [[nodiscard]] std::array<KindTotal, uploadActionCount> totals() const; ///< by UploadAction
};

/// Compares files with what the album holds. A photo is unchanged when its size is the file's and `known` (or the
/// manifest) says that its very tag came from a file of this size and modification time. Pure.
[[nodiscard]] UploadPlan planUpload(const AlbumName &album, std::vector<ScannedFile> files,
                                    std::vector<Photo> listed, Manifest manifest,
                                    std::span<const CrcRecord> known);

/// Lists the album (one request for every 1,000 photos), reads its manifest and the ledger, and plans.
[[nodiscard]] Result<UploadPlan> prepareUpload(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                               std::vector<ScannedFile> files,
                                               ProgressCounters *progress = nullptr, std::stop_token stop = {});

struct UploadOptions {
    unsigned parallel = 48;              ///< files and parts in flight
    std::uint64_t memory = 64 * MiB;     ///< bounds the bodies held at once; buffers may take two thirds more
    std::uint64_t largeAbove = 16 * MiB; ///< larger files go in parts
    std::uint64_t partSize = 8 * MiB;    ///< at least; more where 10,000 of them don't reach
};

/// The size of a large file's parts: `options.partSize` doubled until the store's limits hold. The same file
/// always gives the same parts, which is what lets an upload be resumed. Pure.
[[nodiscard]] std::uint64_t partSizeFor(std::uint64_t fileSize, const StoreRules &rules,
                                        const UploadOptions &options);

struct UploadFailure {
    QString name;
    Error error;
};

struct UploadReport {
    std::uint64_t sent = 0; ///< files
    std::uint64_t unchanged = 0;
    std::uint64_t bytesSent = 0;         ///< of files, without what an earlier upload had sent
    std::uint64_t bytesResumed = 0;      ///< of files, sent by an earlier upload that was interrupted
    std::vector<UploadFailure> failures; ///< files that could not be sent, in the plan's order
    /// What ended the upload before its end: Cancelled, or an error that every further file would meet. Doing the
    /// same again goes on where it ended.
    std::optional<Error> stopped;
};

/// Carries the plan out: small files by one request each, larger ones in parts, each read once for its MD5, its
/// CRC-32 and its body. A file that vanishes, changes or can't be read is reported and the rest goes on. CRCs go
/// into the ledger as they are known, and into the album's manifest at the end.
[[nodiscard]] UploadReport runUpload(ObjectStore &store, Ledger &ledger, const UploadPlan &plan,
                                     const UploadOptions &options = {}, ProgressCounters *progress = nullptr,
                                     std::stop_token stop = {});

} // namespace photoporter
