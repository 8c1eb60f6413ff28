// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumdetail.h"

#include "base/plural.h"
#include "ui/albums/albummenu.h"
#include "ui/albums/albumwords.h"
#include "ui/albums/photodelegate.h"
#include "ui/albums/skeleton.h"
#include "ui/common/format.h"
#include "workspace/checkedphotos.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace photoporter::ui {

namespace {

QString checkedText(const std::optional<std::size_t> &unchecked)
{
    if (!unchecked)
        return {};
    return *unchecked == 0 ? AlbumDetail::tr("all checked")
                           : AlbumDetail::tr("%n not checked yet", "photos", pluralOf(*unchecked));
}

} // namespace

AlbumDetail::AlbumDetail(Desk &desk, AlbumModel &model, AlbumSource &source, ThumbnailService &thumbnails,
                         AlbumActions &actions, AlbumMenu &menu, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(model),
      m_source(source),
      m_actions(actions),
      m_opener(desk, actions),
      m_back(new QPushButton),
      m_title(makeLabel(TextSize::Heading, true)),
      m_note(makeLabel(TextSize::Body)),
      m_standing(new Pill),
      m_create(new QPushButton),
      m_link(new QPushButton),
      m_more(new QPushButton),
      m_report(new ReportBox(actions)),
      m_error(new ErrorStrip),
      m_again(m_error->addButton()),
      m_grid(new PhotoGridView(m_photos, thumbnails)),
      m_loading(new Skeleton(PhotoCells{}.cell().height())),
      m_coming(new EmptyPlace),
      m_stack(new QStackedLayout),
      m_hint(makeQuiet())
{
    build();
    m_more->setMenu(&menu);
    connect(m_back, &QPushButton::clicked, this, &AlbumDetail::left);
    connect(m_create, &QPushButton::clicked, this, [this] { m_actions.createZip({m_album}); });
    connect(m_link, &QPushButton::clicked, this, [this] { m_actions.copyLink(m_album); });
    connect(m_again, &QPushButton::clicked, this, &AlbumDetail::tryAgain);
    connect(m_grid, &PhotoGridView::chosen, this,
            [this](const QModelIndex &index) { m_opener.open(m_photos.at(index.row())); });
    connect(&m_opener, &PhotoOpener::changed, this, &AlbumDetail::fetching);
    connect(&m_opener, &PhotoOpener::failed, this, [this](const Photo &photo, const Error &error) {
        m_failed = photo;
        m_error->show(error);
    });
    connect(&source, &AlbumSource::photosArrived, this, [this](const QString &album) {
        if (album != m_album)
            return;
        m_error->clear();
        showPhotos();
    });
    connect(&source, &AlbumSource::photosFailed, this, [this](const QString &album, const Error &error) {
        if (album != m_album || (error.code == ErrorCode::AlbumMissing && isComing()))
            return;
        m_failed.reset();
        m_error->show(error);
        showPhotos();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &AlbumDetail::arrange);
    connect(&desk, &Desk::storeClosed, this, &AlbumDetail::left);
}

void AlbumDetail::build()
{
    makeLink(m_back);
    m_note->setProperty("tone", QStringLiteral("quiet"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * step);
    head->addStrut(10 * step); // as high as the heads of pages
    for (QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_title)})
        head->addWidget(part, part == m_title ? 1 : 0);
    for (QPushButton *button : {m_link, m_create, m_more})
        head->addWidget(button);
    makeMore(m_more);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(3 * step);
    facts->addWidget(m_standing);
    facts->addWidget(m_note);
    facts->addStretch(1);
    facts->addWidget(m_hint);
    m_hint->setWordWrap(false);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_coming);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * step);
    column->addLayout(head);
    column->addLayout(facts);
    column->addWidget(m_report);
    column->addWidget(m_error);
    column->addLayout(m_stack, 1);
}

void AlbumDetail::setAlbum(const QString &album)
{
    if (m_album == album)
        return;
    m_album = album;
    m_opener.stop();
    m_error->clear();
    m_report->setAlbum(album);
    m_photos.setPhotos({});
    showPhotos();
    arrange();
    if (!album.isEmpty())
        m_source.wantPhotos(album);
}

void AlbumDetail::showPhotos()
{
    const Photos photos = m_source.photos(m_album);
    const bool isFirst = m_photos.rowCount() == 0;
    if (photos && m_photos.setPhotos(photos))
        lookUpChecked(photos);
    if (photos || !isFirst || (!m_error->isHidden() && !isComing()))
        m_stack->setCurrentWidget(m_grid); // empty where the error says why
    else
        m_stack->setCurrentWidget(isComing() ? m_coming : m_loading);
    if (photos && isFirst && m_photos.rowCount() > 0)
        m_grid->setCurrentIndex(m_photos.index(0));
    arrange();
}

/// A help: where the ledger does not answer, nothing is said.
void AlbumDetail::lookUpChecked(const Photos &photos)
{
    const auto name = AlbumName::parse(m_album);
    if (!name)
        return;
    m_desk.ask(
        this,
        [photos, name = *name](const Workspace &workspace, const std::stop_token &) {
            return checkedPhotos(workspace.ledger(), workspace.location(), name, *photos);
        },
        m_desk.whileOpen([this, photos](const Result<std::vector<bool>> &checked) {
            if (checked)
                m_photos.setChecked(photos, *checked);
            arrange();
        }));
}

/// Its first upload is under way, and the store has not been seen to have any of it.
bool AlbumDetail::isComing() const
{
    const AlbumOverview *album = m_model.find(m_album);
    return album && album->upload && !album->upload->isFinal() && !m_source.isInStore(m_album);
}

void AlbumDetail::tryAgain()
{
    m_error->clear();
    if (m_failed) {
        m_opener.open(*m_failed);
        return;
    }
    showPhotos();
    m_source.check(m_album);
}

void AlbumDetail::arrange()
{
    m_title->setText(m_album);
    m_title->setToolTip(m_album);
    const AlbumOverview *album = m_model.find(m_album);
    m_standing->setVisible(album);
    if (!album)
        return;
    const Standing standing = albumStanding(*album, m_model.linkOf(*album), m_desk.now());
    m_standing->set(standing.text, standing.tone);
    const std::uint64_t videos = m_photos.videos();
    m_note->setText(dotted({contentsText(album->photos - std::min(videos, album->photos), videos, album->bytes),
                            checkedText(m_photos.unchecked())}));
    m_photos.setArchiveTime(album->state == ArchiveState::Stale ? album->archiveMadeAt : std::nullopt);
    m_link->setVisible(!album->archive.isEmpty());
    m_create->setEnabled(!movingOf(*album));
    const bool isReady = standing.tone == Tone::Good;
    makePrimary(m_link, isReady); // what is to be done next
    makePrimary(m_create, !isReady && m_create->isEnabled());
}

void AlbumDetail::fetching()
{
    if (m_opener.progress())
        m_error->clear(); // of one before
    m_hint->setText(m_opener.progress() ? tr("Fetching the photo…") : tr("Enter opens a photo, Esc goes back"));
}

void AlbumDetail::retranslate()
{
    //: a button that leads back to the list of albums
    m_back->setText(tr("← Albums"));
    m_create->setText(tr("Create ZIP"));
    m_link->setText(tr("Copy link"));
    //: a button with a menu
    m_more->setText(tr("…"));
    m_more->setAccessibleName(tr("More"));
    m_again->setText(tr("Try again"));
    m_coming->set(tr("The photos appear here when they are uploaded."), {});
    m_grid->setAccessibleName(tr("Photos"));
    m_report->retranslate();
    fetching();
    arrange();
}

} // namespace photoporter::ui
