// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace photoporter {

/// Columns that a terminal gives to `text`: 2 for East Asian wide characters and emoji, 0 for combining marks and
/// invisible ones, 1 for all others (after Unicode's East Asian Width, UAX #11, in its broad blocks).
[[nodiscard]] int textWidth(QStringView text);

/// `text` with spaces added up to `width` columns; longer text stays as it is.
[[nodiscard]] QString paddedRight(const QString &text, int width); ///< text first
[[nodiscard]] QString paddedLeft(const QString &text, int width);  ///< spaces first

/// At most `width` columns of `text`, with "…" in place of what was cut. Nothing for a width below 1.
[[nodiscard]] QString shortenedTo(const QString &text, int width);

} // namespace photoporter
