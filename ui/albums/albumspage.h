// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albumactions.h"
#include "ui/albums/albumdetail.h"
#include "ui/albums/albumlist.h"
#include "ui/albums/albummenu.h"
#include "ui/albums/albumsummary.h"
#include "ui/common/page.h"

class QLineEdit;
class QStackedWidget;

namespace photoporter::ui {

/// "What can my client get?": the albums of the store, what is in each, how its ZIP stands, and all that can be
/// done with it. Only wires its parts.
class AlbumsPage : public Page {
    Q_OBJECT
public:
    explicit AlbumsPage(Desk &desk, QWidget *parent = nullptr);
    ~AlbumsPage() override;

    void go(const Destination &destination) override; ///< Destination::album is shown and chosen
    void refresh() override;
    void search() override;
    bool back() override;
    [[nodiscard]] QWidget *first() override;
    void setAsks(AlbumAsks asks) { m_actions.setAsks(std::move(asks)); } ///< in place of dialogs and programs

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildOverview();
    void wire();
    void addShortcut(const QKeySequence &keys, const std::function<void()> &what);
    void showDetail(const QString &album);
    void choose();
    void chooseOne();
    [[nodiscard]] QStringList chosen() const; ///< what the keys and buttons are about

    LinkNotes m_links;
    AlbumModel m_model;
    AlbumSource m_source;
    ThumbnailService m_thumbnails;
    AlbumActions m_actions;
    AlbumMenu *m_menu;
    AlbumList *m_list;
    AlbumSummary *m_summary;
    AlbumDetail *m_detail;
    PageHead *m_head;
    QLineEdit *m_search;
    QPushButton *m_create, *m_upload;
    QStackedWidget *m_stack;
    QWidget *m_overview = nullptr;
    QTimer m_minute;
    QString m_awaited; ///< to be chosen as soon as it is there
};

} // namespace photoporter::ui
