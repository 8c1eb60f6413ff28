// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumlist.h"

#include "ui/albums/albumdelegate.h"
#include "ui/albums/dropplace.h"
#include "ui/albums/skeleton.h"

#include <QStackedLayout>

namespace photoporter::ui {

AlbumList::AlbumList(Desk &desk, AlbumModel &model, AlbumSource &source, ThumbnailService &thumbnails,
                     QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(model),
      m_source(source),
      m_thumbnails(thumbnails),
      m_albums(model),
      m_table(new AlbumTableView(m_albums, desk.preferences())),
      m_trouble(new ErrorStrip),
      m_again(m_trouble->addButton()),
      m_dropHint(new DropPlace),
      m_stack(new QStackedLayout),
      m_filled(new QWidget),
      m_loading(new Skeleton(albumRowHeight)),
      m_unknown(new QWidget),
      m_empty(new EmptyPlace),
      m_notFound(new EmptyPlace),
      m_upload(m_empty->addButton())
{
    m_table->setItemDelegate(new AlbumDelegate(m_albums, model, thumbnails, m_table));
    makePrimary(m_upload);
    for (EmptyPlace *place : {m_empty, m_notFound})
        place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // not what the table's width goes by
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(4 * step);
    filled->addWidget(m_table, 1);
    filled->addWidget(m_dropHint);
    filled->addStretch();
    for (QWidget *state :
         {m_filled, m_loading, m_unknown, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_notFound)})
        m_stack->addWidget(state);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * step);
    box->addWidget(m_trouble);
    box->addLayout(m_stack, 1);

    connect(m_upload, &QPushButton::clicked, this, &AlbumList::uploadRequested);
    connect(m_again, &QPushButton::clicked, &source, &AlbumSource::refresh);
    connect(&source, &AlbumSource::stageChanged, this, &AlbumList::arrange);
    connect(&source, &AlbumSource::troubleChanged, this, &AlbumList::arrange);
    connect(&desk, &Desk::openingChanged, this, &AlbumList::arrange);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_albums, signal, this, &AlbumList::arrange);
    connect(&m_albums, &QAbstractItemModel::dataChanged, this, &AlbumList::wantCovers);
    connect(m_table, &AlbumTableView::visibleChanged, this, &AlbumList::wantCovers);
    connect(&thumbnails, &ThumbnailService::arrived, m_table->viewport(), qOverload<>(&QWidget::update));
    arrange();
}

bool AlbumList::hasAlbums() const
{
    return m_model.rowCount() > 0;
}

QWidget *AlbumList::first() const
{
    if (hasAlbums())
        return m_table;
    return isEmpty() ? m_upload : nullptr;
}

bool AlbumList::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
}

void AlbumList::search(const QString &text)
{
    m_searched = text;
    m_albums.search(text);
    arrange();
}

void AlbumList::arrange()
{
    if (const auto &trouble = m_source.trouble())
        m_trouble->show(*trouble);
    else
        m_trouble->clear();
    QWidget *shown = m_filled;
    if (m_albums.rowCount() == 0) {
        if (hasAlbums())
            shown = m_notFound;
        else if (m_source.stage() == AlbumSource::Stage::Loading)
            shown = m_loading;
        else // with nothing known and no way to know, "no albums yet" would be a guess
            shown = m_source.trouble() || m_desk.failure() ? m_unknown : m_empty;
    }
    if (m_stack->currentWidget() == shown)
        return;
    m_stack->setCurrentWidget(shown);
    Q_EMIT shownChanged();
}

void AlbumList::wantCovers()
{
    const QStringList albums = m_table->visibleAlbums();
    m_source.setVisible(albums);
    std::vector<ThumbnailRef> covers;
    for (const QString &album : albums) {
        // One that is uploaded for the first time has no photos to show yet.
        if (const AlbumOverview *overview = m_model.find(album); overview && overview->isCounted)
            covers.push_back(ThumbnailRef::coverOf(album));
    }
    m_thumbnails.want(this, std::move(covers));
}

void AlbumList::retranslate()
{
    m_table->setAccessibleName(tr("Albums"));
    m_dropHint->setText(tr("Drop a folder, photos or a ZIP anywhere to make a new album"));
    m_empty->set(
        tr("No albums yet"),
        tr("Drop a folder of photos anywhere in this window. It becomes an album in your store, and a ZIP "
           "that your client can download."));
    m_upload->setText(tr("Upload album…"));
    m_notFound->set(tr("No album found"), tr("No album's name has these words in it."));
    m_again->setText(tr("Try again"));
    m_model.textsChanged();
}

} // namespace photoporter::ui
