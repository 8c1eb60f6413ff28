// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/requests.h"

#include "store/s3/lifecyclexml.h"
#include "store/s3/xml.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter::s3 {

namespace {

constexpr std::uint64_t smallAnswer = 1 * MiB;

QByteArray text(int number)
{
    return QByteArray::number(number);
}

QByteArray typeOrDefault(const QByteArray &type)
{
    return type.isEmpty() ? QByteArray("application/octet-stream") : type;
}

void addMd5(Request &request, const std::optional<QByteArray> &known = {})
{
    request.headers.emplace_back("content-md5", (known ? *known : md5(request.body)).toBase64());
}

/// Both headers: Ceph 20.2 looks at the second only beside the first.
void addCrc32(Request &request, Crc32 crc)
{
    request.headers.emplace_back("x-amz-sdk-checksum-algorithm", "CRC32");
    request.headers.emplace_back("x-amz-checksum-crc32", toBase64(crc));
}

void addMetadata(Request &request, const Metadata &metadata)
{
    for (const auto &[name, value] : metadata)
        request.headers.emplace_back("x-amz-meta-" + name, value);
}

QByteArray rangeText(const ByteRange &range)
{
    return "bytes=" + QByteArray::number(range.offset) + '-' + QByteArray::number(range.end() - 1);
}

} // namespace

Request headRequest(const QByteArray &key, const StoreCapabilities &capabilities)
{
    Request request{.kind = RequestKind::Head, .method = "HEAD", .key = key};
    if (capabilities.crc32Checksums || capabilities.fullObjectCrc32)
        request.headers.emplace_back("x-amz-checksum-mode", "ENABLED");
    return request;
}

Request listRequest(const ListRequest &list, const QByteArray &prefix)
{
    Request request{.kind = RequestKind::List, .method = "GET"};
    request.query = {{"list-type", "2"},
                     // Keys may hold control characters, which XML can't carry.
                     {"encoding-type", "url"},
                     {"max-keys", text(std::clamp(list.maxKeys, 1, 1000))}};
    const QByteArray wholePrefix = prefix + list.prefix;
    if (!wholePrefix.isEmpty())
        request.query.emplace_back("prefix", wholePrefix);
    if (!list.delimiter.isEmpty())
        request.query.emplace_back("delimiter", list.delimiter);
    if (!list.continuation.isEmpty())
        request.query.emplace_back("continuation-token", list.continuation);
    else if (!list.startAfter.isEmpty())
        request.query.emplace_back("start-after", prefix + list.startAfter);
    return request;
}

Request getRequest(const QByteArray &key, const GetRequest &get)
{
    Request request{.kind = RequestKind::Get, .method = "GET", .key = key};
    request.answerLimit = StoreRules{}.maxPart;
    if (get.range) {
        request.headers.emplace_back("range", rangeText(*get.range));
        request.answerLimit =
            std::max(get.range->length, smallAnswer); // an error's text may be longer than the range
    }
    if (get.ifMatch)
        request.headers.emplace_back("if-match", get.ifMatch->quoted());
    return request;
}

Request putRequest(const QByteArray &key, const PutRequest &put, const StoreCapabilities &capabilities)
{
    Request request{.kind = RequestKind::Put,
                    .method = "PUT",
                    .key = key,
                    .body = put.body,
                    .isPayload = true,
                    .sha256 = put.sha256};
    request.headers.emplace_back("content-type", typeOrDefault(put.contentType));
    addMetadata(request, put.metadata);
    addMd5(request, put.md5);
    if (capabilities.crc32Checksums)
        addCrc32(request, put.crc32 ? *put.crc32 : crc32(put.body));
    if (put.ifAbsent)
        request.headers.emplace_back("if-none-match", "*");
    if (put.ifMatch) // bare: Ceph 18.2 compares the header's text, and Amazon takes either
        request.headers.emplace_back("if-match", put.ifMatch->value());
    return request;
}

Request removeRequest(std::span<const QByteArray> keys)
{
    Request request{.kind = RequestKind::Remove, .method = "POST", .query = {{"delete", ""}}};
    request.body = removalBody(keys);
    request.headers.emplace_back("content-type", "application/xml");
    addMd5(request);
    return request;
}

