// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/importformats.h"
#include "album/tarheader.h"
#include "album/text.h"

#include <algorithm>
#include <vector>

namespace photoporter {

namespace {

constexpr std::uint64_t longestRecords = 1 * MiB; ///< of a pax header, or of GNU's long name

bool isPlainFile(char type)
{
    return type == '0' || type == '\0' || type == '7';
}

std::uint64_t padded(std::uint64_t size)
{
    return (size + tarBlock - 1) / tarBlock * tarBlock;
}

class TarImport {
public:
    TarImport(ImportRun &run, std::unique_ptr<ByteStream> stream)
        : m_run(run), m_stream(std::move(stream)), m_block(importBlock)
    {
    }

    Result<> operator()()
    {
        for (;;) {
            if (m_run.stop.stop_requested())
                return cancelled();
            const auto block = readBytes(tarBlock);
            if (!block)
                return std::unexpected(block.error());
            if (isZeroBlock(*block))
                return readRest();
            const auto header = parseTarHeader(*block);
            if (!header)
                return m_run.damaged(m_hasBegun
                                         ? AlbumText::tr("what follows %1 is no file").arg(shownBytes(m_lastName))
                                         : AlbumText::tr("it does not begin as a TAR archive does"));
            m_hasBegun = true;
            if (const auto done = take(*header); !done)
                return done;
        }
    }

private:
    /// Nothing is written of them, but a bomb of them would keep the processor busy all the same.
    Result<> countSkipped(std::uint64_t bytes)
    {
        m_skipped += bytes;
        return m_run.folder.expectSkipped(m_skipped);
    }

    /// Of a header or its records.
    Result<QByteArray> readBytes(std::uint64_t size)
    {
        if (const auto sane = countSkipped(size); !sane)
            return std::unexpected(sane.error());
        QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
        const auto got = m_stream->read({bytes.data(), size});
        if (!got)
            return std::unexpected(got.error());
        if (*got != size)
            return m_run.damaged(AlbumText::tr("it was cut short"));
        return bytes;
    }

    Result<> take(const TarHeader &header)
    {
        switch (header.type) {
        case 'x':
            return takePax(header);
        case 'L':
            return takeLongName(header);
        case 'g': // for all that follows: comments, in practice
        case 'K': // the long target of a link
        case 'V': // the volume's name
            return skip(header.size);
        default:
            return takeEntry(header);
        }
    }

    Result<QByteArray> readRecords(const TarHeader &header)
    {
        if (header.size > longestRecords)
            return m_run.damaged(AlbumText::tr("a name in it is too long to be one"));
        return readBytes(padded(header.size)).transform([&](QByteArray bytes) {
            bytes.truncate(static_cast<qsizetype>(header.size));
            return bytes;
        });
    }

    Result<> takePax(const TarHeader &header)
    {
        const auto records = readRecords(header);
        if (!records)
            return std::unexpected(records.error());
        const auto parsed = parsePax(*records);
        if (!parsed)
            return m_run.damaged(AlbumText::tr("what it says about a file can't be read"));
        m_next = *parsed;
        return {};
    }

    Result<> takeLongName(const TarHeader &header)
    {
        auto name = readRecords(header);
        if (!name)
            return std::unexpected(name.error());
        m_next.name = name->first(std::max<qsizetype>(name->indexOf('\0'), 0));
        if (!name->contains('\0'))
            m_next.name = *name;
        return {};
    }

    Result<> takeEntry(TarHeader header)
    {
        const PaxRecords said = std::exchange(m_next, {});
        header.name = said.name.value_or(header.name);
        // The header's own size counts blocks of data for hard links in old archives; pax's is of data too.
        header.size = said.size.value_or(header.size);
        m_lastName = header.name;
        const bool isFolder = header.type == '5' || (isPlainFile(header.type) && header.name.endsWith('/'));
        if (isFolder)
            return skip(header.size);
        const auto reason = reasonAgainst(header, said);
        if (reason)
            return m_run.folder.leaveOut(shownBytes(header.name), *reason).and_then([&] {
                return skip(hasData(header.type) ? header.size : 0);
            });
        const auto begun = m_run.folder.begin(QString::fromUtf8(header.name), header.size,
                                              said.modified.value_or(FileTime(header.modified)));
        if (!begun)
            return std::unexpected(begun.error());
        return *begun ? copy(header.size) : skip(header.size);
    }

    /// Links and devices have none, whatever their size says (POSIX.1-2001).
    static bool hasData(char type) { return type < '1' || type > '6'; }

    static std::optional<LeftOutReason> reasonAgainst(const TarHeader &header, const PaxRecords &said)
    {
        if (header.type == '1' || header.type == '2')
            return LeftOutReason::Link;
        if (header.type == 'S' || said.isSparse)
            return LeftOutReason::UnknownMethod;
        if (!isPlainFile(header.type))
            return LeftOutReason::Special;
        if (!header.name.isValidUtf8())
            return LeftOutReason::NameNotText;
        return std::nullopt;
    }

    /// Hands the next `size` bytes on, block by block, and skips what fills the last block.
    template<typename Take>
    Result<> forEachBlock(std::uint64_t size, Take take)
    {
        std::uint64_t left = padded(size);
        while (left > 0) {
            if (m_run.stop.stop_requested())
                return cancelled();
            const auto length = std::min<std::uint64_t>(left, m_block.size());
            const auto got = m_stream->read({m_block.data(), length});
            if (!got)
                return std::unexpected(got.error());
            if (*got != length)
                return m_run.damaged(AlbumText::tr("it was cut short"));
            const auto content = std::min(size, length);
            if (const auto taken = take(QByteArrayView(m_block.data(), static_cast<qsizetype>(content))); !taken)
                return taken;
            size -= content;
            left -= length;
        }
        return {};
    }

    Result<> copy(std::uint64_t size)
    {
        return forEachBlock(size, [this](QByteArrayView bytes) { return m_run.folder.write(bytes); })
            .and_then([this] {
                m_run.countFile();
                return m_run.folder.finish();
            });
    }

    Result<> skip(std::uint64_t size)
    {
        if (const auto sane = countSkipped(padded(size)); !sane)
            return sane;
        return forEachBlock(size, [](QByteArrayView) -> Result<> { return {}; });
    }

    /// Behind the end there is only what fills a tape's block; reading it lets the compression check its sum.
    Result<> readRest()
    {
        for (;;) {
            if (m_run.stop.stop_requested())
                return cancelled();
            const auto got = m_stream->read(m_block);
            if (!got)
                return std::unexpected(got.error());
            if (const auto sane = countSkipped(*got); !sane)
                return sane;
            if (*got < m_block.size())
                return {};
        }
    }

    ImportRun &m_run;
    const std::unique_ptr<ByteStream> m_stream;
    std::vector<char> m_block;
    PaxRecords m_next; ///< of the entry that comes
    QByteArray m_lastName;
    std::uint64_t m_skipped = 0; ///< bytes, headers too
    bool m_hasBegun = false;
};

} // namespace

Result<> importTar(ImportRun &run, Compression compression)
{
    auto file = std::make_unique<FileStream>(run.archive, ByteRange{.offset = 0, .length = run.archive.size()},
                                             run.progress, run.stop);
    return TarImport(run, decompressed(std::move(file), compression, run.name))();
}

} // namespace photoporter
