// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/bytestream.h"
#include "album/unpackfolder.h"

namespace photoporter {

/// What the readers of the formats share: the archive, where its files go, and who watches.
struct ImportRun {
    RandomAccess &archive;
    const QString name; ///< of the archive, for messages
    UnpackFolder &folder;
    const ImportLimits &limits;
    ProgressCounters *progress;
    const std::stop_token stop;

    [[nodiscard]] std::unexpected<Error> damaged(const QString &how) const; ///< ArchiveCorrupt
    void countFile() const
    {
        if (progress)
            ++progress->itemsDone;
    }
};

// Each reads the whole archive and unpacks what it can; errors end the import.
[[nodiscard]] Result<> importZip(ImportRun &run);
[[nodiscard]] Result<> importTar(ImportRun &run, Compression compression);
[[nodiscard]] Result<> importSevenZip(ImportRun &run);

/// How much is read and written at once: cancelling waits for no more.
inline constexpr std::size_t importBlock = 256 * KiB;

} // namespace photoporter
