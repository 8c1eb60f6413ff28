// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/systemcalls.h"

#include <cerrno>
#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

namespace photoporter::testing {

SystemCalls systemCalls;

namespace {

int failed(int error)
{
    errno = error;
    return -1;
}

int rename(int from, const char *name, int to, const char *newName, unsigned how)
{
    const auto &before = systemCalls.beforeRename;
    if (const int error = before ? before(newName) : 0; error != 0)
        return failed(error);
    return static_cast<int>(::syscall(SYS_renameat2, from, name, to, newName, how));
}

} // namespace

} // namespace photoporter::testing

using photoporter::testing::systemCalls;

extern "C" {

int linkat(int from, const char *name, int to, const char *newName, int flags) noexcept
{
    if (!systemCalls.hasLinks)
        return photoporter::testing::failed(EPERM);
    return static_cast<int>(::syscall(SYS_linkat, from, name, to, newName, flags));
}

int renameat(int from, const char *name, int to, const char *newName) noexcept
{
    return photoporter::testing::rename(from, name, to, newName, 0);
}

int renameat2(int from, const char *name, int to, const char *newName, unsigned how) noexcept
{
    if (!systemCalls.hasExchange && (how & RENAME_EXCHANGE) != 0)
        return photoporter::testing::failed(EINVAL);
    return photoporter::testing::rename(from, name, to, newName, how);
}

ssize_t copy_file_range(int from, off64_t *offset, int to, off64_t *newOffset, std::size_t length, unsigned flags)
{
    if (systemCalls.beforeCopy)
        systemCalls.beforeCopy();
    return ::syscall(SYS_copy_file_range, from, offset, to, newOffset, length, flags);
}

int fsync(int file)
{
    if (systemCalls.beforeSync)
        systemCalls.beforeSync(file);
    return static_cast<int>(::syscall(SYS_fsync, file));
}

} // extern "C"
