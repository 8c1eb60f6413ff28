// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/endrecord.h"

#include "base/plural.h"
#include "zip/records.h"
#include "zip/text.h"

#include <QtEndian>

#include <algorithm>

namespace photoporter {

namespace {

constexpr std::uint64_t endSize = EndRecord::fixedSize;
constexpr std::uint64_t locatorSize = Zip64Locator::fixedSize;
constexpr std::uint64_t zip64Size = Zip64EndRecord::fixedSize;
constexpr std::uint64_t maxCommentLength = 0xFFFF;

struct Candidate {
    std::uint64_t position = 0;
    EndRecord record;
    std::uint64_t end = 0; ///< of its comment
};

/// Follows the chain comment, end record, ZIP64 locator, ZIP64 end record, directory backwards from the file's
/// end.
class EndReader {
public:
    EndReader(RandomAccess &archive, const ArchiveTail &tail, ZipFindings &findings, std::stop_token stop)
        : m_archive(archive), m_tail(tail), m_findings(findings), m_stop(std::move(stop)), m_size(archive.size())
    {
    }

    Result<std::optional<ArchiveEnd>> run()
    {
        const auto candidate = findRecord();
        if (!candidate)
            return std::nullopt;
        m_record = candidate->record;
        m_end.position = candidate->position;
        m_directory = {.offset = m_record.directoryOffset, .length = m_record.directorySize};
        m_end.entries = m_record.entries;
        m_entriesOnDisk = m_record.entriesOnDisk;
        m_disks = {m_record.disk, m_record.directoryDisk};
        const auto zip64 = readZip64();
        if (!zip64)
            return std::unexpected(zip64.error());
        if (!*zip64)
            return std::nullopt;
        checkDisks(candidate->position);
        const auto located = locateDirectory();
        if (!located)
            return std::unexpected(located.error());
        return *located ? std::optional(m_end) : std::nullopt;
    }

private:
    void report(ZipRule rule, ZipSeverity severity, std::uint64_t offset, QString message)
    {
        m_findings.add({.rule = rule, .severity = severity, .offset = offset, .message = std::move(message)});
    }
    void refuse(ZipRule rule, std::uint64_t offset, QString message)
    {
        report(rule, ZipSeverity::Error, offset, std::move(message));
    }

    std::vector<std::uint64_t> signaturePositions() const
    {
        std::vector<std::uint64_t> positions;
        const QByteArrayView signature("PK\x05\x06", 4);
        for (auto at = m_tail.bytes.indexOf(signature); at >= 0; at = m_tail.bytes.indexOf(signature, at + 1))
            positions.push_back(m_tail.offset + static_cast<std::uint64_t>(at));
        return positions;
    }

    std::optional<Candidate> candidateAt(std::uint64_t position) const
    {
        const auto record =
            decodeEndRecord(QByteArrayView(m_tail.bytes).sliced(static_cast<qsizetype>(position - m_tail.offset)));
        if (!record)
            return {};
        return Candidate{
            .position = position, .record = *record, .end = position + endSize + record->commentLength};
    }

    /// The last end record counts. Where an earlier one also fits the file exactly, its comment holds the last
    /// one, and readers disagree about which archive this is.
    std::optional<Candidate> findRecord()
    {
        const auto positions = signaturePositions();
        if (positions.empty()) {
            refuse(ZipRule::EndRecordMissing, m_size,
                   ZipText::tr("There is no end record: this is not a ZIP, or its end is missing."));
            return {};
        }
        for (const auto position : std::span(positions).first(positions.size() - 1)) {
            const auto earlier = candidateAt(position);
            if (earlier && earlier->end == m_size) {
                refuse(ZipRule::EndRecordAmbiguous, positions.back(),
                       ZipText::tr("The archive comment holds a second end record, so that two readings fit."));
                return {};
            }
        }
        const auto last = candidateAt(positions.back());
        if (!last || last->end > m_size) {
            refuse(ZipRule::EndRecordTruncated, positions.back(),
                   ZipText::tr("The end record is cut short: the end of the archive is missing."));
            return {};
        }
        if (last->end < m_size)
            report(ZipRule::TrailingBytes, ZipSeverity::Warning, last->end,
                   ZipText::tr("%1 bytes follow the end of the archive.", nullptr, pluralOf(m_size - last->end))
                       .arg(m_size - last->end));
        return last;
    }

    Result<QByteArray> bytesAt(ByteRange range)
    {
        if (range.offset >= m_tail.offset)
            return m_tail.bytes.sliced(static_cast<qsizetype>(range.offset - m_tail.offset),
                                       static_cast<qsizetype>(range.length));
        return m_archive.read(range, m_stop);
    }

