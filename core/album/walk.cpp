// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/walk.h"

#include "album/localfile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array systemNames = {"thumbs.db"_L1,
                                    "ehthumbs.db"_L1,
                                    "desktop.ini"_L1,
                                    "__macosx"_L1,
                                    "@eadir"_L1,
                                    "$recycle.bin"_L1,
                                    "system volume information"_L1,
                                    "lost+found"_L1};

/// For messages: what is no UTF-8 is written as \xNN. QString can't hold such bytes.
QString escaped(QByteArrayView bytes)
{
    QByteArray text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text += c;
        else
            text += "\\x" + QByteArray::number(byte, 16);
    }
    return QString::fromLatin1(text);
}

QByteArray withSlash(QByteArray path)
{
    if (!path.endsWith('/'))
        path += '/';
    return path;
}

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

class Walker {
public:
    Walker(const QString &root, QString prefix, Walk &walk) : m_prefix(std::move(prefix)), m_walk(walk)
    {
        std::array<char, PATH_MAX> real{};
        if (::realpath(QFile::encodeName(root).constData(), real.data()))
            m_realRoot = withSlash(real.data());
        m_root = root.endsWith(u'/') ? root : root + u'/';
        m_folders.emplace_back();
    }

    Result<> run(const std::stop_token &stop)
    {
        while (!m_folders.empty()) {
            if (stop.stop_requested())
                return cancelled();
            const QString folder = m_folders.back();
            m_folders.pop_back();
            if (auto listed = list(folder); !listed) {
                if (folder.isEmpty())
                    return listed;
                skip(m_root + folder, SkipReason::Unreadable);
            }
        }
        return {};
    }

private:
    void skip(const QString &path, SkipReason reason) { m_walk.skipped.push_back({path, reason}); }

    Result<> list(const QString &folder)
    {
        const QString path = m_root + folder;
        const std::unique_ptr<DIR, CloseFolder> open(::opendir(QFile::encodeName(path).constData()));
        if (!open)
            return localError(errno, path);
        errno = 0;
        while (const dirent *entry = ::readdir(open.get())) {
            const QByteArrayView name(entry->d_name);
            if (name != "." && name != "..")
                look(::dirfd(open.get()), folder, name);
            errno = 0;
        }
        if (errno != 0)
            return localError(errno, path);
        return {};
    }

    void look(int parent, const QString &folder, QByteArrayView rawName)
    {
        if (!rawName.isValidUtf8())
            return skip(m_root + folder + escaped(rawName), SkipReason::NameNotText);
        const QString name = QString::fromUtf8(rawName);
        const QString path = m_root + folder + name;
        if (name.startsWith(u'.'))
            return skip(path, SkipReason::Hidden);
        if (std::ranges::find(systemNames, name.toLower()) != systemNames.end())
            return skip(path, SkipReason::System);
        struct stat status{};
        if (::fstatat(parent, rawName.toByteArray().constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return skip(path, SkipReason::Unreadable);
        if (S_ISLNK(status.st_mode) && !follow(path, status))
            return;
        if (S_ISDIR(status.st_mode))
            m_folders.push_back(folder + name + u'/');
        else if (S_ISREG(status.st_mode))
            m_walk.files.push_back({path, m_prefix + folder + name, identityOf(status)});
        else
            skip(path, SkipReason::Special);
    }

    /// True, with the target's status, for a link to something inside the folder that is no folder.
    bool follow(const QString &path, struct stat &status)
    {
        std::array<char, PATH_MAX> real{};
        const QByteArray encoded = QFile::encodeName(path);
        const bool isInside = ::realpath(encoded.constData(), real.data()) &&
                              withSlash(real.data()).startsWith(m_realRoot) &&
                              ::stat(encoded.constData(), &status) == 0;
        if (!isInside || S_ISDIR(status.st_mode)) {
            skip(path, isInside ? SkipReason::LinkToFolder : SkipReason::LinkOutside);
            return false;
        }
        return true;
    }

    QString m_root;        ///< with "/" at its end
    QByteArray m_realRoot; ///< likewise, without links
    QString m_prefix;
    Walk &m_walk;
    std::vector<QString> m_folders; ///< below m_root, still to be listed; with "/" at their ends
};

} // namespace

Result<> walkFolder(const QString &root, const QString &prefix, Walk &walk, std::stop_token stop)
{
    return Walker(root, prefix, walk).run(stop);
}

} // namespace photoporter
