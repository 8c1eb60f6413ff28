// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <expected>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

struct stat;

/// The few system calls that FolderStore is made of, with owners and errors as values. Everything is relative to
/// open folders, and no symbolic link is ever followed: a key cannot lead out of the root.
namespace photoporter::folder {

/// Owns a file descriptor.
class Fd {
public:
    Fd() = default;
    explicit Fd(int fd) : m_fd(fd) {}
    Fd(Fd &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Fd &operator=(Fd &&other) noexcept;
    ~Fd();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// errno as an error: DiskFull (also for quotas), AccessDenied, NameInvalid, TooLarge, FileMissing, else
/// LocalIoFailed. `what` is a sentence's head that names the file, e.g. `Could not write "x"`.
[[nodiscard]] Error systemError(int errorNumber, const QString &what);

/// What tells one content of a file from the next: never changed by reading, always by writing.
struct FileIdentity {
    std::uint64_t size = 0;
    std::int64_t mtimeNs = 0; ///< since 1970
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
[[nodiscard]] FileIdentity identityOf(const struct stat &status);

/// Opens `name` (one component) below `folder` for reading as a folder. errno when it cannot be.
[[nodiscard]] std::expected<Fd, int> openFolder(int folder, const QByteArray &name);
/// Opens the folder that `count` names lead to. errno as above.
[[nodiscard]] std::expected<Fd, int> openFolder(int root, const std::vector<QByteArray> &names, std::size_t count);

/// Writes all bytes at the descriptor's position, looking at `stop` every few MiB. Returns errno, 0 for done,
/// ECANCELED for stopped.
[[nodiscard]] int writeAll(int fd, QByteArrayView bytes, const std::stop_token &stop);

/// Whole content of a small file; errno when it cannot be read or is larger than `limit`.
[[nodiscard]] std::expected<QByteArray, int> readSmallFile(int folder, const QByteArray &name,
                                                           std::size_t limit = 1U << 20U);

/// Gives the file a modification time that no other file of this process gets.
[[nodiscard]] int setUniqueTime(int fd);

/// Makes what was written durable in steps, so that a stop is seen while a slow disk is busy. errno as writeAll().
[[nodiscard]] int syncInSteps(int fd, std::uint64_t size, const std::stop_token &stop);

/// 32 random hex digits.
[[nodiscard]] QByteArray randomName();

/// Removes a folder with the plain files in it, as far as that goes.
void removeFlatFolder(int parent, const QByteArray &name);

/// Calls `visit(name, d_type)` for each entry but "." and "..". errno when the folder cannot be read.
template<typename Visit>
[[nodiscard]] int forEachEntry(int folder, Visit &&visit);

/// Holds an exclusive flock() on a file, across threads and processes.
class FileLock {
public:
    /// Waits for the lock in steps of a few milliseconds; Cancelled when `stop` is requested.
    [[nodiscard]] static Result<FileLock> acquire(int folder, const QByteArray &name, const std::stop_token &stop);

private:
    explicit FileLock(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd; // closing it gives the lock back
};

namespace detail {
struct Entry {
    const char *name;
    unsigned char type;
};
[[nodiscard]] int readEntries(int folder, void *context, void (*visit)(void *, const Entry &));
} // namespace detail

template<typename Visit>
int forEachEntry(int folder, Visit &&visit)
{
    using Plain = std::remove_reference_t<Visit>;
    return detail::readEntries(folder, &visit, [](void *context, const detail::Entry &entry) {
        (*static_cast<Plain *>(context))(QByteArray(entry.name), entry.type);
    });
}

} // namespace photoporter::folder
