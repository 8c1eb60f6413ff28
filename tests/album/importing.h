// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/archiveimport.h"
#include "album/folderfixture.h"

#include <QStringList>

#include <map>

namespace photoporter::testing {

/// What a folder holds: names below it, and bytes.
using Tree = std::map<QString, QByteArray>;
[[nodiscard]] Tree treeOf(const QString &folder);

/// Runs a program in a folder; false, with what it said as a failure of the test, unless it ends with 0.
[[nodiscard]] bool ran(const QString &folder, const QString &program, const QStringList &arguments);

/// One entry of a TAR archive as a program writes it: header, data, padding.
struct TarEntry {
    QByteArray name;
    QByteArray data;
    char type = '0';
    QByteArray linkTarget;
    std::optional<std::uint64_t> claimedSize; ///< instead of the data's
};
[[nodiscard]] QByteArray tarOf(const std::vector<TarEntry> &entries);
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

/// Archives beside a folder that they are unpacked into.
class ImportFixture : public FolderFixture {
protected:
    /// Below folder(), beside which nothing may appear.
    [[nodiscard]] QString target() const { return folder() + u"/unpacked"; }
    [[nodiscard]] Result<ImportedArchive> imported(const QByteArray &archive,
                                                   const QString &name = QStringLiteral("a.tar"),
                                                   const ImportLimits &limits = {}) const;
    /// "name: reason" of what was left out.
    [[nodiscard]] static std::vector<QString> leftOut(const Result<ImportedArchive> &result);
};

} // namespace photoporter::testing
