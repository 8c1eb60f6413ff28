// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/linknotes.h"
#include "workspace/albumoverview.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace photoporter::ui {

/// The albums as rows, in byte order of their names; what changes is announced row by row.
class AlbumModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Cover, Name, Photos, Size, Archive, Changed, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        NameRole,                ///< the album's name, in any column
    };

    /// `links` outlives the model. `now` is asked whenever a text with a date is made.
    AlbumModel(const LinkNotes &links, std::function<Clock::WallTime()> now, QObject *parent = nullptr);

    /// In place of all that is there: what is gone is removed, what is new comes in, the others change.
    void setAlbums(std::vector<AlbumOverview> albums);
    void update(const AlbumOverview &album); ///< added, or in place of the one with its name
    void remove(const QString &album);
    void clear();
    void textsChanged(); ///< language, day or links: all rows say something else

    [[nodiscard]] const AlbumOverview &at(int row) const { return m_rows[static_cast<std::size_t>(row)].album; }
    [[nodiscard]] const AlbumOverview *find(const QString &album) const; ///< null: there is none
    [[nodiscard]] QModelIndex indexOf(const QString &album) const;       ///< invalid: there is none
    [[nodiscard]] const QCollatorSortKey &nameKey(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].key;
    }
    [[nodiscard]] LinkState linkOf(const AlbumOverview &album) const;
    [[nodiscard]] Clock::WallTime now() const { return m_now(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        AlbumOverview album;
        QCollatorSortKey key; ///< of the name, for people: "Album 2" before "Album 10"
    };
    [[nodiscard]] Row rowOf(AlbumOverview album) const;
    [[nodiscard]] std::size_t placeOf(const QString &album) const;
    void change(std::size_t place, AlbumOverview album);
    void insert(std::size_t place, std::vector<Row> rows);
    [[nodiscard]] QString text(const AlbumOverview &album, int column) const;
    [[nodiscard]] QString exactText(const AlbumOverview &album, int column) const;
    [[nodiscard]] QVariant sortValue(const AlbumOverview &album, int column) const;

    const LinkNotes &m_links;
    const std::function<Clock::WallTime()> m_now;
    QCollator m_collator;
    std::vector<Row> m_rows;
};

/// Sorted and searched: by the words in the name, in any order, whatever the case.
class AlbumFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AlbumFilter(AlbumModel &model, QObject *parent = nullptr);
    void search(const QString &text);
    [[nodiscard]] const AlbumOverview &at(const QModelIndex &index) const
    {
        return m_model.at(mapToSource(index).row());
    }
    [[nodiscard]] QModelIndex indexOf(const QString &album) const; ///< invalid: not among the shown

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AlbumModel &m_model;
    QStringList m_words;
};

} // namespace photoporter::ui
