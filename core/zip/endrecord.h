// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip/reader.h"

namespace photoporter {

/// What the records at an archive's end say, checked against one another and the file's size.
struct ArchiveEnd {
    ByteRange directory; ///< from the first byte of the file
    std::uint64_t entries = 0;
    std::uint64_t leadingBytes = 0;
    std::uint64_t position = 0; ///< of the first end record
    bool zip64 = false;
};

/// The last bytes of an archive, read once: enough for every end record that can be there, and for the whole
/// directory of a small archive.
struct ArchiveTail {
    QByteArray bytes;
    std::uint64_t offset = 0; ///< of its first byte
};
[[nodiscard]] Result<ArchiveTail> readTail(RandomAccess &archive, std::stop_token stop);

/// Nothing when there is no single reading; then the findings say why.
[[nodiscard]] Result<std::optional<ArchiveEnd>> readEnd(RandomAccess &archive, const ArchiveTail &tail,
                                                        ZipFindings &findings, std::stop_token stop);

} // namespace photoporter
