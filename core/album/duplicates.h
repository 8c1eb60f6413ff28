// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/scan.h"
#include "base/checksum.h"

namespace photoporter {

/// Groups of files with the same content. `heads` are the CRCs of the files' first bytes, in the same order: files
/// are read only where size and head agree with another's, and not more than 64 MiB in all.
[[nodiscard]] std::vector<std::vector<std::size_t>> findDuplicates(const std::vector<ScannedFile> &files,
                                                                   const std::vector<Crc32> &heads);

} // namespace photoporter
