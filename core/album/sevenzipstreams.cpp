// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/sevenzipcursor.h"

#include <algorithm>
#include <tuple>

namespace photoporter::sevenzip {

namespace {

constexpr std::uint64_t mostCoders = 32;

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

} // namespace

std::vector<SevenZipPack> readStreams(Cursor &in, std::uint64_t archiveSize, std::uint64_t maxEntries)
{
    return StreamsReader(in, archiveSize, maxEntries).read();
}

} // namespace photoporter::sevenzip
