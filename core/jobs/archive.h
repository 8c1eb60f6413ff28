// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "base/progress.h"
#include "jobs/planinputs.h"
#include "ledger/ledger.h"
#include "rope/assembly.h"
#include "store/objectstore.h"

#include <QString>

namespace photoporter {

// The steps that an album's archive is made in, each by itself: jobs/jobattempt.h does them one after the other.

/// How the finished archive was shown to be right (docs/design.md section 5).
enum class Proof {
    None,
    StoreChecksum, ///< the store itself compared a CRC32 over the whole object at completion
    ETag,          ///< size and the ETag made of the parts' ETags, directory and a sample of local headers
    Sample,        ///< size, directory and a sample of local headers
};
[[nodiscard]] QStringView proofName(Proof proof);    ///< "none", "store-checksum", "etag", "sample"
[[nodiscard]] Proof proofFromName(QStringView name); ///< None for anything else

struct ArchiveInfo {
    ObjectKey key;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
    Crc32 crc32; ///< of the whole file
    ETag etag;
    /// Of the answer of currentArchive() alone: when current.json was last written, which a job does only to name
    /// another archive than it named before.
    Clock::WallTime currentSince{};
};

/// An album, laid out: everything but how its archive gets into the store.
struct PreparedArchive {
    Rope rope;
    ArchiveInfo archive;     ///< etag empty unless found
    bool found = false;      ///< an object of this size stands under this key already
    QByteArray listing;      ///< digest of the listing it was laid out from
    std::uint64_t bytes = 0; ///< of all photos
};

/// Lists the photos, finds their CRCs, lays the ZIP out and looks whether it is there. `name` is the ZIP's without
/// ".zip"; empty for the album's. Nothing is written to the store. AlbumMissing, SourceChanged, NameInvalid, and
/// what the store says.
[[nodiscard]] Result<PreparedArchive> prepareArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                                     const QString &name, ProgressCounters *progress = nullptr,
                                                     std::stop_token stop = {});

/// The plan for a laid-out album on this store. Pure but for asking the store's rules.
[[nodiscard]] Result<Plan> planArchive(const ObjectStore &store, const Rope &rope, const PlanInputs &inputs);

/// What an assembly of this archive is told. `temporaries` ends in "/".
[[nodiscard]] AssemblyTarget archiveTarget(const ArchiveInfo &archive, const QByteArray &temporaries);

/// Shows that the object is the archive: by the store's own check, else by reading directory and a sample of local
/// headers. ArchiveCorrupt says what is wrong.
[[nodiscard]] Result<Proof> proveArchive(ObjectStore &store, const Assembled &assembled,
                                         const ArchiveInfo &archive, ProgressCounters *progress = nullptr,
                                         std::stop_token stop = {});

/// Makes zips/{album}/current.json name this archive: the last step, by a conditional write where the store has
/// it.
[[nodiscard]] Result<> publishArchive(ObjectStore &store, const AlbumName &album, const ArchiveInfo &archive,
                                      std::stop_token stop = {});

/// What would be done: everything up to the plan, nothing written.
struct ArchivePreview {
    PreparedArchive prepared;
    Plan plan;
};
[[nodiscard]] Result<ArchivePreview> previewArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                                    const QString &name, const PlanInputs &inputs,
                                                    ProgressCounters *progress = nullptr,
                                                    std::stop_token stop = {});

/// The album's current archive by zips/{album}/current.json. ObjectMissing (with the advice to make one) when
/// there is none.
[[nodiscard]] Result<ArchiveInfo> currentArchive(ObjectStore &store, const AlbumName &album,
                                                 std::stop_token stop = {});

} // namespace photoporter
