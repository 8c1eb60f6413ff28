// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip/reader.h"

namespace photoporter {

/// The checks that need the whole directory. They add findings and set ZipDirectoryEntry::data.

/// Entries that lie outside the archive, share bytes, or leave bytes at the beginning that belong to none.
void checkExtents(ZipDirectory &directory);
/// Entries, and a whole, far larger than what is stored.
void checkBombs(ZipDirectory &directory, const ReaderLimits &limits);
/// Names that escape, can't be created everywhere, or land on one file.
void checkNames(ZipDirectory &directory, const ReaderLimits &limits);

/// An entry's name for a message: shortened, without control characters.
[[nodiscard]] QString shownName(const ZipDirectoryEntry &entry);

} // namespace photoporter
