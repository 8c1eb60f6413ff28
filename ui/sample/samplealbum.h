// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QString>

#include <cstdint>
#include <stop_token>

namespace photoporter {

struct SampleAlbumOptions {
    unsigned large = 12;    ///< photos of 24 megapixels (6000 × 4000), 5 to 12 MB each
    unsigned small = 12;    ///< photos of web size (1600 × 1067), 200 to 900 KB each, in a folder "web"
    std::uint32_t seed = 1; ///< the same seed gives the same photos
};

struct SampleAlbum {
    std::uint64_t photos = 0;
    std::uint64_t bytes = 0;
};

/// Writes a sample album into `folder` (made if absent). A file appears whole or not at all; files that are there
/// already are kept, so a second call with the same options only counts. Modification times are fixed, so that the
/// album is the same every time. LocalIoFailed or DiskFull when a file can't be written, NotSupported when
/// Qt can't write JPEG.
[[nodiscard]] Result<SampleAlbum> makeSampleAlbum(const QString &folder, const SampleAlbumOptions &options,
                                                  ProgressCounters *progress = nullptr, std::stop_token stop = {});

} // namespace photoporter
