// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/archive.h"

namespace photoporter {

/// zips/{album}/current.json: {"version":1,"key":…,"size":…,"entries":…,"crc32":"8 hex digits","etag":…}. Names
/// the archive that clients get. Written last, so it never names one that is not whole.
[[nodiscard]] QByteArray currentToJson(const ArchiveInfo &archive);
/// Strict: DataCorrupt for anything else, and for keys outside the album's own zips/{album}/ (a bucket is
/// hostile).
[[nodiscard]] Result<ArchiveInfo> currentFromJson(const QByteArray &json, const AlbumName &album);

} // namespace photoporter
