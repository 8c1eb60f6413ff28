// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albummenu.h"

#include "ui/albums/albumactions.h"
#include "ui/albums/albumsource.h"

#include <algorithm>

namespace photoporter::ui {

AlbumMenu::AlbumMenu(AlbumModel &model, AlbumSource &source, AlbumActions &actions, QWidget *parent)
    : QMenu(parent), m_model(model), m_actions(actions)
{
    m_show = addAction({}, this, [this] { Q_EMIT detailRequested(m_albums.value(0)); });
    m_add = addAction({}, this, [this] { Q_EMIT uploadRequested(m_albums.value(0)); });
    addSeparator();
    m_create = addAction({}, this, [this, &actions] { actions.createZip(m_albums); });
    m_again = addAction({}, this, [this, &actions] { actions.createZip(m_albums, AlbumActions::Make::Again); });
    m_link = addAction({}, this, [this, &actions] { actions.copyLink(m_albums.value(0)); });
    m_download = addAction({}, this, [this, &actions] { actions.download(m_albums.value(0)); });
    m_verify = addAction({}, this, [this, &actions] { actions.verify(m_albums.value(0)); });
    addSeparator();
    m_recheck = addAction({}, this, [this, &source] {
        for (const QString &album : std::as_const(m_albums))
            source.check(album);
    });
    m_place = addAction({}, this, [this, &actions] { actions.showPlace(m_albums.value(0)); });
    addSeparator();
    m_delete = addAction({}, this, [this, &actions] { actions.removeArchives(m_albums); });
    retranslate();
}

void AlbumMenu::setAlbums(const QStringList &albums)
{
    m_albums = albums;
    namePlace();
    enable();
}

void AlbumMenu::enable()
{
    const bool isOne = m_albums.size() == 1;
    const auto hasArchive = [this](const QString &album) {
        const AlbumOverview *overview = m_model.find(album);
        return overview && !overview->archive.isEmpty();
    };
    const bool isMade = isOne && hasArchive(m_albums.front());
    for (QAction *action : {m_show, m_add, m_place})
        action->setEnabled(isOne);
    for (QAction *action : {m_link, m_download, m_verify, m_again})
        action->setEnabled(isMade);
    for (QAction *action : {m_create, m_recheck})
        action->setEnabled(!m_albums.isEmpty());
    m_delete->setEnabled(std::ranges::any_of(m_albums, hasArchive));
}

void AlbumMenu::namePlace()
{
    m_place->setText(m_actions.canShowPlace() ? tr("Show in store") : tr("Copy address in store"));
}

void AlbumMenu::retranslate()
{
    m_show->setText(tr("Show photos"));
    m_add->setText(tr("Add photos…"));
    m_create->setText(tr("Create ZIP"));
    m_again->setText(tr("Make ZIP again"));
    m_link->setText(tr("Copy link"));
    m_download->setText(tr("Download ZIP…"));
    m_verify->setText(tr("Verify ZIP"));
    m_recheck->setText(tr("Look at the store again"));
    namePlace();
    m_delete->setText(tr("Delete ZIP…"));
    m_create->setShortcut(QKeySequence(createZipKeys));
    m_link->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction *action : {m_create, m_link, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the page has them
        action->setShortcutVisibleInContextMenu(true);
    }
}

} // namespace photoporter::ui
