// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/answers.h"

#include <QCoreApplication>

namespace photoporter::s3 {

namespace {

constexpr QByteArrayView metadataPrefix = "x-amz-meta-";

Metadata metadataIn(const HttpResponse &answer)
{
    Metadata metadata;
    for (qsizetype i = 0; i < answer.headers.size(); ++i) {
        const QLatin1StringView name = answer.headers.nameAt(i); // lower-case
        if (name.startsWith(QLatin1StringView(metadataPrefix)))
            metadata[QByteArray(name.data() + metadataPrefix.size(), name.size() - metadataPrefix.size())] =
                answer.headers.valueAt(i).toByteArray();
    }
    return metadata;
}

std::optional<Crc32> fullObjectCrc32In(const HttpResponse &answer, const ETag &etag)
{
    const QByteArray type = answer.header("x-amz-checksum-type");
    // Without a type only an object of one piece has a checksum that is surely of its bytes.
    const bool full = type.isEmpty() ? !etag.value().contains('-') : type == "FULL_OBJECT";
    return full ? crc32FromBase64(answer.header("x-amz-checksum-crc32")) : std::nullopt;
}

/// The total of "bytes 0-9/100".
std::optional<std::uint64_t> totalIn(const QByteArray &contentRange)
{
    bool ok = false;
    const auto slash = contentRange.indexOf('/');
    const std::uint64_t total = contentRange.mid(slash + 1).toULongLong(&ok);
    return slash > 0 && ok ? std::optional(total) : std::nullopt;
}

std::unexpected<Error> outside(const ObjectKey &key)
{
    return fail(
        ErrorCode::RangeInvalid,
        QCoreApplication::translate("S3", "The range that was asked for is not inside \"%1\".").arg(key.text()));
}

} // namespace

Result<ETag> etagIn(const HttpResponse &answer, const Place &place)
{
    ETag etag(answer.header("etag"));
    if (etag.isEmpty())
        return std::unexpected(notAnS3Server(answer, place));
    return etag;
}

Result<ObjectInfo> objectInfoIn(const HttpResponse &answer, const ObjectKey &key, const Place &place)
{
    auto etag = etagIn(answer, place);
    if (!etag)
        return std::unexpected(etag.error());
    const auto crc = fullObjectCrc32In(answer, *etag);
    return ObjectInfo{.key = key,
                      .etag = std::move(*etag),
                      .modified = parseHttpDate(answer.header("last-modified")).value_or(Clock::WallTime{}),
                      .metadata = metadataIn(answer),
                      .contentType = answer.header("content-type"),
                      .crc32 = crc};
}

Result<std::uint64_t> sizeIn(const HttpResponse &answer, const Place &place)
{
    bool ok = false;
    const std::uint64_t size = answer.header("content-length").toULongLong(&ok);
    if (!ok)
        return std::unexpected(notAnS3Server(answer, place));
    return size;
}

Result<Object> objectIn(HttpResponse answer, const GetRequest &request, const Place &place)
{
    auto info = objectInfoIn(answer, request.key, place);
    if (!info)
        return std::unexpected(info.error());
    info->crc32.reset(); // of a range it would be another
    const auto got = static_cast<std::uint64_t>(answer.body.size());
    info->size = totalIn(answer.header("content-range")).value_or(got);
    if (request.range) {
        const bool whole = answer.status == 200 && request.range->offset == 0 && got == request.range->length;
        if (answer.status != 206 && !whole)
            return fail(ErrorCode::NotSupported,
                        QCoreApplication::translate("S3", "%1 sends whole objects where a range was asked for.")
                            .arg(place.host));
        if (got != request.range->length)
            return outside(request.key);
    }
    return Object{.info = std::move(*info), .body = std::move(answer.body)};
}

} // namespace photoporter::s3
