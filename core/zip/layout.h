// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "zip/entry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace photoporter {

/// Where things lie in an archive that layoutArchive() has spelt.
struct ArchiveLayout {
    std::vector<std::uint64_t> headerOffsets; ///< of each entry's local header, in the order of the entries
    ByteRange directory;                      ///< the central directory, without the records behind it
    std::uint64_t size = 0;                   ///< of the whole archive; equals the rope's length
    bool zip64 = false;                       ///< the ZIP64 end record is there
};

/// Spells the archive of `entries`, in their order, as segments of `rope` (docs/zip-format.md). Sources and files
/// have been registered there by the caller; nothing has been appended yet, since an archive's offsets count from
/// its first byte. The CRC of data is known to the rope for stored entries. The same entries give the same bytes.
///
/// Pure and quick: a million entries in about half a second. On an error the rope is to be thrown away.
/// InvalidInput when the entries contradict themselves (no name or one over 65,535 bytes, a stored entry of two
/// sizes, bytes outside the source), TooLarge when the archive would reach 2^63 bytes.
[[nodiscard]] Result<ArchiveLayout> layoutArchive(std::span<const ZipEntry> entries, Rope &rope);

/// What an entry's local header takes, name and extra fields included.
[[nodiscard]] std::uint64_t localHeaderSize(const ZipEntry &entry);

} // namespace photoporter
