// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace photoporter::s3 {

/// An XML element as S3 uses them: text or children, no attributes, namespaces left out.
struct Element {
    QString name;
    QByteArray text; ///< UTF-8, not trimmed
    std::vector<Element> children;

    [[nodiscard]] const Element *child(QStringView childName) const;
    /// The child's text; empty where there is none.
    [[nodiscard]] QByteArray textOf(QStringView childName) const;
};

struct XmlLimits {
    int depth = 16;
    int elements = 50'000;
    qsizetype text = 64 * 1024; ///< bytes of UTF-8 in one element
};

/// The root element of a well-formed document inside the limits; otherwise UnexpectedAnswer, with the line.
[[nodiscard]] Result<Element> parseElement(const QByteArray &document, const XmlLimits &limits = {});

/// UTF-8 as the text of an element, so that a reader gets the same bytes back.
[[nodiscard]] QByteArray escaped(const QByteArray &text);

} // namespace photoporter::s3
