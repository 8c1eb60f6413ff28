// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/uploader.h"
#include "net/line.h"
#include "ui/upload/gather.h"

#include <optional>

namespace photoporter::ui {

// The upload sheet's figures and words, as pure functions of values.

/// What an upload would change in its album.
struct Comparison {
    std::array<KindTotal, uploadActionCount> totals{}; ///< by UploadAction
    std::uint64_t there = 0;                           ///< photos in the album now; 0: a new album
    Line line;
    bool isLocal = false; ///< the store is a folder of this computer: its "line" says nothing

    [[nodiscard]] const KindTotal &of(UploadAction action) const
    {
        return totals[static_cast<std::size_t>(action)];
    }
    [[nodiscard]] std::uint64_t bytesToSend() const; ///< new and replaced ones
    [[nodiscard]] std::uint64_t filesToSend() const;
};

/// How long it will take, and by what that was told.
struct Estimate {
    enum class By : std::uint8_t { Measured, Guess, Limit };
    double seconds = 0;
    double bytesPerSecond = 0;
    By by = By::Guess;
};
/// `limit`: bytes a second that may be sent now, 0: no limit. Nothing when there is nothing to send, or no way to
/// tell.
[[nodiscard]] std::optional<Estimate> estimateOf(const Comparison &comparison, std::uint64_t limit);
[[nodiscard]] QString estimateText(const Estimate &estimate);

/// "Photos", "214", "1.2 GB" and the exact bytes: one for each kind that is there.
struct KindText {
    FileKind kind = FileKind::Image;
    QString label, value, note, exact;
};
[[nodiscard]] std::vector<KindText> kindTexts(const std::array<KindTotal, fileKindCount> &totals);

/// "180 new · 4.1 GB", "30 replaced", "4 are there already": a line each; nothing for what there is none of.
[[nodiscard]] QStringList changeTexts(const Comparison &comparison);

/// What the album's name leads to: "A new album", "An album with 300 photos".
[[nodiscard]] QString albumText(const Comparison &comparison);

/// "Upload 214 photos", or files where they are not all photos, without those that are there already.
[[nodiscard]] QString uploadText(const Preflight &preflight, const std::optional<Comparison> &comparison);

[[nodiscard]] QString headingOf(const NoteGroup &group);
/// "37 files are left out", or what else is to be said of them.
[[nodiscard]] QString notesSummary(const std::vector<NoteGroup> &groups);

/// An error of gathering as a headline about what was dropped.
[[nodiscard]] QString problemHeadline(const Error &error);

} // namespace photoporter::ui
