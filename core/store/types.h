// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/checksum.h"
#include "base/clock.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace photoporter {

/// The name of an object inside a store: 1 to 1,024 bytes of UTF-8, never normalised, escaped or cleaned
/// ("a//b", "..", "x%2Fy" and "x+y" are four ordinary names). Relative to the store's prefix.
class ObjectKey {
public:
    ObjectKey() = default;
    explicit ObjectKey(QByteArray utf8) : m_utf8(std::move(utf8)) {}
    explicit ObjectKey(const QString &text) : m_utf8(text.toUtf8()) {}

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_utf8); } ///< for people
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    /// NameInvalid unless 1 to 1,024 bytes of valid UTF-8 without NUL.
    [[nodiscard]] Result<> validate() const;

    friend bool operator==(const ObjectKey &, const ObjectKey &) = default;
    friend std::strong_ordering operator<=>(const ObjectKey &a, const ObjectKey &b)
    {
        return a.m_utf8.compare(b.m_utf8) <=> 0; // byte order, which is the order of S3's listings
    }

private:
    QByteArray m_utf8;
};

/// An entity tag without its quotes. Equal tags of one key mean equal bytes; nothing else may be read from it
/// (a multipart object's is no MD5, and several stores have formulas of their own).
class ETag {
public:
    ETag() = default;
    /// Takes `"abc"`, `abc` and `W/"abc"` and keeps abc.
    explicit ETag(QByteArray text);

    [[nodiscard]] const QByteArray &value() const { return m_value; }
    [[nodiscard]] QByteArray quoted() const { return '"' + m_value + '"'; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const ETag &, const ETag &) = default;

private:
    QByteArray m_value;
};

/// The tag that S3 gives an object made of parts: MD5 over the parts' binary MD5s, then "-" and their number.
/// Nothing when a part's tag is no MD5. Stores may differ: equality proves, difference proves nothing.
[[nodiscard]] std::optional<ETag> multipartETag(const std::vector<ETag> &parts);

class UploadId {
public:
    UploadId() = default;
    explicit UploadId(QByteArray text) : m_text(std::move(text)) {}
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    friend bool operator==(const UploadId &, const UploadId &) = default;

private:
    QByteArray m_text;
};

/// User metadata: lower-case names without "x-amz-meta-", printable ASCII values; 2 KB in all (S3's limit).
using Metadata = std::map<QByteArray, QByteArray>;

struct ObjectInfo {
    ObjectKey key;
    std::uint64_t size = 0;
    ETag etag;
    Clock::WallTime modified{}; ///< as the store says; resolution may be a second
    Metadata metadata;          ///< filled by head() and get(), empty in listings
    QByteArray contentType;     ///< likewise
    std::optional<Crc32> crc32; ///< a full-object CRC32 kept by the store itself; head() only
};

struct ListRequest {
    QByteArray prefix;
    QByteArray delimiter;    ///< empty, or what folds keys into commonPrefixes ("/")
    QByteArray continuation; ///< ListPage::continuation of the page before; empty for the first
    QByteArray startAfter;   ///< keys up to this one are left out; first page only
    int maxKeys = 1000;      ///< 1 to 1,000
};

struct ListPage {
    std::vector<ObjectInfo> objects;        ///< in byte order of keys
    std::vector<QByteArray> commonPrefixes; ///< in byte order
    QByteArray continuation;                ///< empty on the last page
};

struct GetRequest {
    ObjectKey key;
    /// Nothing reads the whole object. A range must lie inside the object and be 1 byte or more (RangeInvalid).
    std::optional<ByteRange> range;
    std::optional<ETag> ifMatch; ///< PreconditionFailed when the object is another by now
};

struct Object {
    ObjectInfo info; ///< info.size is the whole object's size, also when a range was read
    QByteArray body;
};

struct PutRequest {
    ObjectKey key;
    QByteArray body;
    QByteArray contentType; ///< empty means application/octet-stream
    Metadata metadata;
    std::optional<Crc32> crc32;       ///< of the body, if already known: not computed again
    std::optional<QByteArray> md5;    ///< raw, likewise
    std::optional<QByteArray> sha256; ///< raw, likewise; of use where signsBodies()
    bool ifAbsent = false;            ///< PreconditionFailed when the key exists
    std::optional<ETag> ifMatch;      ///< PreconditionFailed unless the key holds this; needs conditionalPut
};

