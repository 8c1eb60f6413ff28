// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/localfile.h"

#include "album/text.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace photoporter {

namespace {

std::unexpected<Error> changed(const QString &path)
{
    return fail(ErrorCode::FileChanged,
                AlbumText::tr("The file %1 was changed while it was being read.").arg(path));
}

} // namespace

FileIdentity identityOf(const struct stat &status)
{
    return {.size = static_cast<std::uint64_t>(status.st_size),
            .modified = FileTime(std::chrono::seconds(status.st_mtim.tv_sec) +
                                 std::chrono::nanoseconds(status.st_mtim.tv_nsec)),
            .inode = status.st_ino};
}

std::unexpected<Error> localError(int number, const QString &path)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::FileMissing, AlbumText::tr("There is no file or folder %1.").arg(path));
    case EACCES:
    case EPERM:
        return fail(ErrorCode::FileUnreadable, AlbumText::tr("You have no right to open %1.").arg(path));
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, AlbumText::tr("The disk is full: %1 could not be written.").arg(path));
    default: {
        const QString reason = QString::fromStdString(std::generic_category().message(number));
        return fail(ErrorCode::LocalIoFailed, AlbumText::tr("%1 could not be used: %2.").arg(path, reason));
    }
    }
}

Result<LocalFile> LocalFile::open(const QString &path)
{
    // Without O_NONBLOCK a pipe that lies among the photos would wait for a writer forever.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return localError(errno, path);
    struct stat status{};
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    LocalFile file(path, descriptor, identityOf(status));
    if (!isKnown || !S_ISREG(status.st_mode))
        return fail(ErrorCode::FileUnreadable, AlbumText::tr("%1 is no plain file.").arg(path));
    return file;
}

LocalFile::LocalFile(LocalFile &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_identity(other.m_identity)
{
}

LocalFile &LocalFile::operator=(LocalFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_identity, other.m_identity);
    return *this;
}

LocalFile::~LocalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<> LocalFile::fill(char *to, std::uint64_t offset, std::uint64_t length) const
{
    std::uint64_t done = 0;
    while (done < length) {
        const auto got = ::pread(m_descriptor, to + done, length - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return localError(errno, m_path);
        if (got == 0)
            return changed(m_path);
        done += static_cast<std::uint64_t>(got);
    }
    return {};
}

Result<QByteArray> LocalFile::read(std::uint64_t offset, std::uint64_t length) const
{
    QByteArray bytes(static_cast<qsizetype>(length), Qt::Uninitialized);
    return fill(bytes.data(), offset, length).transform([&] { return std::move(bytes); });
}

Result<BodyDigests> LocalFile::readInto(QByteArray &into, std::uint64_t offset, bool withSha256) const
{
    BodyDigester digester(withSha256);
    char *const to = into.data();
    for (qsizetype done = 0; done < into.size();) {
        const qsizetype length = std::min(BodyDigester::blockSize, into.size() - done);
        if (const auto filled =
                fill(to + done, offset + static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(length));
            !filled)
            return std::unexpected(filled.error());
        digester.add(QByteArrayView(to + done, length));
        done += length;
    }
    return digester.finish();
}

Result<> LocalFile::check(const FileIdentity &as) const
{
    struct stat open{};
    struct stat named{};
    if (::fstat(m_descriptor, &open) != 0 || ::stat(QFile::encodeName(m_path).constData(), &named) != 0)
        return localError(errno, m_path);
    if (identityOf(open) != as || identityOf(named) != as)
        return changed(m_path);
    return {};
}

} // namespace photoporter
