// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filetime.h"
#include "ledger/ledger.h"
#include "store/types.h"

#include <span>
#include <vector>

namespace photoporter {

/// What is known of one stored object's bytes. Holds for that tag and size alone.
struct CrcRecord {
    ObjectKey key;
    ETag etag;
    std::uint64_t size = 0;
    Crc32 crc32;
    std::optional<FileTime> fileModified; ///< of the file that was uploaded, where it was uploaded from here
    friend bool operator==(const CrcRecord &, const CrcRecord &) = default;
};

/// The ledger's table crc_index: CRC-32s by store, key and tag. Thread-safe.
class CrcIndex {
public:
    explicit CrcIndex(Ledger &ledger) : m_ledger(ledger) {}

    /// All records of the store whose keys start with `keyPrefix`, in byte order of keys: one query for an album.
    [[nodiscard]] Result<std::vector<CrcRecord>> find(const QString &location, const QByteArray &keyPrefix) const;

    /// Records these in one transaction; what was known of the same keys is replaced.
    [[nodiscard]] Result<> put(const QString &location, std::span<const CrcRecord> records) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
