// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/tagproof.h"

#include "base/bytes.h"

#include <algorithm>

namespace photoporter {

namespace {

constexpr qsizetype md5Size = 16;
constexpr std::size_t mostTried = 4; ///< each costs a digest over all bytes

/// The defaults of aws, boto and Photoporter's relatives first, then what others use and what people set.
constexpr std::uint64_t usedSizes[] = {8,  5,  16, 10, 15, 64,  32,  100, 128, 50,
                                       20, 25, 12, 40, 80, 200, 250, 256, 500, 512};

/// Raw; empty for what is no MD5.
QByteArray md5In(const QByteArray &hex)
{
    const QByteArray raw = hex.size() == 2 * md5Size ? QByteArray::fromHex(hex) : QByteArray();
    return raw.size() == md5Size ? raw : QByteArray();
}

} // namespace

bool looksLikeMd5(const ETag &tag)
{
    return !md5In(tag.value()).isEmpty();
}

std::vector<std::uint64_t> likelyPartSizes(std::uint64_t size, std::uint64_t parts)
{
    if (size == 0 || parts == 0 || parts > size)
        return {};
    if (parts == 1)
        return {size};
    const auto fits = [&](std::uint64_t partSize) {
        return size / partSize + (size % partSize == 0 ? 0 : 1) == parts;
    };
    std::vector<std::uint64_t> sizes;
    const auto consider = [&](std::uint64_t partSize) {
        if (sizes.size() < mostTried && fits(partSize) && !std::ranges::contains(sizes, partSize))
            sizes.push_back(partSize);
    };
    for (const std::uint64_t mebibytes : usedSizes)
        consider(mebibytes * MiB);
    // Programs that have to stay below 10,000 parts divide, and round up to whole MiB.
    const std::uint64_t least = size / parts + (size % parts == 0 ? 0 : 1);
    consider((least + MiB - 1) / MiB * MiB);
    if (sizes.empty())
        consider(least);
    return sizes;
}

TagProof::TagProof(const ETag &tag, std::uint64_t size)
{
    const qsizetype dash = tag.value().indexOf('-');
    m_expected = md5In(dash < 0 ? tag.value() : tag.value().first(dash));
    if (m_expected.isEmpty())
        return;
    if (dash < 0) {
        m_plain.emplace(Digest::Algorithm::Md5);
        return;
    }
    for (const std::uint64_t partSize : likelyPartSizes(size, tag.value().sliced(dash + 1).toULongLong()))
        m_parts.push_back({.size = partSize, .left = partSize});
}

void TagProof::add(QByteArrayView bytes)
{
    if (m_plain)
        m_plain->add(bytes);
    for (Parts &parts : m_parts)
        parts.add(bytes);
}

bool TagProof::finish()
{
    if (m_plain)
        return m_plain->finish() == m_expected;
    return std::ranges::any_of(m_parts, [this](Parts &parts) { return parts.finish() == m_expected; });
}

void TagProof::Parts::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (left == 0) {
            whole.add(part.finish());
            part = Digest(Digest::Algorithm::Md5);
            left = size;
        }
        const auto now = static_cast<qsizetype>(std::min(left, static_cast<std::uint64_t>(bytes.size())));
        part.add(bytes.first(now));
        bytes = bytes.sliced(now);
        left -= static_cast<std::uint64_t>(now);
    }
}

QByteArray TagProof::Parts::finish()
{
    whole.add(part.finish());
    return whole.finish();
}

} // namespace photoporter
