// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/types.h"

#include "store/text.h"

#include <QStringDecoder>

namespace photoporter {

Result<> ObjectKey::validate() const
{
    const auto refuse = [this](const char *why) {
        const auto head = QString::fromUtf8(m_utf8.left(80));
        return fail(ErrorCode::NameInvalid, StoreText::tr(why).arg(head));
    };
    if (m_utf8.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Store", "The object name \"%1\" is empty."));
    if (m_utf8.size() > 1024)
        return refuse(
            QT_TRANSLATE_NOOP("Store", "The object name \"%1\" is longer than the 1,024 bytes that S3 allows."));
    if (m_utf8.contains('\0'))
        return refuse(QT_TRANSLATE_NOOP("Store", "The object name \"%1\" holds a NUL byte."));
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(m_utf8);
    if (decoder.hasError())
        return refuse(QT_TRANSLATE_NOOP("Store", "The object name \"%1\" is not valid UTF-8."));
    return {};
}

ETag::ETag(QByteArray text)
{
    if (text.startsWith("W/"))
        text.remove(0, 2);
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    m_value = std::move(text);
}

std::optional<ETag> multipartETag(const std::vector<ETag> &parts)
{
    QByteArray digests;
    digests.reserve(static_cast<qsizetype>(parts.size()) * 16);
    for (const ETag &part : parts) {
        const auto digest = QByteArray::fromHex(part.value());
        if (part.value().size() != 32 || digest.size() != 16)
            return {};
        digests += digest;
    }
    return ETag(md5(digests).toHex() + '-' + QByteArray::number(parts.size()));
}

} // namespace photoporter
