// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "store/folder/posix.h"

#include <cstdint>
#include <stop_token>

namespace photoporter::folder {

/// Copies source[range) to `target` at `targetOffset`, where the target reads as zeros so far: holes of the source
/// are skipped and stay holes. Inside the kernel (copy_file_range), sharing blocks where the file system can, with
/// read and write where it cannot. Looks at `stop` every 8 MiB.
/// Returns errno, 0 for done, ECANCELED for stopped, ESTALE when the source was not `expected` from beginning to
/// end, or is shorter than the range: what was copied is then of no use.
[[nodiscard]] int copyRange(int source, const FileIdentity &expected, ByteRange range, int target,
                            std::uint64_t targetOffset, const std::stop_token &stop);

} // namespace photoporter::folder
