// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"
#include "ledger/ledger.h"

#include <span>
#include <vector>

namespace photoporter {

/// Whose bytes are known here: the ledger has a checksum of just this content (tag and size), from the upload,
/// which was compared with what arrived, or from a reading since. A ZIP need not read them. One answer a photo, in
/// their order, which is that of listPhotos() (byte order of keys). Asks the ledger alone, once; blocks.
[[nodiscard]] Result<std::vector<bool>> checkedPhotos(Ledger &ledger, const QString &location,
                                                      const AlbumName &album, std::span<const Photo> photos);

} // namespace photoporter
