// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace photoporter {

/// A stored object that a rope takes bytes from, as it was when the rope was made.
struct RopeSource {
    ObjectKey key;
    ETag etag;
    std::uint64_t size = 0;
    Clock::WallTime modified{};
};

/// One run of bytes of a rope. Plain data: a million of them are 40 MB.
struct Segment {
    enum class Kind : std::uint8_t {
        Literal, ///< [offset, offset + length) of the rope's own literal bytes
        Stored,  ///< a range of sources()[source]
        Local,   ///< a range of files()[source] on this computer
    };
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::uint32_t source = 0;
    Crc32 crc{}; ///< of these bytes, if hasCrc
    Kind kind = Kind::Literal;
    bool hasCrc = false; ///< always for literals
    friend bool operator==(const Segment &, const Segment &) = default;
};

/// A sequence of segments that spells an object (docs/design.md section 5). A value; knows nothing of ZIPs or of
/// stores beyond the names of objects. Sources are kept compactly: a photo costs about 150 bytes besides its key.
class Rope {
public:
    using SourceIndex = std::uint32_t;

    /// Room for that much more, so that nothing grows by doubling: what is not used of it is lost until the rope
    /// is.
    void reserveSources(std::size_t sources, std::uint64_t bytesOfKeysAndTags);
    void reserveSegments(std::size_t segments, std::uint64_t literalBytes);

    /// Sources and files are registered once and referred to by index.
    [[nodiscard]] SourceIndex addSource(const RopeSource &source);
    [[nodiscard]] SourceIndex addFile(QString path);

    /// Empty runs are dropped. Adjacent literals become one segment.
    void appendLiteral(QByteArrayView bytes);
    /// The range must lie inside the source. `crc` is of exactly that range.
    void appendStored(SourceIndex source, ByteRange range, std::optional<Crc32> crc = {});
    void appendLocal(SourceIndex file, ByteRange range, std::optional<Crc32> crc = {});

    [[nodiscard]] std::uint64_t length() const { return m_length; }
    [[nodiscard]] std::span<const Segment> segments() const { return m_segments; }
    [[nodiscard]] std::size_t sourceCount() const { return m_sources.size(); }
    [[nodiscard]] RopeSource source(SourceIndex index) const;
    [[nodiscard]] QByteArrayView sourceKey(SourceIndex index) const; ///< valid until the rope is changed
    [[nodiscard]] std::uint64_t sourceSize(SourceIndex index) const { return m_sources[index].size; }
    [[nodiscard]] const QString &file(SourceIndex index) const { return m_files[index]; }
    /// Valid until the rope is changed or destroyed.
    [[nodiscard]] QByteArrayView literal(ByteRange range) const;

    /// Index of the segment that holds byte `position`, and that segment's first position. position < length().
    struct Place {
        std::size_t segment = 0;
        std::uint64_t start = 0;
    };
    [[nodiscard]] Place find(std::uint64_t position) const;

    /// CRC-32 of the whole, combined from the segments'; nothing when one is unknown.
    [[nodiscard]] std::optional<Crc32> crc32() const;

private:
    struct PackedSource {
        std::uint64_t text = 0; ///< where key and tag lie in m_texts
        std::uint64_t size = 0;
        std::int64_t modified = 0;
        std::uint16_t keyLength = 0;
        std::uint16_t etagLength = 0;
    };
    void append(Segment segment);

    std::vector<Segment> m_segments;
    std::vector<std::uint64_t> m_starts; ///< position of each segment
    std::vector<PackedSource> m_sources;
    std::vector<QString> m_files;
    QByteArray m_texts;
    QByteArray m_literals;
    std::uint64_t m_length = 0;
};

} // namespace photoporter
