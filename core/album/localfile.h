// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"
#include "base/error.h"
#include "ledger/uploadtable.h"

#include <QByteArray>
#include <QString>

struct stat;

namespace photoporter {

/// What tells this state of the file from others; follows links.
[[nodiscard]] FileIdentity identityOf(const struct stat &status);

/// The error of a call on a local file by errno: FileMissing, FileUnreadable, DiskFull or LocalIoFailed, naming
/// the file.
[[nodiscard]] std::unexpected<Error> localError(int number, const QString &path);

/// A file opened for reading that notices when it is changed meanwhile. read() and check() may be called from
/// several threads.
class LocalFile {
public:
    /// FileMissing, FileUnreadable (also for what is no plain file).
    [[nodiscard]] static Result<LocalFile> open(const QString &path);
    LocalFile(LocalFile &&other) noexcept;
    LocalFile &operator=(LocalFile &&other) noexcept;
    ~LocalFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; } ///< as it was when opened

    /// Exactly these bytes; FileChanged when the file is shorter by now.
    [[nodiscard]] Result<QByteArray> read(std::uint64_t offset, std::uint64_t length) const;
    /// Likewise, as many as `into` has room for, digested while they are read.
    [[nodiscard]] Result<BodyDigests> readInto(QByteArray &into, std::uint64_t offset, bool withSha256) const;

    /// FileChanged when the file, or what its path leads to, is no longer what `as` says; FileMissing when it is
    /// gone.
    [[nodiscard]] Result<> check(const FileIdentity &as) const;

private:
    [[nodiscard]] Result<> fill(char *to, std::uint64_t offset, std::uint64_t length) const;
    LocalFile(QString path, int descriptor, FileIdentity identity)
        : m_path(std::move(path)), m_descriptor(descriptor), m_identity(identity)
    {
    }
    QString m_path;
    int m_descriptor = -1;
    FileIdentity m_identity;
};

} // namespace photoporter