struct CreateUploadRequest {
    ObjectKey key;
    QByteArray contentType;
    Metadata metadata;
    /// Asks the store to keep and check a CRC32 over the whole object. Ignored where the capability is absent.
    bool fullObjectCrc32 = false;
    /// Asks for CRC32 per part (a "composite" upload): used to let the store compute CRCs. Excludes the former.
    bool partCrc32 = false;
};

/// What identifies one upload in all later calls.
struct UploadRef {
    ObjectKey key;
    UploadId id;
    bool fullObjectCrc32 = false; ///< as it was created
    bool partCrc32 = false;
};

struct UploadPartRequest {
    UploadRef upload;
    int number = 1; ///< 1 to rules().maxParts
    QByteArray body;
    std::optional<Crc32> crc32;
    std::optional<QByteArray> md5;
    std::optional<QByteArray> sha256;
};

struct CopyPartRequest {
    UploadRef upload;
    int number = 1;
    ObjectKey source;
    ETag sourceETag;                ///< sent as a condition where the store has it; empty for none
    std::uint64_t sourceSize = 0;   ///< of the whole source object; needed when range is empty
    std::optional<ByteRange> range; ///< nothing copies the whole object
    [[nodiscard]] std::uint64_t length() const { return range ? range->length : sourceSize; }
};

struct PartResult {
    ETag etag;
    std::optional<Crc32> crc32; ///< where the store answered one
};

struct CompletedPart {
    int number = 1;
    ETag etag;
    std::optional<Crc32> crc32; ///< sent along for uploads created with partCrc32
    friend bool operator==(const CompletedPart &, const CompletedPart &) = default;
};

struct CompleteUploadRequest {
    UploadRef upload;
    std::vector<CompletedPart> parts; ///< rising numbers, gaps allowed
    std::uint64_t size = 0;           ///< of the whole object; used to recognise an answer that got lost
    std::optional<Crc32> crc32;       ///< of the whole object; checked by the store when fullObjectCrc32
    bool ifAbsent = false;            ///< needs capability conditionalComplete
};

struct PendingUpload {
    ObjectKey key;
    UploadId id;
    Clock::WallTime initiated{};
};

struct PendingUploads {
    std::vector<PendingUpload> uploads;
    QByteArray continuation; ///< opaque; empty on the last page
};

struct PartInfo {
    int number = 1;
    std::uint64_t size = 0;
    ETag etag;
    std::optional<Crc32> crc32;
};

/// Checksums that a store keeps of an object (S3: GetObjectAttributes).
struct ObjectChecksums {
    std::optional<Crc32> fullObject;
    std::vector<PartInfo> parts; ///< of a multipart object, in order; empty where the store does not list them
};

struct PresignRequest {
    ObjectKey key;
    std::chrono::seconds expires{}; ///< 1 s to 7 days (SigV4's limit)
    QString
        downloadName; ///< file name the browser saves; empty for the store's own. Any Unicode (RFC 6266, RFC 8187)
};

/// The store's limits for objects and uploads (S3: "Multipart upload limits").
struct StoreRules {
    std::uint64_t minPart = 5 * MiB; ///< of every part but the last
    std::uint64_t maxPart = 5 * GiB;
    std::uint64_t maxObject = 5 * TiB;
    int maxParts = 10'000;
    bool uniformParts = false; ///< all parts but the last of one size, the last not larger (R2)
    /// A source of this size or less can only be copied whole (S3: "larger than 5 MB").
    std::uint64_t rangeCopyAbove = 5 * MiB;
    friend bool operator==(const StoreRules &, const StoreRules &) = default;
};

/// How a store treats a condition on a copy's source.
enum class ConditionSupport { Honoured, Ignored, Refused };

/// What an endpoint was found to do by the probe; never guessed from its name.
struct StoreCapabilities {
    bool copyPart = true;
    bool copyPartRange = true;
    bool crc32Checksums = false;     ///< a wrong CRC32 of a body is refused
    bool fullObjectCrc32 = false;    ///< CompleteMultipartUpload checks a full-object CRC32
    bool copyPartCrc32 = false;      ///< a copied part's CRC32 is answered or listed
    bool contentMd5 = false;         ///< a wrong Content-MD5 is refused
    bool conditionalPut = false;     ///< If-None-Match: * on PutObject
    bool conditionalReplace = false; ///< If-Match on PutObject
    bool conditionalComplete = false;
    ConditionSupport conditionalCopy = ConditionSupport::Ignored;
    bool metadata = true;
    bool presign = false;
    bool lifecycle = false;
    friend bool operator==(const StoreCapabilities &, const StoreCapabilities &) = default;
};

} // namespace photoporter