    /// True when the classic record alone counts or the ZIP64 record was read; false when it is broken.
    Result<bool> readZip64()
    {
        if (m_end.position < locatorSize)
            return true;
        const auto locatorPosition = m_end.position - locatorSize;
        const auto locatorBytes = bytesAt({.offset = locatorPosition, .length = locatorSize});
        if (!locatorBytes)
            return std::unexpected(locatorBytes.error());
        const auto locator = decodeZip64Locator(*locatorBytes);
        if (!locator)
            return true;
        const auto position = findZip64Record(locatorPosition, locator->endRecordOffset);
        if (!position)
            return std::unexpected(position.error());
        if (!*position) {
            refuse(ZipRule::Zip64RecordInvalid, locatorPosition,
                   ZipText::tr("The ZIP64 end record is not where its locator puts it."));
            return false;
        }
        if (locator->disks > 1 || locator->disk != 0)
            refuse(ZipRule::MultiDisk, locatorPosition,
                   ZipText::tr("The archive is split over %1 files.", nullptr, pluralOf(locator->disks))
                       .arg(locator->disks));
        return useZip64(**position, locatorPosition);
    }

    Result<std::optional<Zip64EndRecord>> zip64RecordAt(std::uint64_t position)
    {
        const auto bytes = bytesAt({.offset = position, .length = zip64Size});
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto record = decodeZip64EndRecord(*bytes);
        if (!record)
            return std::nullopt;
        return *record;
    }

    /// 4.3.15 counts from the archive's first byte; with other bytes before it the record is found by its place
    /// before the locator, which is sure only for the form without extensible data.
    Result<std::optional<std::uint64_t>> findZip64Record(std::uint64_t locatorPosition, std::uint64_t told)
    {
        if (locatorPosition < zip64Size)
            return std::nullopt;
        const auto latest = locatorPosition - zip64Size;
        if (told > latest)
            return std::nullopt;
        const auto record = zip64RecordAt(told);
        if (!record)
            return std::unexpected(record.error());
        constexpr std::uint64_t lead = 12; // signature and size are not counted in the size
        if (*record)
            return (*record)->recordSize == locatorPosition - told - lead ? std::optional(told) : std::nullopt;
        const auto shifted = zip64RecordAt(latest);
        if (!shifted)
            return std::unexpected(shifted.error());
        if (!*shifted || (*shifted)->recordSize != zip64Size - lead)
            return std::nullopt;
        m_zip64Shift = latest - told;
        return latest;
    }

    Result<bool> useZip64(std::uint64_t position, std::uint64_t locatorPosition)
    {
        // The extensible data may be of any length; what matters stands at its beginning.
        constexpr std::uint64_t enough = 128;
        const auto bytes = bytesAt({.offset = position, .length = std::min(locatorPosition - position, enough)});
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto record = decodeZip64EndRecord(*bytes);
        if (!record)
            return false;
        if (isDirectoryEncrypted(*record, *bytes)) {
            refuse(ZipRule::DirectoryEncrypted, position, ZipText::tr("The list of files is encrypted."));
            return false;
        }
        compareRecords(*record);
        m_end.zip64 = true;
        m_end.position = position;
        m_end.entries = record->entries;
        m_entriesOnDisk = record->entriesOnDisk;
        m_disks = {record->disk, record->directoryDisk};
        m_directory = {.offset = record->directoryOffset, .length = record->directorySize};
        return true;
    }

    /// 7.3.4: version 2 of the record goes on with method, two sizes and the encryption algorithm.
    static bool isDirectoryEncrypted(const Zip64EndRecord &record, QByteArrayView bytes)
    {
        constexpr qsizetype algorithm = 56 + 2 + 8 + 8;
        return record.versionNeeded >= 62 && bytes.size() >= algorithm + 2 &&
               qFromLittleEndian<std::uint16_t>(bytes.data() + algorithm) != 0;
    }

    /// 4.4.1.4: a classic field either holds the value or the marker.
    void compareRecords(const Zip64EndRecord &record)
    {
        const auto disagrees = [](auto classic, std::uint64_t large) {
            return classic != std::numeric_limits<decltype(classic)>::max() && classic != large;
        };
        if (disagrees(m_record.entries, record.entries) ||
            disagrees(m_record.entriesOnDisk, record.entriesOnDisk) ||
            disagrees(m_record.directorySize, record.directorySize) ||
            disagrees(m_record.directoryOffset, record.directoryOffset) || disagrees(m_record.disk, record.disk) ||
            disagrees(m_record.directoryDisk, record.directoryDisk)) {
            refuse(ZipRule::EndRecordsDisagree, m_end.position,
                   ZipText::tr("The end record and the ZIP64 end record contradict each other."));
        } else if (m_record.disk == zipMax16 && record.disk == 0) {
            report(ZipRule::EndRecordsDisagree, ZipSeverity::Warning, m_end.position,
                   ZipText::tr("The end record leaves even the disk number to the ZIP64 end record; some readers "
                               "see a split archive."));
        }
    }

