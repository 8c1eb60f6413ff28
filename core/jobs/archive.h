// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "base/progress.h"
#include "ledger/ledger.h"
#include "rope/planner.h"
#include "store/objectstore.h"

#include <QString>

namespace photoporter {

struct ArchiveOptions {
    QString name; ///< of the ZIP without ".zip"; empty: the album's name
    TransferPolicy policy = TransferPolicy::Automatic;
    bool rebuild = false; ///< make it again although it is there
    unsigned parallel = 48;
    Line line;
};

/// How the finished archive was shown to be right (docs/design.md section 5).
enum class Proof {
    None,
    StoreChecksum, ///< the store itself compared a CRC32 over the whole object at completion
    ETag,          ///< size and the ETag made of the parts' ETags, directory and a sample of local headers
    Sample,        ///< size, directory and a sample of local headers
};
[[nodiscard]] QStringView proofName(Proof proof); ///< "none", "store-checksum", "etag", "sample"

struct ArchiveInfo {
    ObjectKey key;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
    Crc32 crc32; ///< of the whole file
    ETag etag;
};

struct ArchiveReport {
    AlbumName album;
    ArchiveInfo archive;
    QString strategy; ///< strategyName, or "found" when the archive was there already
    QString reason;
    Traffic traffic;
    double seconds = 0;
    std::uint64_t peakMemory = 0; ///< resident bytes of this process at their highest
    Proof proof = Proof::None;
    Prediction prediction;
};

/// What would be done: everything up to the plan, nothing written.
struct ArchivePreview {
    ArchiveInfo archive; ///< etag empty unless found
    bool found = false;
    Rope rope;
    Plan plan;
};

/// The album's archive: lists the photos, finds their CRCs, lays the ZIP out, plans, assembles, proves, and writes
/// zips/{album}/current.json last. Asking for an unchanged album finds the archive that is there. Nothing outside
/// zips/ is written; photos are only read. AlbumMissing, SourceChanged, and what the store says.
[[nodiscard]] Result<ArchiveReport> makeArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                                const ArchiveOptions &options,
                                                ProgressCounters *progress = nullptr, std::stop_token stop = {});

[[nodiscard]] Result<ArchivePreview> previewArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                                    const ArchiveOptions &options,
                                                    ProgressCounters *progress = nullptr,
                                                    std::stop_token stop = {});

/// The album's current archive by zips/{album}/current.json. ObjectMissing (with the advice to make one) when
/// there is none.
[[nodiscard]] Result<ArchiveInfo> currentArchive(ObjectStore &store, const AlbumName &album,
                                                 std::stop_token stop = {});

} // namespace photoporter
