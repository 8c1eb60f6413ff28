// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/unpackfolder.h"

#include "album/localfile.h"
#include "album/text.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace photoporter {

namespace {

constexpr qsizetype longestStep = 255;  // NAME_MAX of every usual file system
constexpr qsizetype longestPath = 4096; // PATH_MAX
constexpr qsizetype mostSteps = 100;

bool hasDriveLetter(QStringView name)
{
    return name.size() >= 2 && name[1] == u':' && name[0] < u'\x80' && name[0].isLetter();
}

std::uint64_t freeBytes(int folder)
{
    struct statvfs status{};
    if (::fstatvfs(folder, &status) != 0)
        return 0;
    return static_cast<std::uint64_t>(status.f_bavail) * status.f_frsize;
}

} // namespace

void Descriptor::close()
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = -1;
}

std::expected<QStringList, LeftOutReason> safeSteps(const QString &name)
{
    if (!name.isValidUtf16())
        return std::unexpected(LeftOutReason::NameNotText);
    if (name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar::Null) || hasDriveLetter(name))
        return std::unexpected(LeftOutReason::UnsafeName);
    if (name.toUtf8().size() > longestPath)
        return std::unexpected(LeftOutReason::NameTooLong);
    QStringList steps;
    for (const QStringView step : QStringView(name).tokenize(u'/')) {
        if (step == u"..")
            return std::unexpected(LeftOutReason::UnsafeName);
        if (step.toUtf8().size() > longestStep)
            return std::unexpected(LeftOutReason::NameTooLong);
        if (!step.isEmpty() && step != u".")
            steps.push_back(step.toString());
    }
    if (steps.isEmpty())
        return std::unexpected(LeftOutReason::UnsafeName);
    if (steps.size() > mostSteps)
        return std::unexpected(LeftOutReason::NameTooLong);
    return steps;
}

QString shownBytes(QByteArrayView name)
{
    if (name.isValidUtf8())
        return QString::fromUtf8(name);
    QString text;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f)
            text += QLatin1Char(c);
        else
            text += QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return text;
}

