// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/filenames.h"
#include "store/folder/objecttree.h"
#include "store/folder/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// Opening a folder as a store: what is made, checked and tidied up then.
namespace photoporter::folder {

namespace {

constexpr const char *formatFile = "format";
constexpr QByteArrayView formatVersion = "1";
constexpr std::time_t temporariesKept = std::time_t{24} * 60 * 60; // longer than any write takes

Result<Fd> makeFolder(int parent, QByteArrayView name)
{
    const QByteArray text = name.toByteArray();
    if (::mkdirat(parent, text.constData(), 0777) != 0 && errno != EEXIST)
        return std::unexpected(
            systemError(errno, FolderText::tr("Could not make \"%1\"").arg(QString::fromUtf8(text))));
    auto fd = openFolder(parent, text);
    if (!fd)
        return std::unexpected(
            systemError(fd.error(), FolderText::tr("Could not open \"%1\"").arg(QString::fromUtf8(text))));
    return std::move(*fd);
}

/// Whether the folder says its format's version; NotSupported when it is one that this program does not know.
Result<bool> hasFormat(int privateFd)
{
    const auto found = readSmallFile(privateFd, formatFile);
    if (!found && found.error() != ENOENT)
        return std::unexpected(systemError(
            found.error(), FolderText::tr("Could not open \"%1\"").arg(QString::fromUtf8(formatFile))));
    const QByteArray version = found.value_or(QByteArray()).trimmed();
    if (version.isEmpty() || version == formatVersion) // an empty one was cut off
        return !version.isEmpty();
    return fail(ErrorCode::NotSupported,
                FolderText::tr("The folder is in format %1, which is unknown here.")
                    .arg(QString::fromUtf8(version.left(20))),
                FolderText::tr("Use the newest version of Photoporter."));
}

/// Whether they lead to a place below the root where an object may be.
bool isPlace(const std::vector<QByteArray> &names)
{
    return names.front().toLower() != privateFolder && std::ranges::none_of(names, [](const QByteArray &name) {
               return name.isEmpty() || name == "." || name == ".." || name.contains('\0');
           });
}

} // namespace

Result<ObjectTree> ObjectTree::open(const QString &root, Options options)
{
    ObjectTree tree;
    tree.m_path = QDir::cleanPath(QDir::current().absoluteFilePath(root));
    tree.m_options = options;
    const QByteArray path = QFile::encodeName(tree.m_path);
    const auto failed = [&](int error) {
        Error failure = systemError(error, FolderText::tr("Could not open the folder \"%1\"").arg(tree.m_path));
        if (failure.code == ErrorCode::FileMissing)
            failure.nextStep = FolderText::tr("Check the path, and that the disk or network share is mounted.");
        return std::unexpected(failure);
    };
    if (options.create && ::mkdir(path.constData(), 0777) != 0 && errno != EEXIST)
        return failed(errno);
    // The root itself may be a symbolic link: the user named it.
    tree.m_root = Fd(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!tree.m_root.isOpen())
        return failed(errno);
    if (auto prepared = tree.prepare(); !prepared)
        return std::unexpected(prepared.error().in(tree.m_path));
    tree.endMoves();
    tree.sweepTemporaries();
    return tree;
}

Result<> ObjectTree::prepare()
{
    auto area = makeFolder(root(), privateFolder);
    if (!area)
        return std::unexpected(area.error());
    m_private = std::move(*area);
    const auto known = hasFormat(m_private.get());
    if (!known)
        return std::unexpected(known.error());
    const std::array<std::pair<Fd *, QByteArrayView>, 5> folders = {{{&m_locks, "locks"},
                                                                     {&m_moves, "moves"},
                                                                     {&m_records, "objects"},
                                                                     {&m_temporaries, "tmp"},
                                                                     {&m_uploads, "uploads"}}};
    for (const auto &[fd, name] : folders) {
        auto made = makeFolder(m_private.get(), name);
        if (!made && *known && name == "moves") // one of before, which can only be read
            continue;
        if (!made)
            return std::unexpected(made.error());
        *fd = std::move(*made);
    }
    if (*known)
        return {};
    int error = writeFile(m_private.get(), formatFile, formatVersion.toByteArray() + '\n');
    if (error == 0)
        error = sync(m_private.get());
    if (error == 0)
        error = sync(root());
    if (error != 0)
        return std::unexpected(systemError(error, FolderText::tr("Could not write into the folder")));
    return {};
}

/// Ends the moves that a killed program had begun. The locks tell them from those that go on.
void ObjectTree::endMoves() const
{
    std::vector<QByteArray> moves;
    if (forEachEntry(m_moves.get(), [&](const QByteArray &name, unsigned char) { moves.push_back(name); }) != 0)
        return; // the next opening tries again
    for (const QByteArray &move : moves) {
        const auto path = readSmallFile(m_moves.get(), move);
        const auto parts = path.value_or(QByteArray()).split('/');
        const std::vector<QByteArray> names(parts.begin(), parts.end());
        if (!isPlace(names))
            continue;
        // Its folder may be gone as an empty one. Making it takes locks of its own.
        if (holdsMoved(move) && !makeParents(ObjectKey(*path), names, {}))
            continue;
        if (const auto guard = lock(names, {}); guard)
            endMove(move, names);
    }
}

void ObjectTree::sweepTemporaries() const
{
    const std::time_t oldest = std::time(nullptr) - temporariesKept;
    std::vector<QByteArray> stale;
    const int error = forEachEntry(temporaries(), [&](const QByteArray &name, unsigned char) {
        struct stat status{};
        if (::fstatat(temporaries(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
            status.st_mtime < oldest)
            stale.push_back(name);
    });
    if (error != 0)
        return; // the next opening tries again
    const auto isOnlyCopy = [&](const QByteArray &folder) {
        struct stat status{};
        const QByteArray file = folder + '/' + selfName.toByteArray();
        return ::fstatat(temporaries(), file.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
               (status.st_nlink == 1 || ::faccessat(m_moves.get(), folder.constData(), F_OK, 0) == 0);
    };
    for (const QByteArray &name : stale) {
        if (::unlinkat(temporaries(), name.constData(), 0) != 0 && !isOnlyCopy(name))
            removeFlatFolder(temporaries(), name);
    }
}

} // namespace photoporter::folder
