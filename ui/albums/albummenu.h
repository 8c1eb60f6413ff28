// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace photoporter::ui {

class AlbumActions;
class AlbumModel;
class AlbumSource;

inline constexpr QKeyCombination createZipKeys = Qt::CTRL | Qt::Key_Z;

/// All that can be done with the albums that are chosen, as a menu: what makes no sense for them is off.
class AlbumMenu : public QMenu {
    Q_OBJECT
public:
    AlbumMenu(AlbumModel &model, AlbumSource &source, AlbumActions &actions, QWidget *parent = nullptr);
    void setAlbums(const QStringList &albums);
    void retranslate();

Q_SIGNALS:
    void detailRequested(const QString &album);
    void uploadRequested(const QString &album);

private:
    void enable();
    void namePlace();

    AlbumModel &m_model;
    const AlbumActions &m_actions;
    QStringList m_albums;
    QAction *m_show, *m_add, *m_create, *m_again, *m_link, *m_download, *m_verify, *m_recheck, *m_place, *m_delete;
};

} // namespace photoporter::ui
