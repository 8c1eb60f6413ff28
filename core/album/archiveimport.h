// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "base/progress.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <span>
#include <stop_token>
#include <vector>

namespace photoporter {

/// Kinds of archives that are told from other files. Rar is told only to be refused in words.
enum class ArchiveFormat : std::uint8_t { None, Zip, SevenZip, Tar, TarGzip, TarBzip2, TarXz, TarZstd, Rar };

/// By the file's first 512 bytes (all of a shorter one's), and by its name where these say nothing, so that a
/// damaged archive is still called one. Documents that are ZIPs inside (.docx, .epub) are none. Pure.
[[nodiscard]] ArchiveFormat archiveFormat(QByteArrayView head, const QString &name);
/// The same for a file; None also for folders and for what can't be read.
[[nodiscard]] ArchiveFormat archiveFormatOf(const QString &path);
inline constexpr qsizetype archiveFormatHead = 512;

/// Why something in an archive was not unpacked.
enum class LeftOutReason : std::uint8_t {
    UnsafeName,  ///< absolute, with "..", a drive letter, a backslash or a NUL: it could land elsewhere
    NameNotText, ///< its name is not UTF-8
    NameTooLong, ///< a step over 255 bytes, a path over 4,096, or over 100 folders deep
    SameName,    ///< something of this name was unpacked before
    Link,        ///< symbolic or hard
    Special,     ///< a device, pipe, or kind of entry that is no file
    Encrypted,
    UnknownMethod, ///< packed in a way that can't be read here
    Bomb,          ///< it would become far larger than what is stored
    TooLarge,      ///< over ImportLimits::maxEntryBytes
    Damaged,       ///< its bytes are not those that were packed
};
inline constexpr std::size_t leftOutReasonCount = static_cast<std::size_t>(LeftOutReason::Damaged) + 1;
[[nodiscard]] QString leftOutText(LeftOutReason reason); ///< for people: "its name is not UTF-8"

struct LeftOut {
    QString name; ///< in the archive; bytes that are no UTF-8 are written as "\xNN"
    LeftOutReason reason = LeftOutReason::Damaged;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// What was not unpacked. Keeps the first names of each reason and counts the rest, so that a hostile archive
/// can't fill the memory with them.
class LeftOutFiles {
public:
    static constexpr std::uint64_t namesKept = 1000; ///< of each reason

    void add(LeftOut file);
    void add(const LeftOutFiles &others);

    [[nodiscard]] std::span<const LeftOut> named() const { return m_named; } ///< in the archives' order
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] std::uint64_t count(LeftOutReason reason) const { return m_counts[index(reason)]; }
    [[nodiscard]] std::uint64_t unnamed(LeftOutReason reason) const;

private:
    static std::size_t index(LeftOutReason reason) { return static_cast<std::size_t>(reason); }

    std::vector<LeftOut> m_named;
    std::array<std::uint64_t, leftOutReasonCount> m_counts{};
};

/// What an archive may ask of this computer.
struct ImportLimits {
    std::uint64_t maxEntries = 1'000'000;
    std::uint64_t maxEntryBytes = 1 * TiB;
    std::uint64_t bombFloor = 16 * MiB; ///< contents up to this size are never a bomb
    std::uint64_t bombRatio = 200;      ///< contents (or headers) to archive; photos hardly ever reach 2
    std::uint64_t keepFree = 512 * MiB; ///< of the disk, for everybody else
};

struct ImportedArchive {
    /// Below the folder that was given: the folder itself, or, where the archive holds nothing but one folder
    /// (and in that one, and so on), the innermost of them.
    QString root;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0; ///< of these files
    LeftOutFiles leftOut;
};

/// Unpacks a ZIP, TAR (also .gz, .bz2, .xz, .zst) or 7z archive into `folder`, which must not exist and is made;
/// it is removed again when the call fails. Only plain files come out, with their times, readable for this user
/// alone; archives in the archive stay closed. Memory does not depend on the files' sizes.
///
/// KArchive decompresses; what archives look like is read here: its readers put the whole of a compressed TAR on
/// disk and of a 7z into memory before they say what is in it, take names as they come, and check no CRC.
///
/// `progress`: bytes of the archive (known from the beginning) and files (known for ZIP and 7z); its phase is left
/// alone. FileMissing, FileUnreadable; NotSupported for RAR and for what is no archive; ArchiveCorrupt for
/// damaged, encrypted and hostile ones (single files that can't be unpacked are in `leftOut` as long as there are
/// others); NoPhotos for an empty one; DiskFull before the disk is; Cancelled within a few blocks of 256 KiB.
[[nodiscard]] Result<ImportedArchive> importArchive(const QString &path, const QString &folder,
                                                    const ImportLimits &limits = {},
                                                    ProgressCounters *progress = nullptr,
                                                    std::stop_token stop = {});

} // namespace photoporter
