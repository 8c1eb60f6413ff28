// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/sevenzipcursor.h"

#include <algorithm>

namespace photoporter {

using namespace sevenzip;

namespace {

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
        std::size_t empty = 0;
        std::vector<bool> isEmptyFile;
        std::vector<bool> isDeletion;
        for (auto property = m_in.number(); property != End && !m_in.isBad(); property = m_in.number()) {
            Cursor in(m_in.take(m_in.count(m_in.left())));
            if (property == EmptyStream) {
                isEmpty = in.bits(m_files.size());
                empty = static_cast<std::size_t>(std::ranges::count(isEmpty, true));
            } else if (property == EmptyFile)
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
        header.packs = readStreams(in, archiveSize, maxEntries);
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
        (void)readStreams(in, archiveSize, maxEntries); // of headers, which no program writes
        property = in.number();
    }
    if (property == MainStreams) {
        header.packs = readStreams(in, archiveSize, maxEntries);
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
