// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/sevenzipheader.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace photoporter {

namespace {

enum Property : std::uint64_t {
    End = 0x00,
    Header = 0x01,
    ArchiveProperties = 0x02,
    AdditionalStreams = 0x03,
    MainStreams = 0x04,
    FilesInfo = 0x05,
    PackInfo = 0x06,
    UnpackInfo = 0x07,
    SubStreamsInfo = 0x08,
    Sizes = 0x09,
    Checksums = 0x0a,
    Packs = 0x0b,
    UnpackSizes = 0x0c,
    PieceCounts = 0x0d,
    EmptyStream = 0x0e,
    EmptyFile = 0x0f,
    AntiItem = 0x10,
    Names = 0x11,
    ModifiedTime = 0x14,
    Attributes = 0x15,
    EncodedHeader = 0x17,
};

constexpr std::uint64_t mostCoders = 32;

/// Reads on; once something is wrong, everything is, and all values are 0.
class Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isBad() const { return m_bad; }
    void fail() { m_bad = true; }
    [[nodiscard]] std::uint64_t left() const { return m_bad ? 0 : static_cast<std::uint64_t>(m_bytes.size()); }

    QByteArrayView take(std::uint64_t length)
    {
        if (length > left()) {
            fail();
            return {};
        }
        const QByteArrayView taken = m_bytes.first(static_cast<qsizetype>(length));
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(length));
        return taken;
    }
    template<typename Integer>
    Integer fixed()
    {
        const QByteArrayView bytes = take(sizeof(Integer));
        return m_bad ? 0 : qFromLittleEndian<Integer>(bytes.data());
    }
    std::uint8_t byte() { return fixed<quint8>(); }

    /// The format's NUMBER: the first byte's leading ones say how many bytes follow.
    std::uint64_t number()
    {
        const std::uint8_t first = byte();
        std::uint64_t value = 0;
        unsigned mask = 0x80;
        for (unsigned shift = 0; shift < 64; shift += 8, mask >>= 1) {
            if ((first & mask) == 0)
                return value + (static_cast<std::uint64_t>(first & (mask - 1)) << shift);
            value |= static_cast<std::uint64_t>(byte()) << shift;
        }
        return m_bad ? 0 : value;
    }
    /// A NUMBER that may not exceed `most`.
    std::uint64_t count(std::uint64_t most)
    {
        const auto value = number();
        if (value > most)
            fail();
        return m_bad ? 0 : value;
    }

    std::vector<bool> bits(std::size_t count)
    {
        std::vector<bool> result(count);
        const QByteArrayView bytes = take((count + 7) / 8);
        for (std::size_t i = 0; i < count && !m_bad; ++i)
            result[i] =
                (static_cast<unsigned char>(bytes[static_cast<qsizetype>(i / 8)]) & (0x80U >> (i % 8))) != 0;
        return result;
    }
    /// Bits, or one byte that says that all are set.
    std::vector<bool> definedBits(std::size_t count)
    {
        return byte() != 0 ? std::vector<bool>(count, true) : bits(count);
    }
    void expect(Property property)
    {
        if (number() != property)
            fail();
    }

private:
    QByteArrayView m_bytes;
    bool m_bad = false;
};

std::vector<std::optional<Crc32>> readChecksums(Cursor &in, std::size_t count)
{
    std::vector<std::optional<Crc32>> checksums(count);
    const auto defined = in.definedBits(count);
    for (std::size_t i = 0; i < count && !in.isBad(); ++i) {
        if (defined[i])
            checksums[i] = Crc32{in.fixed<quint32>()};
    }
    return checksums;
}

/// A pack as the header has it before its sizes are known.
struct RawPack {
    SevenZipPack pack;
    std::size_t outStreams = 0, packedStreams = 0;
    std::size_t mainOut = 0; ///< the one that no other coder reads
};

class StreamsReader {
public:
    StreamsReader(Cursor &in, std::uint64_t archiveSize, std::uint64_t maxEntries)
        : m_in(in), m_archiveSize(archiveSize), m_maxEntries(maxEntries)
    {
    }

