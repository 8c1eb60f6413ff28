// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <vector>

namespace photoporter::ui {

/// A table of values, one a row, which tells views about exactly the rows that change, so that selection and place
/// stay where they are. `key` is a member of Row (or a function of it) that names a row; names are unique and have
/// an order. Rows are compared by ==.
template<typename Row, auto key>
class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    /// The same question's new answer: announces what went, came, moved and changed.
    void updateRows(std::vector<Row> rows)
    {
        removeAllBut(namesOf(rows));
        insertAndChange(std::move(rows));
    }
    /// Another question's answer: everything may be different.
    void replaceRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// All texts are to be read again: the language or the day changed.
    void announceAll()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

private:
    using Name = std::remove_cvref_t<std::invoke_result_t<decltype(key), const Row &>>;

    static std::set<Name> namesOf(const std::vector<Row> &rows)
    {
        std::set<Name> names;
        for (const Row &row : rows)
            names.insert(std::invoke(key, row));
        return names;
    }

    /// Runs of rows at once, from the end, so that the numbers before stay right.
    void removeAllBut(const std::set<Name> &names)
    {
        const auto stays = [&](int row) { return names.contains(std::invoke(key, m_rows[std::size_t(row)])); };
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (stays(last))
                continue;
            int first = last;
            while (first > 0 && !stays(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void insertAndChange(std::vector<Row> rows)
    {
        const std::set<Name> known = namesOf(m_rows);
        for (std::size_t at = 0; at < rows.size();) {
            if (known.contains(std::invoke(key, rows[at]))) {
                bring(at, rows);
                change(at, std::move(rows[at]));
                ++at;
                continue;
            }
            std::size_t end = at + 1;
            while (end < rows.size() && !known.contains(std::invoke(key, rows[end])))
                ++end;
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                          std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(at)),
                          std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(end)));
            endInsertRows();
            at = end;
        }
    }

    /// Brings the row that belongs there, and which is at or below it, to this place.
    void bring(std::size_t at, const std::vector<Row> &rows)
    {
        const auto place = static_cast<std::ptrdiff_t>(at);
        const auto isLike = [](const Row &row) {
            return [&row](const Row &other) { return std::invoke(key, other) == std::invoke(key, row); };
        };
        const auto here = m_rows.begin() + place;
        const auto there = std::find_if(here, m_rows.end(), isLike(rows[at]));
        if (there == here + 1) {
            // One that goes further down leaves its place to the next: moving it is one move, where moving all
            // others up is many.
            const auto wanted = std::find_if(rows.begin() + place, rows.end(), isLike(*here)) - rows.begin();
            const auto last = std::min(wanted, std::ssize(m_rows) - 1);
            beginMoveRows({}, int(place), int(place), {}, int(last) + 1);
            std::rotate(here, here + 1, m_rows.begin() + last + 1);
            endMoveRows();
        } else if (there != here) {
            const auto from = there - m_rows.begin();
            beginMoveRows({}, int(from), int(from), {}, int(place));
            std::rotate(here, there, there + 1);
            endMoveRows();
        }
    }

    void change(std::size_t at, Row &&row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = std::move(row);
        const int number = static_cast<int>(at);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }

    std::vector<Row> m_rows;
};

} // namespace photoporter::ui
