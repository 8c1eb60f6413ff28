// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/ropefile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace photoporter::testing {

namespace {

std::unexpected<Error> ioError(const QString &path, const QString &reason)
{
    return fail(ErrorCode::LocalIoFailed, QStringLiteral("%1: %2").arg(path, reason));
}

Result<> copyData(QFile &from, QFile &to, ByteRange range, std::uint64_t target)
{
    constexpr std::uint64_t bufferSize = MiB;
    for (std::uint64_t at = range.offset; at < range.end();) {
        const auto data = ::lseek(from.handle(), static_cast<off_t>(at), SEEK_DATA);
        if (data < 0 && errno == ENXIO)
            return {}; // only a hole is left
        if (data < 0)
            return ioError(from.fileName(), QStringLiteral("lseek"));
        at = static_cast<std::uint64_t>(data);
        if (at >= range.end())
            return {};
        const auto hole = static_cast<std::uint64_t>(::lseek(from.handle(), static_cast<off_t>(at), SEEK_HOLE));
        const auto length = std::min({hole, range.end(), at + bufferSize}) - at;
        QByteArray buffer(static_cast<qsizetype>(length), Qt::Uninitialized);
        const auto place = static_cast<off_t>(target + at - range.offset);
        if (::pread(from.handle(), buffer.data(), length, static_cast<off_t>(at)) !=
                static_cast<ssize_t>(length) ||
            ::pwrite(to.handle(), buffer.constData(), length, place) != static_cast<ssize_t>(length))
            return ioError(to.fileName(), QStringLiteral("copying"));
        at += length;
    }
    return {};
}

Result<> writeLiteral(QFile &to, QByteArrayView bytes, std::uint64_t target)
{
    const auto written =
        ::pwrite(to.handle(), bytes.data(), static_cast<std::size_t>(bytes.size()), static_cast<off_t>(target));
    if (written != bytes.size())
        return ioError(to.fileName(), QStringLiteral("writing"));
    return {};
}

} // namespace

QByteArray literalsOf(const Rope &rope)
{
    QByteArray bytes;
    for (const Segment &segment : rope.segments()) {
        if (segment.kind == Segment::Kind::Literal)
            bytes += rope.literal({.offset = segment.offset, .length = segment.length});
    }
    return bytes;
}

Result<> writeRope(const Rope &rope, const QString &path)
{
    QFile to(path);
    if (!to.open(QIODevice::ReadWrite | QIODevice::Truncate) || !to.resize(static_cast<qint64>(rope.length())))
        return ioError(path, to.errorString());
    std::uint64_t target = 0;
    for (const Segment &segment : rope.segments()) {
        const ByteRange range{.offset = segment.offset, .length = segment.length};
        if (segment.kind == Segment::Kind::Literal) {
            if (const auto written = writeLiteral(to, rope.literal(range), target); !written)
                return written;
        } else if (segment.kind == Segment::Kind::Local) {
            QFile from(rope.file(segment.source));
            if (!from.open(QIODevice::ReadOnly) || static_cast<std::uint64_t>(from.size()) < range.end())
                return ioError(from.fileName(), QStringLiteral("missing or too short"));
            if (const auto copied = copyData(from, to, range, target); !copied)
                return copied;
        } else {
            return ioError(path, QStringLiteral("stored objects can't be written by this helper"));
        }
        target += segment.length;
    }
    return {};
}

} // namespace photoporter::testing
