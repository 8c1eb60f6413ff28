// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "zip/reader.h"

namespace photoporter {

struct VerifyOptions {
    enum class Depth : std::uint8_t {
        Directory, ///< the directory alone
        Sample,    ///< and local headers of `sampleCount` entries, the first and the last among them
        Full,      ///< and all local headers, data, descriptors and gaps
    };
    Depth depth = Depth::Sample;
    std::size_t sampleCount = 32;
    unsigned width = 4;             ///< reads at once, 1 to 64
    std::uint64_t window = 8 * MiB; ///< bytes of a read; memory is about width × window
    ReaderLimits limits;
    ProgressCounters *progress = nullptr; ///< Phase::Verifying: bytes read, entries checked. Outlives the call
};

struct VerifyReport {
    ZipDirectory directory;           ///< its findings are those of the whole verification
    std::uint64_t headersChecked = 0; ///< local headers
    std::uint64_t dataChecked = 0;    ///< entries whose data were read and compared with their CRC
    [[nodiscard]] bool isSound() const { return directory.complete && directory.findings.errors() == 0; }
};

/// Checks an archive as deeply as asked. The findings are the same whatever the width. An error only when the
/// bytes can't be had.
[[nodiscard]] Result<VerifyReport> verifyArchive(RandomAccess &archive, const VerifyOptions &options = {},
                                                 std::stop_token stop = {});

} // namespace photoporter
