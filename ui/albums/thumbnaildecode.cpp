// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/thumbnaildecode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace photoporter::ui {

namespace {

// Qt's JPEG reader scales while it decodes and so needs little memory; the others hold the whole picture.
constexpr qint64 mostPixelsOfJpeg = 250'000'000;
constexpr qint64 mostPixels = 60'000'000;
constexpr int jpegQuality = 85;

bool isPhotoFormat(const QByteArray &format)
{
    constexpr std::array<QByteArrayView, 9> formats = {"jpeg", "png",  "webp", "tiff", "gif",
                                                       "bmp",  "heif", "avif", "jxl"};
    return std::ranges::find(formats, QByteArrayView(format)) != formats.end();
}

bool isSizeOfPhoto(QSize size, const QByteArray &format)
{
    if (size.isEmpty())
        return false;
    const qint64 pixels = qint64{size.width()} * size.height();
    return pixels <= (format == "jpeg" ? mostPixelsOfJpeg : mostPixels);
}

} // namespace

QImage decodeThumbnail(const QByteArray &bytes, int edge)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!isPhotoFormat(format) || !isSizeOfPhoto(reader.size(), format))
        return {};
    if (std::max(reader.size().width(), reader.size().height()) > edge)
        reader.setScaledSize(reader.size().scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb); // Adobe RGB shown as if it were sRGB is dull
    // One format for all: painting converts nothing, and the size in memory is known.
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

QByteArray encodeThumbnail(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool isOpened = buffer.open(QIODevice::WriteOnly);
    const bool isWritten = isOpened && image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPG", jpegQuality);
    return isWritten ? bytes : QByteArray();
}

} // namespace photoporter::ui
