// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/xml.h"

#include "store/s3/element.h"
#include "store/s3/text.h"

#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>

namespace photoporter::s3 {

namespace {

std::unexpected<Error> misfit(const QString &what)
{
    return fail(ErrorCode::UnexpectedAnswer,
                S3Text::tr("The store's answer does not fit: %1.").arg(what.left(200)));
}

Result<Element> parseRoot(const QByteArray &body, QStringView name)
{
    auto root = parseElement(body);
    if (root && root->name != name)
        return misfit(S3Text::tr("<%1> where <%2> was expected").arg(root->name, name));
    return root;
}

bool isTrue(const QByteArray &text)
{
    return text.trimmed().toLower() == "true";
}

Result<std::uint64_t> number(const Element &parent, QStringView name, std::uint64_t largest)
{
    bool ok = false;
    const QByteArray text = parent.textOf(name).trimmed();
    const std::uint64_t value = text.toULongLong(&ok);
    // toULongLong takes "-1" for a large number.
    if (!ok || text.startsWith('-') || value > largest)
        return misfit(S3Text::tr("<%1> is \"%2\"").arg(name, QString::fromUtf8(text)));
    return value;
}

constexpr std::uint64_t largestSize = std::uint64_t{1} << 62U;
constexpr std::uint64_t largestPart = 1'000'000;

Clock::WallTime time(const Element &parent, QStringView name)
{
    const auto parsed =
        QDateTime::fromString(QString::fromLatin1(parent.textOf(name).trimmed()), Qt::ISODateWithMs);
    return Clock::WallTime(std::chrono::milliseconds(parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0));
}

ETag etag(const Element &parent)
{
    return ETag(parent.textOf(u"ETag").trimmed());
}

std::optional<Crc32> checksum(const Element &parent)
{
    return crc32FromBase64(parent.textOf(u"ChecksumCRC32").trimmed());
}

/// A checksum of the whole object, not one of checksums: those say COMPOSITE or end in "-" and a number.
std::optional<Crc32> fullChecksum(const Element &parent)
{
    const QByteArray type = parent.textOf(u"ChecksumType").trimmed();
    return type.isEmpty() || type == "FULL_OBJECT" ? checksum(parent) : std::nullopt;
}

/// Keys as encoding-type=url has them: form encoding, in which "+" is a space.
class KeyDecoder {
public:
    explicit KeyDecoder(const Element &root) : m_encoded(root.textOf(u"EncodingType").trimmed() == "url") {}

    QByteArray operator()(QByteArray text) const
    {
        if (!m_encoded)
            return text;
        text.replace('+', ' ');
        return QByteArray::fromPercentEncoding(text);
    }

private:
    bool m_encoded;
};

Result<PartInfo> partInfo(const Element &element)
{
    const auto partNumber = number(element, u"PartNumber", largestPart);
    if (!partNumber)
        return std::unexpected(partNumber.error());
    const auto size = number(element, u"Size", largestSize);
    if (!size)
        return std::unexpected(size.error());
    return PartInfo{
        .number = static_cast<int>(*partNumber), .size = *size, .etag = etag(element), .crc32 = checksum(element)};
}

/// Fills the parts, truncated and nextMarker of a PartsPage or AttributesPage.
Result<> readParts(const Element &element, QStringView partName, auto &page)
{
    for (const Element &child : element.children) {
        if (child.name != partName)
            continue;
        auto part = partInfo(child);
        if (!part)
            return std::unexpected(part.error());
        page.parts.push_back(std::move(*part));
    }
    page.truncated = isTrue(element.textOf(u"IsTruncated"));
    if (!page.truncated)
        return {};
    const auto marker = number(element, u"NextPartNumberMarker", largestPart);
    if (!marker)
        return std::unexpected(marker.error());
    page.nextMarker = static_cast<int>(*marker);
    return {};
}

constexpr auto declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
constexpr auto xmlNamespace = R"( xmlns="http://s3.amazonaws.com/doc/2006-03-01/")";

} // namespace

std::optional<ErrorBody> parseError(const QByteArray &body)
{
    auto root = parseElement(body);
    if (!root)
        return {};
    // Some servers wrap it: <ErrorResponse><Error>.
    const Element *error = root->name == u"Error" ? &*root : root->child(u"Error");
    if (!error || (error != &*root && root->name != u"ErrorResponse"))
        return {};
    return ErrorBody{.code = error->textOf(u"Code").trimmed(),
                     .message = QString::fromUtf8(error->textOf(u"Message")).simplified(),
                     .requestId = error->textOf(u"RequestId").trimmed(),
                     .region = error->textOf(u"Region").trimmed(),
                     .endpoint = error->textOf(u"Endpoint").trimmed()};
}

bool looksLikeHtml(QByteArrayView body)
{
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 1024)).toByteArray().trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html");
}

Result<ListPage> parseListPage(const QByteArray &body)
{
    const auto root = parseRoot(body, u"ListBucketResult");
    if (!root)
        return std::unexpected(root.error());
    const KeyDecoder decode(*root);
    ListPage page;
    for (const Element &child : root->children) {
        if (child.name == u"CommonPrefixes") {
            page.commonPrefixes.push_back(decode(child.textOf(u"Prefix")));
        } else if (child.name == u"Contents") {
            const auto size = number(child, u"Size", largestSize);
            if (!size)
                return std::unexpected(size.error());
            page.objects.push_back({.key = ObjectKey(decode(child.textOf(u"Key"))),
                                    .size = *size,
                                    .etag = etag(child),
                                    .modified = time(child, u"LastModified")});
        }
    }
    if (isTrue(root->textOf(u"IsTruncated"))) {
        page.continuation = root->textOf(u"NextContinuationToken").trimmed();
        if (page.continuation.isEmpty())
            return misfit(S3Text::tr("a truncated list without a continuation"));
    }
    return page;
}

