// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/archiveimport.h"
#include "album/scan.h"

#include <QStringList>

#include <atomic>

namespace photoporter::ui {

// Looking at what is to be uploaded, for a background task: values in, values out.

/// What is going on, for the bar: read four times a second.
struct GatherProgress {
    ProgressCounters counters;
    std::atomic<int> archive = -1; ///< the path (by its place) that is being unpacked; -1: none
};

struct UnpackedPaths {
    QStringList paths; ///< those given, with a folder in place of each archive
    /// Made for these archives; whoever has this value removes it (removeImportFolder). Empty: none.
    QString importFolder;
    LeftOutFiles leftOut; ///< of the archives
};

/// Unpacks the archives among `paths` into a new import folder (workspace/importfolders.h); the others stay as
/// they are. FileMissing; InvalidInput when nothing but devices and the like was given; importArchive()'s errors.
/// Nothing stays behind then.
[[nodiscard]] Result<UnpackedPaths> unpackArchives(const QStringList &paths, const QString &cacheFolder,
                                                   GatherProgress &progress, const std::stop_token &stop);

/// Files of a preflight that deserve a word, by the word.
struct NoteGroup {
    enum class Kind : std::uint8_t {
        Skipped,      ///< `skip` says why
        LeftOut,      ///< in an archive; `leftOut` says why
        SameUpToCase, ///< goes along
        Duplicates,   ///< goes along
    };
    Kind kind = Kind::Skipped;
    SkipReason skip = SkipReason::Hidden;
    LeftOutReason leftOut = LeftOutReason::Damaged;
    QStringList items;         ///< files; relative where that is clear
    std::uint64_t unnamed = 0; ///< files beside these, whose names were not kept

    [[nodiscard]] std::uint64_t count() const { return static_cast<std::uint64_t>(items.size()) + unnamed; }
    [[nodiscard]] bool isLeftOut() const { return kind == Kind::Skipped || kind == Kind::LeftOut; }
    friend bool operator==(const NoteGroup &, const NoteGroup &) = default;
};

/// The groups that are not empty: first what is left out, largest group first. Pure.
[[nodiscard]] std::vector<NoteGroup> notesOf(const Preflight &preflight, const UnpackedPaths &unpacked);

/// A name for the album, always valid: of the one folder or archive, or of the folder that all are in. Pure.
[[nodiscard]] QString suggestedAlbum(const QStringList &paths);

} // namespace photoporter::ui