    void checkDisks(std::uint64_t recordPosition)
    {
        if (m_disks.first != 0 || m_disks.second != 0)
            refuse(ZipRule::MultiDisk, recordPosition,
                   ZipText::tr("This is part %1 of a split archive.").arg(std::uint64_t(m_disks.first) + 1));
        else if (m_entriesOnDisk != m_end.entries)
            refuse(ZipRule::EntryCountWrong, recordPosition,
                   ZipText::tr("The end record has two different counts of files: %1 and %2.")
                       .arg(m_entriesOnDisk)
                       .arg(m_end.entries));
    }

    Result<bool> startsWithHeader(std::uint64_t position)
    {
        if (position + 4 > m_end.position)
            return false;
        const auto bytes = bytesAt({.offset = position, .length = 4});
        if (!bytes)
            return std::unexpected(bytes.error());
        return qFromLittleEndian<std::uint32_t>(bytes->constData()) == CentralHeader::signature;
    }

    /// The directory ends where the end records begin. If its offset says otherwise, either bytes were put before
    /// the archive (then it begins that much later) or there is a gap behind it.
    Result<bool> locateDirectory()
    {
        if (m_directory.length > m_end.position || m_directory.offset > m_end.position - m_directory.length) {
            refuse(ZipRule::DirectoryOutOfBounds, m_end.position,
                   ZipText::tr("The list of files (%1 bytes at %2) reaches past its place.")
                       .arg(m_directory.length)
                       .arg(m_directory.offset));
            return false;
        }
        const auto shift = m_end.position - m_directory.end();
        if (m_zip64Shift && *m_zip64Shift != shift) {
            refuse(ZipRule::DirectoryOutOfBounds, m_end.position,
                   ZipText::tr("The list of files is not where the end records put it."));
            return false;
        }
        if (shift != 0) {
            const auto leading = isShifted(shift);
            if (!leading)
                return std::unexpected(leading.error());
            if (!*leading)
                return false;
        }
        m_end.leadingBytes = shift;
        m_end.directory = {.offset = m_directory.offset + shift, .length = m_directory.length};
        return true;
    }

    Result<bool> isShifted(std::uint64_t shift)
    {
        const auto asTold = startsWithHeader(m_directory.offset);
        const auto asShifted = startsWithHeader(m_directory.offset + shift);
        if (!asTold || !asShifted)
            return std::unexpected(!asTold ? asTold.error() : asShifted.error());
        if (*asTold && m_directory.length != 0) {
            const auto rule = *asShifted ? ZipRule::EndRecordAmbiguous : ZipRule::Gap;
            refuse(
                rule, m_directory.end(),
                ZipText::tr("%1 bytes lie between the list of files and the end record.", nullptr, pluralOf(shift))
                    .arg(shift));
            return false;
        }
        if (!*asShifted && m_directory.length != 0) {
            refuse(ZipRule::DirectoryOutOfBounds, m_directory.offset,
                   ZipText::tr("There is no list of files where the end record puts it."));
            return false;
        }
        report(ZipRule::LeadingBytes, ZipSeverity::Warning, 0,
               ZipText::tr("%1 bytes stand before the archive.", nullptr, pluralOf(shift)).arg(shift));
        return true;
    }

    RandomAccess &m_archive;
    const ArchiveTail &m_tail;
    ZipFindings &m_findings;
    std::stop_token m_stop;
    std::uint64_t m_size;
    EndRecord m_record;
    ArchiveEnd m_end;
    ByteRange m_directory; ///< as told
    std::uint64_t m_entriesOnDisk = 0;
    std::pair<std::uint32_t, std::uint32_t> m_disks;
    std::optional<std::uint64_t> m_zip64Shift;
};

} // namespace

Result<ArchiveTail> readTail(RandomAccess &archive, std::stop_token stop)
{
    constexpr auto wanted = endSize + maxCommentLength + locatorSize + zip64Size;
    ArchiveTail tail;
    tail.offset = archive.size() - std::min<std::uint64_t>(archive.size(), wanted);
    auto bytes = archive.read({.offset = tail.offset, .length = archive.size() - tail.offset}, std::move(stop));
    if (!bytes)
        return std::unexpected(bytes.error());
    tail.bytes = *std::move(bytes);
    return tail;
}

Result<std::optional<ArchiveEnd>> readEnd(RandomAccess &archive, const ArchiveTail &tail, ZipFindings &findings,
                                          std::stop_token stop)
{
    return EndReader(archive, tail, findings, std::move(stop)).run();
}

} // namespace photoporter
