// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/uploader.h"
#include "ledger/runtable.h"
#include "metrics/usagestore.h"

namespace photoporter {

/// What the metrics keep of an upload: measured by `measured`, which was around its store, for `seconds` until
/// `now`; `traffic` is the upload's alone.
[[nodiscard]] RunRecord uploadRecord(const AlbumName &album, const UploadReport &report,
                                     const UsageStore &measured, const Traffic &traffic, double seconds,
                                     Clock::WallTime now);

} // namespace photoporter
