// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>
#include <vector>

/// S3's XML (API reference, "Data types" and the answers of each operation). Pure functions. Answers come from
/// strangers: depth, text and number of elements are bounded, a document type declaration is refused, and what
/// does not fit is UnexpectedAnswer with the place; elements that are not known are passed over.
namespace photoporter::s3 {

/// An <Error> document.
struct ErrorBody {
    QByteArray code;
    QString message;
    QByteArray requestId;
    QByteArray region; ///< where the server says that the bucket is
    QByteArray endpoint;
};

/// Nothing when the body is no XML with <Error> as its root.
[[nodiscard]] std::optional<ErrorBody> parseError(const QByteArray &body);

/// True when the body starts like an HTML page: what a console or a web server answers.
[[nodiscard]] bool looksLikeHtml(QByteArrayView body);

/// ListObjectsV2; keys and prefixes are decoded when the answer says encoding-type=url.
[[nodiscard]] Result<ListPage> parseListPage(const QByteArray &body);

struct UploadsPage {
    std::vector<PendingUpload> uploads;
    bool truncated = false;
    QByteArray nextKeyMarker;
    QByteArray nextUploadIdMarker;
};
[[nodiscard]] Result<UploadsPage> parseUploadsPage(const QByteArray &body);

struct PartsPage {
    std::vector<PartInfo> parts;
    bool truncated = false;
    int nextMarker = 0;
};
[[nodiscard]] Result<PartsPage> parsePartsPage(const QByteArray &body);

[[nodiscard]] Result<UploadId> parseCreatedUpload(const QByteArray &body);
[[nodiscard]] Result<PartResult> parseCopiedPart(const QByteArray &body);

struct CompletedUpload {
    ETag etag;                  ///< empty where the server leaves it out (Ceph, when asked a second time)
    std::optional<Crc32> crc32; ///< full-object only
};
[[nodiscard]] Result<CompletedUpload> parseCompletedUpload(const QByteArray &body);

struct RemovalFailure {
    QByteArray key;
    QByteArray code;
    QString message;
};
/// What a DeleteObjects answer says could not be removed; a key that did not exist is not among it.
[[nodiscard]] Result<std::vector<RemovalFailure>> parseRemoval(const QByteArray &body);

struct AttributesPage {
    std::optional<Crc32> fullObject;
    std::vector<PartInfo> parts; ///< their etags are empty
    bool truncated = false;
    int nextMarker = 0;
};
[[nodiscard]] Result<AttributesPage> parseAttributes(const QByteArray &body);

/// True when XML 1.0 can carry the key (no control characters but tab and line ends, no U+FFFE, U+FFFF).
[[nodiscard]] bool fitsXml(const QByteArray &key);

[[nodiscard]] QByteArray removalBody(std::span<const QByteArray> keys);
/// `withCrc32`: the parts' checksums go along (uploads created with partCrc32).
[[nodiscard]] QByteArray completionBody(const std::vector<CompletedPart> &parts, bool withCrc32);

} // namespace photoporter::s3
