// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/metadata.h"

namespace photoporter {

namespace {

const QByteArray mtimeName = QByteArrayLiteral("mtime");
const QByteArray crcName = QByteArrayLiteral("crc32");
const QByteArray sizeName = QByteArrayLiteral("crc32-size");

} // namespace

Metadata photoMetadata(FileTime modified, std::optional<Crc32> crc, std::uint64_t size)
{
    Metadata metadata{{mtimeName, toUnixSeconds(modified)}};
    if (crc) {
        metadata.emplace(crcName, toHex(*crc));
        metadata.emplace(sizeName, QByteArray::number(size));
    }
    return metadata;
}

std::optional<Crc32> crcOf(const Metadata &metadata, std::uint64_t size)
{
    const auto crc = metadata.find(crcName);
    const auto ofSize = metadata.find(sizeName);
    if (crc == metadata.end() || ofSize == metadata.end() || ofSize->second != QByteArray::number(size))
        return {};
    return crc32FromHex(crc->second);
}

std::optional<FileTime> fileModifiedOf(const Metadata &metadata)
{
    const auto mtime = metadata.find(mtimeName);
    return mtime == metadata.end() ? std::nullopt : fileTimeFromUnixSeconds(mtime->second);
}

} // namespace photoporter
