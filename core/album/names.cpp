// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/names.h"

#include "album/text.h"

#include <algorithm>

namespace photoporter {

namespace {

// Leaves 800 of a key's 1,024 bytes to the photo's own path.
constexpr qsizetype longestName = 200;

/// What is wrong with the name, or an empty string.
QString complaint(const QString &text)
{
    if (text.isEmpty())
        return AlbumText::tr("it is empty", "a name");
    if (!text.isValidUtf16())
        return AlbumText::tr("it holds half a character");
    if (text.toUtf8().size() > longestName)
        return AlbumText::tr("it is longer than %1 bytes").arg(longestName);
    if (text.contains(u'/') || text.contains(u'\\'))
        return AlbumText::tr("it holds a slash");
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return AlbumText::tr("it holds a control character");
    if (text.front().isSpace() || text.back().isSpace())
        return AlbumText::tr("it starts or ends with a space");
    if (text == u"." || text == u".." || text == u"tmp")
        return AlbumText::tr("that name is reserved");
    return {};
}

} // namespace

Result<AlbumName> AlbumName::parse(const QString &text)
{
    const QString wrong = complaint(text);
    if (!wrong.isEmpty()) {
        return fail(ErrorCode::NameInvalid, AlbumText::tr("\"%1\" can't be an album's name: %2.").arg(text, wrong),
                    AlbumText::tr("Choose another name, for example \"Miller wedding 2026\"."));
    }
    return AlbumName(text);
}

QByteArray albumsPrefix()
{
    return QByteArrayLiteral("albums/");
}

QByteArray photosPrefix(const AlbumName &album)
{
    return albumsPrefix() + album.utf8() + "/photos/";
}

ObjectKey photoKey(const AlbumName &album, const QString &name)
{
    return ObjectKey(photosPrefix(album) + name.toUtf8());
}

ObjectKey manifestKey(const AlbumName &album)
{
    return ObjectKey(albumsPrefix() + album.utf8() + "/manifest.json");
}

QByteArray archivePrefix(const AlbumName &album)
{
    return "zips/" + album.utf8() + '/';
}

ObjectKey archiveKey(const AlbumName &album, const QByteArray &fingerprint, const QString &name)
{
    return ObjectKey(archivePrefix(album) + fingerprint + '/' + name.toUtf8() + ".zip");
}

std::optional<AlbumName> albumOfArchive(const ObjectKey &key)
{
    constexpr qsizetype depth = 4;
    constexpr qsizetype fingerprintLength = 16;
    const QByteArray ending = QByteArrayLiteral(".zip");
    const QList<QByteArray> steps = key.utf8().split('/');
    if (steps.size() != depth || steps[0] != "zips" || steps[2].size() != fingerprintLength ||
        !steps[3].endsWith(ending))
        return {};
    const bool isHex =
        std::ranges::all_of(steps[2], [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    const auto album = AlbumName::parse(QString::fromUtf8(steps[1]));
    const auto name = AlbumName::parse(QString::fromUtf8(steps[3].chopped(ending.size())));
    if (!isHex || !album || !name)
        return {};
    return *album;
}

ObjectKey currentKey(const AlbumName &album)
{
    return ObjectKey(archivePrefix(album) + "current.json");
}

QByteArray temporaryPrefix()
{
    return QByteArrayLiteral("zips/tmp/");
}

} // namespace photoporter
