// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/directorychecks.h"
#include "zip/names.h"
#include "zip/text.h"

#include <algorithm>

namespace photoporter {

namespace {

/// True when some system would write the file outside the folder it is unpacked to. `\` counts as a separator
/// here, since Windows takes it for one.
bool escapes(QByteArrayView name)
{
    const auto isSeparator = [](char c) { return c == '/' || c == '\\'; };
    if (name.isEmpty() || isSeparator(name.front()) || name.contains('\0'))
        return true;
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (name.size() >= 2 && name[1] == ':' && isLetter(name[0]))
        return true;
    for (qsizetype start = 0; start < name.size();) {
        const auto *const end = std::find_if(name.begin() + start, name.end(), isSeparator);
        const auto length = end - name.begin() - start;
        if (name.sliced(start, length) == "..")
            return true;
        start += length + 1;
    }
    return false;
}

/// Names without the UTF-8 flag are in a code page that nobody tells: as soon as one of them has a byte beyond
/// ASCII, the bytes below are no certain characters either (0x5C is half of many Shift-JIS characters, 0x01 is a
/// face in code page 437). Such an archive's names are judged by
/// separators and equality alone.
bool hasUnknownCodePage(const ZipDirectory &directory)
{
    return std::ranges::any_of(directory.entries,
                               [](const auto &entry) { return entry.nameSource == NameSource::Cp437; });
}

void checkName(ZipDirectory &directory, std::size_t index, bool judgeCharacters, const ReaderLimits &limits)
{
    const ZipDirectoryEntry &entry = directory.entries[index];
    const auto report = [&](ZipRule rule, ZipSeverity severity, const QString &message) {
        directory.findings.add({.rule = rule,
                                .severity = severity,
                                .offset = entry.centralOffset,
                                .entry = index,
                                .message = message});
    };
    if (entry.name.isEmpty())
        report(ZipRule::NameUnsafe, ZipSeverity::Error, ZipText::tr("A file has no name."));
    else if (escapes(entry.name))
        report(ZipRule::NameUnsafe, ZipSeverity::Error,
               ZipText::tr("%1 would be written outside the folder.").arg(shownName(entry)));
    else if (judgeCharacters && entry.name.contains('\\'))
        report(ZipRule::NameUnsafe, ZipSeverity::Error,
               ZipText::tr("%1 has a backslash, which is a folder on some systems and a character on others.")
                   .arg(shownName(entry)));
    else if (judgeCharacters && !isPortableName(QString::fromUtf8(entry.name)))
        report(ZipRule::NameUnportable, ZipSeverity::Warning,
               ZipText::tr("%1 is a name that not every system takes.").arg(shownName(entry)));
    if (entry.name.size() > limits.maxNameBytes)
        report(ZipRule::NameTooLong, ZipSeverity::Warning,
               ZipText::tr("%1 has a name of %2 bytes.").arg(shownName(entry)).arg(entry.name.size()));
}

/// Finds entries that land on one file, by hashes of folded names: a million names need 16 MB for it, and a
/// hostile name of 30,000 folders no more than a plain one of that length.
class CollisionFinder {
public:
    CollisionFinder(ZipDirectory &directory, bool ignoreCase) : m_directory(directory), m_ignoreCase(ignoreCase) {}

    void run()
    {
        collect();
        std::ranges::sort(m_names);
        std::ranges::sort(m_folders);
        for (auto first = m_names.begin(); first != m_names.end();) {
            const auto last =
                std::find_if(first, m_names.end(), [&](const Name &name) { return name.hash != first->hash; });
            reportGroup({first, last});
            first = last;
        }
    }

private:
    struct Name {
        std::uint64_t hash;
        std::size_t index;
        friend auto operator<=>(const Name &, const Name &) = default;
    };

    void collect()
    {
        m_names.reserve(m_directory.entries.size());
        QByteArray lastParent;
        for (std::size_t i = 0; i < m_directory.entries.size(); ++i) {
            QByteArray name = m_directory.entries[i].name;
            if (name.endsWith('/'))
                name.chop(1);
            const auto slash = name.lastIndexOf('/');
            const bool newParent = slash > 0 && name.first(slash) != lastParent;
            if (newParent)
                lastParent = name.first(slash);
            m_names.push_back({.hash = hash(m_ignoreCase ? foldedName(name) : name, newParent), .index = i});
        }
    }

    /// FNV-1a, which can stop at every '/' and has then hashed a folder.
    std::uint64_t hash(const QByteArray &folded, bool collectFolders)
    {
        std::uint64_t value = 0xcbf29ce484222325;
        for (const char c : folded) {
            if (c == '/' && collectFolders)
                m_folders.push_back(value);
            value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
        }
        return value;
    }

    void reportGroup(std::span<const Name> group)
    {
        if (std::ranges::binary_search(m_folders, group.front().hash)) {
            for (const Name &name : group)
                reportAsFolder(name.index);
        }
        for (const Name &name : group.subspan(1))
            reportDuplicate(group.front().index, name.index);
    }

    void reportAsFolder(std::size_t index)
    {
        const ZipDirectoryEntry &entry = m_directory.entries[index];
        if (entry.isDirectory())
            return;
        const bool link = entry.isSymbolicLink();
        m_directory.findings.add(
            {.rule = link ? ZipRule::LinkUnsafe : ZipRule::NameDuplicate,
             .offset = entry.centralOffset,
             .entry = index,
             .message =
                 link ? ZipText::tr("Other files would be written through the link %1.").arg(shownName(entry))
                      : ZipText::tr("%1 is a file and a folder.").arg(shownName(entry))});
    }

    void reportDuplicate(std::size_t first, std::size_t second)
    {
        const ZipDirectoryEntry &one = m_directory.entries[first];
        const ZipDirectoryEntry &other = m_directory.entries[second];
        const auto plain = [](const QByteArray &name) { return name.endsWith('/') ? name.chopped(1) : name; };
        const bool same = plain(one.name) == plain(other.name);
        m_directory.findings.add(
            {.rule = ZipRule::NameDuplicate,
             .severity = same ? ZipSeverity::Error : ZipSeverity::Warning,
             .offset = other.centralOffset,
             .entry = second,
             .message = same ? ZipText::tr("%1 is there twice.").arg(shownName(other))
                             : ZipText::tr("%1 and %2 are one file where case and accents' spelling don't count.")
                                   .arg(shownName(one), shownName(other))});
    }

    ZipDirectory &m_directory;
    const bool m_ignoreCase;
    std::vector<Name> m_names;
    std::vector<std::uint64_t> m_folders;
};

} // namespace

void checkNames(ZipDirectory &directory, const ReaderLimits &limits)
{
    const bool judgeCharacters = !hasUnknownCodePage(directory);
    for (std::size_t i = 0; i < directory.entries.size(); ++i)
        checkName(directory, i, judgeCharacters, limits);
    CollisionFinder(directory, judgeCharacters).run();
}

} // namespace photoporter
