// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/crcsearch.h"
#include "album/text.h"
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace photoporter {

namespace {

/// A photo that is being read: the CRCs of its ranges, and how many are still to come.
struct Reading {
    std::size_t photo = 0;
    std::vector<Crc32> crcs;
    std::atomic<std::size_t> left = 0;
};

struct Range {
    Reading *reading = nullptr;
    std::size_t index = 0;
    ByteRange bytes;
};

Crc32 combine(const Reading &reading, std::uint64_t size, std::uint64_t piece)
{
    Crc32 whole;
    for (std::size_t i = 0; i < reading.crcs.size(); ++i)
        whole = crc32Combine(whole, reading.crcs[i], std::min(piece, size - i * piece));
    return whole;
}

/// False when the tag looks like an MD5 and is not that of the bytes. That proves no damage: some stores have tags
/// of their own (encrypted buckets, say).
bool fitsTag(const ETag &tag, const QByteArray &body)
{
    const QByteArray digest = QByteArray::fromHex(tag.value());
    constexpr qsizetype md5Size = 16;
    return tag.value().size() != 2 * md5Size || digest.size() != md5Size || digest == md5(body);
}

/// What the bytes' CRC is, when a second reading says the same: a CRC that is wrong would be kept, and no ZIP of
/// the album would come right.
Result<> confirm(CrcSearch &search, const Range &range, const QByteArray &body, std::stop_token stop)
{
    const Photo &photo = search.photo(range.reading->photo);
    const auto again = search.store().get({.key = photo.key, .range = range.bytes, .ifMatch = photo.etag}, stop);
    if (!again)
        return std::unexpected(again.error());
    if (crc32(again->body) != crc32(body))
        return fail(ErrorCode::DigestMismatch, AlbumText::tr("%1 arrived damaged.").arg(photo.key.text()));
    return {};
}

Result<> readRange(CrcSearch &search, ByteBudget &budget, const Range &range, std::stop_token stop)
{
    const auto lease = budget.acquire(range.bytes.length, stop);
    if (!lease)
        return std::unexpected(lease.error());
    Reading &reading = *range.reading;
    const Photo &photo = search.photo(reading.photo);
    const auto object = search.store().get({.key = photo.key, .range = range.bytes, .ifMatch = photo.etag}, stop);
    if (!object) {
        const auto code = object.error().code;
        const bool isOther = code == ErrorCode::ObjectMissing || code == ErrorCode::PreconditionFailed ||
                             code == ErrorCode::RangeInvalid;
        return isOther ? search.changed(reading.photo) : std::unexpected(object.error());
    }
    if (object->info.etag != photo.etag || object->info.size != photo.size)
        return search.changed(reading.photo);
    if (range.bytes.length == photo.size && !fitsTag(photo.etag, object->body)) {
        if (const auto confirmed = confirm(search, range, object->body, stop); !confirmed)
            return confirmed;
    }
    reading.crcs[range.index] = crc32(object->body);
    search.progress().bytesDone += range.bytes.length;
    if (--reading.left == 0)
        search.found(reading.photo, combine(reading, photo.size, search.options().readPiece), CrcSource::Read);
    return {};
}

} // namespace

Result<> readPhotos(CrcSearch &search, std::stop_token stop)
{
    const std::uint64_t piece = search.options().readPiece;
    std::vector<std::unique_ptr<Reading>> readings;
    std::vector<Range> ranges;
    std::uint64_t bytes = 0;
    for (const std::size_t i : search.missing()) {
        const std::uint64_t size = search.photo(i).size;
        auto reading = std::make_unique<Reading>();
        reading->photo = i;
        const std::size_t count = (size + piece - 1) / piece;
        for (std::size_t k = 0; k < count; ++k)
            ranges.push_back({reading.get(), k, {k * piece, std::min(piece, size - k * piece)}});
        reading->crcs.resize(count);
        reading->left = count;
        readings.push_back(std::move(reading));
        bytes += size;
    }
    search.progress().bytesTotal = bytes;
    ByteBudget budget(search.options().readMemory);
    return parallelFor(
        ranges.size(), search.options().parallel,
        [&](std::size_t i, std::stop_token token) {
            return readRange(search, budget, ranges[i], std::move(token));
        },
        stop);
}

} // namespace photoporter