    std::vector<SevenZipPack> read()
    {
        auto property = m_in.number();
        if (property == PackInfo) {
            readPackInfo();
            property = m_in.number();
        }
        if (property == UnpackInfo) {
            readUnpackInfo();
            property = m_in.number();
        }
        place();
        if (property == SubStreamsInfo) {
            readPieces();
            property = m_in.number();
        }
        if (property != End)
            m_in.fail();
        std::vector<SevenZipPack> packs;
        for (RawPack &raw : m_packs) {
            if (raw.pack.pieces.empty() && !m_hasPieceCounts)
                raw.pack.pieces = {raw.pack.whole};
            packs.push_back(std::move(raw.pack));
        }
        return packs;
    }

private:
    void readPackInfo()
    {
        m_packPosition = m_in.count(m_archiveSize);
        const auto streams = m_in.count(m_in.left());
        for (auto property = m_in.number(); property != End && !m_in.isBad(); property = m_in.number()) {
            if (property == Sizes) {
                for (std::uint64_t i = 0; i < streams && !m_in.isBad(); ++i)
                    m_packedSizes.push_back(m_in.count(m_archiveSize));
            } else if (property == Checksums) {
                readChecksums(m_in, streams);
            } else {
                m_in.fail();
            }
        }
    }

    RawPack readPack()
    {
        RawPack raw;
        const auto coders = m_in.count(mostCoders);
        std::size_t inStreams = 0;
        for (std::uint64_t i = 0; i < coders && !m_in.isBad(); ++i) {
            const auto flags = m_in.byte();
            const QByteArray method = m_in.take(flags & 0x0fU).toByteArray();
            const bool isComplex = (flags & 0x10U) != 0;
            inStreams += isComplex ? m_in.count(mostCoders) : 1;
            raw.outStreams += isComplex ? m_in.count(mostCoders) : 1;
            QByteArray properties;
            if ((flags & 0x20U) != 0)
                properties = m_in.take(m_in.count(m_in.left())).toByteArray();
            raw.pack.isEncrypted = raw.pack.isEncrypted || method == QByteArrayView("\x06\xf1\x07\x01");
            if (coders == 1)
                std::tie(raw.pack.method, raw.pack.properties) = std::tie(method, properties);
        }
        if (raw.outStreams == 0 || inStreams + 1 < raw.outStreams)
            m_in.fail();
        if (!m_in.isBad())
            readBonds(raw, inStreams);
        return raw;
    }

    void readBonds(RawPack &raw, std::size_t inStreams)
    {
        const auto bonds = raw.outStreams - 1;
        std::vector<bool> isRead(raw.outStreams);
        for (std::size_t i = 0; i < bonds && !m_in.isBad(); ++i) {
            m_in.count(inStreams);
            const auto out = m_in.count(raw.outStreams - 1);
            isRead[out] = true;
        }
        raw.mainOut = static_cast<std::size_t>(std::ranges::find(isRead, false) - isRead.begin());
        raw.packedStreams = inStreams - bonds;
        if (raw.mainOut == raw.outStreams)
            m_in.fail();
        for (std::size_t i = 0; raw.packedStreams > 1 && i < raw.packedStreams && !m_in.isBad(); ++i)
            m_in.count(inStreams);
    }

    void readUnpackInfo()
    {
        m_in.expect(Packs);
        const auto packs = m_in.count(std::min(m_in.left(), m_maxEntries));
        if (m_in.byte() != 0) // elsewhere in the archive: no program writes that
            m_in.fail();
        for (std::uint64_t i = 0; i < packs && !m_in.isBad(); ++i)
            m_packs.push_back(readPack());
        m_in.expect(UnpackSizes);
        for (RawPack &raw : m_packs) {
            for (std::size_t i = 0; i < raw.outStreams && !m_in.isBad(); ++i) {
                const auto size = m_in.count(std::uint64_t(1) << 62);
                if (i == raw.mainOut)
                    raw.pack.whole.size = size;
            }
        }
        auto property = m_in.number();
        if (property == Checksums) {
            const auto checksums = readChecksums(m_in, m_packs.size());
            for (std::size_t i = 0; i < m_packs.size(); ++i)
                m_packs[i].pack.whole.crc = checksums[i];
            property = m_in.number();
        }
        if (property != End)
            m_in.fail();
    }

    void place()
    {
        std::uint64_t offset = sevenZipStart + m_packPosition;
        std::size_t stream = 0;
        for (RawPack &raw : m_packs) {
            if (raw.packedStreams > m_packedSizes.size() - stream)
                return m_in.fail();
            raw.pack.offset = offset;
            for (std::size_t i = 0; i < raw.packedStreams; ++i, ++stream) {
                const auto size = m_packedSizes[stream];
                if (i == 0)
                    raw.pack.packedSize = size;
                if (offset > m_archiveSize || size > m_archiveSize - offset)
                    return m_in.fail();
                offset += size;
            }
        }
    }

