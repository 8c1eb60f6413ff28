// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/uploadarea.h"

#include "store/folder/rangecopy.h"
#include "store/folder/text.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace photoporter::folder {

namespace {

constexpr const char *uploadFile = "upload";
constexpr QByteArrayView partSuffix = ".part";
constexpr qsizetype partDigits = 5;

Error uploadMissing(const ObjectKey &key)
{
    return {.code = ErrorCode::UploadMissing,
            .message = FolderText::tr("The upload of \"%1\" is no longer in the folder.").arg(key.text())};
}

/// Most failures below an upload's folder mean that it was completed or aborted meanwhile.
std::unexpected<Error> partFailed(int error, const ObjectKey &key)
{
    if (error == ENOENT)
        return std::unexpected(uploadMissing(key));
    return std::unexpected(systemError(error, FolderText::tr("Could not write a part of \"%1\"").arg(key.text())));
}

bool isUploadId(const QByteArray &id)
{
    return id.size() == 32 &&
           std::ranges::all_of(id, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

QByteArray partName(int number)
{
    return QByteArray::number(number).rightJustified(partDigits, '0') + partSuffix.toByteArray();
}

bool isMd5(const ETag &etag)
{
    return etag.value().size() == 32 && QByteArray::fromHex(etag.value()).size() == 16;
}

/// docs/folder-store.md, "Tags".
ETag tagOfCopy(const ObjectKey &source, const OpenObject &object, ByteRange range)
{
    const ETag &etag = object.record.etag;
    if (range == ByteRange{0, object.identity.size} && isMd5(etag))
        return etag;
    QByteArray text;
    for (const QByteArray &field :
         {QByteArray("copy"), source.utf8(), etag.value(), QByteArray::number(qulonglong{range.offset}),
          QByteArray::number(qulonglong{range.length})})
        text += field + '\0';
    return ETag(md5(text).toHex());
}

} // namespace

std::unexpected<Error> sourceEdited()
{
    return fail(ErrorCode::SourceChanged,
                FolderText::tr("The file of a copied object was edited in place meanwhile."));
}

Result<UploadRef> UploadArea::create(const CreateUploadRequest &request) const
{
    const QByteArray id = randomName();
    const auto failed = [&](int error) {
        ::unlinkat(m_tree.temporaries(), id.constData(), AT_REMOVEDIR);
        return std::unexpected(
            systemError(error, FolderText::tr("Could not begin the upload of \"%1\"").arg(request.key.text())));
    };
    // Made complete under tmp/ and then moved: an upload's folder always has its record.
    if (::mkdirat(m_tree.temporaries(), id.constData(), 0777) != 0)
        return failed(errno);
    const auto folder = openFolder(m_tree.temporaries(), id);
    if (!folder)
        return failed(folder.error());
    const Fd file(::openat(folder->get(), uploadFile, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    const UploadRecord record{.key = request.key,
                              .contentType = request.contentType,
                              .metadata = request.metadata,
                              .initiated = systemClock()->now()};
    int error = file.isOpen() ? writeAll(file.get(), toJson(record), {}) : errno;
    if (error == 0)
        error = m_tree.sync(file.get());
    if (error == 0 && ::renameat(m_tree.temporaries(), id.constData(), m_tree.uploads(), id.constData()) != 0)
        error = errno;
    if (error != 0) {
        removeFlatFolder(m_tree.temporaries(), id);
        return failed(error);
    }
    return UploadRef{.key = request.key,
                     .id = UploadId(id),
                     .fullObjectCrc32 = request.fullObjectCrc32,
                     .partCrc32 = request.partCrc32};
}

Result<UploadArea::Opened> UploadArea::open(const UploadRef &upload) const
{
    if (!isUploadId(upload.id.text()))
        return std::unexpected(uploadMissing(upload.key));
    auto folder = openFolder(m_tree.uploads(), upload.id.text());
    if (!folder)
        return partFailed(folder.error(), upload.key);
    const auto json = readSmallFile(folder->get(), uploadFile);
    if (!json)
        return partFailed(json.error(), upload.key);
    auto record = uploadRecordFromJson(*json);
    if (!record || record->key != upload.key)
        return std::unexpected(uploadMissing(upload.key));
    return Opened{std::move(*folder), std::move(*record)};
}

Result<> UploadArea::checkNumber(int number) const
{
    if (number >= 1 && number <= m_rules.maxParts)
        return {};
    return fail(ErrorCode::InvalidInput,
                FolderText::tr("Part number %1 is not one from 1 to %2.").arg(number).arg(m_rules.maxParts));
}

Result<> UploadArea::storePart(int folder, int number, const PartRecord &record) const
{
    const QByteArray name = partName(number);
    const auto json = readSmallFile(folder, name);
    const auto replaced = json ? partRecordFromJson(*json) : std::nullopt;
    const QByteArray temp = "t-" + randomName();
    const Fd file(::openat(folder, temp.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    int error = file.isOpen() ? writeAll(file.get(), toJson(record), {}) : errno;
    if (error == 0 && ::renameat(folder, temp.constData(), folder, name.constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlinkat(folder, temp.constData(), 0);
        return std::unexpected(systemError(error, FolderText::tr("Could not write part %1").arg(number)));
    }
    if (replaced && !replaced->source)
        ::unlinkat(folder, replaced->file.constData(), 0);
    return {};
}

Result<PartResult> UploadArea::putPart(const UploadPartRequest &request, const QByteArray &md5, Crc32 crc,
                                       const std::stop_token &stop) const
{
    if (auto inside = checkNumber(request.number); !inside)
        return std::unexpected(inside.error());
    const auto opened = open(request.upload);
    if (!opened)
        return std::unexpected(opened.error());
    const int folder = opened->folder.get();
    const QByteArray name = "d-" + randomName();
    const Fd file(::openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    int error = file.isOpen() ? writeAll(file.get(), request.body, stop) : errno;
    if (error == 0 && m_tree.isDurable())
        error = syncInSteps(file.get(), static_cast<std::uint64_t>(request.body.size()), stop);
    const PartRecord record{.etag = ETag(md5.toHex()),
                            .file = name,
                            .range = {0, static_cast<std::uint64_t>(request.body.size())},
                            .crc32 = crc,
                            .source = {}};
    auto stored = error == 0 ? storePart(folder, request.number, record) : partFailed(error, request.upload.key);
    if (!stored) {
        ::unlinkat(folder, name.constData(), 0);
        return std::unexpected(stored.error());
    }
    return PartResult{.etag = record.etag, .crc32 = crc};
}

Result<ByteRange> UploadArea::rangeToCopy(const CopyPartRequest &request, std::uint64_t sourceSize) const
{
    const ByteRange range = request.range.value_or(ByteRange{0, sourceSize});
    const auto refuse = [&](const char *why) {
        return fail(
            ErrorCode::RangeInvalid,
            FolderText::tr(why).arg(request.source.text()).arg(range.offset).arg(range.end()).arg(sourceSize));
    };
    if (range.length > m_rules.maxPart)
        return fail(ErrorCode::TooLarge, FolderText::tr("A part of %1 is larger than a store takes (%2).")
                                             .arg(formatBytes(range.length), formatBytes(m_rules.maxPart)));
    if (!request.range)
        return range;
    if (range.length == 0 || range.offset > sourceSize || range.length > sourceSize - range.offset)
        return refuse(
            QT_TRANSLATE_NOOP("FolderStore", "The range of \"%1\" from %2 to %3 is not inside its %4 bytes."));
    if (sourceSize <= m_rules.rangeCopyAbove && range.length != sourceSize)
        return refuse(
            "\"%1\" is too small to copy a range of it (%2 to %3 of %4 bytes); it can only be copied whole.");
    return range;
}

Result<PartRecord> UploadArea::pinSource(int folder, const OpenObject &source, ByteRange range,
                                         const std::stop_token &stop) const
{
    PartRecord record{.etag = {}, .file = {}, .range = range, .crc32 = {}, .source = source.identity};
    struct stat status{};
    if (::fstat(source.fd.get(), &status) != 0)
        return std::unexpected(systemError(errno, FolderText::tr("Could not read the source of a copy")));
    record.file = "s-" + QByteArray::number(qulonglong{status.st_ino}, 16) + '-' +
                  QByteArray::number(qlonglong{source.identity.mtimeNs}, 16);
    // By descriptor, because the name may lead to another file by now.
    const QByteArray opened = "/proc/self/fd/" + QByteArray::number(source.fd.get());
    if (::linkat(AT_FDCWD, opened.constData(), folder, record.file.constData(), AT_SYMLINK_FOLLOW) == 0 ||
        errno == EEXIST) // another part of this upload has linked it
        return record;
    record = {.etag = {}, .file = "d-" + randomName(), .range = {0, range.length}, .crc32 = {}, .source = {}};
    const Fd file(::openat(folder, record.file.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    int error = file.isOpen() ? 0 : errno;
    if (error == 0 && ::ftruncate(file.get(), static_cast<off_t>(range.length)) != 0)
        error = errno;
    if (error == 0)
        error = copyRange(source.fd.get(), source.identity, range, file.get(), 0, stop);
    if (error == 0 && m_tree.isDurable())
        error = syncInSteps(file.get(), range.length, stop);
    if (error == 0)
        return record;
    ::unlinkat(folder, record.file.constData(), 0);
    if (error == ESTALE)
        return sourceEdited();
    return std::unexpected(systemError(error, FolderText::tr("Could not copy the source of a part")));
}

Result<PartResult> UploadArea::copyPart(const CopyPartRequest &request, const std::stop_token &stop) const
{
    if (auto inside = checkNumber(request.number); !inside)
        return std::unexpected(inside.error());
    const auto opened = open(request.upload);
    if (!opened)
        return std::unexpected(opened.error());
    const auto source = m_tree.openObject(request.source);
    if (!source)
        return std::unexpected(source.error());
    if (!request.sourceETag.isEmpty() && request.sourceETag != source->record.etag)
        return fail(ErrorCode::SourceChanged,
                    FolderText::tr("\"%1\" was replaced meanwhile.").arg(request.source.text()));
    const auto range = rangeToCopy(request, source->identity.size);
    if (!range)
        return std::unexpected(range.error());
    auto record = pinSource(opened->folder.get(), *source, *range, stop);
    if (!record)
        return std::unexpected(record.error());
    record->etag = tagOfCopy(request.source, *source, *range);
    if (range->length == source->identity.size)
        record->crc32 = source->record.crc32;
    if (auto stored = storePart(opened->folder.get(), request.number, *record); !stored)
        return std::unexpected(stored.error());
    return PartResult{.etag = record->etag, .crc32 = record->crc32};
}

Result<> UploadArea::abort(const UploadRef &upload) const
{
    const auto opened = open(upload);
    if (!opened)
        return opened.error().code == ErrorCode::UploadMissing ? Result<>() : std::unexpected(opened.error());
    // One rename ends the upload for everybody; the rest is tidying.
    const QByteArray &id = upload.id.text();
    if (::renameat(m_tree.uploads(), id.constData(), m_tree.temporaries(), id.constData()) != 0 && errno != ENOENT)
        return std::unexpected(
            systemError(errno, FolderText::tr("Could not abort the upload of \"%1\"").arg(upload.key.text())));
    removeFlatFolder(m_tree.temporaries(), id);
    return {};
}

Result<PendingUploads> UploadArea::list(const QByteArray &prefix, const QByteArray &continuation) const
{
    constexpr std::size_t pageSize = 1000;
    std::vector<PendingUpload> found;
    const int error = forEachEntry(m_tree.uploads(), [&](const QByteArray &id, unsigned char) {
        const auto folder = openFolder(m_tree.uploads(), id);
        const auto json = folder ? readSmallFile(folder->get(), uploadFile) : std::unexpected(folder.error());
        const auto record = json ? uploadRecordFromJson(*json) : std::nullopt;
        if (record && record->key.utf8().startsWith(prefix))
            found.push_back({.key = record->key, .id = UploadId(id), .initiated = record->initiated});
    });
    if (error != 0)
        return std::unexpected(systemError(error, FolderText::tr("Could not list the unfinished uploads")));
    const auto place = [](const PendingUpload &upload) -> QByteArray {
        return upload.key.utf8() + '\0' + upload.id.text();
    };
    std::ranges::sort(found, {}, place);
    const auto begin = std::ranges::upper_bound(found, continuation, {}, place);
    PendingUploads page;
    page.uploads.assign(begin, std::ranges::next(begin, pageSize, found.end()));
    if (page.uploads.size() == pageSize && page.uploads.back().id != found.back().id)
        page.continuation = place(page.uploads.back());
    return page;
}

Result<std::vector<PartInfo>> UploadArea::parts(const UploadRef &upload) const
{
    const auto opened = open(upload);
    if (!opened)
        return std::unexpected(opened.error());
    std::vector<PartInfo> parts;
    const int error = forEachEntry(opened->folder.get(), [&](const QByteArray &name, unsigned char) {
        if (!name.endsWith(partSuffix))
            return;
        const auto json = readSmallFile(opened->folder.get(), name);
        if (const auto record = json ? partRecordFromJson(*json) : std::nullopt)
            parts.push_back({.number = name.first(name.size() - partSuffix.size()).toInt(),
                             .size = record->range.length,
                             .etag = record->etag,
                             .crc32 = record->crc32});
    });
    if (error != 0)
        return partFailed(error, upload.key);
    std::ranges::sort(parts, {}, &PartInfo::number);
    return parts;
}

} // namespace photoporter::folder
