// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/medianames.h"

#include <algorithm>
#include <array>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pictures = {"jpg"_L1,  "jpeg"_L1, "jpe"_L1, "png"_L1,  "webp"_L1, "tif"_L1,
                                 "tiff"_L1, "gif"_L1,  "bmp"_L1, "heic"_L1, "heif"_L1, "avif"_L1};
constexpr std::array raws = {"cr2"_L1, "cr3"_L1, "nef"_L1, "nrw"_L1, "arw"_L1, "raf"_L1, "rw2"_L1,
                             "orf"_L1, "dng"_L1, "pef"_L1, "srw"_L1, "x3f"_L1, "3fr"_L1, "iiq"_L1};
constexpr std::array videos = {"mp4"_L1, "mov"_L1,  "m4v"_L1, "avi"_L1,  "mkv"_L1, "webm"_L1,
                               "mts"_L1, "m2ts"_L1, "mpg"_L1, "mpeg"_L1, "3gp"_L1};
constexpr qsizetype longestName = 120;

template<std::size_t count>
bool isOneOf(const std::array<QLatin1StringView, count> &endings, QStringView ending)
{
    return std::ranges::any_of(
        endings, [ending](QLatin1StringView one) { return ending.compare(one, Qt::CaseInsensitive) == 0; });
}

} // namespace

MediaKind mediaKindOf(const QString &name)
{
    const QStringView ending = QStringView(name).sliced(name.lastIndexOf(u'.') + 1);
    if (isOneOf(pictures, ending))
        return MediaKind::Picture;
    if (isOneOf(raws, ending))
        return MediaKind::Raw;
    return isOneOf(videos, ending) ? MediaKind::Video : MediaKind::Other;
}

QString localNameOf(const QString &name)
{
    QString local = name.section(u'/', -1);
    for (QChar &character : local) {
        // A right-to-left override would show another ending than the file has.
        const bool isOdd = character.category() == QChar::Other_Control ||
                           character.category() == QChar::Other_Format || u"\\/:*?\"<>|"_s.contains(character);
        if (isOdd)
            character = u'_';
    }
    while (local.startsWith(u'.') || local.startsWith(u' '))
        local.removeFirst();
    if (local.size() > longestName)
        local = local.last(longestName);
    return local.isEmpty() ? u"photo"_s : local;
}

} // namespace photoporter::ui
