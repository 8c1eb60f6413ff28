// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albummenu.h"
#include "ui/albums/albumsource.h"
#include "ui/albums/archivebox.h"
#include "ui/albums/reportbox.h"
#include "ui/albums/thumbnailstrip.h"
#include "ui/common/widgets.h"

class QBoxLayout;

namespace photoporter::ui {

/// The panel beside the albums: what is in the chosen one, how its ZIP stands, and what to do next.
class AlbumSummary : public Panel {
    Q_OBJECT
public:
    /// All outlive the panel.
    AlbumSummary(Desk &desk, AlbumModel &model, AlbumSource &source, ThumbnailService &thumbnails,
                 AlbumActions &actions, AlbumMenu &menu, QWidget *parent = nullptr);
    void setAlbums(const QStringList &albums);
    void retranslate();

Q_SIGNALS:
    void detailRequested(const QString &album);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A button at the foot: what it says and does, by how the album stands.
    struct Deed {
        QString text;
        std::function<void()> what; ///< empty: there is no such button
    };
    void build();
    void arrange();
    void arrangeNone();
    void arrangeSeveral();
    void arrangeOne(const AlbumOverview &album);
    void showContents(const AlbumOverview &album);
    void setDeeds(Deed first, Deed second);
    void fitDeeds();
    [[nodiscard]] std::pair<Deed, Deed> deedsOf(const AlbumOverview &album) const;
    [[nodiscard]] Deed pauseDeed(const Activity &moving) const;
    [[nodiscard]] Deed createDeed(const QString &album) const;
    [[nodiscard]] Deed linkDeed(const QString &album) const;

    Desk &m_desk;
    AlbumModel &m_model;
    AlbumSource &m_source;
    AlbumActions &m_actions;
    QStringList m_albums;
    Photos m_photos; ///< of the one that is shown, where they are known
    std::uint64_t m_videos = 0;
    QLabel *m_title, *m_contents, *m_dates;
    ThumbnailStrip *m_strip;
    QPushButton *m_all;
    QFrame *m_rule;
    ArchiveBox *m_archive;
    ReportBox *m_report;
    QPushButton *m_first, *m_second, *m_more;
    QBoxLayout *m_deeds; ///< m_first and m_second
    std::function<void()> m_firstDeed, m_secondDeed;
    QTimer m_settled; ///< runs out when the choice stays for a moment: then photos are listed
};

} // namespace photoporter::ui
