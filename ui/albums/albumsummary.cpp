// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumsummary.h"

#include "ui/albums/albumwords.h"
#include "ui/albums/photomodel.h"
#include "ui/common/format.h"

#include <QHBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AlbumSummary::AlbumSummary(Desk &desk, AlbumModel &model, AlbumSource &source, ThumbnailService &thumbnails,
                           AlbumActions &actions, AlbumMenu &menu, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_model(model),
      m_source(source),
      m_actions(actions),
      m_title(makeLabel(TextSize::Title, true)),
      m_contents(makeQuiet()),
      m_dates(makeQuiet()),
      m_strip(new ThumbnailStrip(thumbnails)),
      m_all(new QPushButton),
      m_rule(new QFrame),
      m_archive(new ArchiveBox),
      m_report(new ReportBox(actions)),
      m_first(new QPushButton),
      m_second(new QPushButton),
      m_more(new QPushButton),
      m_deeds(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    m_more->setMenu(&menu);
    m_settled.setSingleShot(true);
    m_settled.setInterval(150ms);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        if (isVisible()) // else another view has asked for its album meanwhile
            m_source.wantPhotos(m_albums.size() == 1 ? m_albums.front() : QString());
    });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT detailRequested(m_albums.value(0)); });
    connect(m_strip, &ThumbnailStrip::pressed, this, [this] { Q_EMIT detailRequested(m_albums.value(0)); });
    connect(m_first, &QPushButton::clicked, this, [this] { m_firstDeed(); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_secondDeed(); });
    connect(&source, &AlbumSource::photosArrived, this, &AlbumSummary::arrange);
    connect(&source, &AlbumSource::photosFailed, this, &AlbumSummary::arrange);
    connect(&desk, &Desk::snapshotChanged, this, &AlbumSummary::arrange);
    connect(&model, &QAbstractItemModel::dataChanged, this, &AlbumSummary::arrange);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &AlbumSummary::arrange);
}

void AlbumSummary::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_settled.start();
}

void AlbumSummary::build()
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeLink(m_all);
    m_rule->setProperty("kind", u"rule"_s);
    m_rule->setFixedHeight(1);
    makeMore(m_more);
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_deeds->setSpacing(2 * step);
    m_deeds->addWidget(m_first, 1);
    m_deeds->addWidget(m_second, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * step);
    head->addWidget(m_title, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    box()->addLayout(head);
    box()->addWidget(m_contents);
    box()->addWidget(m_dates);
    box()->addWidget(m_strip);
    box()->addWidget(m_all, 0, Qt::AlignRight);
    box()->addWidget(m_rule);
    box()->addWidget(m_archive);
    box()->addWidget(m_report);
    box()->addStretch(1);
    box()->addLayout(m_deeds);
}

void AlbumSummary::setAlbums(const QStringList &albums)
{
    if (m_albums == albums)
        return;
    m_albums = albums;
    m_settled.start(); // not at each step of an arrow key that is held down
    arrange();
}

void AlbumSummary::arrange()
{
    const AlbumOverview *album = m_albums.size() == 1 ? m_model.find(m_albums.front()) : nullptr;
    for (QWidget *widget : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_all),
                            static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_archive)})
        widget->setVisible(album);
    m_report->setAlbum(album ? album->album : QString());
    m_more->setVisible(!m_albums.isEmpty());
    if (album)
        arrangeOne(*album);
    else if (m_albums.size() > 1)
        arrangeSeveral();
    else
        arrangeNone();
}

void AlbumSummary::arrangeNone()
{
    m_title->setText(tr("No album chosen"));
    m_contents->setText(tr("Choose one to see its photos and its ZIP."));
    m_dates->hide();
    setDeeds({}, {});
}

void AlbumSummary::arrangeSeveral()
{
    std::uint64_t photos = 0, bytes = 0;
    for (const QString &name : std::as_const(m_albums)) {
        if (const AlbumOverview *album = m_model.find(name)) {
            photos += album->photos;
            bytes += album->bytes;
        }
    }
    m_title->setText(tr("%n albums chosen", nullptr, static_cast<int>(m_albums.size())));
    m_contents->setText(contentsText(photos, 0, bytes));
    m_dates->hide();
    setDeeds({tr("Create %n ZIPs", nullptr, static_cast<int>(m_albums.size())),
              [this] { m_actions.createZip(m_albums); }},
             {});
}

