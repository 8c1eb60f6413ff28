// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albumsource.h"
#include "ui/albums/albumtableview.h"
#include "ui/albums/thumbnails.h"
#include "ui/common/widgets.h"

class QStackedLayout;

namespace photoporter::ui {

/// The albums, in each of their states: loading, none, none found, there, and not to be had. A store that can't be
/// opened is the window's to tell.
class AlbumList : public QWidget {
    Q_OBJECT
public:
    /// All outlive the list.
    AlbumList(Desk &desk, AlbumModel &model, AlbumSource &source, ThumbnailService &thumbnails,
              QWidget *parent = nullptr);

    void search(const QString &text);
    void retranslate();
    [[nodiscard]] AlbumTableView &table() const { return *m_table; }
    [[nodiscard]] bool hasAlbums() const; ///< in the store, found or not
    [[nodiscard]] QWidget *first() const; ///< what gets the keyboard; null: nothing here
    [[nodiscard]] bool isEmpty() const;   ///< says that there are none, with the button that makes one

Q_SIGNALS:
    void uploadRequested();
    void shownChanged(); ///< the table came or went

private:
    void arrange();
    void wantCovers();

    Desk &m_desk;
    AlbumModel &m_model;
    AlbumSource &m_source;
    ThumbnailService &m_thumbnails;
    AlbumFilter m_albums;
    AlbumTableView *m_table;
    ErrorStrip *m_trouble;
    QPushButton *m_again;
    QLabel *m_dropHint;
    QStackedLayout *m_stack;
    QWidget *m_filled, *m_loading, *m_unknown;
    EmptyPlace *m_empty, *m_notFound;
    QPushButton *m_upload;
    QString m_searched;
};

} // namespace photoporter::ui
