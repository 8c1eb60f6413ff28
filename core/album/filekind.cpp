// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/filekind.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>
#include <optional>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
    FileKind kind;
    QByteArrayView contentType;
};

#define BYTES(text) QByteArrayView(text, sizeof(text) - 1)

// What nearly every file of an album begins with. QMimeDatabase knows these too, and many more, but compares
// hundreds of patterns for each file.
const std::array signatures = {
    Signature{0, BYTES("\xff\xd8\xff"), FileKind::Image, "image/jpeg"},
    Signature{0, BYTES("\x89PNG\r\n\x1a\n"), FileKind::Image, "image/png"},
    Signature{0, BYTES("GIF8"), FileKind::Image, "image/gif"},
    Signature{8, BYTES("WEBP"), FileKind::Image, "image/webp"},
    Signature{0, BYTES("8BPS"), FileKind::Image, "image/vnd.adobe.photoshop"},
    Signature{0, BYTES("\0\0\0\x0cJXL \r\n\x87\n"), FileKind::Image, "image/jxl"},
    Signature{8, BYTES("AVI LIST"), FileKind::Video, "video/x-msvideo"},
    Signature{0, BYTES("\x1a\x45\xdf\xa3"), FileKind::Video, "video/x-matroska"},
    Signature{0, BYTES("\0\0\x01\xba"), FileKind::Video, "video/mpeg"},
    Signature{0, BYTES("\x30\x26\xb2\x75\x8e\x66\xcf\x11"), FileKind::Video, "video/x-ms-wmv"},
    Signature{4, BYTES("moov"), FileKind::Video, "video/quicktime"},
    Signature{4, BYTES("mdat"), FileKind::Video, "video/quicktime"},
    Signature{4, BYTES("wide"), FileKind::Video, "video/quicktime"},
    Signature{8, BYTES("CR\x02\0"), FileKind::Raw, "image/x-canon-cr2"},
    Signature{6, BYTES("HEAPCCDR"), FileKind::Raw, "image/x-canon-crw"},
    Signature{0, BYTES("IIU\0"), FileKind::Raw, "image/x-panasonic-rw2"},
    Signature{0, BYTES("IIRO"), FileKind::Raw, "image/x-olympus-orf"},
    Signature{0, BYTES("IIRS"), FileKind::Raw, "image/x-olympus-orf"},
    Signature{0, BYTES("MMOR"), FileKind::Raw, "image/x-olympus-orf"},
    Signature{0, BYTES("FUJIFILMCCD-RAW"), FileKind::Raw, "image/x-fuji-raf"},
    Signature{0, BYTES("\0MRM"), FileKind::Raw, "image/x-minolta-mrw"},
    Signature{0, BYTES("FOVb"), FileKind::Raw, "image/x-sigma-x3f"},
};

struct Suffix {
    QLatin1StringView suffix;
    QByteArrayView contentType;
};
// RAW formats that are TIFFs by their first bytes.
constexpr std::array tiffRaws = {
    Suffix{"dng"_L1, "image/x-adobe-dng"},  Suffix{"nef"_L1, "image/x-nikon-nef"},
    Suffix{"nrw"_L1, "image/x-nikon-nrw"},  Suffix{"arw"_L1, "image/x-sony-arw"},
    Suffix{"sr2"_L1, "image/x-sony-sr2"},   Suffix{"srf"_L1, "image/x-sony-srf"},
    Suffix{"pef"_L1, "image/x-pentax-pef"}, Suffix{"cr2"_L1, "image/x-canon-cr2"},
    Suffix{"3fr"_L1, "image/x-raw"},        Suffix{"fff"_L1, "image/x-raw"},
    Suffix{"iiq"_L1, "image/x-raw"},        Suffix{"srw"_L1, "image/x-samsung-srw"},
    Suffix{"rwl"_L1, "image/x-raw"},        Suffix{"dcr"_L1, "image/x-kodak-dcr"},
    Suffix{"kdc"_L1, "image/x-kodak-kdc"},  Suffix{"erf"_L1, "image/x-epson-erf"},
};

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView bytes)
{
    return head.size() >= offset + bytes.size() && head.sliced(offset, bytes.size()) == bytes;
}

RecognisedFile made(FileKind kind, QByteArrayView contentType)
{
    return {kind, contentType.toByteArray()};
}

/// ISO base media files (ISO/IEC 14496-12, 4.3) say by their major brand what they are.
std::optional<RecognisedFile> byBrand(QByteArrayView head)
{
    if (!hasAt(head, 4, "ftyp") || head.size() < 12)
        return {};
    const QByteArrayView brand = head.sliced(8, 4);
    const auto isOneOf = [brand](std::initializer_list<QByteArrayView> brands) {
        return std::ranges::find(brands, brand) != brands.end();
    };
    if (isOneOf({"heic", "heix", "heim", "heis", "hevc", "hevx"}))
        return made(FileKind::Image, "image/heic");
    if (isOneOf({"mif1", "msf1"}))
        return made(FileKind::Image, "image/heif");
    if (isOneOf({"avif", "avis"}))
        return made(FileKind::Image, "image/avif");
    if (brand == "crx ")
        return made(FileKind::Raw, "image/x-canon-cr3");
    if (brand == "qt  ")
        return made(FileKind::Video, "video/quicktime");
    if (isOneOf({"M4A ", "M4B ", "M4P "}))
        return made(FileKind::Other, "audio/mp4");
    return made(FileKind::Video, "video/mp4");
}

std::optional<RecognisedFile> byTiff(QByteArrayView head, const QString &name)
{
    if (!hasAt(head, 0, BYTES("II*\0")) && !hasAt(head, 0, BYTES("MM\0*")) && !hasAt(head, 0, BYTES("II+\0")) &&
        !hasAt(head, 0, BYTES("MM\0+")))
        return {};
    const QString suffix = name.sliced(name.lastIndexOf(u'.') + 1).toLower();
    const auto *const raw = std::ranges::find(tiffRaws, suffix, &Suffix::suffix);
    return raw == tiffRaws.end() ? made(FileKind::Image, "image/tiff") : made(FileKind::Raw, raw->contentType);
}

RecognisedFile byDatabase(QByteArrayView head)
{
    const QByteArray type = QMimeDatabase().mimeTypeForData(head.toByteArray()).name().toLatin1();
    if (type.startsWith("image/"))
        return {FileKind::Image, type};
    if (type.startsWith("video/"))
        return {FileKind::Video, type};
    return {FileKind::Other, type};
}

} // namespace

RecognisedFile recognise(QByteArrayView head, const QString &name)
{
    const auto *const known = std::ranges::find_if(
        signatures, [head](const Signature &signature) { return hasAt(head, signature.offset, signature.bytes); });
    if (known != signatures.end())
        return made(known->kind, known->contentType);
    if (auto found = byBrand(head))
        return *found;
    if (auto found = byTiff(head, name))
        return *found;
    return byDatabase(head);
}

} // namespace photoporter
