// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/textwidth.h"

#include <QList>

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

struct Block {
    char32_t first, last;
};

// The blocks whose characters are Wide or Fullwidth in Unicode's EastAsianWidth.txt, rounded to whole blocks.
constexpr std::array wideBlocks = {
    Block{0x1100, 0x115F},   Block{0x2E80, 0x303E},   Block{0x3041, 0x33FF},   Block{0x3400, 0x4DBF},
    Block{0x4E00, 0x9FFF},   Block{0xA000, 0xA4CF},   Block{0xA960, 0xA97F},   Block{0xAC00, 0xD7A3},
    Block{0xF900, 0xFAFF},   Block{0xFE30, 0xFE6F},   Block{0xFF00, 0xFF60},   Block{0xFFE0, 0xFFE6},
    Block{0x1F300, 0x1F64F}, Block{0x1F680, 0x1F6FF}, Block{0x1F900, 0x1FAFF}, Block{0x20000, 0x3FFFD},
};

int characterWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return std::ranges::any_of(
                   wideBlocks,
                   [character](const Block &block) { return character >= block.first && character <= block.last; })
                   ? 2
                   : 1;
    }
}

} // namespace

int textWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

QString paddedRight(const QString &text, int width)
{
    return text + QString(std::max(0, width - textWidth(text)), QLatin1Char(' '));
}

QString paddedLeft(const QString &text, int width)
{
    return QString(std::max(0, width - textWidth(text)), QLatin1Char(' ')) + text;
}

QString shortenedTo(const QString &text, int width)
{
    if (width < 1)
        return {};
    if (textWidth(text) <= width)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += characterWidth(character);
        if (used > width)
            break;
        kept += QString::fromUcs4(&character, 1);
    }
    return kept + QChar(0x2026);
}

} // namespace photoporter
