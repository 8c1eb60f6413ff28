// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/crcs.h"
#include "album/recorder.h"

#include <functional>

namespace photoporter {

/// The state of one resolveCrcs(): which photos' CRCs are known by now. found(), foundInLedger(),
/// noteFileModified() and unchanged() may be called from several threads for different photos.
class CrcSearch {
public:
    CrcSearch(ObjectStore &store, Ledger &ledger, std::span<const Photo> photos, const CrcOptions &options,
              ProgressCounters *progress);

    [[nodiscard]] ObjectStore &store() { return m_store; }
    [[nodiscard]] const CrcOptions &options() const { return m_options; }
    [[nodiscard]] const Photo &photo(std::size_t index) const { return m_photos[index]; }
    [[nodiscard]] ProgressCounters &progress() { return *m_progress; }

    /// Photos without a CRC, in order.
    [[nodiscard]] std::vector<std::size_t> missing() const;
    [[nodiscard]] Result<> forEachMissing(const std::function<Result<>(std::size_t, std::stop_token)> &ask,
                                          std::stop_token stop) const;

    /// To be called before found(), which records both.
    void noteFileModified(std::size_t index, std::optional<FileTime> modified);
    void found(std::size_t index, Crc32 crc, CrcSource source);
    void foundInLedger(std::size_t index, const CrcRecord &record);

    /// Asks the store for the photo: SourceChanged unless it is still what it was.
    [[nodiscard]] Result<ObjectInfo> unchanged(std::size_t index, std::stop_token stop);
    [[nodiscard]] std::unexpected<Error> changed(std::size_t index) const;

    [[nodiscard]] std::vector<PhotoFacts> takeFacts() { return std::move(m_facts); }

private:
    void settle(std::size_t index, Crc32 crc, CrcSource source);

    ObjectStore &m_store;
    const std::span<const Photo> m_photos;
    const CrcOptions m_options;
    ProgressCounters m_unwatched;
    ProgressCounters *m_progress;
    std::vector<PhotoFacts> m_facts;
    std::vector<std::uint8_t> m_isKnown; ///< bytes, not bits: written by several threads
    CrcRecorder m_recorder;
};

// The last two sources.

/// Copies photos, as parts, into uploads that are never completed, on stores that answer a copied part's CRC32.
[[nodiscard]] Result<> copyIntoThrowAway(CrcSearch &search, std::stop_token stop);
/// Reads what is still missing, in ranges, so that a bit that flipped on the way makes no wrong CRC:
/// - A tag that fits the bytes proves them (TagProof): one reading.
/// - A tag that looks like an MD5 and does not fit proves no damage (see looksLikeMd5()), but calls for a second
///   reading; so does any other tag that proves nothing, where nothing else guards the bytes
///   (ObjectStore::readsUnprotected()). What TLS guards is not read twice for such a tag.
/// - A second reading counts when it is proved or its CRC is the first one's; a third one when it is proved or
///   equals either. DigestMismatch, naming the photo, when all three differ.
/// Memory is bounded by CrcOptions::readMemory.
[[nodiscard]] Result<> readPhotos(CrcSearch &search, std::stop_token stop);

} // namespace photoporter