Result<UnpackFolder> UnpackFolder::make(const QString &path, const QString &archive, std::uint64_t archiveSize,
                                        const ImportLimits &limits)
{
    UnpackFolder folder(path, archive, archiveSize, limits);
    const QByteArray encoded = QFile::encodeName(path);
    if (::mkdir(encoded.constData(), 0700) != 0)
        return localError(errno, path);
    folder.m_root = Descriptor(::open(encoded.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.m_root.isOpen())
        return localError(errno, path);
    folder.m_done.root = path;
    return folder;
}

std::unexpected<Error> UnpackFolder::bomb() const
{
    return fail(
        ErrorCode::ArchiveCorrupt,
        AlbumText::tr("The archive %1 was not unpacked: its contents would be more than %2 times as large as "
                      "itself, as is made to fill disks.")
            .arg(m_archive)
            .arg(m_limits.bombRatio),
        AlbumText::tr("If you trust it, unpack it with another program and choose the folder."));
}

Result<> UnpackFolder::checkRoom(std::uint64_t more) const
{
    const auto free = freeBytes(m_root.number());
    if (free >= m_limits.keepFree && more <= free - m_limits.keepFree)
        return {};
    return fail(ErrorCode::DiskFull,
                AlbumText::tr("There is not enough room to unpack %1: it needs %2, and %3 are free.")
                    .arg(m_archive, formatBytes(more), formatBytes(free)),
                AlbumText::tr("Free some space, or unpack it on another disk and choose the folder."));
}

Result<> UnpackFolder::expect(std::uint64_t entries, std::uint64_t bytes) const
{
    if (entries > m_limits.maxEntries)
        return fail(
            ErrorCode::ArchiveCorrupt,
            AlbumText::tr("The archive %1 holds more than %2 files.").arg(m_archive).arg(m_limits.maxEntries));
    return expectSkipped(bytes).and_then([&] { return checkRoom(bytes); });
}

Result<> UnpackFolder::expectSkipped(std::uint64_t bytes) const
{
    if (bytes > m_limits.bombFloor && bytes / m_limits.bombRatio > m_archiveSize)
        return bomb();
    return {};
}

Result<> UnpackFolder::countEntry()
{
    if (++m_entries <= m_limits.maxEntries)
        return {};
    return expect(m_entries, 0);
}

Result<> UnpackFolder::leaveOut(const QString &name, LeftOutReason reason)
{
    // A hostile archive may have a million names of a megabyte each.
    constexpr qsizetype longestShown = 1000;
    m_done.leftOut.add({name.size() > longestShown ? name.first(longestShown) + u'…' : name, reason});
    return countEntry();
}

Result<std::optional<Descriptor>> UnpackFolder::openParent(const QStringList &steps) const
{
    Descriptor folder(::fcntl(m_root.number(), F_DUPFD_CLOEXEC, 0));
    for (const QString &step : steps) {
        const QByteArray encoded = step.toUtf8();
        if (::mkdirat(folder.number(), encoded.constData(), 0700) != 0 && errno != EEXIST)
            return localError(errno, m_path);
        Descriptor next(
            ::openat(folder.number(), encoded.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen() && (errno == ENOTDIR || errno == ELOOP))
            return std::nullopt;
        if (!next.isOpen())
            return localError(errno, m_path);
        folder = std::move(next);
    }
    return folder;
}

/// False: something of that name is there. O_EXCL decides, so that a file system that ignores case is asked too.
Result<bool> UnpackFolder::create(const QStringList &steps)
{
    const QStringList parent = steps.first(steps.size() - 1);
    if (!m_parent.isOpen() || parent != m_parentSteps) {
        auto opened = openParent(parent);
        if (!opened)
            return std::unexpected(opened.error());
        if (!*opened)
            return false;
        m_parent = std::move(**opened);
        m_parentSteps = parent;
    }
    m_current.lastStep = steps.last().toUtf8();
    m_current.file = Descriptor(::openat(m_parent.number(), m_current.lastStep.constData(),
                                         O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_current.file.isOpen() && errno != EEXIST)
        return localError(errno, m_path);
    return m_current.file.isOpen();
}

Result<bool> UnpackFolder::begin(const QString &name, std::uint64_t size, std::optional<FileTime> modified)
{
    const auto leave = [&](LeftOutReason reason) {
        return leaveOut(name, reason).transform([] { return false; });
    };
    const auto steps = safeSteps(name);
    if (!steps)
        return leave(steps.error());
    if (size > m_limits.maxEntryBytes)
        return leave(LeftOutReason::TooLarge);
    const auto fits = expectSkipped(m_written + size).and_then([&] { return checkRoom(size); });
    if (!fits)
        return std::unexpected(fits.error());
    const auto created = create(*steps);
    if (!created)
        return std::unexpected(created.error());
    if (!*created)
        return leave(LeftOutReason::SameName);
    m_current.name = name;
    m_current.bytes = 0;
    m_current.modified = modified;
    return countEntry().transform([] { return true; });
}

Result<> UnpackFolder::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto done = ::write(m_current.file.number(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return localError(errno, m_path + u'/' + m_current.name);
        bytes = bytes.sliced(done);
        m_current.bytes += static_cast<std::uint64_t>(done);
        m_written += static_cast<std::uint64_t>(done);
    }
    return {};
}

Result<> UnpackFolder::finish()
{
    if (m_current.modified) {
        const auto sinceEpoch = m_current.modified->time_since_epoch();
        const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
        timespec time{};
        time.tv_sec = seconds.count();
        time.tv_nsec = (sinceEpoch - seconds).count();
        // A time that the file system does not know is no reason to lose the photo.
        const std::array times{timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, time};
        ::futimens(m_current.file.number(), times.data());
    }
    m_current.file.close();
    ++m_done.files;
    m_done.bytes += m_current.bytes;
    return {};
}

void UnpackFolder::abandon(LeftOutReason reason)
{
    m_current.file.close();
    ::unlinkat(m_parent.number(), m_current.lastStep.constData(), 0);
    m_written -= m_current.bytes;
    m_done.leftOut.add({m_current.name, reason});
}

} // namespace photoporter
