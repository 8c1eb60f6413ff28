// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/checksum.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <vector>

namespace photoporter::testing {

/// The bytes of an object as a list of slices of shared byte arrays and of runs of zeros, so that a copy costs the
/// slices and not the bytes, and an object of many GiB costs nothing. A value; the byte arrays never change.
class MemoryContent {
public:
    MemoryContent() = default;
    explicit MemoryContent(QByteArray bytes);
    [[nodiscard]] static MemoryContent zeros(std::uint64_t size);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// O(slices of other).
    void append(const MemoryContent &other);
    /// O(slices inside + log all). `range` must lie inside.
    [[nodiscard]] MemoryContent slice(ByteRange range) const;
    /// All bytes; for contents that fit into memory.
    [[nodiscard]] QByteArray bytes() const;
    /// Reads the byte arrays, computes zeros.
    [[nodiscard]] Crc32 crc32() const;
    /// Raw. Of the bytes, up to 64 MiB; beyond that of what the content is made of, without reading it: different
    /// bytes never have the same, equal bytes may have different ones.
    [[nodiscard]] QByteArray md5() const;
    [[nodiscard]] std::size_t sliceCount() const { return m_slices.size(); }

private:
    struct Block {
        QByteArray bytes;
        std::uint64_t id; ///< unique in this process
    };
    struct Slice {
        std::shared_ptr<const Block> block; ///< none for zeros
        std::uint64_t offset = 0;           ///< in the block
        std::uint64_t length = 0;
        std::uint64_t begin = 0; ///< in the content
    };
    void add(Slice slice);

    std::vector<Slice> m_slices;
    std::uint64_t m_size = 0;
};

} // namespace photoporter::testing
