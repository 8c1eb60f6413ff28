// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/folder/posix.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

namespace photoporter::folder {

/// One step of a walk in key order: a file, or all that is in a folder.
struct FolderItem {
    enum class Kind { File, Self, Folder };
    Kind kind = Kind::File;
    QByteArray text; ///< what it adds to the folder's key prefix: a component, for folders with "/"
    QByteArray path; ///< from the folder: one name, or several with "/" where the component was cut into pieces
};
using FolderItems = std::vector<FolderItem>; ///< sorted by text

/// The sorted content of folders, kept for those that were read last, so that the pages of a listing don't each
/// read and sort the whole folder. A folder's modification time tells whether what is kept still holds.
/// Thread-safe.
class FolderCache {
public:
    /// `top`: the folder is the root. errno when it cannot be read.
    [[nodiscard]] std::expected<std::shared_ptr<const FolderItems>, int> read(int folder, bool top);

private:
    struct Kept {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::int64_t mtimeNs = 0;
        std::shared_ptr<const FolderItems> items;
    };
    static constexpr std::size_t maxKept = 8;
    std::mutex m_mutex;
    std::list<Kept> m_kept; ///< last used first
};

/// Visits the keys of a tree in byte order, going into no folder that cannot hold one of them.
class KeyWalk {
public:
    enum class Next { Continue, Stop };
    struct Found {
        QByteArray key;
        int folder = -1; ///< valid during the visit
        QByteArray path; ///< of the file, from that folder
    };
    using Visit = std::function<Result<Next>(KeyWalk &, const Found &)>;

    /// Keys that begin with `prefix` and are not less than `bound`.
    KeyWalk(FolderCache &cache, QByteArray prefix, const QByteArray &bound, Visit visit, std::stop_token stop);

    [[nodiscard]] Result<> run(int root);
    /// Leaves out what is less than `bound` from here on; called by visitors.
    void skipTo(const QByteArray &bound);

private:
    [[nodiscard]] Result<Next> walk(int folder, const QByteArray &keyPrefix, bool top);
    [[nodiscard]] Result<Next> walkItem(int folder, const QByteArray &key, const FolderItem &item);
    [[nodiscard]] Result<Next> walkInto(int folder, const std::vector<QByteArray> &names,
                                        const QByteArray &keyPrefix);
    [[nodiscard]] std::ptrdiff_t firstItem(const FolderItems &items, const QByteArray &keyPrefix) const;

    FolderCache &m_cache;
    QByteArray m_prefix;
    QByteArray m_bound;
    Visit m_visit;
    std::stop_token m_stop;
};

} // namespace photoporter::folder