Result<UploadsPage> parseUploadsPage(const QByteArray &body)
{
    const auto root = parseRoot(body, u"ListMultipartUploadsResult");
    if (!root)
        return std::unexpected(root.error());
    const KeyDecoder decode(*root);
    UploadsPage page;
    for (const Element &child : root->children) {
        if (child.name == u"Upload")
            page.uploads.push_back({.key = ObjectKey(decode(child.textOf(u"Key"))),
                                    .id = UploadId(child.textOf(u"UploadId").trimmed()),
                                    .initiated = time(child, u"Initiated")});
    }
    page.truncated = isTrue(root->textOf(u"IsTruncated"));
    page.nextKeyMarker = decode(root->textOf(u"NextKeyMarker"));
    page.nextUploadIdMarker = root->textOf(u"NextUploadIdMarker").trimmed();
    if (page.truncated && page.nextKeyMarker.isEmpty())
        return misfit(S3Text::tr("a truncated list without a continuation"));
    return page;
}

Result<PartsPage> parsePartsPage(const QByteArray &body)
{
    const auto root = parseRoot(body, u"ListPartsResult");
    if (!root)
        return std::unexpected(root.error());
    PartsPage page;
    if (auto read = readParts(*root, u"Part", page); !read)
        return std::unexpected(read.error());
    return page;
}

Result<UploadId> parseCreatedUpload(const QByteArray &body)
{
    const auto root = parseRoot(body, u"InitiateMultipartUploadResult");
    if (!root)
        return std::unexpected(root.error());
    const QByteArray id = root->textOf(u"UploadId").trimmed();
    if (id.isEmpty())
        return misfit(S3Text::tr("<%1> is \"%2\"").arg(u"UploadId", u""));
    return UploadId(id);
}

Result<PartResult> parseCopiedPart(const QByteArray &body)
{
    const auto root = parseRoot(body, u"CopyPartResult");
    if (!root)
        return std::unexpected(root.error());
    if (etag(*root).isEmpty())
        return misfit(S3Text::tr("<%1> is \"%2\"").arg(u"ETag", u""));
    return PartResult{.etag = etag(*root), .crc32 = checksum(*root)};
}

Result<CompletedUpload> parseCompletedUpload(const QByteArray &body)
{
    const auto root = parseRoot(body, u"CompleteMultipartUploadResult");
    if (!root)
        return std::unexpected(root.error());
    return CompletedUpload{.etag = etag(*root), .crc32 = fullChecksum(*root)};
}

Result<std::vector<RemovalFailure>> parseRemoval(const QByteArray &body)
{
    const auto root = parseRoot(body, u"DeleteResult");
    if (!root)
        return std::unexpected(root.error());
    std::vector<RemovalFailure> failures;
    for (const Element &child : root->children) {
        if (child.name != u"Error" || child.textOf(u"Code") == "NoSuchKey")
            continue;
        failures.push_back({.key = child.textOf(u"Key"),
                            .code = child.textOf(u"Code").trimmed(),
                            .message = QString::fromUtf8(child.textOf(u"Message")).simplified()});
    }
    return failures;
}

Result<AttributesPage> parseAttributes(const QByteArray &body)
{
    // Amazon's documentation has the first name, its service and several others the second, Ceph 20.2 the third.
    auto root = parseElement(body);
    if (!root)
        return std::unexpected(root.error());
    if (root->name != u"GetObjectAttributesResponse" && root->name != u"GetObjectAttributesOutput" &&
        root->name != u"GetObjectAttributes")
        return misfit(S3Text::tr("<%1> where <%2> was expected").arg(root->name, u"GetObjectAttributesResponse"));
    AttributesPage page;
    if (const Element *object = root->child(u"Checksum"))
        page.fullObject = fullChecksum(*object);
    if (const Element *parts = root->child(u"ObjectParts")) {
        if (auto read = readParts(*parts, u"Part", page); !read)
            return std::unexpected(read.error());
    }
    return page;
}

bool fitsXml(const QByteArray &key)
{
    const bool control = std::ranges::any_of(
        key, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    return !control && !key.contains("\xEF\xBF\xBE") && !key.contains("\xEF\xBF\xBF");
}

QByteArray removalBody(std::span<const QByteArray> keys)
{
    QByteArray xml = declaration + QByteArray("<Delete") + xmlNamespace + "><Quiet>true</Quiet>";
    for (const QByteArray &key : keys)
        xml += "<Object><Key>" + escaped(key) + "</Key></Object>";
    return xml + "</Delete>";
}

QByteArray completionBody(const std::vector<CompletedPart> &parts, bool withCrc32)
{
    QByteArray xml = declaration + QByteArray("<CompleteMultipartUpload") + xmlNamespace + '>';
    for (const CompletedPart &part : parts) {
        xml += "<Part><PartNumber>" + QByteArray::number(part.number) + "</PartNumber><ETag>" +
               escaped(part.etag.quoted()) + "</ETag>";
        if (withCrc32 && part.crc32)
            xml += "<ChecksumCRC32>" + toBase64(*part.crc32) + "</ChecksumCRC32>";
        xml += "</Part>";
    }
    return xml + "</CompleteMultipartUpload>";
}

} // namespace photoporter::s3
