// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"
#include "rope/rope.h"

#include <chrono>

namespace photoporter {

/// APPNOTE 4.4.5. Values are the format's own.
enum class ZipMethod : std::uint16_t { Stored = 0, Deflate = 8, Zstd = 93 };

/// One file of an archive to be laid out. `name` has passed the name policy.
struct ZipEntry {
    QByteArray name;                  ///< UTF-8, NFC, '/' between folders; 1 to 65,535 bytes
    std::uint64_t size = 0;           ///< uncompressed
    std::uint64_t compressedSize = 0; ///< as it stands in the archive; equals size when stored
    Crc32 crc;                        ///< of the uncompressed bytes
    std::chrono::sys_seconds modified{};
    ZipMethod method = ZipMethod::Stored;
    /// Where its compressedSize bytes come from: an index of the rope being built (Rope::addSource or addFile).
    Segment::Kind from = Segment::Kind::Stored;
    Rope::SourceIndex source = 0;
    std::uint64_t offset = 0; ///< in the source
};

} // namespace photoporter
