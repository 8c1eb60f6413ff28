// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filetime.h"
#include "store/types.h"

namespace photoporter {

/// The metadata that an upload writes beside a photo: mtime (as rclone), and, where the CRC is known before the
/// object is begun, crc32 and crc32-size.
[[nodiscard]] Metadata photoMetadata(FileTime modified, std::optional<Crc32> crc, std::uint64_t size);

/// The CRC-32 of an object of `size` bytes, if the metadata has one that belongs to it. Programs that change an
/// object's bytes (resizing, re-compressing) often carry its metadata over: crc32-size gives them away.
[[nodiscard]] std::optional<Crc32> crcOf(const Metadata &metadata, std::uint64_t size);

[[nodiscard]] std::optional<FileTime> fileModifiedOf(const Metadata &metadata);

} // namespace photoporter
