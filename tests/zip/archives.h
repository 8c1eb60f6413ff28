// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip/verify.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace photoporter::testing {

struct Content {
    QByteArray name;
    QByteArray bytes;
};

/// The archive of these files as layoutArchive() spells it; empty when it can't.
[[nodiscard]] QByteArray archiveOf(const std::vector<Content> &contents);

/// The same bytes for the same seed on every computer.
[[nodiscard]] QByteArray someBytes(qsizetype length, unsigned seed);

/// Five files: a photo, an empty one, two in a folder, one with a name beyond ASCII.
[[nodiscard]] std::vector<Content> album();

/// The report on an archive in memory, which can always be read.
[[nodiscard]] VerifyReport verified(const QByteArray &archive, const VerifyOptions &options);

/// The findings, a line each.
[[nodiscard]] std::string told(const VerifyReport &report);

} // namespace photoporter::testing
