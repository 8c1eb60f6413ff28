// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace photoporter::ui {

inline constexpr int thumbnailEdge = 256; ///< pixels of a thumbnail's longer side, at most

/// A picture made small, turned as its EXIF says, in sRGB. Null for what is no picture, for formats that are not
/// photos' (vector graphics can hold scripts and other files), and for sizes that no camera makes: a few bytes can
/// claim to be a picture of many gigabytes. Thread-safe.
[[nodiscard]] QImage decodeThumbnail(const QByteArray &bytes, int edge = thumbnailEdge);

/// For the cache: JPEG, or PNG where there is transparency.
[[nodiscard]] QByteArray encodeThumbnail(const QImage &image);

} // namespace photoporter::ui
