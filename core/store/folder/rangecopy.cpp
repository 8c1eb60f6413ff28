// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/rangecopy.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace photoporter::folder {

namespace {

constexpr std::uint64_t step = 8 * MiB;

/// The first run of data in [range), cut to one step; empty (length 0) when only a hole is left.
ByteRange nextData(int fd, ByteRange range)
{
    const ByteRange all{range.offset, std::min(range.length, step)};
    const off_t data = ::lseek(fd, static_cast<off_t>(range.offset), SEEK_DATA);
    if (data < 0)
        return errno == ENXIO ? ByteRange{range.end(), 0} : all;
    const off_t hole = ::lseek(fd, data, SEEK_HOLE);
    if (hole < 0)
        return all;
    const auto begin = std::max(static_cast<std::uint64_t>(data), range.offset);
    if (begin >= range.end())
        return {range.end(), 0};
    const auto end = std::min({static_cast<std::uint64_t>(hole), range.end(), begin + step});
    return {begin, end - begin};
}

bool isRefusal(int error)
{
    return error == EXDEV || error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM ||
           error == EIO || error == ETXTBSY;
}

/// Up to one step by copy_file_range: bytes copied, or -1 with errno.
ssize_t copyInKernel(int source, ByteRange range, int target, std::uint64_t targetOffset)
{
    auto from = static_cast<off_t>(range.offset);
    auto to = static_cast<off_t>(targetOffset);
    return ::copy_file_range(source, &from, target, &to, range.length, 0);
}

ssize_t copyThroughMemory(int source, ByteRange range, int target, std::uint64_t targetOffset)
{
    QByteArray buffer(static_cast<qsizetype>(std::min<std::uint64_t>(range.length, MiB)), Qt::Uninitialized);
    const ssize_t count =
        ::pread(source, buffer.data(), static_cast<std::size_t>(buffer.size()), static_cast<off_t>(range.offset));
    if (count <= 0)
        return count;
    return ::pwrite(target, buffer.constData(), static_cast<std::size_t>(count), static_cast<off_t>(targetOffset));
}

bool is(int file, const FileIdentity &expected)
{
    struct stat status{};
    return ::fstat(file, &status) == 0 && identityOf(status) == expected;
}

int copyData(int source, ByteRange range, int target, std::uint64_t targetOffset, const std::stop_token &stop)
{
    bool inKernel = true;
    while (range.length > 0) {
        if (stop.stop_requested())
            return ECANCELED;
        const ByteRange data = nextData(source, range);
        const std::uint64_t skipped = data.offset - range.offset;
        if (data.length == 0)
            return 0;
        const auto copy = inKernel ? copyInKernel : copyThroughMemory;
        const ssize_t copied = copy(source, data, target, targetOffset + skipped);
        if (copied < 0 && inKernel && isRefusal(errno)) {
            inKernel = false;
            continue;
        }
        if (copied < 0 && errno == EINTR)
            continue;
        if (copied <= 0)
            return copied < 0 ? errno : ESTALE;
        const auto done = skipped + static_cast<std::uint64_t>(copied);
        range = {range.offset + done, range.length - done};
        targetOffset += done;
    }
    return 0;
}

} // namespace

int copyRange(int source, const FileIdentity &expected, ByteRange range, int target, std::uint64_t targetOffset,
              const std::stop_token &stop)
{
    if (!is(source, expected) || expected.size < range.end())
        return ESTALE;
    const int error = copyData(source, range, target, targetOffset, stop);
    // A write changes the time before the bytes, so what was copied of it shows here. So does a cut-off end, which
    // nextData() takes for a hole.
    return error == 0 && !is(source, expected) ? ESTALE : error;
}

} // namespace photoporter::folder
