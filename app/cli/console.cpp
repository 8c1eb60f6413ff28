// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/output/textwidth.h"

#include <QFileDevice>

namespace photoporter {

namespace {

// Carriage return and "erase to the end of the line" (ECMA-48, EL), which every terminal of today knows.
const QString eraseLine = QStringLiteral("\r\x1b[K");

void write(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8());
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        file->flush();
}

bool steersTerminals(QChar character)
{
    const char16_t unit = character.unicode();
    return (character.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t') ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

QString printable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool endsLine = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (steersTerminals(text[i]) && !endsLine)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString asLine(QString text)
{
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

Console::Console(QIODevice &out, QIODevice &error, const Options &options)
    : m_out(out), m_error(error), m_options(options)
{
}

void Console::print(const QString &text)
{
    if (text.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    write(m_out, asLine(printable(text)));
}

void Console::printJson(const QByteArray &json)
{
    const std::lock_guard lock(m_mutex);
    write(m_out, asLine(QString::fromUtf8(json)));
}

void Console::complain(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    writeError(printable(text));
}

void Console::note(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    if (!m_options.quiet)
        writeError(printable(text));
}

void Console::setLiveLine(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    const QString line = shortenedTo(printable(text), m_options.width - 1);
    if (line == m_liveLine)
        return;
    write(m_error, eraseLine + line);
    m_liveLine = line;
}

void Console::writeError(const QString &text)
{
    if (m_liveLine.isEmpty())
        write(m_error, asLine(text));
    else
        write(m_error, eraseLine + asLine(text) + m_liveLine);
}

} // namespace photoporter
