// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/recorder.h"

#include <QLoggingCategory>

namespace photoporter {

namespace {

Q_LOGGING_CATEGORY(logAlbum, "photoporter.album")

// What a killed process may have to look up again.
constexpr std::size_t batch = 128;

} // namespace

CrcRecorder::CrcRecorder(Ledger &ledger, QString location) : m_index(ledger), m_location(std::move(location))
{
}

CrcRecorder::~CrcRecorder()
{
    flush();
}

void CrcRecorder::add(CrcRecord record)
{
    std::vector<CrcRecord> full;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(record));
        if (m_waiting.size() < batch)
            return;
        full.swap(m_waiting);
    }
    write(full);
}

void CrcRecorder::flush()
{
    std::vector<CrcRecord> rest;
    {
        const std::scoped_lock lock(m_mutex);
        rest.swap(m_waiting);
    }
    write(rest);
}

void CrcRecorder::write(const std::vector<CrcRecord> &records)
{
    const auto done = m_index.put(m_location, records);
    if (done)
        return;
    const std::scoped_lock lock(m_mutex);
    if (!std::exchange(m_complained, true))
        qCWarning(logAlbum).noquote() << done.error().describe();
}

} // namespace photoporter