    void readPieces()
    {
        auto property = m_in.number();
        m_hasPieceCounts = true;
        std::uint64_t all = 0;
        const bool hasCounts = property == PieceCounts;
        for (RawPack &raw : m_packs) {
            const auto pieces = hasCounts ? m_in.count(m_maxEntries - all) : 1;
            all += pieces;
            if (all > m_maxEntries)
                m_in.fail();
            if (m_in.isBad())
                return;
            raw.pack.pieces.resize(pieces);
        }
        if (hasCounts)
            property = m_in.number();
        const bool hasSizes = property == Sizes;
        for (RawPack &raw : m_packs)
            readPieceSizes(raw.pack, hasSizes);
        if (hasSizes)
            property = m_in.number();
        if (property == Checksums) {
            readPieceChecksums();
            property = m_in.number();
        }
        if (property != End)
            m_in.fail();
    }

    /// All but the last are written down; the last is what is left of the whole.
    void readPieceSizes(SevenZipPack &pack, bool hasSizes)
    {
        std::uint64_t left = pack.whole.size;
        for (std::size_t i = 0; i + 1 < pack.pieces.size() && !m_in.isBad(); ++i) {
            if (!hasSizes)
                return m_in.fail();
            pack.pieces[i].size = m_in.count(left);
            left -= pack.pieces[i].size;
        }
        if (!pack.pieces.empty())
            pack.pieces.back().size = left;
        if (pack.pieces.size() == 1)
            pack.pieces.front().crc = pack.whole.crc;
    }

    void readPieceChecksums()
    {
        const auto isOpen = [](const SevenZipPack &pack) { return pack.pieces.size() != 1 || !pack.whole.crc; };
        std::size_t unknown = 0;
        for (const RawPack &raw : m_packs)
            unknown += isOpen(raw.pack) ? raw.pack.pieces.size() : 0;
        const auto checksums = readChecksums(m_in, unknown);
        std::size_t next = 0;
        for (RawPack &raw : m_packs) {
            if (!isOpen(raw.pack))
                continue;
            for (SevenZipPiece &piece : raw.pack.pieces)
                piece.crc = checksums[next++];
        }
    }

    Cursor &m_in;
    const std::uint64_t m_archiveSize, m_maxEntries;
    std::uint64_t m_packPosition = 0;
    std::vector<std::uint64_t> m_packedSizes;
    std::vector<RawPack> m_packs;
    bool m_hasPieceCounts = false;
};

/// FILETIME: 100 ns since 1601.
std::optional<FileTime> fileTimeOf(std::uint64_t value)
{
    constexpr std::uint64_t epoch = 116'444'736'000'000'000;
    constexpr std::uint64_t latest = epoch + 92'000'000'000'000'000; // 2261, before 64 bits of nanoseconds end
    if (value < epoch || value > latest)
        return std::nullopt;
    return FileTime(std::chrono::nanoseconds(static_cast<qint64>(value - epoch) * 100));
}

class FilesReader {
public:
    FilesReader(Cursor &in, std::uint64_t maxEntries) : m_in(in), m_files(in.count(maxEntries)) {}

    std::vector<SevenZipFile> read()
    {
        std::vector<bool> isEmpty(m_files.size());
        std::vector<bool> isEmptyFile;
        std::vector<bool> isDeletion;
        for (auto property = m_in.number(); property != End && !m_in.isBad(); property = m_in.number()) {
            Cursor in(m_in.take(m_in.count(m_in.left())));
            const auto empty = static_cast<std::size_t>(std::ranges::count(isEmpty, true));
            if (property == EmptyStream)
                isEmpty = in.bits(m_files.size());
            else if (property == EmptyFile)
                isEmptyFile = in.bits(empty);
            else if (property == AntiItem)
                isDeletion = in.bits(empty);
            else if (property == Names)
                readNames(in);
            else if (property == ModifiedTime)
                readTimes(in);
            else if (property == Attributes)
                readAttributes(in);
            if (in.isBad())
                m_in.fail();
        }
        settle(isEmpty, isEmptyFile, isDeletion);
        return std::move(m_files);
    }

private:
    void readNames(Cursor &in)
    {
        if (in.byte() != 0)
            in.fail();
        for (SevenZipFile &file : m_files) {
            for (auto unit = in.fixed<quint16>(); unit != 0; unit = in.fixed<quint16>())
                file.name += QChar(unit);
            if (in.isBad())
                return;
        }
    }

