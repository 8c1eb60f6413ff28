// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/distinctnames.h"

#include "zip/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string_view>

namespace photoporter {

namespace {

constexpr qsizetype maxExtensionBytes = 32;

/// Where the extension with its dot begins; the end when there is none. ".hidden" has none.
qsizetype extensionStart(QByteArrayView component)
{
    const auto dot = component.lastIndexOf('.');
    return dot <= 0 || component.size() - dot > maxExtensionBytes ? component.size() : dot;
}

/// The longest beginning of at most `length` bytes that ends between characters.
QByteArrayView cutUtf8(QByteArrayView text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length;
    auto cut = text.first(length);
    while (cut.endsWith(' ') || cut.endsWith('.'))
        cut.chop(1);
    return cut;
}

class Distinguisher {
public:
    Distinguisher(std::span<const QString> paths, std::vector<QByteArray> &names) : m_paths(paths), m_names(names)
    {
    }

    void run()
    {
        if (m_names.empty())
            return;
        collectKeys();
        for (const std::uint32_t index : findLosers())
            rename(index);
    }

private:
    struct Key {
        std::size_t hash;
        std::uint32_t index;
        friend auto operator<=>(const Key &, const Key &) = default;
    };

    static std::size_t hashOf(const QByteArray &folded)
    {
        return std::hash<std::string_view>()(std::string_view(folded));
    }

    void collectKeys()
    {
        m_keys.reserve(m_names.size());
        QByteArrayView lastFolder;
        for (std::uint32_t i = 0; i < m_names.size(); ++i) {
            m_keys.push_back({.hash = hashOf(foldedName(m_names[i])), .index = i});
            const auto folder =
                QByteArrayView(m_names[i]).first(std::max<qsizetype>(m_names[i].lastIndexOf('/'), 0));
            if (folder != lastFolder)
                addFolders(foldedName(folder.toByteArray()));
            lastFolder = folder;
        }
        std::ranges::sort(m_keys);
    }

    void addFolders(QByteArray folder)
    {
        while (!folder.isEmpty() && !m_folders.contains(folder)) {
            m_folders.insert(folder);
            folder.truncate(std::max<qsizetype>(folder.lastIndexOf('/'), 0));
        }
    }

    bool before(std::uint32_t a, std::uint32_t b) const
    {
        if (m_paths[a] != m_paths[b])
            return naturalLess(m_paths[a], m_paths[b]);
        return a < b;
    }

    /// All that can't keep their name, in natural order.
    std::vector<std::uint32_t> findLosers() const
    {
        std::vector<std::uint32_t> losers;
        for (auto first = m_keys.begin(); first != m_keys.end();) {
            const auto last =
                std::find_if(first, m_keys.end(), [&](const Key &key) { return key.hash != first->hash; });
            if (last - first > 1 || !m_folders.empty())
                addLosers({first, last}, losers);
            first = last;
        }
        std::ranges::sort(losers, [this](auto a, auto b) { return before(a, b); });
        return losers;
    }

    /// `group` has one hash and so, but for a rare accident, one folded name.
    void addLosers(std::span<const Key> group, std::vector<std::uint32_t> &losers) const
    {
        QHash<QByteArray, std::uint32_t> winners;
        for (const Key &key : group) {
            const auto folded = foldedName(m_names[key.index]);
            if (m_folders.contains(folded)) {
                losers.push_back(key.index);
                continue;
            }
            const auto winner = winners.find(folded);
            if (winner == winners.end()) {
                winners.insert(folded, key.index);
            } else if (before(key.index, *winner)) {
                losers.push_back(*winner);
                *winner = key.index;
            } else {
                losers.push_back(key.index);
            }
        }
    }

    bool isTaken(const QByteArray &folded) const
    {
        if (m_folders.contains(folded) || m_given.contains(folded))
            return true;
        const auto hash = hashOf(folded);
        const auto found = std::ranges::equal_range(m_keys, hash, {}, &Key::hash);
        return std::ranges::any_of(found, [&](const Key &key) {
            return foldedName(m_wanted.value(key.index, m_names[key.index])) == folded;
        });
    }

    void rename(std::uint32_t index)
    {
        const QByteArray name = m_names[index];
        const auto slash = name.lastIndexOf('/');
        const auto folder = QByteArrayView(name).first(slash + 1);
        const auto component = QByteArrayView(name).sliced(slash + 1);
        int &number = m_nextNumber[foldedName(name)];
        for (number = std::max(number, 2);; ++number) {
            const QByteArray addition = " (" + QByteArray::number(number) + ')';
            QByteArray candidate = folder.toByteArray();
            candidate += fitComponent(component, addition);
            const auto folded = foldedName(candidate);
            if (isTaken(folded))
                continue;
            m_given.insert(folded);
            m_wanted.insert(index, name);
            m_names[index] = std::move(candidate);
            return;
        }
    }

    std::span<const QString> m_paths;
    std::vector<QByteArray> &m_names;
    std::vector<Key> m_keys; ///< of the wanted names, by hash
    QSet<QByteArray> m_folders;
    QSet<QByteArray> m_given;
    QHash<std::uint32_t, QByteArray> m_wanted; ///< of those that were renamed; nobody else gets these names either
    QHash<QByteArray, int> m_nextNumber;
};

} // namespace

void makeDistinct(std::span<const QString> paths, std::vector<QByteArray> &names)
{
    Distinguisher(paths, names).run();
}

QByteArray fitComponent(QByteArrayView component, QByteArrayView addition)
{
    const auto stem = component.first(extensionStart(component));
    const auto extension = component.sliced(stem.size());
    QByteArray result;
    result += cutUtf8(stem, maxComponentBytes - addition.size() - extension.size());
    result += addition;
    result += extension;
    return result;
}

} // namespace photoporter
