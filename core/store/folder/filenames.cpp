// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/filenames.h"

#include <QList>
#include <QUtf8StringView>

namespace photoporter::folder {

namespace {

constexpr qsizetype maxName = 255; // NAME_MAX of every file system worth supporting
constexpr qsizetype maxPiece = maxName - 2;

bool isOdd(QByteArrayView component, bool top)
{
    if (component.isEmpty() || component == "." || component == ".." || component.startsWith('%'))
        return true;
    return top && component.toByteArray().toLower() == privateFolder;
}

/// The longest head of at most maxPiece bytes that does not cut a character.
qsizetype pieceLength(QByteArrayView text)
{
    qsizetype length = maxPiece;
    while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length;
    return length;
}

} // namespace

std::vector<QByteArray> namesOfComponent(QByteArrayView component, bool top)
{
    if (!isOdd(component, top) && component.size() <= maxName)
        return {component.toByteArray()};
    std::vector<QByteArray> names;
    while (component.size() > maxPiece) {
        const qsizetype length = pieceLength(component);
        names.push_back("%+" + component.first(length).toByteArray());
        component = component.sliced(length);
    }
    names.push_back("%." + component.toByteArray());
    return names;
}

std::vector<QByteArray> namesOfKey(const ObjectKey &key)
{
    std::vector<QByteArray> names;
    bool top = true;
    for (const QByteArray &component : key.utf8().split('/')) {
        for (QByteArray &name : namesOfComponent(component, top))
            names.push_back(std::move(name));
        top = false;
    }
    return names;
}

DecodedName decodeName(const QByteArray &name)
{
    using Kind = DecodedName::Kind;
    if (!QUtf8StringView(name).isValidUtf8())
        return {};
    if (!name.startsWith('%'))
        return {Kind::Component, name};
    if (name == selfName)
        return {Kind::Self, {}};
    if (name.startsWith("%."))
        return {Kind::Component, name.mid(2)};
    if (name.startsWith("%+"))
        return {Kind::Piece, name.mid(2)};
    return {};
}

} // namespace photoporter::folder
