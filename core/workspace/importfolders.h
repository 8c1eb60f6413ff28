// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace photoporter {

// Folders that archives are unpacked into, each for one upload alone (UploadRequest::removeAfter). They lie in a
// cache folder, and a name that begins with "import-" says what they are: nothing else is ever removed here. All
// of it blocks.

/// A new one; the cache folder is made where it is missing. The error of the disk.
[[nodiscard]] Result<QString> makeImportFolder(const QString &cacheFolder);

/// With all that is in it; what can't be removed is left to sweepImportFolders(). Nothing for an empty name.
void removeImportFolder(const QString &folder);

/// Removes those that no upload in the ledger needs: of a program that died while it unpacked, or before all of
/// one was removed. To be called before the first is made: one that no upload names yet counts as left behind.
/// Removes nothing where the ledger does not answer.
[[nodiscard]] Result<> sweepImportFolders(const QString &cacheFolder, Ledger &ledger);

} // namespace photoporter
