// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albumsource.h"
#include "ui/albums/photogridview.h"
#include "ui/albums/photomodel.h"
#include "ui/albums/photoopener.h"
#include "ui/albums/reportbox.h"
#include "ui/common/widgets.h"

class QStackedLayout;

namespace photoporter::ui {

class AlbumMenu;

/// One album with all its photos.
class AlbumDetail : public QWidget {
    Q_OBJECT
public:
    /// All outlive it.
    AlbumDetail(Desk &desk, AlbumModel &model, AlbumSource &source, ThumbnailService &thumbnails,
                AlbumActions &actions, AlbumMenu &menu, QWidget *parent = nullptr);

    void setAlbum(const QString &album);
    [[nodiscard]] const QString &album() const { return m_album; }
    [[nodiscard]] PhotoGridView &grid() const { return *m_grid; }
    void retranslate();

Q_SIGNALS:
    void left(); ///< back to the albums

private:
    void build();
    void arrange();
    void showPhotos();
    void lookUpChecked(const Photos &photos);
    [[nodiscard]] bool isComing() const;
    void tryAgain();
    void fetching();

    Desk &m_desk;
    AlbumModel &m_model;
    AlbumSource &m_source;
    AlbumActions &m_actions;
    QString m_album;
    PhotoModel m_photos;
    PhotoOpener m_opener;
    QPushButton *m_back;
    QLabel *m_title, *m_note;
    Pill *m_standing;
    QPushButton *m_create, *m_link, *m_more;
    ReportBox *m_report;
    ErrorStrip *m_error;
    QPushButton *m_again;
    std::optional<Photo> m_failed; ///< could not be opened; nothing: what failed is the list of the photos
    PhotoGridView *m_grid;
    QWidget *m_loading;
    EmptyPlace *m_coming; ///< during the first upload
    QStackedLayout *m_stack;
    QLabel *m_hint;
};

} // namespace photoporter::ui
