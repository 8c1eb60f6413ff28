// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace photoporter {

namespace {

constexpr qsizetype maxExtensionBytes = 32;

bool isForbiddenOnWindows(char32_t c)
{
    switch (c) {
    case U'<':
    case U'>':
    case U':':
    case U'"':
    case U'\\':
    case U'|':
    case U'?':
    case U'*':
    case U'/':
        return true;
    default:
        return false;
    }
}

/// Characters that can't be seen or that turn others round ("photo<U+202E>gpj.exe" is shown as "photoexe.jpg").
/// Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji are spelt with them.
bool isInvisible(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x200b || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || c == 0x2060 || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff ||
           QChar::isNonCharacter(c);
}

/// `text` is upper case and has no extension.
bool isDeviceName(QStringView text)
{
    static constexpr std::array<QStringView, 6> fixed = {u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    if (std::ranges::find(fixed, text) != fixed.end())
        return true;
    // COM¹ and the like count as well: Windows takes superscripts for digits here.
    static constexpr QStringView digits = u"0123456789¹²³";
    return text.size() == 4 && (text.startsWith(u"COM") || text.startsWith(u"LPT")) && digits.contains(text[3]);
}

bool isReserved(QStringView component)
{
    static constexpr QStringView firstLetters = u"CPANLcpanl";
    if (component.isEmpty() || !firstLetters.contains(component.front()))
        return false;
    const auto dot = component.indexOf(u'.');
    return isDeviceName(component.first(dot < 0 ? component.size() : dot).trimmed().toString().toUpper());
}

QStringView withoutTrailingDots(QStringView component)
{
    while (component.endsWith(u'.') || component.endsWith(u' '))
        component.chop(1);
    return component;
}

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

/// Stem + addition + extension, the stem shortened where the whole would be too long.
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

QByteArray join(std::span<const QByteArray> components)
{
    // The file's own name always stays; of the folders as many outer ones as there is room for.
    qsizetype room = maxNameBytes - components.back().size();
    QByteArray name;
    for (const QByteArray &folder : components.first(components.size() - 1)) {
        room -= folder.size() + 1;
        if (room < 0)
            break;
        name += folder;
        name += '/';
    }
    return name += components.back();
}

/// Names that need no change are by far the most common: they skip normalisation and splitting.
bool isPlain(QStringView path)
{
    if (path.isEmpty() || path.size() > maxComponentBytes)
        return false;
    for (const QChar c : path) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e || (c != u'/' && isForbiddenOnWindows(c.unicode())))
            return false;
    }
    for (const QStringView component : path.tokenize(u'/')) {
        if (component.isEmpty() || component.endsWith(u'.') || component.endsWith(u' ') || isReserved(component))
            return false;
    }
    return true;
}

QByteArray safeName(const QString &path)
{
    if (isPlain(path))
        return path.toLatin1();
    std::vector<QByteArray> components;
    for (const QStringView component : QStringView(path).tokenize(u'/')) {
        if (!component.isEmpty() && component != u".")
            components.push_back(fitComponent(safeComponent(component).toUtf8(), {}));
    }
    if (components.empty())
        return QByteArrayLiteral("_");
    return join(components);
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Gives names that would land on one file names of their own.
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

std::vector<QByteArray> archiveNames(std::span<const QString> relativePaths)
{
    std::vector<QByteArray> names;
    names.reserve(relativePaths.size());
    for (const QString &path : relativePaths)
        names.push_back(safeName(path));
    Distinguisher(relativePaths, names).run();
    return names;
}

QString safeComponent(QStringView component)
{
    const QString composed = component.toString().normalized(QString::NormalizationForm_C);
    QString safe;
    safe.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed[i];
        if (c.isHighSurrogate() && i + 1 < composed.size() && composed[i + 1].isLowSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(c, composed[i + 1]);
            safe += isInvisible(character) ? QStringView(u"_") : QStringView(composed).sliced(i, 2);
            ++i;
        } else {
            safe +=
                c.isSurrogate() || isForbiddenOnWindows(c.unicode()) || isInvisible(c.unicode()) ? QChar(u'_') : c;
        }
    }
    safe.truncate(withoutTrailingDots(safe).size());
    if (safe.isEmpty())
        return QStringLiteral("_");
    if (isReserved(safe)) {
        const auto dot = safe.indexOf(u'.');
        safe.insert(dot < 0 ? safe.size() : dot, u'_');
    }
    return safe;
}

bool isPortableName(QStringView name)
{
    if (name.endsWith(u'/'))
        name.chop(1);
    if (isPlain(name))
        return true;
    for (const QStringView component : name.tokenize(u'/')) {
        if (component == u"." ||
            safeComponent(component) != component.toString().normalized(QString::NormalizationForm_C))
            return false;
    }
    return true;
}

QByteArray foldedName(const QByteArray &utf8)
{
    return isAscii(utf8) ? utf8.toLower() : foldedName(QString::fromUtf8(utf8)).toUtf8();
}

QString foldedName(const QString &name)
{
    // Unicode's canonical caseless match (3.13, D145). Qt folds one character to one only; toUpper() brings the
    // long forms ("ß" is "SS").
    return name.normalized(QString::NormalizationForm_D)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_D);
}

} // namespace photoporter
