// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip/datacheck.h"
#include "zip/reader.h"

namespace photoporter {

/// An entry with the room that it may take: up to the next entry or to the directory.
struct EntrySlot {
    std::size_t index = 0;
    const ZipDirectoryEntry *entry = nullptr;
    std::uint64_t end = 0;
    bool exact = false; ///< every byte up to `end` must be the entry's own

    [[nodiscard]] ByteRange range() const
    {
        return {.offset = entry->headerOffset, .length = end - entry->headerOffset};
    }
};

/// How many bytes from the local header's beginning are nearly always enough to hold it.
[[nodiscard]] std::uint64_t likelyHeaderSize(const ZipDirectoryEntry &entry);

/// Compares a local header with its central one. `bytes` begin at the header and hold all of it, or all there is.
/// Where the data begin, if they can be read.
[[nodiscard]] std::optional<std::uint64_t> checkLocalHeader(const EntrySlot &slot, QByteArrayView bytes,
                                                            ZipFindings &findings);

/// Checks the data descriptor (4.3.9), if there is one, and that nothing else follows. `bytes` begin behind the
/// data and reach to the slot's end, or hold 24 bytes.
void checkBehindData(const EntrySlot &slot, std::uint64_t dataEnd, QByteArrayView bytes, ZipFindings &findings);

/// Puts a verdict into words. Good is no finding.
void reportVerdict(const EntrySlot &slot, DataCheck::Verdict verdict, std::uint64_t dataOffset,
                   ZipFindings &findings);

/// A link must not lead upwards to a folder or to an absolute place. (One to a named file outside is left to
/// whoever restores links; files written through a link are reported by the directory's checks.)
void checkLinkTarget(const EntrySlot &slot, QByteArrayView target, std::uint64_t dataOffset,
                     ZipFindings &findings);

/// True when the entry's data can be checked: readable, neither encrypted nor of an unknown method, honest about
/// its size.
[[nodiscard]] bool hasCheckableData(const ZipDirectoryEntry &entry);

} // namespace photoporter