Request removeOneRequest(const QByteArray &key)
{
    return {.kind = RequestKind::Remove, .method = "DELETE", .key = key};
}

Request createUploadRequest(const QByteArray &key, const CreateUploadRequest &create,
                            const StoreCapabilities &capabilities)
{
    Request request{.kind = RequestKind::CreateUpload, .method = "POST", .key = key, .query = {{"uploads", ""}}};
    request.headers.emplace_back("content-type", typeOrDefault(create.contentType));
    addMetadata(request, create.metadata);
    if (create.fullObjectCrc32 && capabilities.fullObjectCrc32) {
        request.headers.emplace_back("x-amz-checksum-algorithm", "CRC32");
        request.headers.emplace_back("x-amz-checksum-type", "FULL_OBJECT");
    } else if (create.partCrc32) {
        request.headers.emplace_back("x-amz-checksum-algorithm", "CRC32");
        request.headers.emplace_back("x-amz-checksum-type", "COMPOSITE");
    }
    return request;
}

Request uploadPartRequest(const QByteArray &key, const UploadPartRequest &part,
                          const StoreCapabilities &capabilities)
{
    Request request{.kind = RequestKind::UploadPart,
                    .method = "PUT",
                    .key = key,
                    .body = part.body,
                    .isPayload = true,
                    .sha256 = part.sha256};
    request.query = {{"partNumber", text(part.number)}, {"uploadId", part.upload.id.text()}};
    addMd5(request, part.md5);
    // S3 refuses a checksum in an upload that was created without one.
    const bool wanted = part.upload.fullObjectCrc32 || part.upload.partCrc32;
    if (wanted && (capabilities.crc32Checksums || capabilities.fullObjectCrc32))
        addCrc32(request, part.crc32 ? *part.crc32 : crc32(part.body));
    return request;
}

Request copyPartRequest(const QByteArray &key, const QByteArray &bucket, const QByteArray &source,
                        const CopyPartRequest &copy, const StoreCapabilities &capabilities)
{
    Request request{.kind = RequestKind::CopyPart, .method = "PUT", .key = key, .answerLimit = smallAnswer};
    request.query = {{"partNumber", text(copy.number)}, {"uploadId", copy.upload.id.text()}};
    request.headers.emplace_back("x-amz-copy-source", '/' + bucket + '/' + uriEncode(source, true));
    if (copy.range)
        request.headers.emplace_back("x-amz-copy-source-range", rangeText(*copy.range));
    if (!copy.sourceETag.isEmpty() && capabilities.conditionalCopy != ConditionSupport::Refused)
        request.headers.emplace_back("x-amz-copy-source-if-match", copy.sourceETag.quoted());
    return request;
}

Request completeUploadRequest(const QByteArray &key, const CompleteUploadRequest &complete)
{
    Request request{.kind = RequestKind::CompleteUpload, .method = "POST", .key = key, .answerLimit = smallAnswer};
    request.query = {{"uploadId", complete.upload.id.text()}};
    request.body = completionBody(complete.parts, complete.upload.partCrc32);
    request.headers.emplace_back("content-type", "application/xml");
    addMd5(request);
    if (complete.upload.fullObjectCrc32 && complete.crc32) {
        addCrc32(request, *complete.crc32);
        request.headers.emplace_back("x-amz-checksum-type", "FULL_OBJECT");
        request.headers.emplace_back("x-amz-mp-object-size", QByteArray::number(complete.size));
    }
    if (complete.ifAbsent)
        request.headers.emplace_back("if-none-match", "*");
    return request;
}

Request abortUploadRequest(const QByteArray &key, const UploadId &id)
{
    return {.kind = RequestKind::AbortUpload, .method = "DELETE", .key = key, .query = {{"uploadId", id.text()}}};
}

Request listUploadsRequest(const QByteArray &prefix, const QByteArray &keyMarker, const QByteArray &uploadIdMarker)
{
    Request request{.kind = RequestKind::ListUploads, .method = "GET"};
    request.query = {{"uploads", ""}, {"encoding-type", "url"}, {"max-uploads", "1000"}};
    if (!prefix.isEmpty())
        request.query.emplace_back("prefix", prefix);
    if (!keyMarker.isEmpty())
        request.query.emplace_back("key-marker", keyMarker);
    if (!uploadIdMarker.isEmpty())
        request.query.emplace_back("upload-id-marker", uploadIdMarker);
    return request;
}

