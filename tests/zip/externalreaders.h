// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <map>
#include <string>
#include <vector>

namespace photoporter::testing {

/// Names to SHA-256 in hex, of everything that a reader found in an archive.
using Contents = std::map<std::string, std::string>;

/// A ZIP reader that nobody here wrote. All report failures as text: exit status and what the program said.
struct ExternalReader {
    const char *name;
    /// Names, in the archive's order.
    std::expected<std::vector<std::string>, std::string> (*list)(const QString &archive);
    /// Reads everything and compares it with the CRCs in the archive, as the reader itself does.
    std::expected<void, std::string> (*test)(const QString &archive);
    /// Reads everything and hands it out.
    std::expected<Contents, std::string> (*read)(const QString &archive);
};

/// Info-ZIP unzip, 7-Zip, bsdtar (libarchive), Python's zipfile, Java's jar and KArchive's KZip.
[[nodiscard]] const std::vector<ExternalReader> &externalReaders();

} // namespace photoporter::testing
