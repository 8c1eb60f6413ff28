// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

/// What a store that is its own server checks as S3 does. Pure.
namespace photoporter {

/// Computes MD5 and CRC-32 and compares them with those that came with the body: DigestMismatch. TooLarge beyond
/// `maxSize`.
[[nodiscard]] Result<BodyDigests> checkBody(const QByteArray &body, const std::optional<QByteArray> &md5,
                                            const std::optional<Crc32> &crc32, std::uint64_t maxSize);

/// NameInvalid for the key, InvalidInput for more than S3's 2 KB of metadata.
[[nodiscard]] Result<> checkNewObject(const ObjectKey &key, const Metadata &metadata);

/// An empty type means application/octet-stream.
[[nodiscard]] QByteArray typeOrDefault(const QByteArray &contentType);

} // namespace photoporter
