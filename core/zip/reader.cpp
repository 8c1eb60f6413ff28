// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/reader.h"

#include "base/plural.h"
#include "zip/directorychecks.h"
#include "zip/endrecord.h"
#include "zip/entry.h"
#include "zip/rawname.h"
#include "zip/records.h"
#include "zip/text.h"

#include <algorithm>

namespace photoporter {

namespace {

/// Hands out the directory's bytes in order, of which it holds a megabyte or so at a time.
class DirectoryBytes {
public:
    DirectoryBytes(RandomAccess &archive, ByteRange range, const ArchiveTail &tail, std::stop_token stop)
        : m_archive(archive), m_stop(std::move(stop)), m_next(range.offset), m_end(range.end())
    {
        if (range.offset >= tail.offset) {
            m_buffer = tail.bytes.sliced(static_cast<qsizetype>(range.offset - tail.offset),
                                         static_cast<qsizetype>(range.length));
            m_next = m_end;
        }
    }

    /// At least `wanted` bytes, or all that are left if these are fewer. Valid until the next call.
    Result<QByteArrayView> peek(qsizetype wanted)
    {
        if (m_buffer.size() - m_at < wanted && m_next < m_end) {
            constexpr std::uint64_t step = MiB;
            auto more = m_archive.read({.offset = m_next, .length = std::min(step, m_end - m_next)}, m_stop);
            if (!more)
                return std::unexpected(more.error());
            m_next += static_cast<std::uint64_t>(more->size());
            m_buffer = m_buffer.sliced(m_at);
            m_buffer += *more;
            m_at = 0;
        }
        return QByteArrayView(m_buffer).sliced(m_at);
    }
    void skip(qsizetype length) { m_at += length; }
    [[nodiscard]] std::uint64_t position() const
    {
        return m_next - static_cast<std::uint64_t>(m_buffer.size() - m_at);
    }
    [[nodiscard]] bool atEnd() const { return position() == m_end; }

private:
    RandomAccess &m_archive;
    std::stop_token m_stop;
    std::uint64_t m_next;
    std::uint64_t m_end;
    QByteArray m_buffer;
    qsizetype m_at = 0;
};

class DirectoryReader {
public:
    DirectoryReader(ZipDirectory &directory, const ReaderLimits &limits) : m_directory(directory), m_limits(limits)
    {
    }

    Result<> readEntries(DirectoryBytes &bytes, std::uint64_t expected)
    {
        // The count is only a claim: reserve no more than the directory's bytes can hold.
        const std::uint64_t possible = m_directory.directory.length / std::uint64_t(CentralHeader::fixedSize);
        m_directory.entries.reserve(std::min({expected, possible, m_limits.maxEntries}));
        while (!bytes.atEnd()) {
            const auto view = bytes.peek(CentralHeader::fixedSize + 3 * qsizetype(zipMax16));
            if (!view)
                return std::unexpected(view.error());
            const auto header = decodeCentralHeader(*view);
            if (!header) {
                refuse(ZipRule::CentralHeaderInvalid, bytes.position(),
                       header.error() == DecodeProblem::TooShort
                           ? ZipText::tr("The list of files ends within a header.")
                           : ZipText::tr("The list of files holds something that is no header."));
                return {};
            }
            if (m_directory.entries.size() >= m_limits.maxEntries) {
                refuse(ZipRule::DirectoryTooLarge, bytes.position(),
                       ZipText::tr("The archive lists more than %1 files.").arg(m_limits.maxEntries));
                return {};
            }
            addEntry(*header, bytes.position());
            bytes.skip(header->encodedSize());
        }
        m_directory.complete = true;
        compareCount(expected);
        return {};
    }

private:
    void refuse(ZipRule rule, std::uint64_t offset, QString message)
    {
        m_directory.findings.add({.rule = rule, .offset = offset, .message = std::move(message)});
    }
    /// About the entry that is being read.
    void report(ZipRule rule, ZipSeverity severity, QString message)
    {
        m_directory.findings.add({.rule = rule,
                                  .severity = severity,
                                  .offset = m_directory.entries.back().centralOffset,
                                  .entry = m_directory.entries.size() - 1,
                                  .message = std::move(message)});
    }
    [[nodiscard]] QString name() const { return shownName(m_directory.entries.back()); }

