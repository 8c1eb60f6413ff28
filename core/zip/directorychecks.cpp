// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/directorychecks.h"

#include "base/plural.h"
#include "zip/records.h"
#include "zip/text.h"

#include <algorithm>
#include <numeric>

namespace photoporter {

namespace {

using Data = ZipDirectoryEntry::Data;

/// The fewest bytes an entry takes: what its local header holds besides the name is not known from the directory.
std::uint64_t smallestExtent(const ZipDirectoryEntry &entry)
{
    return static_cast<std::uint64_t>(LocalFileHeader::fixedSize + entry.rawName.size()) + entry.compressedSize;
}

bool liesInBounds(const ZipDirectoryEntry &entry, std::uint64_t directoryOffset)
{
    return entry.headerOffset <= directoryOffset && entry.compressedSize <= directoryOffset &&
           smallestExtent(entry) <= directoryOffset - entry.headerOffset;
}

std::vector<std::size_t> readableByOffset(const ZipDirectory &directory)
{
    std::vector<std::size_t> order;
    order.reserve(directory.entries.size());
    for (std::size_t i = 0; i < directory.entries.size(); ++i) {
        if (directory.entries[i].data == Data::Readable)
            order.push_back(i);
    }
    const auto byOffset = [&](std::size_t i) { return directory.entries[i].headerOffset; };
    // Directories are nearly always in the order of the data.
    if (!std::ranges::is_sorted(order, {}, byOffset))
        std::ranges::stable_sort(order, {}, byOffset);
    return order;
}

void checkOverlaps(ZipDirectory &directory, const std::vector<std::size_t> &order)
{
    std::uint64_t end = 0;
    std::size_t holder = 0;
    for (const std::size_t index : order) {
        ZipDirectoryEntry &entry = directory.entries[index];
        const auto entryEnd = entry.headerOffset + smallestExtent(entry);
        if (end > entry.headerOffset) {
            ZipDirectoryEntry &other = directory.entries[holder];
            entry.data = other.data = Data::Overlapping;
            directory.findings.add({.rule = ZipRule::Overlap,
                                    .offset = entry.headerOffset,
                                    .entry = index,
                                    .message = ZipText::tr("%1 and %2 share bytes of the archive.")
                                                   .arg(shownName(other), shownName(entry))});
        }
        if (entryEnd > end) {
            end = entryEnd;
            holder = index;
        }
    }
}

bool isCompressed(const ZipDirectoryEntry &entry)
{
    return entry.method != 0;
}

} // namespace

void checkExtents(ZipDirectory &directory)
{
    for (std::size_t i = 0; i < directory.entries.size(); ++i) {
        ZipDirectoryEntry &entry = directory.entries[i];
        if (liesInBounds(entry, directory.directory.offset))
            continue;
        entry.data = Data::OutOfBounds;
        directory.findings.add(
            {.rule = ZipRule::DataOutOfBounds,
             .offset = entry.centralOffset,
             .entry = i,
             .message = ZipText::tr("%1 (%2 bytes at %3) would reach past the data of the archive.")
                            .arg(shownName(entry))
                            .arg(entry.compressedSize)
                            .arg(entry.headerOffset)});
    }
    const auto order = readableByOffset(directory);
    checkOverlaps(directory, order);
    const auto first = order.empty() ? directory.directory.offset : directory.entries[order.front()].headerOffset;
    if (first > directory.leadingBytes && !(order.empty() && !directory.entries.empty()))
        directory.findings.add({.rule = ZipRule::LeadingBytes,
                                .severity = ZipSeverity::Warning,
                                .offset = directory.leadingBytes,
                                .message = ZipText::tr("%1 bytes stand before the first file.", nullptr,
                                                       pluralOf(first - directory.leadingBytes))
                                               .arg(first - directory.leadingBytes)});
}

void checkBombs(ZipDirectory &directory, const ReaderLimits &limits)
{
    const auto isExcessive = [&limits](std::uint64_t size, std::uint64_t stored) {
        return size > limits.bombSize && size / limits.bombRatio > stored;
    };
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < directory.entries.size(); ++i) {
        ZipDirectoryEntry &entry = directory.entries[i];
        total += std::min(entry.size, std::numeric_limits<std::uint64_t>::max() - total);
        if (!isCompressed(entry) || !isExcessive(entry.size, entry.compressedSize))
            continue;
        entry.data = entry.data == Data::Readable ? Data::Bomb : entry.data;
        directory.findings.add(
            {.rule = ZipRule::Bomb,
             .offset = entry.centralOffset,
             .entry = i,
             .message = ZipText::tr("%1 would grow from %2 to %3.")
                            .arg(shownName(entry), formatBytes(entry.compressedSize), formatBytes(entry.size))});
    }
    if (!isExcessive(total, directory.archiveSize))
        return;
    for (ZipDirectoryEntry &entry : directory.entries) {
        if (isCompressed(entry) && entry.data == Data::Readable)
            entry.data = Data::Bomb;
    }
    directory.findings.add({.rule = ZipRule::Bomb,
                            .offset = directory.directory.offset,
                            .message = ZipText::tr("An archive of %1 would grow to %2.")
                                           .arg(formatBytes(directory.archiveSize), formatBytes(total))});
}

QString shownName(const ZipDirectoryEntry &entry)
{
    constexpr qsizetype longest = 120;
    QString name = QString::fromUtf8(entry.name.first(std::min<qsizetype>(entry.name.size(), 4 * longest)));
    if (name.size() > longest)
        name = name.first(longest) + QStringLiteral("…");
    for (QChar &c : name) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return QStringLiteral("“%1”").arg(name);
}

} // namespace photoporter
