// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorycontent.h"

#include <algorithm>
#include <atomic>

namespace photoporter::testing {

namespace {

Crc32 crcOfZeros(std::uint64_t length)
{
    Crc32 result;
    Crc32 power = photoporter::crc32(QByteArray(1, '\0')); // of 2^i zeros
    for (std::uint64_t bit = 1; length != 0; bit *= 2) {
        if (length & bit) {
            result = crc32Combine(result, power, bit);
            length -= bit;
        }
        power = crc32Combine(power, power, bit);
    }
    return result;
}

} // namespace

MemoryContent::MemoryContent(QByteArray bytes)
{
    static std::atomic<std::uint64_t> lastId = 0;
    const auto length = static_cast<std::uint64_t>(bytes.size());
    add({.block = std::make_shared<const Block>(std::move(bytes), ++lastId), .offset = 0, .length = length});
}

MemoryContent MemoryContent::zeros(std::uint64_t size)
{
    MemoryContent content;
    content.add({.block = nullptr, .offset = 0, .length = size});
    return content;
}

void MemoryContent::add(Slice slice)
{
    if (slice.length == 0)
        return;
    slice.begin = m_size;
    m_size += slice.length;
    if (!m_slices.empty()) {
        Slice &last = m_slices.back();
        if (last.block == slice.block && (!slice.block || last.offset + last.length == slice.offset)) {
            last.length += slice.length;
            return;
        }
    }
    m_slices.push_back(std::move(slice));
}

void MemoryContent::append(const MemoryContent &other)
{
    const auto count = other.m_slices.size(); // `other` may be *this
    for (std::size_t i = 0; i < count; ++i)
        add(Slice(other.m_slices[i]));
}

MemoryContent MemoryContent::slice(ByteRange range) const
{
    MemoryContent result;
    auto it = std::ranges::upper_bound(m_slices, range.offset, {}, &Slice::begin);
    if (it != m_slices.begin())
        --it;
    for (; it != m_slices.end() && it->begin < range.end(); ++it) {
        const auto begin = std::max(it->begin, range.offset);
        const auto end = std::min(it->begin + it->length, range.end());
        if (begin < end)
            result.add({.block = it->block, .offset = it->offset + (begin - it->begin), .length = end - begin});
    }
    return result;
}

QByteArray MemoryContent::bytes() const
{
    QByteArray result;
    result.reserve(static_cast<qsizetype>(m_size));
    for (const Slice &slice : m_slices) {
        if (slice.block)
            result.append(QByteArrayView(slice.block->bytes)
                              .sliced(static_cast<qsizetype>(slice.offset), static_cast<qsizetype>(slice.length)));
        else
            result.append(static_cast<qsizetype>(slice.length), '\0');
    }
    return result;
}

Crc32 MemoryContent::crc32() const
{
    Crc32 result;
    for (const Slice &slice : m_slices) {
        if (slice.block)
            result = photoporter::crc32(
                QByteArrayView(slice.block->bytes)
                    .sliced(static_cast<qsizetype>(slice.offset), static_cast<qsizetype>(slice.length)),
                result);
        else
            result = crc32Combine(result, crcOfZeros(slice.length), slice.length);
    }
    return result;
}

QByteArray MemoryContent::md5() const
{
    if (m_size <= 64 * MiB)
        return photoporter::md5(bytes());
    Digest digest(Digest::Algorithm::Md5);
    digest.add("made of");
    for (const Slice &slice : m_slices) {
        for (const std::uint64_t number : {slice.block ? slice.block->id : 0, slice.offset, slice.length})
            digest.add(QByteArray(QByteArray::number(qulonglong{number}) + ' '));
    }
    return digest.finish();
}

} // namespace photoporter::testing
