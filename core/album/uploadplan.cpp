// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/uploader.h"

#include <algorithm>
#include <unordered_map>

namespace photoporter {

namespace {

/// What the ledger or the manifest says of a stored photo.
struct Knowledge {
    ETag etag;
    std::uint64_t size = 0;
    Crc32 crc32;
    std::optional<FileTime> fileModified;
};

using KnowledgeByKey = std::unordered_map<QByteArray, Knowledge>;

KnowledgeByKey gather(const AlbumName &album, const Manifest &manifest, std::span<const CrcRecord> known)
{
    KnowledgeByKey all;
    const QByteArray prefix = photosPrefix(album);
    for (const auto &[name, entry] : manifest)
        all.insert_or_assign(prefix + name, Knowledge{entry.etag, entry.size, entry.crc32, entry.fileModified});
    for (const CrcRecord &record : known) {
        all.insert_or_assign(record.key.utf8(),
                             Knowledge{record.etag, record.size, record.crc32, record.fileModified});
    }
    return all;
}

void decide(UploadItem &item, const Photo &photo, const KnowledgeByKey &knowledge)
{
    item.stored = photo.etag;
    item.action = UploadAction::Replace;
    if (photo.size != item.file.identity.size)
        return;
    item.action = UploadAction::Compare;
    const auto found = knowledge.find(item.key.utf8());
    if (found == knowledge.end() || found->second.etag != photo.etag || found->second.size != photo.size ||
        found->second.fileModified != item.file.identity.modified)
        return;
    item.action = UploadAction::Unchanged;
    item.crc32 = found->second.crc32;
}

} // namespace

std::array<KindTotal, uploadActionCount> UploadPlan::totals() const
{
    std::array<KindTotal, uploadActionCount> sums{};
    for (const UploadItem &item : items) {
        auto &sum = sums[static_cast<std::size_t>(item.action)];
        ++sum.files;
        sum.bytes += item.file.identity.size;
    }
    return sums;
}

UploadPlan planUpload(const AlbumName &album, std::vector<ScannedFile> files, std::vector<Photo> listed,
                      Manifest manifest, std::span<const CrcRecord> known)
{
    const KnowledgeByKey knowledge = gather(album, manifest, known);
    std::unordered_map<QByteArray, const Photo *> stored;
    for (const Photo &photo : listed)
        stored.emplace(photo.key.utf8(), &photo);

    UploadPlan plan{.album = album};
    plan.items.reserve(files.size());
    for (ScannedFile &file : files) {
        UploadItem item{.file = std::move(file)};
        item.key = photoKey(album, item.file.name);
        if (const auto found = stored.find(item.key.utf8()); found != stored.end())
            decide(item, *found->second, knowledge);
        plan.items.push_back(std::move(item));
    }
    plan.listed = std::move(listed);
    plan.manifest = std::move(manifest);
    return plan;
}

Result<UploadPlan> prepareUpload(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                 std::vector<ScannedFile> files, ProgressCounters *progress, std::stop_token stop)
{
    if (progress)
        progress->begin(Phase::Listing, 0, 0);
    auto listed = listPhotos(store, album, stop);
    if (!listed && listed.error().code != ErrorCode::AlbumMissing)
        return std::unexpected(listed.error());
    if (!listed)
        return planUpload(album, std::move(files), {}, {}, {});
    auto manifest = readManifest(store, album, stop);
    if (!manifest)
        return std::unexpected(manifest.error());
    const auto known = CrcIndex(ledger).find(store.location(), photosPrefix(album));
    if (!known)
        return std::unexpected(known.error());
    return planUpload(album, std::move(files), std::move(*listed), std::move(manifest->entries), *known);
}

std::uint64_t partSizeFor(std::uint64_t fileSize, const StoreRules &rules, const UploadOptions &options)
{
    std::uint64_t size = std::max(options.partSize, rules.minPart);
    const auto maxParts = static_cast<std::uint64_t>(rules.maxParts);
    while (size < rules.maxPart && (fileSize + size - 1) / size > maxParts)
        size = std::min(size * 2, rules.maxPart);
    return size;
}

} // namespace photoporter
