// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/archiveimport.h"
#include "base/filetime.h"

#include <QStringList>

#include <expected>
#include <optional>
#include <utility>

namespace photoporter {

/// A file descriptor that is closed by itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }
    void close();
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// The steps of a name from an archive ("./day 1//a.jpg": "day 1", "a.jpg"), or why it can't be used. Pure.
[[nodiscard]] std::expected<QStringList, LeftOutReason> safeSteps(const QString &name);

/// Text of an entry's name: bytes that are no UTF-8 as "\xNN".
[[nodiscard]] QString shownBytes(QByteArrayView name);

/// A folder that files from an archive are put into, one after another, and nothing but plain files and folders:
/// no name leads out of it, no file is written twice, and the limits hold. Of one thread.
class UnpackFolder {
public:
    /// Makes the folder `path`; `archive` and its size are what messages and the bomb's ratio are about.
    [[nodiscard]] static Result<UnpackFolder> make(const QString &path, const QString &archive,
                                                   std::uint64_t archiveSize, const ImportLimits &limits);

    /// What is going to come, where an archive says it first: DiskFull and ArchiveCorrupt before any work.
    [[nodiscard]] Result<> expect(std::uint64_t entries, std::uint64_t bytes) const;
    /// Bytes that were, or are to be, decompressed and put into no file: ArchiveCorrupt when that is a bomb.
    [[nodiscard]] Result<> expectSkipped(std::uint64_t bytes) const;

    /// Begins a file of `size` bytes. False: it was left out, and nothing may be written.
    [[nodiscard]] Result<bool> begin(const QString &name, std::uint64_t size, std::optional<FileTime> modified);
    /// Bytes of the file that was begun, `size` in all.
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    [[nodiscard]] Result<> finish();
    void abandon(LeftOutReason reason); ///< the file that was begun, instead of finish()

    /// An entry that is not even tried. ArchiveCorrupt when there are too many entries.
    [[nodiscard]] Result<> leaveOut(const QString &name, LeftOutReason reason);

    [[nodiscard]] const ImportedArchive &done() const { return m_done; }

private:
    UnpackFolder(QString path, QString archive, std::uint64_t archiveSize, const ImportLimits &limits)
        : m_path(std::move(path)), m_archive(std::move(archive)), m_archiveSize(archiveSize), m_limits(limits)
    {
    }
    [[nodiscard]] Result<> countEntry();
    [[nodiscard]] Result<> checkRoom(std::uint64_t more) const;
    [[nodiscard]] std::unexpected<Error> bomb() const;
    /// The folder of these steps, made where it is not there; no value: something else has its name.
    [[nodiscard]] Result<std::optional<Descriptor>> openParent(const QStringList &steps) const;
    [[nodiscard]] Result<bool> create(const QStringList &steps);

    QString m_path, m_archive;
    std::uint64_t m_archiveSize;
    ImportLimits m_limits;
    Descriptor m_root;
    Descriptor m_parent; ///< of the file that was begun, kept for the next one
    QStringList m_parentSteps;
    struct Current {
        Descriptor file;
        QString name;
        QByteArray lastStep;
        std::uint64_t bytes = 0;
        std::optional<FileTime> modified;
    } m_current;
    std::uint64_t m_entries = 0;
    std::uint64_t m_written = 0; ///< bytes on the disk now
    ImportedArchive m_done;
};

} // namespace photoporter
