// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/uploadworker.h"

namespace photoporter {

/// How one run of an upload ended.
struct UploadEnd {
    std::optional<Error> error;         ///< nothing: all is there
    std::optional<UploadCounts> counts; ///< nothing when it did not come to sending
};

/// Scans, plans and sends, from the beginning: what is there already is found to be there. Writes a row of the
/// metrics. Files that can't be sent are an error of the whole only after all others were.
[[nodiscard]] UploadEnd attemptUpload(const UploadWorkerOptions &options, const QueuedUpload &upload,
                                      ProgressCounters &progress, std::stop_token stop);

} // namespace photoporter
