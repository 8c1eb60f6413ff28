// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/crcsearch.h"
#include "base/parallel.h"

#include <QUuid>

#include <algorithm>

namespace photoporter {

namespace {

// One upload serves many photos; a store's list of its parts is then one page.
constexpr std::size_t mostParts = 1000;

/// A photo, or as much of it as one part may hold.
struct Piece {
    std::size_t photo = 0;
    ByteRange range;
    std::optional<Crc32> crc32;
};

std::vector<Piece> piecesOf(const CrcSearch &search, const std::vector<std::size_t> &photos, std::uint64_t maxPart)
{
    std::vector<Piece> pieces;
    for (const std::size_t i : photos) {
        const std::uint64_t size = search.photo(i).size;
        for (std::uint64_t offset = 0; offset < size; offset += maxPart)
            pieces.push_back({.photo = i, .range = {offset, std::min(maxPart, size - offset)}});
    }
    return pieces;
}

Result<> copyPiece(CrcSearch &search, const UploadRef &upload, int number, Piece &piece, std::stop_token stop)
{
    const Photo &photo = search.photo(piece.photo);
    CopyPartRequest request{.upload = upload,
                            .number = number,
                            .source = photo.key,
                            .sourceETag = photo.etag,
                            .sourceSize = photo.size};
    if (piece.range.length != photo.size)
        request.range = piece.range;
    const auto part = search.store().copyPart(request, stop);
    if (part) {
        piece.crc32 = part->crc32;
        return {};
    }
    switch (part.error().code) {
    case ErrorCode::Cancelled:
        return cancelled();
    case ErrorCode::SourceChanged:
    case ErrorCode::ObjectMissing:
        return search.changed(piece.photo);
    default:
        return {}; // the photo is read instead, and what is really wrong shows there
    }
}

/// CRCs that the answers to the copies did not carry may stand in the list of parts.
Result<> lookUpParts(ObjectStore &store, const UploadRef &upload, std::span<Piece> pieces, std::stop_token stop)
{
    if (std::ranges::all_of(pieces, [](const Piece &piece) { return piece.crc32.has_value(); }))
        return {};
    const auto parts = store.listParts(upload, stop);
    if (!parts)
        return parts.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : Result<>();
    for (const PartInfo &part : *parts) {
        const auto index = static_cast<std::size_t>(part.number) - 1;
        if (part.number >= 1 && index < pieces.size() && part.size == pieces[index].range.length)
            pieces[index].crc32 = part.crc32;
    }
    return {};
}

Result<> copyBatch(CrcSearch &search, std::span<Piece> pieces, std::stop_token stop)
{
    ObjectStore &store = search.store();
    const ObjectKey key(temporaryPrefix() + "crc-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    const auto upload = store.createUpload({.key = key, .partCrc32 = true}, stop);
    if (!upload)
        return upload.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : Result<>();
    auto done = parallelFor(
        pieces.size(), search.options().parallel,
        [&](std::size_t i, std::stop_token token) {
            return copyPiece(search, *upload, static_cast<int>(i) + 1, pieces[i], std::move(token));
        },
        stop);
    if (done)
        done = lookUpParts(store, *upload, pieces, stop);
    // Cleaned up also when cancelled, hence without the token. What a failure leaves, the sweep of zips/tmp/
    // takes.
    static_cast<void>(store.abortUpload(*upload));
    return done;
}

struct Combined {
    std::size_t photo = 0;
    std::optional<Crc32> crc32;
};

std::vector<Combined> combinePieces(std::span<const Piece> pieces)
{
    std::vector<Combined> photos;
    for (const Piece &piece : pieces) {
        if (photos.empty() || photos.back().photo != piece.photo)
            photos.push_back({piece.photo, Crc32{}});
        auto &crc = photos.back().crc32;
        crc = crc && piece.crc32 ? std::optional(crc32Combine(*crc, *piece.crc32, piece.range.length))
                                 : std::nullopt;
    }
    std::erase_if(photos, [](const Combined &photo) { return !photo.crc32; });
    return photos;
}

} // namespace

Result<> copyIntoThrowAway(CrcSearch &search, std::stop_token stop)
{
    const StoreCapabilities can = search.store().capabilities();
    const StoreRules rules = search.store().rules();
    if (!can.copyPart || !can.copyPartCrc32)
        return {};
    auto pieces = piecesOf(search, search.missing(), rules.maxPart);
    const std::size_t batch = std::min(mostParts, static_cast<std::size_t>(rules.maxParts));
    for (std::size_t first = 0; first < pieces.size(); first += batch) {
        const auto some = std::span(pieces).subspan(first, std::min(batch, pieces.size() - first));
        if (const auto copied = copyBatch(search, some, stop); !copied)
            return copied;
    }
    const auto photos = combinePieces(pieces);
    return parallelFor(
        photos.size(), search.options().parallel,
        [&](std::size_t i, std::stop_token token) -> Result<> {
            const auto same =
                can.conditionalCopy == ConditionSupport::Honoured
                    ? Result<>()
                    : search.unchanged(photos[i].photo, std::move(token)).transform([](const auto &) {});
            if (same)
                search.found(photos[i].photo, *photos[i].crc32, CrcSource::ThrowAway);
            return same;
        },
        stop);
}

} // namespace photoporter