void AlbumSummary::arrangeOne(const AlbumOverview &album)
{
    m_title->setText(album.album);
    showContents(album);
    m_archive->set(archiveWords(album, m_model.linkOf(album), m_desk.rates(), m_desk.now()));
    auto [first, second] = deedsOf(album);
    setDeeds(std::move(first), std::move(second));
}

void AlbumSummary::showContents(const AlbumOverview &album)
{
    const Photos photos = m_source.photos(album.album);
    if (photos != std::exchange(m_photos, photos))
        m_videos = photos ? videosAmong(*photos) : 0;
    const std::uint64_t others = album.photos - std::min(m_videos, album.photos);
    m_contents->setText(album.isCounted ? contentsText(others, m_videos, album.bytes) : tr("Not counted yet"));
    m_dates->setVisible(album.changedAt.has_value());
    if (album.changedAt)
        m_dates->setText(tr("Changed %1").arg(format::moment(*album.changedAt, m_desk.now())));
    //: when the program looked at the album in the store; %1 is a date with its time
    m_dates->setToolTip(
        album.checkedAt ? tr("Looked at in the store: %1").arg(format::exactMoment(*album.checkedAt)) : QString());
    m_strip->setPhotos(photos, album.photos);
    m_strip->setVisible(album.photos > 0);
    m_all->setVisible(album.photos > 0);
    //: leads to all photos of an album; %1 is their number
    m_all->setText(tr("all %1 →").arg(format::count(album.photos)));
}

AlbumSummary::Deed AlbumSummary::pauseDeed(const Activity &moving) const
{
    const auto deed = [&](const QString &text, auto what) {
        return Deed{text, [this, what, album = moving.album, id = moving.id] { (m_actions.*what)(album, id); }};
    };
    return moving.state == ActivityState::Paused ? deed(tr("Resume"), &AlbumActions::resume)
                                                 : deed(tr("Pause"), &AlbumActions::pause);
}

AlbumSummary::Deed AlbumSummary::createDeed(const QString &album) const
{
    return {tr("Create ZIP"), [this, album] { m_actions.createZip({album}); }};
}

AlbumSummary::Deed AlbumSummary::linkDeed(const QString &album) const
{
    return {tr("Copy link"), [this, album] { m_actions.copyLink(album); }};
}

std::pair<AlbumSummary::Deed, AlbumSummary::Deed> AlbumSummary::deedsOf(const AlbumOverview &album) const
{
    const QString name = album.album;
    const auto jobDeed = [this](ActivityId id) {
        return Deed{tr("Show job"), [this, id] { m_desk.show({.page = PageId::Jobs, .activity = id}); }};
    };
    if (const Activity *moving = movingOf(album))
        return {pauseDeed(*moving), jobDeed(moving->id)};
    if (album.upload)
        return {jobDeed(album.upload->id), createDeed(name)};
    switch (album.state) {
    case ArchiveState::Failed:
        return {{tr("See what to do"),
                 [this, letter = album.letter] { m_desk.show({.page = PageId::DeadLetters, .letter = letter}); }},
                createDeed(name)};
    case ArchiveState::Ready:
        return {linkDeed(name), {tr("Download…"), [this, name] { m_actions.download(name); }}};
    case ArchiveState::Stale:
        return {createDeed(name), linkDeed(name)};
    default:
        return {createDeed(name), {}};
    }
}

void AlbumSummary::setDeeds(Deed first, Deed second)
{
    m_first->setVisible(first.what != nullptr);
    m_first->setText(first.text);
    m_firstDeed = std::move(first.what);
    m_second->setVisible(second.what != nullptr);
    m_second->setText(second.text);
    m_secondDeed = std::move(second.what);
    fitDeeds();
}

/// Side by side where both texts have room (which differs by language), else one below the other.
void AlbumSummary::fitDeeds()
{
    const int needed = m_first->sizeHint().width() + m_deeds->spacing() + m_second->sizeHint().width();
    const bool isRoomy = m_second->isHidden() || needed <= box()->contentsRect().width();
    m_deeds->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AlbumSummary::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fitDeeds();
}

void AlbumSummary::retranslate()
{
    //: a button with a menu
    m_more->setText(tr("…"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_strip->setAccessibleName(tr("The first photos of the album"));
    m_report->retranslate();
    arrange();
}

} // namespace photoporter::ui
