// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/importformats.h"
#include "album/sevenzipheader.h"
#include "album/text.h"

#include <QtEndian>

#include <algorithm>
#include <sys/stat.h>

namespace photoporter {

namespace {

constexpr std::uint64_t largestHeader = 64 * MiB;
constexpr std::uint64_t largestDictionary = 96 * MiB; // KArchive lets liblzma have 100 MiB
constexpr int mostHeaderLayers = 4;

/// A raw stream in the clothes of a file that KArchive knows.
struct Dressed {
    Compression compression = Compression::None;
    QByteArray prefix, suffix;
};

template<typename Integer>
QByteArray littleEndian(Integer value)
{
    QByteArray bytes(sizeof(Integer), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray withCrc(const QByteArray &bytes)
{
    return bytes + littleEndian<quint32>(crc32(bytes).value);
}

/// liblzma takes dictionaries of 2^n or 3 * 2^n bytes only; a larger one than the encoder's does no harm.
std::uint64_t roundedDictionary(std::uint64_t size)
{
    for (std::uint64_t power = 4 * KiB;; power *= 2) {
        if (size <= power)
            return power;
        if (size <= power + power / 2)
            return power + power / 2;
    }
}

/// As a .lzma file: properties, dictionary, size.
std::optional<Dressed> dressLzma(const SevenZipPack &pack)
{
    if (pack.properties.size() != 5)
        return std::nullopt;
    const auto dictionary = qFromLittleEndian<quint32>(pack.properties.constData() + 1);
    if (dictionary > largestDictionary)
        return std::nullopt;
    const auto rounded = static_cast<quint32>(roundedDictionary(dictionary));
    // KCompressionDevice does not ask the decoder for what it still holds once its input has ended, so some input
    // always stays.
    return Dressed{.compression = Compression::Xz,
                   .prefix = pack.properties.first(1) + littleEndian<quint32>(rounded) +
                             littleEndian<quint64>(pack.whole.size),
                   .suffix = QByteArray(16, '\0')};
}

/// The .xz format's variable-length integer (1.2).
QByteArray xzNumber(std::uint64_t value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>(value | 0x80);
    return bytes + static_cast<char>(value);
}

QByteArray zeros(std::uint64_t size)
{
    return {static_cast<qsizetype>((4 - size % 4) % 4), '\0'};
}

/// As a .xz file (The .xz File Format 1.2.1: 2.1, 3.1, 4) of one block without a check.
std::optional<Dressed> dressLzma2(const SevenZipPack &pack)
{
    if (pack.properties.size() != 1)
        return std::nullopt;
    const auto code = static_cast<unsigned char>(pack.properties.front());
    if (code > 40 || (std::uint64_t(2 | (code & 1U)) << (code / 2 + 11)) > largestDictionary)
        return std::nullopt;
    const QByteArray flags(2, '\0');
    const QByteArray block = withCrc(QByteArray("\x02\0\x21\x01", 4) + pack.properties + QByteArray(3, '\0'));
    const auto unpadded = static_cast<std::uint64_t>(block.size()) + pack.packedSize;
    QByteArray index = QByteArray("\0\x01", 2) + xzNumber(unpadded) + xzNumber(pack.whole.size);
    index = withCrc(index + zeros(static_cast<std::uint64_t>(index.size())));
    const QByteArray footer = littleEndian(static_cast<quint32>(index.size() / 4 - 1)) + flags;
    return Dressed{.compression = Compression::Xz,
                   .prefix = QByteArray("\xfd"
                                        "7zXZ\0",
                                        6) +
                             withCrc(flags) + block,
                   .suffix = zeros(pack.packedSize) + index + littleEndian<quint32>(crc32(footer).value) + footer +
                             "YZ"};
}

std::optional<Dressed> dress(const SevenZipPack &pack)
{
    if (pack.method == QByteArrayView("\x00", 1))
        return Dressed{};
    if (pack.method == QByteArrayView("\x03\x01\x01"))
        return dressLzma(pack);
    if (pack.method == QByteArrayView("\x21"))
        return dressLzma2(pack);
    if (pack.method == QByteArrayView("\x04\x02\x02"))
        return Dressed{.compression = Compression::Bzip2};
    return std::nullopt;
}

std::optional<LeftOutReason> reasonAgainst(const SevenZipFile &file)
{
    constexpr std::uint32_t reparsePoint = 0x400;
    constexpr std::uint32_t hasUnixMode = 0x8000;
    const auto mode = static_cast<mode_t>(file.attributes >> 16);
    if ((file.attributes & reparsePoint) != 0 || ((file.attributes & hasUnixMode) != 0 && S_ISLNK(mode)))
        return LeftOutReason::Link;
    if ((file.attributes & hasUnixMode) != 0 && mode != 0 && !S_ISREG(mode))
        return LeftOutReason::Special;
    return std::nullopt;
}

class SevenZipImport {
public:
    explicit SevenZipImport(ImportRun &run) : m_run(run), m_block(importBlock) {}

    Result<> operator()()
    {
        auto header = readHeader();
        if (!header)
            return std::unexpected(header.error());
        if (const auto fits = expect(*header); !fits)
            return fits;
        auto file = header->files.cbegin();
        const auto withoutData = [&]() -> Result<> {
            for (; file != header->files.cend() && !file->hasData; ++file) {
                if (const auto made = importEmpty(*file); !made)
                    return made;
            }
            return {};
        };
        for (const SevenZipPack &pack : header->packs) {
            begin(pack);
            for (const SevenZipPiece &piece : pack.pieces) {
                const auto done = withoutData().and_then([&] { return importPiece(*file++, piece); });
                if (!done)
                    return done;
            }
        }
        return withoutData();
    }

private:
    Result<QByteArray> readChecked(const SevenZipStart &start)
    {
        if (start.headerSize > largestHeader)
            return m_run.damaged(AlbumText::tr("its list of files is too long to be one"));
        auto bytes = m_run.archive.read({.offset = start.headerOffset, .length = start.headerSize}, m_run.stop);
        if (bytes && crc32(*bytes) != start.headerCrc)
            return m_run.damaged(AlbumText::tr("its list of files is not as it was written"));
        return bytes;
    }

    Result<SevenZipHeader> readHeader()
    {
        const auto size = m_run.archive.size();
        const auto first =
            m_run.archive.read({.offset = 0, .length = std::min<std::uint64_t>(size, sevenZipStart)}, m_run.stop);
        if (!first)
            return std::unexpected(first.error());
        const auto start = parseSevenZipStart(*first, size);
        if (!start)
            return m_run.damaged(AlbumText::tr("it was cut short, or does not begin as a 7z archive does"));
        if (start->headerSize == 0)
            return SevenZipHeader{};
        auto bytes = readChecked(*start);
        for (int layer = 0; bytes && layer < mostHeaderLayers; ++layer) {
            auto header = parseSevenZipHeader(*bytes, size, m_run.limits.maxEntries);
            if (!header)
                return m_run.damaged(AlbumText::tr("its list of files can't be read to the end"));
            if (!header->isPacked)
                return *std::move(header);
            bytes = unpackHeader(header->packs.front());
        }
        if (!bytes)
            return std::unexpected(bytes.error());
        return m_run.damaged(AlbumText::tr("its list of files can't be read to the end"));
    }

    Result<QByteArray> unpackHeader(const SevenZipPack &pack)
    {
        if (pack.isEncrypted)
            return fail(ErrorCode::ArchiveCorrupt, AlbumText::tr("The archive %1 is encrypted.").arg(m_run.name),
                        AlbumText::tr("Unpack it with its password in another program and choose the folder."));
        if (pack.whole.size > largestHeader)
            return m_run.damaged(AlbumText::tr("its list of files is too long to be one"));
        begin(pack);
        if (!m_stream)
            return m_run.damaged(AlbumText::tr("its list of files is packed in a way that can't be read here"));
        QByteArray bytes(static_cast<qsizetype>(pack.whole.size), Qt::Uninitialized);
        const auto got = m_stream->read({bytes.data(), pack.whole.size});
        if (!got)
            return std::unexpected(got.error());
        if (*got != pack.whole.size || (pack.whole.crc && crc32(bytes) != *pack.whole.crc))
            return m_run.damaged(AlbumText::tr("its list of files is not as it was written"));
        return bytes;
    }

    Result<> expect(const SevenZipHeader &header)
    {
        std::uint64_t bytes = 0;
        std::uint64_t pieces = 0;
        for (const SevenZipPack &pack : header.packs) {
            bytes = std::min(bytes + pack.whole.size, std::uint64_t(1) << 62); // each is at most that
            pieces += pack.pieces.size();
        }
        if (m_run.progress)
            m_run.progress->itemsTotal = pieces;
        return m_run.folder.expect(header.files.size(), bytes);
    }

    void begin(const SevenZipPack &pack)
    {
        m_stream.reset();
        m_reason = pack.isEncrypted ? LeftOutReason::Encrypted : LeftOutReason::UnknownMethod;
        if (pack.isEncrypted)
            return;
        if (auto dressed = dress(pack)) {
            auto file = std::make_unique<FileStream>(
                m_run.archive, ByteRange{.offset = pack.offset, .length = pack.packedSize}, m_run.progress,
                m_run.stop, std::move(dressed->prefix), std::move(dressed->suffix));
            m_stream = decompressed(std::move(file), dressed->compression, m_run.name);
        }
    }

    Result<> importEmpty(const SevenZipFile &file)
    {
        if (file.isFolder || file.isDeletion)
            return {};
        if (const auto reason = reasonAgainst(file))
            return m_run.folder.leaveOut(file.name, *reason);
        const auto begun = m_run.folder.begin(file.name, 0, file.modified);
        if (!begun || !*begun)
            return begun.transform([](bool) {});
        return m_run.folder.finish();
    }

    Result<> importPiece(const SevenZipFile &file, const SevenZipPiece &piece)
    {
        if (!m_stream)
            return m_run.folder.leaveOut(file.name, m_reason);
        Result<bool> begun = false;
        if (const auto reason = reasonAgainst(file))
            begun = m_run.folder.leaveOut(file.name, *reason).transform([] { return false; });
        else
            begun = m_run.folder.begin(file.name, piece.size, file.modified);
        if (!begun)
            return std::unexpected(begun.error());
        const auto isGood = copy(piece, *begun);
        if (!isGood)
            return std::unexpected(isGood.error());
        m_run.countFile();
        if (!*begun)
            return {};
        if (*isGood)
            return m_run.folder.finish();
        m_run.folder.abandon(LeftOutReason::Damaged);
        return {};
    }

    /// False: its bytes are not those that were packed. What is behind a broken place of the stream is lost too.
    Result<bool> copy(const SevenZipPiece &piece, bool isWanted)
    {
        Crc32 crc;
        for (std::uint64_t left = piece.size; left > 0;) {
            if (m_run.stop.stop_requested())
                return cancelled();
            const auto length = std::min<std::uint64_t>(left, m_block.size());
            const auto got = m_stream->read({m_block.data(), length});
            if (!got && got.error().code != ErrorCode::ArchiveCorrupt)
                return std::unexpected(got.error());
            if (!got || *got != length) {
                m_stream.reset();
                m_reason = LeftOutReason::Damaged;
                return false;
            }
            const QByteArrayView bytes(m_block.data(), static_cast<qsizetype>(length));
            crc = crc32(bytes, crc);
            if (const auto written = isWanted ? m_run.folder.write(bytes) : Result<>{}; !written)
                return std::unexpected(written.error());
            left -= length;
        }
        return !piece.crc || crc == *piece.crc;
    }

    ImportRun &m_run;
    std::vector<char> m_block;
    std::unique_ptr<ByteStream> m_stream; ///< of the pack that is being read; none: it can't be
    LeftOutReason m_reason = LeftOutReason::UnknownMethod;
};

} // namespace

Result<> importSevenZip(ImportRun &run)
{
    return SevenZipImport(run)();
}

} // namespace photoporter