Request listPartsRequest(const QByteArray &key, const UploadId &id, int marker)
{
    Request request{.kind = RequestKind::ListParts, .method = "GET", .key = key};
    request.query = {{"uploadId", id.text()}, {"max-parts", "1000"}};
    if (marker > 0)
        request.query.emplace_back("part-number-marker", text(marker));
    return request;
}

Request attributesRequest(const QByteArray &key, int marker)
{
    Request request{.kind = RequestKind::Attributes, .method = "GET", .key = key, .query = {{"attributes", ""}}};
    request.headers = {{"x-amz-object-attributes", "Checksum,ObjectParts"}, {"x-amz-max-parts", "1000"}};
    if (marker > 0)
        request.headers.emplace_back("x-amz-part-number-marker", text(marker));
    return request;
}

Request lifecycleRequest()
{
    return {
        .kind = RequestKind::GetLifecycle, .method = "GET", .query = {{"lifecycle", ""}}, .answerLimit = 4 * MiB};
}

Request setLifecycleRequest(const LifecycleRules &rules, const StoreCapabilities &capabilities)
{
    Request request{.kind = RequestKind::PutLifecycle,
                    .method = "PUT",
                    .query = {{"lifecycle", ""}},
                    .body = lifecycleBody(rules),
                    .answerLimit = smallAnswer};
    request.headers.emplace_back("content-type", "application/xml");
    addMd5(request);
    if (capabilities.crc32Checksums)
        addCrc32(request, crc32(request.body));
    if (!rules.transitionMinimum.isEmpty())
        request.headers.emplace_back(transitionMinimumHeader, rules.transitionMinimum);
    return request;
}

Request bucketRequest()
{
    return {.kind = RequestKind::Head, .method = "HEAD"};
}

QByteArray encodedPath(const S3Config &config, const QByteArray &key)
{
    const QByteArray encoded = uriEncode(key, true);
    if (config.usesVirtualHost())
        return '/' + encoded;
    const QByteArray bucket = '/' + uriEncode(config.bucket);
    return key.isEmpty() ? bucket : QByteArray(bucket + '/' + encoded);
}

QByteArray encodedTarget(const S3Config &config, const Request &request)
{
    const QByteArray path = encodedPath(config, request.key);
    return request.query.empty() ? path : QByteArray(path + '?' + encodeQuery(request.query));
}

QByteArray contentDisposition(const QString &fileName)
{
    QByteArray ascii;
    for (const QChar c : fileName) {
        if (c.isLowSurrogate())
            continue;
        const bool plain = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'%';
        ascii += plain ? static_cast<char>(c.unicode()) : '_';
    }
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + uriEncode(fileName.toUtf8());
}

Result<> checkMetadata(const Metadata &metadata)
{
    const auto refuse = [](const QByteArray &name, const char *why) {
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("S3", why).arg(QString::fromUtf8(name)));
    };
    qsizetype size = 0;
    for (const auto &[name, value] : metadata) {
        size += name.size() + value.size();
        const bool nameFits = !name.isEmpty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        });
        if (!nameFits)
            return refuse(name, QT_TRANSLATE_NOOP(
                                    "S3", "The name of the metadata \"%1\" has other characters than a-z, 0-9, "
                                          "\"-\", \"_\" and \".\"."));
        if (!std::ranges::all_of(value, [](char c) { return c >= 0x20 && c < 0x7f; }))
            return refuse(name, QT_TRANSLATE_NOOP(
                                    "S3", "The value of the metadata \"%1\" has other characters than printable "
                                          "ASCII."));
        if (value.simplified() != value) // line and signature would not agree about them
            return refuse(
                name,
                QT_TRANSLATE_NOOP("S3", "The value of the metadata \"%1\" has spaces at its ends, or several in a "
                                        "row."));
    }
    if (size > 2048)
        return refuse(
            metadata.begin()->first,
            QT_TRANSLATE_NOOP("S3", "The metadata \"%1\" and the rest are more than the 2 KB that S3 keeps."));
    return {};
}

} // namespace photoporter::s3
