// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip/reader.h"
#include "zip/records.h"

#include <span>

namespace photoporter {

/// A name as a person would read it.
struct ReadName {
    QByteArray utf8;
    NameSource source = NameSource::Ascii;
    /// What deserves a word: a Unicode path whose CRC is of another raw name, one that is cut short, one that
    /// contradicts a raw name flagged as UTF-8, or bytes that are not the UTF-8 they are said to be. Empty when
    /// all is well.
    QString complaint;
};

/// `fields` are the extra fields of the header that has the name.
[[nodiscard]] ReadName readName(const QByteArray &rawName, std::uint16_t flags,
                                std::span<const ExtraField> fields);

/// Code page 437 (APPNOTE appendix D), the lower half being ASCII.
[[nodiscard]] QString fromCp437(QByteArrayView bytes);

} // namespace photoporter
