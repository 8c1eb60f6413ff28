// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/crcsearch.h"

#include "album/text.h"
#include "base/parallel.h"

namespace photoporter {

CrcSearch::CrcSearch(ObjectStore &store, Ledger &ledger, std::span<const Photo> photos, const CrcOptions &options,
                     ProgressCounters *progress)
    : m_store(store),
      m_photos(photos),
      m_options(options),
      m_progress(progress ? progress : &m_unwatched),
      m_facts(photos.size()),
      m_isKnown(photos.size()),
      m_recorder(ledger, store.location())
{
    m_progress->begin(Phase::Checksums, photos.size(), 0);
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (photos[i].size == 0)
            settle(i, {}, CrcSource::NoBytes);
    }
}

std::vector<std::size_t> CrcSearch::missing() const
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < m_isKnown.size(); ++i) {
        if (!m_isKnown[i])
            indexes.push_back(i);
    }
    return indexes;
}

Result<> CrcSearch::forEachMissing(const std::function<Result<>(std::size_t, std::stop_token)> &ask,
                                   std::stop_token stop) const
{
    const auto indexes = missing();
    return parallelFor(
        indexes.size(), m_options.parallel,
        [&](std::size_t i, std::stop_token token) { return ask(indexes[i], std::move(token)); }, stop);
}

void CrcSearch::noteFileModified(std::size_t index, std::optional<FileTime> modified)
{
    m_facts[index].fileModified = modified;
}

void CrcSearch::settle(std::size_t index, Crc32 crc, CrcSource source)
{
    m_facts[index].crc32 = crc;
    m_facts[index].source = source;
    m_isKnown[index] = 1;
    ++m_progress->itemsDone;
}

void CrcSearch::found(std::size_t index, Crc32 crc, CrcSource source)
{
    settle(index, crc, source);
    const Photo &photo = m_photos[index];
    m_recorder.add({.key = photo.key,
                    .etag = photo.etag,
                    .size = photo.size,
                    .crc32 = crc,
                    .fileModified = m_facts[index].fileModified});
}

void CrcSearch::foundInLedger(std::size_t index, const CrcRecord &record)
{
    noteFileModified(index, record.fileModified);
    settle(index, record.crc32, CrcSource::Ledger);
}

Result<ObjectInfo> CrcSearch::unchanged(std::size_t index, std::stop_token stop)
{
    auto info = m_store.head(m_photos[index].key, stop);
    if (!info && info.error().code == ErrorCode::ObjectMissing)
        return changed(index);
    if (info && (info->etag != m_photos[index].etag || info->size != m_photos[index].size))
        return changed(index);
    return info;
}

std::unexpected<Error> CrcSearch::changed(std::size_t index) const
{
    return fail(ErrorCode::SourceChanged,
                AlbumText::tr("The photo \"%1\" was replaced or deleted in the store meanwhile.")
                    .arg(m_photos[index].name));
}

} // namespace photoporter
