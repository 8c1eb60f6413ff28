// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace photoporter {

/// Rows and columns as aligned plain text. A value.
class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        QString title; ///< a table whose titles are all empty has no heading
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns);
    /// Missing cells are empty; cells beyond the columns are dropped.
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Lines with line feeds, `indent` spaces before each, two between columns, none at the end.
    [[nodiscard]] QString text(int indent = 0) const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace photoporter
