// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bodychecks.h"
#include "store/memoryserve.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// Multipart uploads of the store in memory.
namespace photoporter::testing {

namespace {

std::unexpected<Error> refuse(ErrorCode code, const QString &what, const ObjectKey &key)
{
    return fail(code, u"%1 (\"%2\" in the store in memory)."_s.arg(what, key.text()));
}

} // namespace

Result<MemoryStore::Upload *> MemoryStore::findUpload(const UploadRef &ref)
{
    const auto found = m_uploads.find(ref.id.text());
    if (found == m_uploads.end() || found->second.request.key != ref.key)
        return refuse(ErrorCode::UploadMissing, u"There is no such upload"_s, ref.key);
    return &found->second;
}

Result<UploadRef> MemoryStore::createUpload(const CreateUploadRequest &request, std::stop_token stop)
{
    return serve<UploadRef>(RequestKind::CreateUpload, request.key, stop, [&]() -> Result<UploadRef> {
        if (auto valid = checkNewObject(request.key, request.metadata); !valid)
            return std::unexpected(valid.error());
        const QByteArray id = QByteArray::number(qulonglong{++m_lastUpload}).rightJustified(20, '0');
        m_uploads.emplace(id, Upload{.request = request, .initiated = systemClock()->now(), .parts = {}});
        return UploadRef{.key = request.key,
                         .id = UploadId(id),
                         .fullObjectCrc32 = request.fullObjectCrc32,
                         .partCrc32 = request.partCrc32};
    });
}

Result<> MemoryStore::storePart(const UploadRef &ref, int number, Part part)
{
    const auto upload = findUpload(ref);
    if (!upload)
        return std::unexpected(upload.error());
    if (number < 1 || number > m_rules.maxParts)
        return refuse(ErrorCode::InvalidInput, u"Part number %1 is not one"_s.arg(number), ref.key);
    (*upload)->parts.insert_or_assign(number, std::move(part));
    return {};
}

Result<PartResult> MemoryStore::uploadPart(const UploadPartRequest &request, std::stop_token stop)
{
    return serve<PartResult>(RequestKind::UploadPart, request.upload.key, stop, [&]() -> Result<PartResult> {
        const auto digests =
            checkBody(request.body, m_capabilities.contentMd5 ? request.md5 : std::nullopt,
                      m_capabilities.crc32Checksums ? request.crc32 : std::nullopt, m_rules.maxPart);
        if (!digests)
            return std::unexpected(digests.error());
        const PartResult result{.etag = ETag(digests->md5.toHex()),
                                .crc32 =
                                    m_capabilities.crc32Checksums ? std::optional(digests->crc32) : std::nullopt};
        if (auto stored =
                storePart(request.upload, request.number,
                          {.content = MemoryContent(request.body), .etag = result.etag, .crc32 = result.crc32});
            !stored)
            return std::unexpected(stored.error());
        m_meter.countUp(static_cast<std::uint64_t>(request.body.size()));
        return result;
    });
}

Result<ByteRange> MemoryStore::rangeToCopy(const CopyPartRequest &request, const Stored &source) const
{
    const std::uint64_t size = source.info.size;
    const ByteRange range = request.range.value_or(ByteRange{0, size});
    if (range.length > m_rules.maxPart)
        return refuse(ErrorCode::TooLarge, u"The part would be too large"_s, request.source);
    if (!request.range)
        return range;
    if (range.length == 0 || range.offset > size || range.length > size - range.offset)
        return refuse(ErrorCode::RangeInvalid, u"The range is not inside"_s, request.source);
    if (!m_capabilities.copyPartRange)
        return refuse(ErrorCode::NotSupported, u"Ranges are not copied"_s, request.source);
    if (size <= m_rules.rangeCopyAbove && range.length != size)
        return refuse(ErrorCode::RangeInvalid, u"Too small to copy a range of it"_s, request.source);
    return range;
}

Result<PartResult> MemoryStore::copyPart(const CopyPartRequest &request, std::stop_token stop)
{
    return serve<PartResult>(RequestKind::CopyPart, request.upload.key, stop, [&]() -> Result<PartResult> {
        if (!m_capabilities.copyPart)
            return refuse(ErrorCode::NotSupported, u"Parts are not copied"_s, request.source);
        if (auto upload = findUpload(request.upload); !upload)
            return std::unexpected(upload.error());
        const auto source = find(request.source);
        if (!source)
            return std::unexpected(source.error());
        if (!request.sourceETag.isEmpty() && m_capabilities.conditionalCopy == ConditionSupport::Refused)
            return refuse(ErrorCode::NotSupported, u"Conditions on a source are not known"_s, request.source);
        if (!request.sourceETag.isEmpty() && m_capabilities.conditionalCopy == ConditionSupport::Honoured &&
            request.sourceETag != (*source)->info.etag)
            return refuse(ErrorCode::SourceChanged, u"It was replaced"_s, request.source);
        const auto range = rangeToCopy(request, **source);
        if (!range)
            return std::unexpected(range.error());
        Part part{.content = (*source)->content.slice(*range), .etag = {}, .crc32 = {}};
        part.etag = ETag(part.content.md5().toHex());
        if (m_capabilities.copyPartCrc32 && request.upload.partCrc32)
            part.crc32 = part.content.crc32();
        const PartResult result{.etag = part.etag, .crc32 = part.crc32};
        if (auto stored = storePart(request.upload, request.number, std::move(part)); !stored)
            return std::unexpected(stored.error());
        m_meter.countCopied(range->length);
        return result;
    });
}

Result<std::vector<const MemoryStore::Part *>>
MemoryStore::chosenParts(const Upload &upload, const std::vector<CompletedPart> &parts) const
{
    std::vector<const Part *> chosen;
    int last = 0;
    for (const CompletedPart &part : parts) {
        const auto found = upload.parts.find(part.number);
        if (part.number <= last || found == upload.parts.end() || found->second.etag != part.etag)
            return refuse(ErrorCode::PartInvalid, u"Part %1 is not as named"_s.arg(part.number),
                          upload.request.key);
        chosen.push_back(&found->second);
        last = part.number;
    }
    if (chosen.empty())
        return refuse(ErrorCode::PartInvalid, u"There are no parts"_s, upload.request.key);
    return chosen;
}

Result<> MemoryStore::checkRules(const std::vector<const Part *> &parts) const
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::uint64_t size = parts[i]->content.size();
        const bool isLast = i + 1 == parts.size();
        total += size;
        if (!isLast && size < m_rules.minPart)
            return fail(ErrorCode::PartTooSmall, u"Part %1 has %2 bytes."_s.arg(i + 1).arg(size));
        const std::uint64_t first = parts.front()->content.size();
        if (m_rules.uniformParts && (isLast ? size > first : size != first))
            return fail(ErrorCode::PartInvalid, u"Part %1 is not as large as the first."_s.arg(i + 1));
    }
    if (total > m_rules.maxObject)
        return fail(ErrorCode::TooLarge, u"The object would have %1 bytes."_s.arg(total));
    return {};
}

