// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/folder/rangecopy.h"
#include "store/folder/text.h"
#include "store/folder/uploadarea.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <numeric>
#include <sys/stat.h>
#include <unistd.h>

// Completing an upload: from its parts to one object.
namespace photoporter::folder {

namespace {

constexpr unsigned copyThreads = 4; // more don't help one disk

std::uint64_t totalSize(const std::vector<PartRecord> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const PartRecord &part) { return sum + part.range.length; });
}

/// Of the whole object, where every part's is known.
std::optional<Crc32> combinedCrc(const std::vector<PartRecord> &parts)
{
    Crc32 whole;
    for (const PartRecord &part : parts) {
        if (!part.crc32)
            return {};
        whole = crc32Combine(whole, *part.crc32, part.range.length);
    }
    return whole;
}

std::optional<ETag> tagOf(const std::vector<CompletedPart> &parts)
{
    std::vector<ETag> tags;
    tags.reserve(parts.size());
    std::ranges::transform(parts, std::back_inserter(tags), &CompletedPart::etag);
    return multipartETag(tags);
}

Result<> copyPartInto(int folder, const PartRecord &part, int target, std::uint64_t offset,
                      const std::stop_token &stop)
{
    const Fd file(::openat(folder, part.file.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return std::unexpected(systemError(errno, FolderText::tr("Could not read a part")));
    const int error =
        copyRange(file.get(), part.source.value_or(identityOf(status)), part.range, target, offset, stop);
    if (error == ESTALE)
        return sourceEdited();
    if (error != 0)
        return std::unexpected(systemError(error, FolderText::tr("Could not put the parts together")));
    return {};
}

} // namespace

Result<ObjectInfo> UploadArea::finishedBefore(const CompleteUploadRequest &request, const Error &otherwise) const
{
    const auto object = m_tree.openObject(request.upload.key);
    if (object && object->identity.size == request.size && tagOf(request.parts) == object->record.etag)
        return infoOf(request.upload.key, object->identity, object->record);
    return std::unexpected(otherwise);
}

Result<std::vector<PartRecord>> UploadArea::chosenParts(const CompleteUploadRequest &request, int folder) const
{
    const auto invalid = [&](int number) {
        return fail(
            ErrorCode::PartInvalid,
            FolderText::tr("Part %1 of \"%2\" is not in the folder as it was confirmed, or not in its order.")
                .arg(number)
                .arg(request.upload.key.text()));
    };
    if (request.parts.empty())
        return fail(ErrorCode::PartInvalid, FolderText::tr("An object needs at least one part."));
    std::vector<PartRecord> chosen;
    int before = 0;
    for (const CompletedPart &part : request.parts) {
        const QByteArray name = QByteArray::number(part.number).rightJustified(5, '0') + ".part";
        const auto json = part.number > before ? readSmallFile(folder, name) : std::unexpected(EINVAL);
        auto record = json ? partRecordFromJson(*json) : std::nullopt;
        if (!record || record->etag != part.etag)
            return invalid(part.number);
        chosen.push_back(std::move(*record));
        before = part.number;
    }
    return chosen;
}

Result<> UploadArea::checkRules(const std::vector<PartRecord> &parts) const
{
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const std::uint64_t length = parts[i].range.length;
        if (length < m_rules.minPart)
            return fail(ErrorCode::PartTooSmall,
                        FolderText::tr("Part %1 of %2 has %3 bytes; all but the last need %4.")
                            .arg(i + 1)
                            .arg(parts.size())
                            .arg(length)
                            .arg(m_rules.minPart));
        const bool isEven = length == parts.front().range.length && parts.back().range.length <= length;
        if (m_rules.uniformParts && !isEven)
            return fail(ErrorCode::PartInvalid,
                        FolderText::tr("All parts but the last must be of one size, the last not larger."));
    }
    if (totalSize(parts) > m_rules.maxObject)
        return fail(ErrorCode::TooLarge, FolderText::tr("An object of %1 is larger than the store takes (%2).")
                                             .arg(formatBytes(totalSize(parts)), formatBytes(m_rules.maxObject)));
    return {};
}

Result<> UploadArea::assemble(int folder, const std::vector<PartRecord> &parts, int target,
                              const std::stop_token &stop) const
{
    if (::ftruncate(target, static_cast<off_t>(totalSize(parts))) != 0)
        return std::unexpected(systemError(errno, FolderText::tr("Could not put the parts together")));
    std::vector<std::uint64_t> offsets;
    std::uint64_t offset = 0;
    for (const PartRecord &part : parts) {
        offsets.push_back(offset);
        offset += part.range.length;
    }
    return parallelFor(
        parts.size(), copyThreads,
        [&](std::size_t i, const std::stop_token &all) {
            return copyPartInto(folder, parts[i], target, offsets[i], all);
        },
        stop);
}

Result<ObjectInfo> UploadArea::complete(const CompleteUploadRequest &request, const std::stop_token &stop) const
{
    const auto opened = open(request.upload);
    if (!opened)
        return finishedBefore(request, opened.error());
    const int folder = opened->folder.get();
    const auto parts = chosenParts(request, folder);
    if (!parts)
        return std::unexpected(parts.error());
    if (auto legal = checkRules(*parts); !legal)
        return std::unexpected(legal.error());
    const auto crc = combinedCrc(*parts);
    auto file = m_tree.createTemp();
    if (!file)
        return std::unexpected(file.error());
    if (auto assembled = assemble(folder, *parts, file->fd(), stop); !assembled) {
        if (assembled.error().code == ErrorCode::FileMissing) // aborted or completed meanwhile
            return finishedBefore(request, open(request.upload).error_or(assembled.error()));
        return std::unexpected(assembled.error());
    }
    const ObjectRecord record{.etag = tagOf(request.parts).value_or(ETag()),
                              .contentType = opened->record.contentType,
                              .metadata = opened->record.metadata,
                              .crc32 = crc};
    const auto notAborted = [&]() -> Result<> {
        auto still = open(request.upload);
        return still ? Result<>() : std::unexpected(still.error());
    };
    auto done = m_tree.publish(request.upload.key, std::move(*file), record,
                               {.ifAbsent = request.ifAbsent, .ifMatch = {}}, stop, notAborted);
    if (!done)
        return finishedBefore(request, done.error());
    if (auto removed = abort(request.upload); !removed)
        return std::unexpected(removed.error());
    return done;
}

} // namespace photoporter::folder
