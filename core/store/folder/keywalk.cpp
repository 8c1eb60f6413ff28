// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/keywalk.h"

#include "store/folder/filenames.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace photoporter::folder {

namespace {

/// A folder's time is that of its last change, to the tick of the kernel's clock or of the server's. A folder that
/// was changed this short before it was read may have been changed again without a new time.
constexpr std::int64_t settledAfterNs = 2'000'000'000;

std::int64_t nowNs()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

/// Reads a folder, and the folders of pieces inside it as if they were one with it.
class Scan {
public:
    Scan(FolderItems &items, bool top) : m_items(items), m_top(top) {}

    [[nodiscard]] int read(int folder)
    {
        int inside = 0;
        const int error = forEachEntry(folder, [&](const QByteArray &name, unsigned char type) {
            if (inside == 0)
                inside = add(folder, name, type);
        });
        return error != 0 ? error : inside;
    }

private:
    [[nodiscard]] int add(int folder, const QByteArray &name, unsigned char type)
    {
        const DecodedName decoded = decodeName(name);
        if (decoded.kind == DecodedName::Kind::Foreign || decoded.kind == DecodedName::Kind::Self)
            return 0; // a folder's `%` is found through the folder
        if (type == DT_UNKNOWN)
            type = typeOf(folder, name);
        if (type != DT_DIR && type != DT_REG)
            return 0;
        if (decoded.kind == DecodedName::Kind::Piece)
            return type == DT_DIR ? readPiece(folder, name, decoded.text) : 0;
        const QByteArray component = m_text + decoded.text;
        m_names.push_back(name);
        if (namesOfComponent(component, m_top) == m_names && !(m_top && name == privateFolder))
            addItems(component, m_path + name, type == DT_DIR);
        m_names.pop_back();
        return 0;
    }

    void addItems(const QByteArray &component, const QByteArray &path, bool isFolder)
    {
        using Kind = FolderItem::Kind;
        m_items.push_back({isFolder ? Kind::Self : Kind::File, component, path});
        if (isFolder)
            m_items.push_back({Kind::Folder, component + '/', path});
    }

    [[nodiscard]] int readPiece(int folder, const QByteArray &name, const QByteArray &text)
    {
        const auto inside = openFolder(folder, name);
        if (!inside)
            return 0; // gone meanwhile
        const QByteArray textBefore = m_text;
        const QByteArray pathBefore = m_path;
        m_text += text;
        m_path += name + '/';
        m_names.push_back(name);
        const int error = read(inside->get());
        m_names.pop_back();
        m_text = textBefore;
        m_path = pathBefore;
        return error;
    }

    static unsigned char typeOf(int folder, const QByteArray &name)
    {
        struct stat status{};
        if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return DT_UNKNOWN;
        return static_cast<unsigned char>(IFTODT(status.st_mode));
    }

    FolderItems &m_items;
    bool m_top;
    QByteArray m_text;
    QByteArray m_path;
    std::vector<QByteArray> m_names;
};

bool holdsPieces(const FolderItems &items)
{
    return std::ranges::any_of(items, [](const FolderItem &item) { return item.path.contains('/'); });
}

} // namespace

std::expected<std::shared_ptr<const FolderItems>, int> FolderCache::read(int folder, bool top)
{
    struct stat status{};
    if (::fstat(folder, &status) != 0)
        return std::unexpected(errno);
    const Kept wanted{
        .device = status.st_dev, .inode = status.st_ino, .mtimeNs = identityOf(status).mtimeNs, .items = {}};
    const auto isSame = [&](const Kept &kept) {
        return kept.device == wanted.device && kept.inode == wanted.inode && kept.mtimeNs == wanted.mtimeNs;
    };
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::ranges::find_if(m_kept, isSame);
        if (found != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, found);
            return found->items;
        }
    }
    const std::int64_t startNs = nowNs();
    auto items = std::make_shared<FolderItems>();
    if (const int error = Scan(*items, top).read(folder); error != 0)
        return std::unexpected(error);
    std::ranges::sort(*items, {}, &FolderItem::text);
    // A change inside a folder of pieces does not show in this folder's time.
    if (wanted.mtimeNs + settledAfterNs < startNs && !holdsPieces(*items)) {
        const std::scoped_lock lock(m_mutex);
        m_kept.push_front(wanted);
        m_kept.front().items = items;
        if (m_kept.size() > maxKept)
            m_kept.pop_back();
    }
    return items;
}

