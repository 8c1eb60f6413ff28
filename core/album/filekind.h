// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace photoporter {

enum class FileKind : std::uint8_t { Image, Raw, Video, Other };
inline constexpr std::size_t fileKindCount = 4;

struct RecognisedFile {
    FileKind kind = FileKind::Other;
    QByteArray contentType; ///< MIME type, never empty
};

/// How much of a file's beginning recognise() wants.
inline constexpr qsizetype recognisedHead = 4096;

/// What a file is by its first bytes (all of a shorter file's). The name decides only between formats that begin
/// alike: TIFF and the RAW formats built on it. Pure and thread-safe.
[[nodiscard]] RecognisedFile recognise(QByteArrayView head, const QString &name);

} // namespace photoporter
