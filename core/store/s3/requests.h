// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/traffic.h"
#include "store/lifecycle.h"
#include "store/s3/config.h"
#include "store/s3/signer.h"
#include "store/types.h"

#include <span>

/// S3's requests as values, before they are signed. Pure functions; keys are whole (with the store's prefix).
/// Names and headers are those of the operations' pages in the S3 API reference.
namespace photoporter::s3 {

/// Goes with the lifecycle rules both ways.
inline constexpr auto transitionMinimumHeader = "x-amz-transition-default-minimum-object-size";

struct Request {
    RequestKind kind = RequestKind::Head;
    QByteArray method;
    QByteArray key; ///< empty: the bucket itself
    NamedValues query;
    NamedValues headers;
    QByteArray body;
    /// Photo bytes: their SHA-256 need not be signed where TLS and Content-MD5 guard them already.
    bool isPayload = false;
    std::optional<QByteArray> sha256; ///< of the body, raw, if already known
    std::uint64_t answerLimit = 16 * MiB;
};

[[nodiscard]] Request headRequest(const QByteArray &key, const StoreCapabilities &capabilities);
[[nodiscard]] Request listRequest(const ListRequest &request, const QByteArray &prefix);
[[nodiscard]] Request getRequest(const QByteArray &key, const GetRequest &request);
[[nodiscard]] Request putRequest(const QByteArray &key, const PutRequest &request,
                                 const StoreCapabilities &capabilities);
[[nodiscard]] Request removeRequest(std::span<const QByteArray> keys);
[[nodiscard]] Request removeOneRequest(const QByteArray &key);
[[nodiscard]] Request createUploadRequest(const QByteArray &key, const CreateUploadRequest &request,
                                          const StoreCapabilities &capabilities);
[[nodiscard]] Request uploadPartRequest(const QByteArray &key, const UploadPartRequest &request,
                                        const StoreCapabilities &capabilities);
[[nodiscard]] Request copyPartRequest(const QByteArray &key, const QByteArray &bucket, const QByteArray &source,
                                      const CopyPartRequest &request, const StoreCapabilities &capabilities);
[[nodiscard]] Request completeUploadRequest(const QByteArray &key, const CompleteUploadRequest &request);
[[nodiscard]] Request abortUploadRequest(const QByteArray &key, const UploadId &id);
[[nodiscard]] Request listUploadsRequest(const QByteArray &prefix, const QByteArray &keyMarker,
                                         const QByteArray &uploadIdMarker);
[[nodiscard]] Request listPartsRequest(const QByteArray &key, const UploadId &id, int marker);
[[nodiscard]] Request attributesRequest(const QByteArray &key, int marker);
[[nodiscard]] Request lifecycleRequest();
[[nodiscard]] Request setLifecycleRequest(const LifecycleRules &rules, const StoreCapabilities &capabilities);
/// Asks where the bucket is; answered by x-amz-bucket-region, whatever the status.
[[nodiscard]] Request bucketRequest();

/// Path and query, percent-encoded: what stands in the request line.
[[nodiscard]] QByteArray encodedPath(const S3Config &config, const QByteArray &key);
[[nodiscard]] QByteArray encodedTarget(const S3Config &config, const Request &request);

/// `attachment; filename="…"; filename*=UTF-8''…` (RFC 6266): the first in ASCII for old programs.
[[nodiscard]] QByteArray contentDisposition(const QString &fileName);

/// InvalidInput where names or values can't be headers, or are more than S3's 2 KB.
[[nodiscard]] Result<> checkMetadata(const Metadata &metadata);

} // namespace photoporter::s3