KeyWalk::KeyWalk(FolderCache &cache, QByteArray prefix, const QByteArray &bound, Visit visit, std::stop_token stop)
    : m_cache(cache),
      m_prefix(std::move(prefix)),
      m_bound(std::max(m_prefix, bound)),
      m_visit(std::move(visit)),
      m_stop(std::move(stop))
{
}

void KeyWalk::skipTo(const QByteArray &bound)
{
    m_bound = std::max(m_bound, bound);
}

Result<> KeyWalk::run(int root)
{
    const auto ended = walk(root, {}, true);
    if (!ended)
        return std::unexpected(ended.error());
    return {};
}

std::ptrdiff_t KeyWalk::firstItem(const FolderItems &items, const QByteArray &keyPrefix) const
{
    if (!m_bound.startsWith(keyPrefix))
        return 0; // the bound lies before this folder: walkItem() leaves out folders behind which it lies
    const QByteArray rest = m_bound.mid(keyPrefix.size());
    const auto first = std::ranges::lower_bound(items, rest, {}, &FolderItem::text);
    // Keys inside the folder just before may still be beyond the bound.
    const auto index = first - items.begin();
    const bool before = index > 0 && rest.startsWith(items[static_cast<std::size_t>(index) - 1].text);
    return before ? index - 1 : index;
}

Result<KeyWalk::Next> KeyWalk::walk(int folder, const QByteArray &keyPrefix, bool top)
{
    if (m_stop.stop_requested())
        return cancelled();
    // While the prefix says which folder, the others need not be read.
    const auto slash = m_prefix.indexOf('/', keyPrefix.size());
    if (m_prefix.startsWith(keyPrefix) && slash >= 0) {
        const QByteArray component = m_prefix.sliced(keyPrefix.size(), slash - keyPrefix.size());
        return walkInto(folder, namesOfComponent(component, top), m_prefix.first(slash + 1));
    }
    const auto items = m_cache.read(folder, top);
    if (!items) {
        if (items.error() == ENOENT)
            return Next::Continue; // removed meanwhile
        return std::unexpected(systemError(
            items.error(), QCoreApplication::translate("FolderStore", "Could not read the folder \"%1\"")
                               .arg(QString::fromUtf8(keyPrefix))));
    }
    const FolderItems &list = **items;
    for (auto i = static_cast<std::size_t>(firstItem(list, keyPrefix)); i < list.size(); ++i) {
        if (m_stop.stop_requested())
            return cancelled();
        const QByteArray key = keyPrefix + list[i].text;
        const bool isFolder = list[i].kind == FolderItem::Kind::Folder;
        if (key < m_bound && !(isFolder && m_bound.startsWith(key)))
            continue;
        if (!key.startsWith(m_prefix) && !(isFolder && m_prefix.startsWith(key)))
            return Next::Stop; // beyond the prefix, as the bound is not before it
        const auto next = walkItem(folder, key, list[i]);
        if (!next || *next == Next::Stop)
            return next;
    }
    return Next::Continue;
}

Result<KeyWalk::Next> KeyWalk::walkItem(int folder, const QByteArray &key, const FolderItem &item)
{
    const auto names = item.path.split('/');
    switch (item.kind) {
    case FolderItem::Kind::File:
        return m_visit(*this, {.key = key, .folder = folder, .path = item.path});
    case FolderItem::Kind::Folder:
        return walkInto(folder, {names.begin(), names.end()}, key);
    case FolderItem::Kind::Self:
        break;
    }
    const QByteArray path = item.path + '/' + selfName.toByteArray();
    struct stat status{};
    if (::fstatat(folder, path.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
        return Next::Continue;
    return m_visit(*this, {.key = key, .folder = folder, .path = path});
}

Result<KeyWalk::Next> KeyWalk::walkInto(int folder, const std::vector<QByteArray> &names,
                                        const QByteArray &keyPrefix)
{
    const auto inside = openFolder(folder, names, names.size());
    if (inside)
        return walk(inside->get(), keyPrefix, false);
    if (inside.error() == ENOENT || inside.error() == ENOTDIR)
        return Next::Continue;
    return std::unexpected(
        systemError(inside.error(), QCoreApplication::translate("FolderStore", "Could not read the folder \"%1\"")
                                        .arg(QString::fromUtf8(keyPrefix))));
}

} // namespace photoporter::folder