    void compareCount(std::uint64_t expected)
    {
        const std::uint64_t found = m_directory.entries.size();
        if (found == expected)
            return;
        // Writers without ZIP64 let the count run over (old Java, old macOS); all entries are listed all the same.
        const bool ranOver = !m_directory.zip64 && found > zipMax16 && (found & zipMax16) == expected;
        m_directory.findings.add(
            {.rule = ZipRule::EntryCountWrong,
             .severity = ranOver ? ZipSeverity::Warning : ZipSeverity::Error,
             .offset = m_directory.directory.end(),
             .message =
                 ZipText::tr("The end record counts %1 files, but %2 are listed.").arg(expected).arg(found)});
    }

    void addEntry(const CentralHeader &header, std::uint64_t position)
    {
        ZipDirectoryEntry &entry = m_directory.entries.emplace_back();
        entry.centralOffset = position;
        entry.rawName = header.name.toByteArray();
        entry.versionMadeBy = header.versionMadeBy;
        entry.flags = header.flags;
        entry.method = header.method;
        entry.crc = header.crc;
        entry.externalAttributes = header.externalAttributes;
        entry.compressedSize = header.compressedSize;
        entry.size = header.size;
        entry.headerOffset = header.headerOffset;
        entry.dosModified = header.modified;
        entry.modified = fromDosDateTime(header.modified);

        const auto extra = decodeExtraFields(header.extra);
        const auto fields = extra ? std::span<const ExtraField>(extra->fields) : std::span<const ExtraField>();
        const auto readAs = readName(entry.rawName, entry.flags, fields);
        // Two views of one text share it.
        entry.name = readAs.utf8 == entry.rawName ? entry.rawName : readAs.utf8;
        entry.nameSource = readAs.source;
        // Readers replace bytes that are no UTF-8 each in their own way, so the name is anybody's guess.
        const bool unreadable = readAs.source == NameSource::Utf8FlagInvalid;
        if (!readAs.complaint.isEmpty())
            report(ZipRule::NameEncoding, unreadable ? ZipSeverity::Error : ZipSeverity::Warning,
                   ZipText::tr("%1 %2.").arg(name(), readAs.complaint));
        if (!extra)
            report(ZipRule::ExtraFieldInvalid, ZipSeverity::Error,
                   ZipText::tr("The extra fields of %1 reach past their end.").arg(name()));
        else if (extra->strayBytes != 0)
            report(ZipRule::ExtraFieldInvalid, ZipSeverity::Warning,
                   ZipText::tr("The extra fields of %1 end in %2 stray bytes.", nullptr,
                               static_cast<int>(extra->strayBytes))
                       .arg(name())
                       .arg(extra->strayBytes));
        applyZip64(entry, header, fields);
        applyTimestamp(entry, fields);
        checkReadable(entry);
        placeHeader(entry);
    }

    void applyZip64(ZipDirectoryEntry &entry, const CentralHeader &header, std::span<const ExtraField> fields)
    {
        const Zip64Wanted wanted{.size = header.size == zipMax32,
                                 .compressedSize = header.compressedSize == zipMax32,
                                 .headerOffset = header.headerOffset == zipMax32,
                                 .disk = header.disk == zipMax16};
        std::uint32_t disk = header.disk;
        if (wanted.any()) {
            const auto isZip64 = [](const ExtraField &field) { return field.id == zipextra::zip64; };
            const auto field = std::ranges::find_if(fields, isZip64);
            const auto values = field == fields.end()
                                    ? Decoded<Zip64Field>(std::unexpected(DecodeProblem::TooShort))
                                    : decodeZip64Field(field->data, wanted);
            if (!values) {
                report(ZipRule::Zip64FieldInvalid, ZipSeverity::Error,
                       ZipText::tr("The ZIP64 field of %1 lacks a value that it must hold.").arg(name()));
                return;
            }
            if (std::ranges::count_if(fields, isZip64) > 1)
                report(ZipRule::Zip64FieldInvalid, ZipSeverity::Error,
                       ZipText::tr("%1 has two ZIP64 fields.").arg(name()));
            entry.size = values->size.value_or(entry.size);
            entry.compressedSize = values->compressedSize.value_or(entry.compressedSize);
            entry.headerOffset = values->headerOffset.value_or(entry.headerOffset);
            disk = values->disk.value_or(disk);
        }
        if (disk != 0)
            report(ZipRule::MultiDisk, ZipSeverity::Error,
                   ZipText::tr("%1 is on part %2 of a split archive.").arg(name()).arg(std::uint64_t(disk) + 1));
    }

