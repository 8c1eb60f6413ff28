// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace photoporter {

/// The rules that the reader holds an archive to. Closed; each has a stable name for --json (zipRuleName).
enum class ZipRule : std::uint8_t {
    // the ends
    EndRecordMissing,   ///< not a ZIP, or cut short
    EndRecordTruncated, ///< it, or the comment it announces, reaches past the end
    EndRecordAmbiguous, ///< two end records fit: readers would see different archives
    EndRecordsDisagree, ///< classic and ZIP64 end record
    Zip64RecordInvalid,
    MultiDisk,
    TrailingBytes,
    LeadingBytes,
    Gap, ///< bytes that belong to nothing
    // the central directory
    DirectoryOutOfBounds,
    DirectoryEncrypted,
    DirectoryTooLarge, ///< beyond ReaderLimits
    EntryCountWrong,
    CentralHeaderInvalid,
    ExtraFieldInvalid,
    Zip64FieldInvalid,
    // the entries
    DataOutOfBounds,
    Overlap,
    LocalHeaderInvalid,
    LocalHeaderMismatch, ///< disagrees with the central one, which counts
    DataDescriptorInvalid,
    Encrypted,
    MethodUnsupported,
    StoredSizeMismatch, ///< a stored entry with two different sizes
    Bomb,
    // their names
    NameUnsafe,     ///< would be written outside the target folder
    NameUnportable, ///< can't be created everywhere, or shows as something else
    NameDuplicate,
    NameEncoding,
    NameTooLong,
    LinkUnsafe,
    // their data
    DataDamaged,
    DataSizeMismatch,
    CrcMismatch,
    DataTrailing, ///< bytes behind the end of the compressed stream
};

[[nodiscard]] QStringView zipRuleName(ZipRule rule);

enum class ZipSeverity : std::uint8_t {
    Warning, ///< readable, every reader sees the same, but not as the format has it
    Error,   ///< part of the archive can't be read, can't be trusted, or must not be unpacked as it stands
};

/// One broken rule.
struct ZipFinding {
    static constexpr std::size_t noEntry = std::numeric_limits<std::size_t>::max();
    ZipRule rule = ZipRule::EndRecordMissing;
    ZipSeverity severity = ZipSeverity::Error;
    std::uint64_t offset = 0;    ///< the byte of the archive where it shows
    std::size_t entry = noEntry; ///< index into ZipDirectory::entries
    QString message;             ///< one sentence that names the entry, if it is about one
};

/// The broken rules of one archive, in the order in which they were found. Keeps the first `limit` and counts the
/// rest, so that a hostile archive can't fill the memory with them.
class ZipFindings {
public:
    ZipFindings() = default;
    explicit ZipFindings(std::size_t limit) : m_limit(limit) {}

    void add(ZipFinding finding);
    void add(const ZipFindings &others);

    [[nodiscard]] std::span<const ZipFinding> all() const { return m_findings; }
    [[nodiscard]] bool isEmpty() const { return m_findings.empty() && m_leftOut == 0; }
    [[nodiscard]] std::size_t leftOut() const { return m_leftOut; }
    [[nodiscard]] std::size_t errors() const { return m_errors; } ///< those left out included
    [[nodiscard]] bool has(ZipRule rule) const;
    [[nodiscard]] const ZipFinding *firstError() const; ///< nullptr when there is none

private:
    std::vector<ZipFinding> m_findings;
    std::size_t m_limit = 1000;
    std::size_t m_leftOut = 0;
    std::size_t m_errors = 0;
};

} // namespace photoporter
