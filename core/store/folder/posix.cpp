// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/posix.h"

#include "base/bytes.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace photoporter::folder {

namespace {

constexpr std::uint64_t syncStep = 8 * MiB;
constexpr std::int64_t nsPerSecond = 1'000'000'000;

} // namespace

Fd &Fd::operator=(Fd &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Fd::~Fd()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Error systemError(int errorNumber, const QString &what)
{
    const QString message = QStringLiteral("%1: %2.").arg(what, qt_error_string(errorNumber));
    switch (errorNumber) {
    case ECANCELED:
        return cancelled().error();
    case ENOSPC:
    case EDQUOT:
        return {.code = ErrorCode::DiskFull, .message = message};
    case EACCES:
    case EPERM:
    case EROFS:
        return {.code = ErrorCode::AccessDenied,
                .message = message,
                .nextStep = QCoreApplication::translate(
                    "FolderStore", "Give yourself the right to read and write in this folder, then try again.")};
    case ENAMETOOLONG:
        return {.code = ErrorCode::NameInvalid, .message = message};
    case EFBIG:
        return {
            .code = ErrorCode::TooLarge,
            .message = message,
            .nextStep = QCoreApplication::translate(
                "FolderStore", "Choose a folder on a file system that takes larger files, or make smaller ZIPs.")};
    case ENOENT:
        return {.code = ErrorCode::FileMissing, .message = message};
    default:
        return {.code = ErrorCode::LocalIoFailed, .message = message};
    }
}

FileIdentity identityOf(const struct stat &status)
{
    return {.size = static_cast<std::uint64_t>(status.st_size),
            .mtimeNs = std::int64_t{status.st_mtim.tv_sec} * nsPerSecond + status.st_mtim.tv_nsec};
}

std::expected<Fd, int> openFolder(int folder, const QByteArray &name)
{
    Fd fd(::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errno);
    return fd;
}

std::expected<Fd, int> openFolder(int root, const std::vector<QByteArray> &names, std::size_t count)
{
    Fd current(::fcntl(root, F_DUPFD_CLOEXEC, 0));
    if (!current.isOpen())
        return std::unexpected(errno);
    for (std::size_t i = 0; i < count; ++i) {
        auto next = openFolder(current.get(), names[i]);
        if (!next)
            return next;
        current = std::move(*next);
    }
    return current;
}

int writeAll(int fd, QByteArrayView bytes, const std::stop_token &stop)
{
    while (!bytes.isEmpty()) {
        if (stop.stop_requested())
            return ECANCELED;
        const auto step = static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), syncStep));
        const ssize_t written = ::write(fd, bytes.data(), step);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        bytes = bytes.sliced(written);
    }
    return 0;
}

std::expected<QByteArray, int> readSmallFile(int folder, const QByteArray &name, std::size_t limit)
{
    const Fd fd(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errno);
    QByteArray content;
    std::array<char, 4096> buffer;
    for (;;) {
        const ssize_t count = ::read(fd.get(), buffer.data(), buffer.size());
        if (count == 0)
            return content;
        if (count < 0)
            return std::unexpected(errno);
        content.append(buffer.data(), count);
        if (static_cast<std::size_t>(content.size()) > limit)
            return std::unexpected(EFBIG);
    }
}

int setUniqueTime(int fd)
{
    using namespace std::chrono;
    static std::atomic<std::int64_t> last = 0;
    std::int64_t before = last;
    std::int64_t time = 0;
    do {
        const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
        time = std::max<std::int64_t>(now, before + 1);
    } while (!last.compare_exchange_weak(before, time));
    const timespec stamp{.tv_sec = time / nsPerSecond, .tv_nsec = time % nsPerSecond};
    const std::array<timespec, 2> times = {stamp, stamp};
    return ::futimens(fd, times.data()) == 0 ? 0 : errno;
}

int syncInSteps(int fd, std::uint64_t size, const std::stop_token &stop)
{
    // fsync() alone cannot be interrupted, and on a slow disk it may have gigabytes to write.
    for (std::uint64_t offset = 0; size > syncStep && offset < size; offset += syncStep) {
        if (stop.stop_requested())
            return ECANCELED;
        constexpr unsigned flags =
            SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
        if (::sync_file_range(fd, static_cast<off_t>(offset), static_cast<off_t>(syncStep), flags) != 0)
            break; // not every file system has it; fsync() decides
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}

QByteArray randomName()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray raw(16, Qt::Uninitialized);
    std::ranges::copy(std::as_bytes(std::span(words)), reinterpret_cast<std::byte *>(raw.data()));
    return raw.toHex();
}

void removeFlatFolder(int parent, const QByteArray &name)
{
    if (const auto folder = openFolder(parent, name)) {
        const int done = forEachEntry(folder->get(), [&](const QByteArray &file, unsigned char) {
            ::unlinkat(folder->get(), file.constData(), 0);
        });
        if (done != 0)
            return;
    }
    ::unlinkat(parent, name.constData(), AT_REMOVEDIR);
}

Result<FileLock> FileLock::acquire(int folder, const QByteArray &name, const std::stop_token &stop)
{
    const auto what = [&] {
        return QCoreApplication::translate("FolderStore", "Could not lock \"%1\" in the folder")
            .arg(QString::fromUtf8(name));
    };
    Fd fd(::openat(folder, name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!fd.isOpen())
        return std::unexpected(systemError(errno, what()));
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return std::unexpected(systemError(errno, what()));
        if (stop.stop_requested())
            return cancelled();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return FileLock(std::move(fd));
}

namespace detail {

int readEntries(int folder, void *context, void (*visit)(void *, const Entry &))
{
    // Opened anew, because a duplicate would share its position with other readers of the same folder.
    const int fd = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno;
    const std::unique_ptr<DIR, decltype([](DIR *stream) { ::closedir(stream); })> stream(::fdopendir(fd));
    if (!stream) {
        const int error = errno;
        ::close(fd);
        return error;
    }
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(stream.get());
        if (!entry)
            return errno;
        const QByteArrayView name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        visit(context, {entry->d_name, entry->d_type});
    }
}

} // namespace detail

} // namespace photoporter::folder
