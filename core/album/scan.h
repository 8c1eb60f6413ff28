// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/filekind.h"
#include "base/error.h"
#include "base/progress.h"
#include "ledger/uploadtable.h"

#include <QString>
#include <QStringList>

#include <array>
#include <stop_token>
#include <vector>

namespace photoporter {

struct ScannedFile {
    QString path;          ///< to open it by
    QString name;          ///< what it is called in the album: a path with "/" between steps
    FileIdentity identity; ///< as it was when it was looked at
    FileKind kind = FileKind::Other;
    QByteArray contentType;
};

enum class SkipReason : std::uint8_t {
    Hidden,       ///< its name begins with "."
    System,       ///< Thumbs.db, desktop.ini and what else systems leave behind
    NotMedia,     ///< neither photo nor video by its content
    Empty,        ///< 0 bytes: nothing to recognise it by
    Unreadable,   ///< no right, or the disk fails
    Special,      ///< a device, pipe or socket
    LinkOutside,  ///< a link that leads out of the folder, or to nothing
    LinkToFolder, ///< followed, it might never end
    NameNotText,  ///< its name is not UTF-8, so no store could hold it
    SameName,     ///< another file of this upload has this very name
};
[[nodiscard]] QString skipReasonText(SkipReason reason); ///< for people: "its name is not UTF-8"

struct SkippedFile {
    QString path; ///< bytes that are no UTF-8 are written as "\xNN"
    SkipReason reason = SkipReason::Hidden;
};

struct KindTotal {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
};

/// What an upload of these files would be about.
struct Preflight {
    std::vector<ScannedFile> files;                ///< in byte order of names; each name once
    std::vector<SkippedFile> skipped;              ///< in byte order of paths
    std::array<KindTotal, fileKindCount> totals{}; ///< of `files`, by FileKind
    /// Files (as indexes) whose names differ in case or Unicode form alone: the ZIP will number them.
    std::vector<std::vector<std::size_t>> sameUpToCase;
    /// Files with the same content, as far as that is cheap to tell.
    std::vector<std::vector<std::size_t>> duplicates;

    [[nodiscard]] std::uint64_t bytes() const;
};

struct ScanOptions {
    bool includeOthers = false; ///< take files that are neither photo nor video as well
};

/// Looks at one folder's files, or at several files and folders: then each folder's files get its name before
/// theirs. Reads the first 4 KiB of each file. Links to files inside the same folder are taken as files.
///
/// FileMissing for a path that does not exist, FileUnreadable for one that can't be read, NoPhotos (saying whether
/// it is empty or what was left out) when nothing is to be uploaded. Single files that can't be taken are in
/// Preflight::skipped.
[[nodiscard]] Result<Preflight> scan(const QStringList &paths, const ScanOptions &options = {},
                                     ProgressCounters *progress = nullptr, std::stop_token stop = {});

} // namespace photoporter