    template<typename Set>
    void readDefined(Cursor &in, Set set)
    {
        const auto defined = in.definedBits(m_files.size());
        if (in.byte() != 0)
            in.fail();
        for (std::size_t i = 0; i < m_files.size() && !in.isBad(); ++i) {
            if (defined[i])
                set(m_files[i]);
        }
    }
    void readTimes(Cursor &in)
    {
        readDefined(in, [&in](SevenZipFile &file) { file.modified = fileTimeOf(in.fixed<quint64>()); });
    }
    void readAttributes(Cursor &in)
    {
        readDefined(in, [&in](SevenZipFile &file) { file.attributes = in.fixed<quint32>(); });
    }

    void settle(const std::vector<bool> &isEmpty, const std::vector<bool> &isEmptyFile,
                const std::vector<bool> &isDeletion)
    {
        std::size_t empty = 0;
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            m_files[i].hasData = !isEmpty[i];
            if (m_files[i].hasData)
                continue;
            m_files[i].isFolder = empty >= isEmptyFile.size() || !isEmptyFile[empty];
            m_files[i].isDeletion = empty < isDeletion.size() && isDeletion[empty];
            ++empty;
        }
    }

    Cursor &m_in;
    std::vector<SevenZipFile> m_files;
};

void skipArchiveProperties(Cursor &in)
{
    for (auto property = in.number(); property != End && !in.isBad(); property = in.number())
        in.take(in.count(in.left()));
}

bool piecesFitFiles(const SevenZipHeader &header)
{
    std::size_t pieces = 0;
    for (const SevenZipPack &pack : header.packs)
        pieces += pack.pieces.size();
    return pieces == static_cast<std::size_t>(std::ranges::count(header.files, true, &SevenZipFile::hasData));
}

} // namespace

std::optional<SevenZipStart> parseSevenZipStart(QByteArrayView bytes, std::uint64_t archiveSize)
{
    constexpr QByteArrayView signature("7z\xbc\xaf\x27\x1c");
    constexpr qsizetype checkedFrom = 12;
    if (bytes.size() < qsizetype(sevenZipStart) || !bytes.startsWith(signature))
        return std::nullopt;
    Cursor in(bytes.sliced(8));
    const Crc32 crc{in.fixed<quint32>()};
    SevenZipStart start{.headerOffset = in.fixed<quint64>(), .headerSize = in.fixed<quint64>()};
    start.headerCrc = Crc32{in.fixed<quint32>()};
    if (crc32(bytes.sliced(checkedFrom, qsizetype(sevenZipStart) - checkedFrom)) != crc)
        return std::nullopt;
    const auto behind = archiveSize - std::min<std::uint64_t>(archiveSize, sevenZipStart);
    if (start.headerOffset > behind || start.headerSize > behind - start.headerOffset)
        return std::nullopt;
    start.headerOffset += sevenZipStart;
    return start;
}

std::optional<SevenZipHeader> parseSevenZipHeader(QByteArrayView bytes, std::uint64_t archiveSize,
                                                  std::uint64_t maxEntries)
{
    Cursor in(bytes);
    SevenZipHeader header;
    const auto kind = in.number();
    if (kind == EncodedHeader) {
        header.isPacked = true;
        header.packs = StreamsReader(in, archiveSize, maxEntries).read();
        const bool isOne = header.packs.size() == 1 && header.packs.front().pieces.size() == 1;
        return in.isBad() || !isOne ? std::nullopt : std::optional(header);
    }
    if (kind != Header)
        return std::nullopt;
    auto property = in.number();
    if (property == ArchiveProperties) {
        skipArchiveProperties(in);
        property = in.number();
    }
    if (property == AdditionalStreams) {
        StreamsReader(in, archiveSize, maxEntries).read();
        property = in.number();
    }
    if (property == MainStreams) {
        header.packs = StreamsReader(in, archiveSize, maxEntries).read();
        property = in.number();
    }
    if (property == FilesInfo) {
        header.files = FilesReader(in, maxEntries).read();
        property = in.number();
    }
    if (property != End || in.isBad() || !piecesFitFiles(header))
        return std::nullopt;
    return header;
}

} // namespace photoporter
