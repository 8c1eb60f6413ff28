// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/filenames.h"
#include "store/folder/objecttree.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// The folders between the root and the objects' files.
namespace photoporter::folder {

namespace {

constexpr mode_t folderMode = 0777; // less the umask

QString text(const char *sentence, const QByteArray &name)
{
    return QCoreApplication::translate("FolderStore", sentence).arg(QString::fromUtf8(name));
}

} // namespace

Result<Fd> ObjectTree::makeParents(const ObjectKey &key, const std::vector<QByteArray> &names,
                                   const std::stop_token &stop) const
{
    const auto failed = [&](int error) {
        return std::unexpected(
            systemError(error, text("Could not make the folder of the object \"%1\"", key.utf8())));
    };
    Fd current(::fcntl(root(), F_DUPFD_CLOEXEC, 0));
    for (std::size_t i = 0; i + 1 < names.size();) {
        auto next = openFolder(current.get(), names[i]);
        if (next) {
            current = std::move(*next);
            ++i;
            continue;
        }
        if (stop.stop_requested())
            return cancelled();
        if (next.error() == ENOTDIR) {
            if (auto turned = turnIntoFolder(
                    current.get(), {names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i) + 1}, stop);
                !turned)
                return std::unexpected(turned.error());
            continue;
        }
        if (next.error() != ENOENT)
            return failed(next.error());
        if (::mkdirat(current.get(), names[i].constData(), folderMode) != 0 && errno != EEXIST) {
            if (errno != ENOENT)
                return failed(errno);
            return makeParents(key, names, stop); // `current` was removed as an empty folder meanwhile
        }
        if (const int error = sync(current.get()); error != 0)
            return failed(error);
    }
    return current;
}

namespace {

/// `a` is moved into a new folder that takes its place. Readers see the one or the other, never nothing.
int exchangeForFolder(int temporaries, const QByteArray &temp, int folder, int parent, const QByteArray &name)
{
    if (::linkat(parent, name.constData(), folder, selfName.data(), 0) != 0)
        return errno;
    if (::renameat2(temporaries, temp.constData(), parent, name.constData(), RENAME_EXCHANGE) == 0) {
        ::unlinkat(temporaries, temp.constData(), 0); // the file's other name
        return 0;
    }
    const int error = errno;
    ::unlinkat(folder, selfName.data(), 0);
    return error;
}

/// The same where the file system has no links or no exchange: for a moment there is nothing at `name`.
int moveIntoFolder(int temporaries, const QByteArray &temp, int folder, int parent, const QByteArray &name)
{
    if (::renameat(parent, name.constData(), folder, selfName.data()) != 0)
        return errno;
    if (::renameat(temporaries, temp.constData(), parent, name.constData()) == 0)
        return 0;
    const int error = errno;
    ::renameat(folder, selfName.data(), parent, name.constData());
    return error;
}

} // namespace

/// The object `a` becomes `a/%`, so that `a/…` can be written. `names` lead to it.
Result<> ObjectTree::turnIntoFolder(int parent, const std::vector<QByteArray> &names,
                                    const std::stop_token &stop) const
{
    const QByteArray &name = names.back();
    const auto guard = lock(names, stop); // the lock of the key `a`: nobody replaces the file meanwhile
    if (!guard)
        return std::unexpected(guard.error());
    const auto failed = [&](int error) {
        return std::unexpected(systemError(error, text("Could not make a folder of the object \"%1\"", name)));
    };
    struct stat before{};
    if (::fstatat(parent, name.constData(), &before, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<>() : failed(errno);
    if (S_ISDIR(before.st_mode))
        return {};
    if (!S_ISREG(before.st_mode))
        return fail(ErrorCode::LocalIoFailed,
                    text("\"%1\" is in the way: it is neither a file nor a folder.", name),
                    QCoreApplication::translate("FolderStore", "Move it to another place, then try again."));
    const QByteArray temp = randomName();
    if (::mkdirat(temporaries(), temp.constData(), folderMode) != 0)
        return failed(errno);
    const auto folder = openFolder(temporaries(), temp);
    int error = folder ? exchangeForFolder(temporaries(), temp, folder->get(), parent, name) : folder.error();
    if (folder && error != 0)
        error = moveIntoFolder(temporaries(), temp, folder->get(), parent, name);
    if (error != 0) {
        ::unlinkat(temporaries(), temp.constData(), AT_REMOVEDIR);
        return failed(error);
    }
    error = sync(folder->get());
    if (error == 0)
        error = sync(parent);
    return error == 0 ? Result<>() : failed(error);
}

void ObjectTree::removeEmptyFolders(std::vector<QByteArray> names) const
{
    // The last name too: it is a folder when the object was its `%`.
    while (!names.empty()) {
        const auto parent = openFolder(root(), names, names.size() - 1);
        if (!parent)
            return;
        const int gone = ::unlinkat(parent->get(), names.back().constData(), AT_REMOVEDIR);
        if (gone != 0 && errno != ENOENT && errno != ENOTDIR)
            return;
        names.pop_back();
    }
}

} // namespace photoporter::folder
