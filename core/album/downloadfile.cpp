// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/downloadfile.h"

#include "album/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace photoporter {

namespace {

/// errno as an error; `message` has the path as %1 and the reason as %2.
std::unexpected<Error> systemFailure(const QString &message, const QString &path, int number)
{
    ErrorCode code = ErrorCode::LocalIoFailed;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::AccessDenied;
    const QString what = message.arg(path, QString::fromLocal8Bit(std::strerror(number)));
    if (code == ErrorCode::AccessDenied)
        return fail(code, what, AlbumText::tr("Choose another place for the file."), QStringLiteral("-o"));
    return fail(code, what);
}

std::unexpected<Error> writeFailure(const QString &path, int number)
{
    return systemFailure(AlbumText::tr("The file %1 can't be written: %2."), path, number);
}

} // namespace

DownloadFile::DownloadFile(const DownloadRequest &request, std::uint64_t piece)
    : m_request(request),
      m_piece(piece),
      m_part(request.path + QStringLiteral(".part")),
      m_state(request.path + QStringLiteral(".part.state")),
      m_pieces((request.size + piece - 1) / piece)
{
}

Result<std::unique_ptr<DownloadFile>> DownloadFile::open(const DownloadRequest &request, std::uint64_t piece,
                                                         std::stop_token stop)
{
    std::unique_ptr<DownloadFile> file(new DownloadFile(request, piece));
    if (const auto opened = file->openPart(); !opened)
        return std::unexpected(opened.error());
    if (const auto read = file->readState(stop); !read)
        return std::unexpected(read.error());
    if (const auto reserved = file->reserve(); !reserved)
        return std::unexpected(reserved.error());
    return file;
}

Result<> DownloadFile::openPart()
{
    errno = 0;
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return writeFailure(m_part.fileName(), errno == 0 ? EIO : errno);
    if (::flock(m_part.handle(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::LocalIoFailed,
                    AlbumText::tr("Another download is writing the file %1.").arg(m_request.path),
                    AlbumText::tr("Wait until it is done, or choose another place."), QStringLiteral("-o"));
    return {};
}

Result<> DownloadFile::reserve()
{
    if (m_request.size == 0)
        return {};
    // KEEP_SIZE leaves the length alone, so that what was fetched stays the file's end until the last piece.
    if (::fallocate(m_part.handle(), FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(m_request.size)) == 0)
        return {};
    const int number = errno;
    if (number != ENOSPC && number != EDQUOT)
        return {}; // a file system that can't reserve; writing will tell
    if (m_part.size() == 0)
        discard();
    return writeFailure(m_request.path, number);
}

QByteArray DownloadFile::head() const
{
    return "photoporter-download 1 " + m_request.etag.value() + ' ' + QByteArray::number(m_request.size) + ' ' +
           QByteArray::number(m_piece) + '\n';
}

Result<> DownloadFile::readState(std::stop_token stop)
{
    errno = 0;
    if (!m_state.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return writeFailure(m_state.fileName(), errno == 0 ? EIO : errno);
    const QList<QByteArray> lines = m_state.readAll().split('\n');
    if (lines.first() + '\n' != head())
        return startState();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype space = line.indexOf(' ');
        bool isNumber = false;
        const qulonglong index = line.first(std::max<qsizetype>(space, 0)).toULongLong(&isNumber);
        const auto crc = crc32FromHex(line.sliced(space + 1));
        if (!isNumber || !crc || index >= m_pieces.size())
            continue;
        if (stop.stop_requested())
            return cancelled();
        if (const auto bytes = readPiece(index); bytes && photoporter::crc32(*bytes) == *crc)
            m_pieces[index] = crc;
    }
    return {};
}

Result<> DownloadFile::startState()
{
    if (!m_part.resize(0) || !m_state.resize(0) || !m_state.seek(0) || m_state.write(head()) != head().size())
        return writeFailure(m_state.fileName(), errno == 0 ? EIO : errno);
    return {};
}

ByteRange DownloadFile::rangeOf(std::size_t index) const
{
    const std::uint64_t offset = index * m_piece;
    return {offset, std::min(m_piece, m_request.size - offset)};
}

std::optional<QByteArray> DownloadFile::readPiece(std::size_t index)
{
    const ByteRange range = rangeOf(index);
    QByteArray bytes(static_cast<qsizetype>(range.length), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::pread(m_part.handle(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done),
                    static_cast<off_t>(range.offset) + done);
        if (count <= 0)
            return {};
        done += count;
    }
    return bytes;
}

Result<> DownloadFile::write(std::size_t index, const QByteArray &bytes)
{
    const auto offset = static_cast<off_t>(rangeOf(index).offset);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::pwrite(m_part.handle(), bytes.constData() + done,
                                       static_cast<std::size_t>(bytes.size() - done), offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return writeFailure(m_request.path, count == 0 ? EIO : errno);
        done += count;
    }
    const Crc32 crc = photoporter::crc32(bytes);
    const QByteArray line = QByteArray::number(static_cast<qulonglong>(index)) + ' ' + toHex(crc) + '\n';
    const std::lock_guard lock(m_mutex);
    m_pieces[index] = crc;
    if (!m_state.seek(m_state.size()) || m_state.write(line) != line.size())
        return writeFailure(m_state.fileName(), errno == 0 ? EIO : errno);
    return {};
}

Crc32 DownloadFile::crc32() const
{
    Crc32 whole;
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        whole = crc32Combine(whole, m_pieces[i].value_or(Crc32()), rangeOf(i).length);
    return whole;
}

Result<> DownloadFile::finish()
{
    if (::fsync(m_part.handle()) != 0)
        return writeFailure(m_request.path, errno);
    // renameat2 would refuse an existing target everywhere but on some network file systems; link + unlink
    // likewise. The file was looked for before, and whoever makes one of the same name in these seconds is the
    // user.
    if (std::rename(QFile::encodeName(m_part.fileName()).constData(),
                    QFile::encodeName(m_request.path).constData()) != 0)
        return writeFailure(m_request.path, errno);
    m_state.remove();
    return {};
}

void DownloadFile::discard()
{
    m_part.remove();
    m_state.remove();
}

} // namespace photoporter
