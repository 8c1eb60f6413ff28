// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/contents.h"

#include "album/crcs.h"
#include "album/listing.h"
#include "zip/layout.h"
#include "zip/names.h"

#include <algorithm>
#include <numeric>

namespace photoporter {

namespace {

std::vector<std::size_t> naturalOrder(std::span<const Photo> photos)
{
    std::vector<std::size_t> order(photos.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order,
                      [&](std::size_t a, std::size_t b) { return naturalLess(photos[a].name, photos[b].name); });
    return order;
}

std::vector<QByteArray> namesInArchive(std::span<const Photo> photos, std::span<const std::size_t> order)
{
    std::vector<QString> paths;
    paths.reserve(order.size());
    std::ranges::transform(order, std::back_inserter(paths), [&](std::size_t i) { return photos[i].name; });
    return archiveNames(paths);
}

/// When the photo was last changed where it came from; when it was stored, where nobody said.
std::chrono::sys_seconds timeOf(const Photo &photo, const PhotoFacts &facts)
{
    if (facts.fileModified)
        return std::chrono::floor<std::chrono::seconds>(*facts.fileModified);
    return std::chrono::floor<std::chrono::seconds>(photo.modified);
}

void addNumber(Digest &digest, std::uint64_t number)
{
    digest.add(QByteArray::number(static_cast<qulonglong>(number)));
    digest.add(QByteArrayLiteral("\n"));
}

} // namespace

QByteArray AlbumContents::fingerprint() const
{
    Digest digest(Digest::Algorithm::Sha256);
    digest.add(QByteArrayLiteral("photoporter archive 1\n"));
    for (const ZipEntry &entry : entries) {
        addNumber(digest, static_cast<std::uint64_t>(entry.name.size()));
        digest.add(entry.name);
        addNumber(digest, entry.size);
        addNumber(digest, entry.crc.value);
        addNumber(digest, static_cast<std::uint64_t>(entry.modified.time_since_epoch().count()));
    }
    return digest.finish().toHex().first(16);
}

Result<AlbumContents> readContents(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                   ProgressCounters *progress, std::stop_token stop)
{
    if (progress)
        progress->begin(Phase::Listing, 0, 0);
    const auto photos = listPhotos(store, album, stop);
    if (!photos)
        return std::unexpected(photos.error());
    const auto facts = resolveCrcs(store, ledger, album, *photos, {}, progress, stop);
    if (!facts)
        return std::unexpected(facts.error());

    const std::vector<std::size_t> order = naturalOrder(*photos);
    std::vector<QByteArray> names = namesInArchive(*photos, order);

    AlbumContents contents{.listing = listingDigest(*photos)};
    contents.sources.reserve(order.size());
    contents.entries.reserve(order.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        const Photo &photo = (*photos)[order[at]];
        const PhotoFacts &known = (*facts)[order[at]];
        contents.bytes += photo.size;
        contents.sources.push_back(
            {.key = photo.key, .etag = photo.etag, .size = photo.size, .modified = photo.modified});
        contents.entries.push_back({.name = std::move(names[at]),
                                    .size = photo.size,
                                    .compressedSize = photo.size,
                                    .crc = known.crc32,
                                    .modified = timeOf(photo, known),
                                    .source = static_cast<Rope::SourceIndex>(at)});
    }
    return contents;
}

Result<Rope> ropeOf(const AlbumContents &contents)
{
    Rope rope;
    std::uint64_t texts = 0;
    for (const RopeSource &source : contents.sources)
        texts += static_cast<std::uint64_t>(source.key.utf8().size() + source.etag.value().size());
    rope.reserveSources(contents.sources.size(), texts);
    for (const RopeSource &source : contents.sources)
        (void)rope.addSource(source); // registered in order: an entry's source is its index
    if (const auto laidOut = layoutArchive(contents.entries, rope); !laidOut)
        return std::unexpected(laidOut.error());
    return rope;
}

} // namespace photoporter
