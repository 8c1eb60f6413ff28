// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/names.h"

#include "zip/distinctnames.h"

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

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
    const auto isSafe = [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() <= 0x7e && (c == u'/' || !isForbiddenOnWindows(c.unicode()));
    };
    return std::ranges::all_of(path, isSafe) &&
           std::ranges::none_of(path.tokenize(u'/'), [](QStringView component) {
               return component.isEmpty() || component.endsWith(u'.') || component.endsWith(u' ') ||
                      isReserved(component);
           });
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

} // namespace

std::vector<QByteArray> archiveNames(std::span<const QString> relativePaths)
{
    std::vector<QByteArray> names;
    names.reserve(relativePaths.size());
    for (const QString &path : relativePaths)
        names.push_back(safeName(path));
    makeDistinct(relativePaths, names);
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
    return isPlain(name) || std::ranges::none_of(name.tokenize(u'/'), [](QStringView component) {
               return component == u"." ||
                      safeComponent(component) != component.toString().normalized(QString::NormalizationForm_C);
           });
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
