// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/sevenzipheader.h"

#include <QtEndian>

// What the readers of a 7z header's parts share; private to them.
namespace photoporter::sevenzip {

/// What a block of a header is about.
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

inline std::vector<std::optional<Crc32>> readChecksums(Cursor &in, std::size_t count)
{
    std::vector<std::optional<Crc32>> checksums(count);
    const auto defined = in.definedBits(count);
    for (std::size_t i = 0; i < count && !in.isBad(); ++i) {
        if (defined[i])
            checksums[i] = Crc32{in.fixed<quint32>()};
    }
    return checksums;
}

/// PackInfo, UnpackInfo and SubStreamsInfo, up to their End. Fails the cursor where they are damaged.
[[nodiscard]] std::vector<SevenZipPack> readStreams(Cursor &in, std::uint64_t archiveSize,
                                                    std::uint64_t maxEntries);

} // namespace photoporter::sevenzip
