// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace photoporter::ui {

enum class MediaKind : std::uint8_t { Picture, Raw, Video, Other };

/// What a photo in a store is by its name's ending; its bytes are not there to look at. Pure.
[[nodiscard]] MediaKind mediaKindOf(const QString &name);

/// A name that any file system here takes, for a photo that is opened on this computer: the last step of `name`
/// without what can't be in a file's name, with its ending, at most 120 characters. Pure.
[[nodiscard]] QString localNameOf(const QString &name);

} // namespace photoporter::ui
