// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bodychecks.h"

#include "store/text.h"

namespace photoporter {

namespace {

constexpr qsizetype maxMetadata = 2048; // S3 API, "Working with object metadata"

} // namespace

Result<BodyDigests> checkBody(const QByteArray &body, const std::optional<QByteArray> &md5,
                              const std::optional<Crc32> &crc32, std::uint64_t maxSize)
{
    if (static_cast<std::uint64_t>(body.size()) > maxSize)
        return fail(ErrorCode::TooLarge,
                    StoreText::tr("%1 in one request are more than the store takes (%2).")
                        .arg(formatBytes(static_cast<std::uint64_t>(body.size())), formatBytes(maxSize)));
    BodyDigests digests = digestsOf(body, false);
    if (md5 && *md5 != digests.md5)
        return fail(ErrorCode::DigestMismatch, StoreText::tr("The MD5 given with the bytes is not theirs."));
    if (crc32 && *crc32 != digests.crc32)
        return fail(ErrorCode::DigestMismatch, StoreText::tr("The CRC-32 given with the bytes is not theirs."));
    return digests;
}

Result<> checkNewObject(const ObjectKey &key, const Metadata &metadata)
{
    if (auto valid = key.validate(); !valid)
        return valid;
    qsizetype size = 0;
    for (const auto &[name, value] : metadata)
        size += name.size() + value.size();
    if (size > maxMetadata)
        return fail(ErrorCode::InvalidInput,
                    StoreText::tr("\"%1\" has more metadata than the 2 KB that S3 takes.").arg(key.text()));
    return {};
}

QByteArray typeOrDefault(const QByteArray &contentType)
{
    return contentType.isEmpty() ? QByteArray("application/octet-stream") : contentType;
}

} // namespace photoporter