Result<ObjectInfo> MemoryStore::assemble(const CompleteUploadRequest &request, Upload &upload)
{
    const auto parts = chosenParts(upload, request.parts);
    if (!parts)
        return std::unexpected(parts.error());
    if (auto legal = checkRules(*parts); !legal)
        return std::unexpected(legal.error());
    MemoryContent content;
    std::vector<ETag> tags;
    std::vector<PartInfo> kept;
    for (const Part *part : *parts) {
        content.append(part->content);
        tags.push_back(part->etag);
        const int number = static_cast<int>(tags.size());
        kept.push_back({.number = number, .size = part->content.size(), .etag = part->etag, .crc32 = part->crc32});
    }
    std::optional<Crc32> crc;
    if (upload.request.fullObjectCrc32 && m_capabilities.fullObjectCrc32) {
        crc = content.crc32();
        if (request.crc32 && *request.crc32 != *crc)
            return refuse(ErrorCode::DigestMismatch, u"The object has another CRC32"_s, request.upload.key);
    }
    if (request.ifAbsent && m_capabilities.conditionalComplete && m_objects.contains(request.upload.key.utf8()))
        return refuse(ErrorCode::PreconditionFailed, u"It exists already"_s, request.upload.key);
    const auto info = store({.key = request.upload.key,
                             .etag = multipartETag(tags).value_or(ETag()),
                             .metadata = upload.request.metadata,
                             .contentType = typeOrDefault(upload.request.contentType),
                             .crc32 = crc},
                            std::move(content));
    if (upload.request.partCrc32)
        m_objects.at(info.key.utf8()).parts = std::move(kept);
    m_uploads.erase(request.upload.id.text());
    return info;
}

Result<ObjectInfo> MemoryStore::completeUpload(const CompleteUploadRequest &request, std::stop_token stop)
{
    return serve<ObjectInfo>(RequestKind::CompleteUpload, request.upload.key, stop, [&]() -> Result<ObjectInfo> {
        const auto upload = findUpload(request.upload);
        if (upload)
            return assemble(request, **upload);
        std::vector<ETag> tags;
        std::ranges::transform(request.parts, std::back_inserter(tags), &CompletedPart::etag);
        const auto object = find(request.upload.key);
        if (object && (*object)->info.size == request.size && multipartETag(tags) == (*object)->info.etag)
            return (*object)->info;
        return std::unexpected(upload.error());
    });
}

Result<> MemoryStore::abortUpload(const UploadRef &upload, std::stop_token stop)
{
    return serve<void>(RequestKind::AbortUpload, upload.key, stop, [&]() -> Result<> {
        m_uploads.erase(upload.id.text());
        return {};
    });
}

Result<PendingUploads> MemoryStore::listUploads(const QByteArray &prefix, const QByteArray &continuation,
                                                std::stop_token stop)
{
    return serve<PendingUploads>(
        RequestKind::ListUploads, ObjectKey(prefix), stop, [&]() -> Result<PendingUploads> {
            const auto place = [](const PendingUpload &upload) -> QByteArray {
                return upload.key.utf8() + '\0' + upload.id.text();
            };
            PendingUploads page;
            for (const auto &[id, upload] : m_uploads) {
                PendingUpload pending{
                    .key = upload.request.key, .id = UploadId(id), .initiated = upload.initiated};
                if (pending.key.utf8().startsWith(prefix) && place(pending) > continuation)
                    page.uploads.push_back(std::move(pending));
            }
            std::ranges::sort(page.uploads, {}, place);
            if (page.uploads.size() > 1000) {
                page.uploads.resize(1000);
                page.continuation = place(page.uploads.back());
            }
            return page;
        });
}

Result<std::vector<PartInfo>> MemoryStore::listParts(const UploadRef &upload, std::stop_token stop)
{
    return serve<std::vector<PartInfo>>(
        RequestKind::ListParts, upload.key, stop, [&]() -> Result<std::vector<PartInfo>> {
            const auto found = findUpload(upload);
            if (!found)
                return std::unexpected(found.error());
            std::vector<PartInfo> parts;
            for (const auto &[number, part] : (*found)->parts)
                parts.push_back(
                    {.number = number, .size = part.content.size(), .etag = part.etag, .crc32 = part.crc32});
            return parts;
        });
}

} // namespace photoporter::testing
