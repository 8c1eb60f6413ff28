// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <stop_token>

namespace photoporter::folder {

/// Copies source[range) to `target` at `targetOffset`, where the target reads as zeros so far: holes of the source
/// are skipped and stay holes. Inside the kernel (copy_file_range), sharing blocks where the file system can, with
/// read and write where it cannot. Looks at `stop` every 8 MiB.
/// Returns errno, 0 for done, ECANCELED for stopped, ESTALE when the source is shorter than the range.
[[nodiscard]] int copyRange(int source, ByteRange range, int target, std::uint64_t targetOffset,
                            const std::stop_token &stop);

} // namespace photoporter::folder
