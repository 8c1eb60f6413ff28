// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/answers.h"
#include "store/s3/client.h"
#include "store/s3/s3store.h"
#include "store/s3/text.h"
#include "store/s3/xml.h"

#include <algorithm>

// The multipart half of S3Store.
namespace photoporter {

namespace {

/// S3 may answer a copy or a completion 200 before it knows how it ends, and put an <Error> into the body (API
/// reference, CompleteMultipartUpload and CopyObject). `parsed` is what the body gives as a success.
template<typename T>
Result<T> orErrorInside(Result<T> parsed, const HttpResponse &answer, const s3::Request &request,
                        const s3::Place &place)
{
    if (parsed)
        return parsed;
    if (const auto inside = s3::parseError(answer.body)) {
        HttpResponse asStatus = answer;
        asStatus.status = 500; // for codes that are not known: the operation failed at the server
        Error error = s3::errorOf(asStatus, request, place);
        error.httpStatus = answer.status;
        return std::unexpected(std::move(error));
    }
    if (s3::looksLikeHtml(answer.body) || answer.body.isEmpty())
        return std::unexpected(s3::notAnS3Server(answer, place));
    return parsed;
}

Result<> checkNumber(int number, const StoreRules &rules)
{
    if (number >= 1 && number <= rules.maxParts)
        return {};
    return fail(ErrorCode::InvalidInput, S3Text::tr("There is no part number %1: parts have numbers from 1 to %2.")
                                             .arg(number)
                                             .arg(rules.maxParts));
}

/// Checked here, since some servers take parts in any order and make something of it.
Result<> checkParts(const CompleteUploadRequest &request)
{
    const auto &parts = request.parts;
    const bool rising = std::ranges::adjacent_find(parts, [](const CompletedPart &a, const CompletedPart &b) {
                            return a.number >= b.number;
                        }) == parts.end();
    if (!parts.empty() && rising)
        return {};
    return fail(ErrorCode::PartInvalid,
                S3Text::tr("The parts of \"%1\" are not in rising order, or there are none.")
                    .arg(request.upload.key.text()));
}

} // namespace

Result<UploadRef> S3Store::createUpload(const CreateUploadRequest &request, std::stop_token stop)
{
    const auto name = whole(request.key);
    if (!name)
        return std::unexpected(name.error());
    if (auto valid = s3::checkMetadata(request.metadata); !valid)
        return std::unexpected(valid.error());
    const auto sent = s3::createUploadRequest(*name, request, m_capabilities);
    const auto answer = m_client->send(sent, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto id = orErrorInside(s3::parseCreatedUpload(answer->body), *answer, sent, m_client->place());
    if (!id)
        return std::unexpected(id.error());
    m_client->trust();
    const bool full = request.fullObjectCrc32 && m_capabilities.fullObjectCrc32;
    return UploadRef{.key = request.key,
                     .id = std::move(*id),
                     .fullObjectCrc32 = full,
                     .partCrc32 = request.partCrc32 && !full};
}

Result<PartResult> S3Store::uploadPart(const UploadPartRequest &request, std::stop_token stop)
{
    const auto name = whole(request.upload.key);
    if (!name)
        return std::unexpected(name.error());
    if (auto valid = checkNumber(request.number, m_rules); !valid)
        return std::unexpected(valid.error());
    const auto answer = m_client->send(s3::uploadPartRequest(*name, request, m_capabilities), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto etag = s3::etagIn(*answer, m_client->place());
    if (!etag)
        return std::unexpected(etag.error());
    return PartResult{.etag = std::move(*etag), .crc32 = crc32FromBase64(answer->header("x-amz-checksum-crc32"))};
}

Result<PartResult> S3Store::copyPart(const CopyPartRequest &request, std::stop_token stop)
{
    const auto name = whole(request.upload.key);
    if (!name)
        return std::unexpected(name.error());
    const auto source = whole(request.source);
    if (!source)
        return std::unexpected(source.error());
    if (auto valid = checkNumber(request.number, m_rules); !valid)
        return std::unexpected(valid.error());
    // Checked here, since some servers cut such a range and say nothing.
    const auto &range = request.range;
    const bool outside = range && (range->length == 0 || range->end() < range->offset ||
                                   (request.sourceSize > 0 && range->end() > request.sourceSize));
    if (outside)
        return fail(ErrorCode::RangeInvalid,
                    S3Text::tr("The range to copy is not inside \"%1\".").arg(request.source.text()));
    const auto sent = s3::copyPartRequest(*name, m_client->config().bucket, *source, request, m_capabilities);
    const auto answer = m_client->send(sent, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto part = orErrorInside(s3::parseCopiedPart(answer->body), *answer, sent, m_client->place());
    if (part)
        m_client->meter().countCopied(request.length());
    return part;
}

Result<ObjectInfo> S3Store::completeUpload(const CompleteUploadRequest &request, std::stop_token stop)
{
    const auto name = whole(request.upload.key);
    if (!name)
        return std::unexpected(name.error());
    if (auto valid = checkParts(request); !valid)
        return std::unexpected(valid.error());
    const auto sent = s3::completeUploadRequest(*name, request);
    const auto answer = m_client->send(sent, stop);
    if (!answer)
        return recognise(request, answer.error(), std::move(stop));
    const auto done = orErrorInside(s3::parseCompletedUpload(answer->body), *answer, sent, m_client->place());
    if (!done)
        return recognise(request, done.error(), std::move(stop));
    if (done->etag.isEmpty()) { // Ceph, when the upload had been completed before
        const Error missing{
            .code = ErrorCode::UploadMissing,
            .message =
                S3Text::tr("The unfinished upload of \"%1\" no longer exists.").arg(request.upload.key.text()),
            .httpStatus = answer->status,
            .requestId = QString::fromUtf8(answer->header("x-amz-request-id"))};
        return recognise(request, missing, std::move(stop));
    }
    return ObjectInfo{.key = request.upload.key,
                      .size = request.size,
                      .etag = done->etag,
                      .modified = s3::dateIn(*answer).value_or(m_client->now()),
                      .crc32 = done->crc32};
}

Result<ObjectInfo> S3Store::recognise(const CompleteUploadRequest &request, const Error &otherwise,
                                      std::stop_token stop)
{
    // A server's failure may mean the same: Ceph 18.2 answers so when the upload is no more.
    const bool failed = otherwise.code == ErrorCode::ServerFailed;
    if (!failed && otherwise.code != ErrorCode::UploadMissing)
        return std::unexpected(otherwise);
    std::vector<ETag> tags;
    tags.reserve(request.parts.size());
    for (const CompletedPart &part : request.parts)
        tags.push_back(part.etag);
    const auto expected = multipartETag(tags);
    auto info = head(request.upload.key, stop);
    if (info && expected && info->etag == *expected && info->size == request.size)
        return info;
    // Nothing is known then; "no such upload" would be final, and may be wrong.
    if (!info && (info.error().isTransient() || info.error().code == ErrorCode::Cancelled))
        return info;
    if (failed) {
        const auto parts = listParts(request.upload, std::move(stop));
        if (!parts && parts.error().code == ErrorCode::UploadMissing)
            return std::unexpected(parts.error());
    }
    return std::unexpected(otherwise);
}

Result<> S3Store::abortUpload(const UploadRef &upload, std::stop_token stop)
{
    const auto name = whole(upload.key);
    if (!name)
        return std::unexpected(name.error());
    const auto answer = m_client->send(s3::abortUploadRequest(*name, upload.id), std::move(stop));
    if (!answer && answer.error().code != ErrorCode::UploadMissing &&
        answer.error().code != ErrorCode::ObjectMissing)
        return std::unexpected(answer.error());
    return {};
}

Result<PendingUploads> S3Store::listUploads(const QByteArray &prefix, const QByteArray &continuation,
                                            std::stop_token stop)
{
    // The two markers in one, apart by a NUL, which no key holds.
    const auto nul = continuation.indexOf('\0');
    const QByteArray keyMarker = nul < 0 ? continuation : continuation.left(nul);
    const QByteArray idMarker = nul < 0 ? QByteArray() : continuation.mid(nul + 1);
    const auto answer = m_client->send(
        s3::listUploadsRequest(m_client->config().prefix + prefix, keyMarker, idMarker), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto page = s3::parseUploadsPage(answer->body);
    if (!page && (s3::looksLikeHtml(answer->body) || answer->body.isEmpty()))
        return std::unexpected(s3::notAnS3Server(*answer, m_client->place()));
    if (!page)
        return std::unexpected(page.error());
    PendingUploads pending;
    for (PendingUpload &upload : page->uploads) {
        auto key = withoutPrefix(upload.key.utf8(), prefix);
        if (!key)
            return std::unexpected(key.error());
        upload.key = ObjectKey(std::move(*key));
        pending.uploads.push_back(std::move(upload));
    }
    if (page->truncated)
        pending.continuation = page->nextKeyMarker + '\0' + page->nextUploadIdMarker;
    return pending;
}

Result<std::vector<PartInfo>> S3Store::listParts(const UploadRef &upload, std::stop_token stop)
{
    const auto name = whole(upload.key);
    if (!name)
        return std::unexpected(name.error());
    std::vector<PartInfo> parts;
    int marker = 0;
    while (true) {
        const auto answer = m_client->send(s3::listPartsRequest(*name, upload.id, marker), stop);
        if (!answer)
            return std::unexpected(answer.error());
        const auto page = s3::parsePartsPage(answer->body);
        if (!page && (s3::looksLikeHtml(answer->body) || answer->body.isEmpty()))
            return std::unexpected(s3::notAnS3Server(*answer, m_client->place()));
        if (!page)
            return std::unexpected(page.error());
        parts.insert(parts.end(), page->parts.begin(), page->parts.end());
        if (!page->truncated || page->nextMarker <= marker)
            return parts;
        marker = page->nextMarker;
    }
}

} // namespace photoporter
