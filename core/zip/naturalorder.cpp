// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/names.h"

namespace photoporter {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Walks through a name character by character, or number by number.
class NaturalReader {
public:
    explicit NaturalReader(QStringView text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool atNumber() const { return isDigit(m_rest.front()); }

    /// A run of digits without leading zeros; empty for zero.
    [[nodiscard]] QStringView takeNumber()
    {
        while (!m_rest.isEmpty() && m_rest.front() == u'0')
            m_rest = m_rest.sliced(1);
        qsizetype length = 0;
        while (length < m_rest.size() && isDigit(m_rest[length]))
            ++length;
        const auto number = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return number;
    }

    /// The next character for comparing: without case, and '/' before all others.
    [[nodiscard]] char32_t takeCharacter()
    {
        const QChar c = m_rest.front();
        const bool isPair = c.isHighSurrogate() && m_rest.size() > 1 && m_rest[1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(c, m_rest[1]) : c.unicode();
        m_rest = m_rest.sliced(isPair ? 2 : 1);
        if (character == U'/')
            return 0;
        if (character < 0x80)
            return character >= U'A' && character <= U'Z' ? character + 0x20 : character;
        return QChar::toCaseFolded(character);
    }

private:
    QStringView m_rest;
};

int compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

bool naturalLess(QStringView a, QStringView b)
{
    NaturalReader left(a);
    NaturalReader right(b);
    while (!left.atEnd() && !right.atEnd()) {
        if (left.atNumber() && right.atNumber()) {
            if (const int order = compareNumbers(left.takeNumber(), right.takeNumber()); order != 0)
                return order < 0;
            continue;
        }
        const char32_t l = left.takeCharacter();
        const char32_t r = right.takeCharacter();
        if (l != r)
            return l < r;
    }
    if (left.atEnd() != right.atEnd())
        return left.atEnd();
    return a.compare(b) < 0; // equal but for case or leading zeros
}

} // namespace photoporter
