// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/crcsearch.h"
#include "album/tagproof.h"
#include "album/text.h"
#include "base/parallel.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace photoporter {

namespace {

constexpr int mostReadings = 3; ///< of one photo

/// A photo that is to be read, and the CRCs of the readings that nothing proved.
struct Doubtful {
    std::size_t photo = 0;
    std::vector<Crc32> seen;
};

/// A piece that arrived before those in front of it, with its place in the budget.
struct EarlyPiece {
    QByteArray body;
    Crc32 crc32;
    ByteBudget::Lease lease;
};

/// One reading of a photo. Its pieces arrive in any order and are digested in theirs.
struct Reading {
    Reading(Doubtful what, const Photo &photo, std::size_t count)
        : doubtful(std::move(what)), pieces(count), proof(photo.etag, photo.size)
    {
    }

    Doubtful doubtful;
    const std::size_t pieces;
    std::mutex mutex; ///< guards what follows
    std::size_t digested = 0;
    std::map<std::size_t, EarlyPiece> early;
    Crc32 crc;
    TagProof proof;
};

struct Range {
    Reading *reading = nullptr;
    std::size_t index = 0;
    ByteRange bytes;
};

/// Reads photos once, and settles those whose CRC is certain then.
class Round {
public:
    Round(CrcSearch &search, std::vector<Doubtful> photos)
        : m_search(search), m_budget(search.options().readMemory)
    {
        const std::uint64_t piece = search.options().readPiece;
        for (Doubtful &doubtful : photos) {
            const Photo &photo = search.photo(doubtful.photo);
            const std::size_t count = (photo.size + piece - 1) / piece;
            m_readings.push_back(std::make_unique<Reading>(std::move(doubtful), photo, count));
            for (std::size_t k = 0; k < count; ++k)
                m_ranges.push_back(
                    {m_readings.back().get(), k, {k * piece, std::min(piece, photo.size - k * piece)}});
            search.progress().bytesTotal += photo.size;
        }
    }

    /// Those that are still in doubt.
    Result<std::vector<Doubtful>> run(std::stop_token stop)
    {
        const auto read = parallelFor(
            m_ranges.size(), m_search.options().parallel,
            [this](std::size_t, const std::stop_token &token) { return readNext(token); }, std::move(stop));
        if (!read)
            return std::unexpected(read.error());
        return std::move(m_left);
    }

private:
    /// Room in memory is given out in the order of the ranges. So whoever holds some while he waits for a range in
    /// front of his waits for one that has its room already: nobody waits for ever.
    Result<> readNext(const std::stop_token &stop)
    {
        ByteBudget::Lease lease;
        const Range *range = nullptr;
        {
            const std::scoped_lock lock(m_order);
            auto room = m_budget.acquire(m_ranges[m_next].bytes.length, stop);
            if (!room)
                return std::unexpected(room.error());
            lease = *std::move(room);
            range = &m_ranges[m_next++];
        }
        auto body = read(*range, stop);
        if (!body)
            return std::unexpected(body.error());
        m_search.progress().bytesDone += range->bytes.length;
        const Crc32 crc = crc32(*body);
        if (digest(*range, {.body = *std::move(body), .crc32 = crc, .lease = std::move(lease)}))
            settle(*range->reading);
        return {};
    }

    Result<QByteArray> read(const Range &range, const std::stop_token &stop)
    {
        const std::size_t index = range.reading->doubtful.photo;
        const Photo &photo = m_search.photo(index);
        auto object = m_search.store().get({.key = photo.key, .range = range.bytes, .ifMatch = photo.etag}, stop);
        if (!object) {
            const auto code = object.error().code;
            const bool isOther = code == ErrorCode::ObjectMissing || code == ErrorCode::PreconditionFailed ||
                                 code == ErrorCode::RangeInvalid;
            return isOther ? m_search.changed(index) : std::unexpected(object.error());
        }
        if (object->info.etag != photo.etag || object->info.size != photo.size)
            return m_search.changed(index);
        return std::move(object->body);
    }

    /// True when that was the photo's last piece.
    static bool digest(const Range &range, EarlyPiece piece)
    {
        Reading &reading = *range.reading;
        const std::scoped_lock lock(reading.mutex);
        reading.early.emplace(range.index, std::move(piece));
        for (auto next = reading.early.begin(); next != reading.early.end() && next->first == reading.digested;
             next = reading.early.begin()) {
            const EarlyPiece &now = next->second;
            reading.proof.add(now.body);
            reading.crc = crc32Combine(reading.crc, now.crc32, static_cast<std::uint64_t>(now.body.size()));
            reading.early.erase(next);
            ++reading.digested;
        }
        return reading.digested == reading.pieces;
    }

    void settle(Reading &reading)
    {
        Doubtful &doubtful = reading.doubtful;
        if (reading.proof.finish() || isCertain(doubtful, reading.crc)) {
            m_search.found(doubtful.photo, reading.crc, CrcSource::Read);
            return;
        }
        doubtful.seen.push_back(reading.crc);
        const std::scoped_lock lock(m_order);
        m_left.push_back(std::move(doubtful));
    }

    /// Without a proof: two readings are equal, or there is nothing to suspect. A wrong CRC would be kept, and no
    /// ZIP of the album would come right.
    bool isCertain(const Doubtful &doubtful, Crc32 crc)
    {
        if (!doubtful.seen.empty())
            return std::ranges::contains(doubtful.seen, crc);
        return !looksLikeMd5(m_search.photo(doubtful.photo).etag) && !m_search.store().readsUnprotected();
    }

    CrcSearch &m_search;
    ByteBudget m_budget; ///< before the readings, which hold parts of it
    std::vector<std::unique_ptr<Reading>> m_readings;
    std::vector<Range> m_ranges;
    std::mutex m_order; ///< guards what follows
    std::size_t m_next = 0;
    std::vector<Doubtful> m_left;
};

} // namespace

Result<> readPhotos(CrcSearch &search, std::stop_token stop)
{
    std::vector<Doubtful> photos;
    for (const std::size_t i : search.missing())
        photos.push_back({.photo = i});
    search.progress().bytesTotal = 0;
    for (int reading = 1; !photos.empty(); ++reading) {
        if (reading > mostReadings)
            return fail(ErrorCode::DigestMismatch,
                        AlbumText::tr("The photo \"%1\" arrived differently each time it was read.")
                            .arg(search.photo(photos.front().photo).name));
        auto left = Round(search, std::move(photos)).run(stop);
        if (!left)
            return std::unexpected(left.error());
        photos = *std::move(left);
    }
    return {};
}

} // namespace photoporter
