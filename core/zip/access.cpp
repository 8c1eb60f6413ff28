// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/access.h"

#include "zip/text.h"

#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace photoporter {

Result<std::unique_ptr<FileAccess>> FileAccess::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, ZipText::tr("There is no file %1.").arg(path));
    std::unique_ptr<FileAccess> access(new FileAccess);
    access->m_file.setFileName(path);
    if (!info.isFile() || !access->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable,
                    ZipText::tr("%1 can't be read: %2.").arg(path, access->m_file.errorString()));
    access->m_size = static_cast<std::uint64_t>(access->m_file.size());
    return access;
}

Result<QByteArray> FileAccess::read(ByteRange range, std::stop_token stop)
{
    QByteArray bytes(static_cast<qsizetype>(range.length), Qt::Uninitialized);
    std::uint64_t done = 0;
    while (done < range.length) {
        if (stop.stop_requested())
            return cancelled();
        // pread keeps no position, so threads don't disturb each other.
        const auto got = ::pread(m_file.handle(), bytes.data() + done, range.length - done,
                                 static_cast<off_t>(range.offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::LocalIoFailed,
                        ZipText::tr("Reading %1 failed: %2.").arg(m_file.fileName(), qt_error_string(errno)));
        if (got == 0)
            return fail(ErrorCode::FileChanged,
                        ZipText::tr("%1 became shorter while it was read.").arg(m_file.fileName()));
        done += static_cast<std::uint64_t>(got);
    }
    return bytes;
}

Result<QByteArray> BytesAccess::read(ByteRange range, std::stop_token stop)
{
    if (stop.stop_requested())
        return cancelled();
    return m_bytes.sliced(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length));
}

} // namespace photoporter
