// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filetime.h"
#include "ledger/ledger.h"
#include "store/types.h"

#include <map>

namespace photoporter {

/// What tells one state of a file from another without reading it.
struct FileIdentity {
    std::uint64_t size = 0;
    FileTime modified{};
    std::uint64_t inode = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// A multipart upload that was begun and not yet completed.
struct UploadRecord {
    UploadRef upload;
    FileIdentity file;
    std::uint64_t partSize = 0;
    Clock::WallTime startedAt{};
};

struct UploadedPart {
    ETag etag;
    Crc32 crc32;
    friend bool operator==(const UploadedPart &, const UploadedPart &) = default;
};

/// The ledger's tables uploads and upload_parts: what a killed upload needs to go on. Thread-safe.
class UploadTable {
public:
    explicit UploadTable(Ledger &ledger) : m_ledger(ledger) {}

    /// One upload a key: what was recorded of an earlier one, parts included, is forgotten.
    [[nodiscard]] Result<> begin(const QString &location, const UploadRecord &record) const;
    [[nodiscard]] Result<std::optional<UploadRecord>> find(const QString &location, const ObjectKey &key) const;

    /// The upload must have been begun.
    [[nodiscard]] Result<> addPart(const QString &location, const ObjectKey &key, int number,
                                   const UploadedPart &part) const;
    [[nodiscard]] Result<std::map<int, UploadedPart>> parts(const QString &location, const ObjectKey &key) const;

    /// Completed or aborted. Done also when nothing is known of it.
    [[nodiscard]] Result<> forget(const QString &location, const ObjectKey &key) const;

private:
    Ledger &m_ledger;
};

} // namespace photoporter
