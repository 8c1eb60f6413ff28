// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"
#include "base/filetime.h"

#include <map>
#include <span>

namespace photoporter {

struct ManifestEntry {
    std::uint64_t size = 0;
    ETag etag;
    Crc32 crc32;
    std::optional<FileTime> fileModified;
    friend bool operator==(const ManifestEntry &, const ManifestEntry &) = default;
};

/// What albums/{album}/manifest.json says (docs/manifest.md), by the photo's name as UTF-8 (byte order).
using Manifest = std::map<QByteArray, ManifestEntry>;

[[nodiscard]] QByteArray toJson(const AlbumName &album, const Manifest &manifest);

/// Trusts nothing. DataCorrupt, naming the entry, for whatever docs/manifest.md does not allow; NotSupported for a
/// later version.
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray &json);

/// The manifest as it lies in the store.
struct StoredManifest {
    Manifest entries;
    std::optional<ETag> etag; ///< nothing when there is none
};

/// Reads it. A missing, damaged or newer one is no error: it says less, and is replaced when the next is written.
[[nodiscard]] Result<StoredManifest> readManifest(ObjectStore &store, const AlbumName &album,
                                                  std::stop_token stop = {});

/// Entries of `ours` win. One that `theirs` has alone stays if `listed` shows it as it says, or if it is not in
/// `before`, the manifest as it was when the listing was made (so somebody added it since). Pure.
[[nodiscard]] Manifest mergeManifest(const Manifest &ours, const Manifest &theirs, const Manifest &before,
                                     std::span<const Photo> listed);

/// Merges `ours` into the store's manifest and replaces it at once, not overwriting what another uploader writes
/// meanwhile (on stores with conditional writes; see docs/manifest.md).
[[nodiscard]] Result<> writeManifest(ObjectStore &store, const AlbumName &album, const Manifest &ours,
                                     const Manifest &before, std::span<const Photo> listed,
                                     std::stop_token stop = {});

} // namespace photoporter