    void applyTimestamp(ZipDirectoryEntry &entry, std::span<const ExtraField> fields)
    {
        const auto field = std::ranges::find(fields, zipextra::timestamp, &ExtraField::id);
        if (field == fields.end())
            return;
        const auto timestamp = decodeTimestamp(field->data);
        if (!timestamp)
            report(ZipRule::ExtraFieldInvalid, ZipSeverity::Error,
                   ZipText::tr("The timestamp of %1 is cut short.").arg(name()));
        else if (timestamp->modified) {
            entry.hasTimestamp = true;
            entry.modified = std::chrono::sys_seconds(std::chrono::seconds(*timestamp->modified));
        }
    }

    void checkReadable(const ZipDirectoryEntry &entry)
    {
        if (entry.isEncrypted())
            report(ZipRule::Encrypted, ZipSeverity::Error, ZipText::tr("%1 is encrypted.").arg(name()));
        else if (!entry.isMethodSupported())
            report(ZipRule::MethodUnsupported, ZipSeverity::Error,
                   ZipText::tr("%1 is compressed by method %2, which is not supported.")
                       .arg(name())
                       .arg(entry.method));
        else if (entry.method == 0 && entry.size != entry.compressedSize)
            report(ZipRule::StoredSizeMismatch, ZipSeverity::Error,
                   ZipText::tr("%1 is stored as it is, but has two sizes: %2 and %3 bytes.")
                       .arg(name())
                       .arg(entry.compressedSize)
                       .arg(entry.size));
    }

    /// Offsets count from the archive's first byte, which need not be the file's.
    void placeHeader(ZipDirectoryEntry &entry) const
    {
        constexpr auto furthest = std::numeric_limits<std::uint64_t>::max();
        entry.headerOffset += std::min(m_directory.leadingBytes, furthest - entry.headerOffset);
    }

    ZipDirectory &m_directory;
    const ReaderLimits &m_limits;
};

} // namespace

bool ZipDirectoryEntry::isSymbolicLink() const
{
    constexpr unsigned madeByUnix = 3;
    constexpr unsigned typeMask = 0170000;
    constexpr unsigned link = 0120000;
    return versionMadeBy >> 8 == madeByUnix && ((externalAttributes >> 16) & typeMask) == link;
}

bool ZipDirectoryEntry::isEncrypted() const
{
    constexpr std::uint16_t aesMethod = 99; // WinZip's AES, APPNOTE appendix E
    return (flags & (zipflag::encrypted | zipflag::strongEncryption | zipflag::masked)) != 0 ||
           method == aesMethod;
}

bool ZipDirectoryEntry::isMethodSupported() const
{
    switch (static_cast<ZipMethod>(method)) {
    case ZipMethod::Stored:
    case ZipMethod::Deflate:
    case ZipMethod::Zstd:
        return true;
    }
    return false;
}

Result<ZipDirectory> readDirectory(RandomAccess &archive, const ReaderLimits &limits, std::stop_token stop)
{
    ZipDirectory directory{.findings = ZipFindings(limits.maxFindings), .archiveSize = archive.size()};
    const auto tail = readTail(archive, stop);
    if (!tail)
        return std::unexpected(tail.error());
    const auto end = readEnd(archive, *tail, directory.findings, stop);
    if (!end)
        return std::unexpected(end.error());
    if (!*end)
        return directory;
    directory.zip64 = (*end)->zip64;
    directory.leadingBytes = (*end)->leadingBytes;
    directory.directory = (*end)->directory;
    if (directory.directory.length > limits.maxDirectoryBytes) {
        directory.findings.add(
            {.rule = ZipRule::DirectoryTooLarge,
             .offset = directory.directory.offset,
             .message = ZipText::tr("The list of files takes %1.").arg(formatBytes(directory.directory.length))});
        return directory;
    }
    DirectoryBytes bytes(archive, directory.directory, *tail, stop);
    if (const auto read = DirectoryReader(directory, limits).readEntries(bytes, (*end)->entries); !read)
        return std::unexpected(read.error());
    checkExtents(directory);
    checkBombs(directory, limits);
    checkNames(directory, limits);
    return directory;
}

Result<> requireSound(const ZipFindings &findings, const QString &archiveName)
{
    const ZipFinding *const error = findings.firstError();
    if (!error)
        return {};
    return fail(ErrorCode::ArchiveCorrupt, ZipText::tr("%1 is not a sound ZIP: at byte %2, %3")
                                               .arg(archiveName)
                                               .arg(error->offset)
                                               .arg(error->message));
}

} // namespace photoporter
