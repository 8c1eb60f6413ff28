// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/crcs.h"

#include "album/crcsearch.h"
#include "album/manifest.h"
#include "album/metadata.h"

#include <unordered_map>

namespace photoporter {

namespace {

/// One pass over what is known here: the ledger's index, then the album's manifest.
Result<> askLedger(CrcSearch &search, Ledger &ledger, const AlbumName &album)
{
    const auto known = CrcIndex(ledger).find(search.store().location(), photosPrefix(album));
    if (!known)
        return std::unexpected(known.error());
    std::unordered_map<QByteArray, const CrcRecord *> byKey;
    for (const CrcRecord &record : *known)
        byKey.emplace(record.key.utf8(), &record);
    for (const std::size_t i : search.missing()) {
        const Photo &photo = search.photo(i);
        const auto found = byKey.find(photo.key.utf8());
        if (found != byKey.end() && found->second->etag == photo.etag && found->second->size == photo.size)
            search.foundInLedger(i, *found->second);
    }
    return {};
}

Result<> askManifest(CrcSearch &search, const AlbumName &album, std::stop_token stop)
{
    const auto manifest = readManifest(search.store(), album, stop);
    if (!manifest)
        return std::unexpected(manifest.error());
    for (const std::size_t i : search.missing()) {
        const Photo &photo = search.photo(i);
        const auto entry = manifest->entries.find(photo.name.toUtf8());
        if (entry == manifest->entries.end() || entry->second.etag != photo.etag ||
            entry->second.size != photo.size)
            continue;
        search.noteFileModified(i, entry->second.fileModified);
        search.found(i, entry->second.crc32, CrcSource::Manifest);
    }
    return {};
}

/// One HEAD a photo: what its uploader wrote, and what the store itself keeps.
Result<> askHeads(CrcSearch &search, std::stop_token stop)
{
    return search.forEachMissing(
        [&search](std::size_t i, std::stop_token token) -> Result<> {
            const auto info = search.unchanged(i, token);
            if (!info)
                return std::unexpected(info.error());
            search.noteFileModified(i, fileModifiedOf(info->metadata));
            if (info->crc32)
                search.found(i, *info->crc32, CrcSource::Store);
            else if (const auto crc = crcOf(info->metadata, info->size))
                search.found(i, *crc, CrcSource::Uploader);
            return {};
        },
        stop);
}

std::optional<Crc32> combine(const ObjectChecksums &checksums, std::uint64_t size)
{
    if (checksums.fullObject)
        return checksums.fullObject;
    Crc32 whole;
    std::uint64_t covered = 0;
    for (const PartInfo &part : checksums.parts) {
        if (!part.crc32 || part.size > size - covered)
            return {};
        whole = crc32Combine(whole, *part.crc32, part.size);
        covered += part.size;
    }
    return covered == size ? std::optional(whole) : std::nullopt;
}

/// Objects made of parts may have a CRC32 for each part where none is kept of the whole.
Result<> askParts(CrcSearch &search, std::stop_token stop)
{
    if (!search.store().capabilities().crc32Checksums)
        return {};
    return search.forEachMissing(
        [&search](std::size_t i, std::stop_token token) -> Result<> {
            const Photo &photo = search.photo(i);
            if (!photo.etag.value().contains('-'))
                return {};
            const auto checksums = search.store().checksums(photo.key, token);
            if (!checksums)
                return checksums.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : Result<>();
            const auto crc = combine(*checksums, photo.size);
            if (!crc)
                return {};
            // The answer carries no tag to tell whose checksums these are.
            if (const auto same = search.unchanged(i, token); !same)
                return std::unexpected(same.error());
            search.found(i, *crc, CrcSource::Parts);
            return {};
        },
        stop);
}

} // namespace

QStringView crcSourceName(CrcSource source)
{
    static constexpr std::array<const char16_t *, crcSourceCount> names = {
        u"no-bytes", u"ledger", u"manifest", u"metadata", u"store", u"parts", u"throw-away", u"read"};
    return names[static_cast<std::size_t>(source)];
}

std::array<std::uint64_t, crcSourceCount> countBySource(std::span<const PhotoFacts> facts)
{
    std::array<std::uint64_t, crcSourceCount> counts{};
    for (const PhotoFacts &fact : facts)
        ++counts[static_cast<std::size_t>(fact.source)];
    return counts;
}

Result<std::vector<PhotoFacts>> resolveCrcs(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                            std::span<const Photo> photos, const CrcOptions &options,
                                            ProgressCounters *progress, std::stop_token stop)
{
    CrcSearch search(store, ledger, photos, options, progress);
    const std::function<Result<>()> sources[] = {
        [&] { return askLedger(search, ledger, album); }, [&] { return askManifest(search, album, stop); },
        [&] { return askHeads(search, stop); },           [&] { return askParts(search, stop); },
        [&] { return copyIntoThrowAway(search, stop); },  [&] { return readPhotos(search, stop); },
    };
    for (const auto &ask : sources) {
        if (search.missing().empty())
            break;
        if (const auto asked = ask(); !asked)
            return std::unexpected(asked.error());
    }
    return search.takeFacts();
}

} // namespace photoporter
