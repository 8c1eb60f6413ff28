// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/crcindex.h"

#include <mutex>

namespace photoporter {

/// Hands CRCs to the ledger in batches, so that thousands cost a few transactions. Thread-safe. What was not yet
/// written is written when it is destroyed.
///
/// A ledger that can't be written does not stop the work at hand: the first such failure is logged and kept, and
/// the CRCs are looked up again another time.
class CrcRecorder {
public:
    CrcRecorder(Ledger &ledger, QString location);
    ~CrcRecorder();
    CrcRecorder(const CrcRecorder &) = delete;
    CrcRecorder &operator=(const CrcRecorder &) = delete;

    void add(CrcRecord record);
    void flush();

private:
    void write(const std::vector<CrcRecord> &records);

    CrcIndex m_index;
    const QString m_location;
    std::mutex m_mutex;
    std::vector<CrcRecord> m_waiting;
    bool m_complained = false;
};

} // namespace photoporter
