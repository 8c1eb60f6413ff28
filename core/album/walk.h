// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/scan.h"

namespace photoporter {

/// A file that was found, before anybody looked into it.
struct FoundFile {
    QString path;
    QString name;
    FileIdentity identity;
};

struct Walk {
    std::vector<FoundFile> files;
    std::vector<SkippedFile> skipped;
};

/// All files below a folder, in no particular order; `prefix` is put before their names.
[[nodiscard]] Result<> walkFolder(const QString &root, const QString &prefix, Walk &walk, std::stop_token stop);

} // namespace photoporter
