// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/rawname.h"

#include "zip/text.h"

#include <QtEndian>

#include <algorithm>

namespace photoporter {

namespace {

enum class PathVerdict { Fits, Stale, Cut, UnknownVersion };

/// 4.6.9: version 1, CRC-32 of the raw name, the name in UTF-8.
PathVerdict judgeUnicodePath(QByteArrayView data, const QByteArray &rawName)
{
    constexpr qsizetype head = 5;
    if (data.isEmpty())
        return PathVerdict::Cut;
    if (data.front() != 1)
        return PathVerdict::UnknownVersion;
    if (data.size() <= head || !data.sliced(head).isValidUtf8())
        return PathVerdict::Cut;
    return qFromLittleEndian<std::uint32_t>(data.data() + 1) == crc32(rawName).value ? PathVerdict::Fits
                                                                                     : PathVerdict::Stale;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

ReadName readPlainName(const QByteArray &rawName, std::uint16_t flags)
{
    if (isAscii(rawName))
        return {.utf8 = rawName, .source = NameSource::Ascii};
    if (rawName.isValidUtf8())
        return {.utf8 = rawName,
                .source = (flags & zipflag::utf8) != 0 ? NameSource::Utf8Flag : NameSource::Utf8Guess};
    if ((flags & zipflag::utf8) != 0)
        return {.utf8 = QString::fromUtf8(rawName).toUtf8(),
                .source = NameSource::Utf8FlagInvalid,
                .complaint = ZipText::tr("is said to be UTF-8 and is not")};
    return {.utf8 = fromCp437(rawName).toUtf8(), .source = NameSource::Cp437};
}

} // namespace

ReadName readName(const QByteArray &rawName, std::uint16_t flags, std::span<const ExtraField> fields)
{
    ReadName name = readPlainName(rawName, flags);
    for (const ExtraField &field : fields) {
        if (field.id != zipextra::unicodePath)
            continue;
        switch (judgeUnicodePath(field.data, rawName)) {
        case PathVerdict::Fits:
            if ((flags & zipflag::utf8) != 0 && field.data.sliced(5) != rawName)
                name.complaint = ZipText::tr("has two different names in UTF-8");
            name.utf8 = field.data.sliced(5).toByteArray();
            name.source = NameSource::UnicodePath;
            break;
        case PathVerdict::Stale:
            name.complaint = ZipText::tr("has a Unicode name that belongs to another name");
            break;
        case PathVerdict::Cut:
            name.complaint = ZipText::tr("has a Unicode name that can't be read");
            break;
        case PathVerdict::UnknownVersion:
            break; // "not yet defined": to be ignored
        }
    }
    return name;
}

QString fromCp437(QByteArrayView bytes)
{
    static constexpr QStringView upperHalf =
        u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
    static_assert(upperHalf.size() == 128);
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        text += code < 0x80 ? QChar(QLatin1Char(c)) : upperHalf[code - 0x80];
    }
    return text;
}

} // namespace photoporter
