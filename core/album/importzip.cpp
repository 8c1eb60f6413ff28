// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/importformats.h"
#include "album/text.h"
#include "zip/datacheck.h"
#include "zip/localcheck.h"

#include <QtEndian>

#include <algorithm>

namespace photoporter {

namespace {

std::optional<LeftOutReason> reasonAgainst(const ZipDirectoryEntry &entry)
{
    if (entry.nameSource == NameSource::Utf8FlagInvalid)
        return LeftOutReason::NameNotText;
    if (entry.isSymbolicLink())
        return LeftOutReason::Link;
    if (entry.isEncrypted())
        return LeftOutReason::Encrypted;
    if (!entry.isMethodSupported())
        return LeftOutReason::UnknownMethod;
    if (entry.data == ZipDirectoryEntry::Data::Bomb)
        return LeftOutReason::Bomb;
    if (!hasCheckableData(entry))
        return LeftOutReason::Damaged;
    return std::nullopt;
}

class ZipImport {
public:
    explicit ZipImport(ImportRun &run) : m_run(run) {}

    Result<> operator()()
    {
        auto directory = readDirectory(m_run.archive,
                                       {.maxEntries = m_run.limits.maxEntries,
                                        .bombSize = m_run.limits.bombFloor,
                                        .bombRatio = m_run.limits.bombRatio},
                                       m_run.stop);
        if (!directory)
            return std::unexpected(directory.error());
        m_directory = *std::move(directory);
        if (const auto sound = check(); !sound)
            return sound;
        for (std::size_t i = 0; i < m_directory.entries.size(); ++i) {
            if (const auto done = importEntry(i); !done)
                return done;
        }
        return {};
    }

private:
    /// A broken rule that is about no single entry ends the import: what is in the archive is not certain.
    Result<> check()
    {
        for (const ZipFinding &finding : m_directory.findings.all()) {
            if (finding.severity == ZipSeverity::Error && finding.entry == ZipFinding::noEntry)
                return fail(
                    ErrorCode::ArchiveCorrupt,
                    AlbumText::tr("The archive %1 can't be read: %2").arg(m_run.name, finding.message),
                    AlbumText::tr(
                        "Get the archive again, or unpack it with another program and choose the folder."));
        }
        if (!m_directory.complete)
            return m_run.damaged(AlbumText::tr("its list of files can't be read to the end"));
        std::uint64_t files = 0;
        std::uint64_t bytes = 0;
        for (const ZipDirectoryEntry &entry : m_directory.entries) {
            if (!entry.isDirectory() && !reasonAgainst(entry)) {
                ++files;
                bytes += std::min(entry.size, m_run.limits.maxEntryBytes);
            }
        }
        if (m_run.progress)
            m_run.progress->itemsTotal = files;
        return m_run.folder.expect(m_directory.entries.size(), bytes);
    }

    Result<> importEntry(std::size_t index)
    {
        if (m_run.stop.stop_requested())
            return cancelled();
        const ZipDirectoryEntry &entry = m_directory.entries[index];
        const QString name = QString::fromUtf8(entry.name);
        if (entry.isDirectory())
            return {}; // made with what is in them
        if (const auto reason = reasonAgainst(entry))
            return m_run.folder.leaveOut(*reason == LeftOutReason::NameNotText ? shownBytes(entry.rawName) : name,
                                         *reason);
        const auto begun = m_run.folder.begin(name, entry.size, entry.modified);
        if (!begun || !*begun)
            return begun.transform([](bool) {});
        const auto verdict = copy(index);
        if (!verdict)
            return std::unexpected(verdict.error());
        m_run.countFile();
        if (*verdict == DataCheck::Verdict::Good || *verdict == DataCheck::Verdict::Trailing)
            return m_run.folder.finish();
        m_run.folder.abandon(LeftOutReason::Damaged);
        return {};
    }

    Result<DataCheck::Verdict> copy(std::size_t index)
    {
        const ZipDirectoryEntry &entry = m_directory.entries[index];
        const auto begin = dataBegin(index);
        if (!begin)
            return std::unexpected(begin.error());
        const auto limit = m_directory.directory.offset;
        if (!*begin || **begin > limit || entry.compressedSize > limit - **begin)
            return DataCheck::Verdict::Damaged;
        DataCheck check(static_cast<ZipMethod>(entry.method), entry.size, entry.crc);
        Result<> written;
        check.handOn([&](QByteArrayView bytes) {
            written = m_run.folder.write(bytes);
            return written.has_value() && !m_run.stop.stop_requested();
        });
        ByteRange left{.offset = **begin, .length = entry.compressedSize};
        bool wantsMore = true;
        while (left.length > 0 && wantsMore) {
            const auto length = std::min<std::uint64_t>(left.length, importBlock);
            const auto bytes = m_run.archive.read({.offset = left.offset, .length = length}, m_run.stop);
            if (!bytes)
                return std::unexpected(bytes.error());
            left = {.offset = left.offset + length, .length = left.length - length};
            if (m_run.progress)
                m_run.progress->bytesDone += length;
            wantsMore = check.feed(*bytes);
            if (!written)
                return std::unexpected(written.error());
            if (m_run.stop.stop_requested())
                return cancelled();
        }
        return check.finish();
    }

    /// Where the entry's data begin; nothing when its local header is broken.
    Result<std::optional<std::uint64_t>> dataBegin(std::size_t index)
    {
        constexpr std::uint64_t fixedSize = 30; // APPNOTE 4.3.7
        constexpr qsizetype nameLengthAt = 26;
        constexpr qsizetype extraLengthAt = 28;
        const EntrySlot slot{
            .index = index, .entry = &m_directory.entries[index], .end = m_directory.directory.offset};
        if (slot.entry->headerOffset + fixedSize > slot.end)
            return std::nullopt;
        const auto fixed =
            m_run.archive.read({.offset = slot.entry->headerOffset, .length = fixedSize}, m_run.stop);
        if (!fixed)
            return std::unexpected(fixed.error());
        const std::uint64_t length = fixedSize + qFromLittleEndian<quint16>(fixed->constData() + nameLengthAt) +
                                     qFromLittleEndian<quint16>(fixed->constData() + extraLengthAt);
        const auto all = m_run.archive.read(
            {.offset = slot.entry->headerOffset, .length = std::min(length, slot.range().length)}, m_run.stop);
        if (!all)
            return std::unexpected(all.error());
        ZipFindings ignored(0); // what the directory says counts, and the CRC proves the bytes
        return checkLocalHeader(slot, *all, ignored);
    }

    ImportRun &m_run;
    ZipDirectory m_directory;
};

} // namespace

Result<> importZip(ImportRun &run)
{
    return ZipImport(run)();
}

} // namespace photoporter
