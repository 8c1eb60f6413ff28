// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/linknotes.h"
#include "ui/common/words.h"
#include "workspace/albumoverview.h"

namespace photoporter::ui {

/// How an album stands, as its pill says: "Making ZIP · 62 %", "Ready · link until 29 Nov". What moves or needs
/// the user comes before what is done. Pure.
[[nodiscard]] Standing albumStanding(const AlbumOverview &album, const LinkState &link, Clock::WallTime now);

/// What runs for it and is shown with a bar; null: nothing.
[[nodiscard]] const Activity *movingOf(const AlbumOverview &album);
/// 0 to 1 of what runs; below 0 where it can't be told; nothing while nothing runs.
[[nodiscard]] std::optional<double> movedOf(const AlbumOverview &album);

/// For sorting by the archive's column: what needs the user first, what is done last. Pure.
[[nodiscard]] int standingOrder(const AlbumOverview &album);

/// "1,284 photos · 6 videos · 11.6 GB": without what there is none of.
[[nodiscard]] QString contentsText(std::uint64_t photos, std::uint64_t videos, std::uint64_t bytes);

/// The same words in one line, with a middle dot between those that are not empty.
[[nodiscard]] QString dotted(const QStringList &parts);

} // namespace photoporter::ui
