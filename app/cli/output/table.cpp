// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/table.h"

#include "cli/output/textwidth.h"

#include <algorithm>

namespace photoporter {

Table::Table(std::vector<Column> columns) : m_columns(std::move(columns))
{
}

void Table::addRow(const QStringList &cells)
{
    QStringList row = cells;
    row.resize(static_cast<qsizetype>(m_columns.size()));
    m_rows.push_back(std::move(row));
}

QString Table::text(int indent) const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles += column.title;
    std::vector<QStringList> lines;
    if (std::ranges::any_of(titles, [](const QString &title) { return !title.isEmpty(); }))
        lines.push_back(titles);
    lines.insert(lines.end(), m_rows.begin(), m_rows.end());

    std::vector<int> widths(m_columns.size());
    for (const QStringList &line : lines) {
        for (std::size_t c = 0; c < widths.size(); ++c)
            widths[c] = std::max(widths[c], textWidth(line[static_cast<qsizetype>(c)]));
    }

    int lastColumn = indent;
    for (std::size_t c = 0; c + 1 < widths.size(); ++c)
        lastColumn += widths[c] + 2;
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const QString &cell = line[static_cast<qsizetype>(c)];
            cells +=
                m_columns[c].align == Align::Left ? paddedRight(cell, widths[c]) : paddedLeft(cell, widths[c]);
        }
        QString joined = QString(indent, QLatin1Char(' ')) + cells.join(QStringLiteral("  "));
        while (joined.endsWith(QLatin1Char(' ')))
            joined.chop(1);
        joined.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(lastColumn, QLatin1Char(' ')));
        text += joined + QLatin1Char('\n');
    }
    return text;
}

} // namespace photoporter
