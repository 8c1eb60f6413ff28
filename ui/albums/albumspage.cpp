// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace photoporter::ui {

using namespace std::chrono_literals;

namespace {

constexpr int widePage = 900, widePanel = 296, narrowPanel = 244;

} // namespace

AlbumsPage::AlbumsPage(Desk &of, QWidget *parent)
    : Page(of, parent),
      m_links(of.preferences()),
      m_model(m_links, [this] { return desk().now(); }),
      m_source(of, m_model),
      m_thumbnails(of),
      m_actions(of, m_model, m_links, this),
      m_menu(new AlbumMenu(m_model, m_source, m_actions, this)),
      m_list(new AlbumList(of, m_model, m_source, m_thumbnails)),
      m_summary(new AlbumSummary(of, m_model, m_source, m_thumbnails, m_actions, *m_menu)),
      m_detail(new AlbumDetail(of, m_model, m_source, m_thumbnails, m_actions, *m_menu)),
      m_head(new PageHead),
      m_search(new QLineEdit),
      m_create(new QPushButton),
      m_upload(new QPushButton),
      m_stack(new QStackedWidget)
{
    m_overview = buildOverview();
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_detail);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({}); // they are the window's
    box->addWidget(m_stack);
    wire();
    const auto openLinks = [this] {
        if (desk().profile())
            m_links.open(desk().profile()->id, desk().now());
        m_links.setPossible(!desk().workspace() || desk().workspace()->store().capabilities().presign);
        m_model.textsChanged();
    };
    connect(&of, &Desk::storeOpened, this, openLinks);
    if (of.workspace())
        openLinks();
    retranslate();
    choose();
}

AlbumsPage::~AlbumsPage()
{
    delete m_stack; // its widgets use the members, also while they are being hidden
}

QWidget *AlbumsPage::buildOverview()
{
    auto *overview = new QWidget;
    makePrimary(m_upload);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(55 * step);
    m_head->addControl(m_search);
    m_head->addControl(m_create);
    m_head->addControl(m_upload);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(5 * step);
    columns->addWidget(m_list, 1);
    columns->addWidget(m_summary);
    auto *rows = new QVBoxLayout(overview);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * step);
    rows->addWidget(m_head);
    rows->addLayout(columns, 1);
    return overview;
}

void AlbumsPage::wire()
{
    const auto upload = [this] { desk().offerUpload({}); };
    connect(m_upload, &QPushButton::clicked, this, upload);
    connect(m_list, &AlbumList::uploadRequested, this, upload);
    connect(m_create, &QPushButton::clicked, this, [this] { m_actions.createZip(chosen()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->search(text);
        chooseOne();
    });
    connect(m_search, &QLineEdit::returnPressed, &m_list->table(), [this] { m_list->table().setFocus(); });
    connect(m_menu, &AlbumMenu::detailRequested, this, &AlbumsPage::showDetail);
    connect(m_menu, &AlbumMenu::uploadRequested, this,
            [this](const QString &album) { desk().offerUpload({}, album); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setAlbums(chosen()); });
    connect(m_summary, &AlbumSummary::detailRequested, this, &AlbumsPage::showDetail);
    connect(m_detail, &AlbumDetail::left, this, &AlbumsPage::back);
    AlbumTableView &table = m_list->table();
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this,
            [this, &table](QPoint place) { m_menu->popup(table.viewport()->mapToGlobal(place)); });
    connect(&table, &AlbumTableView::chosen, this, &AlbumsPage::showDetail);
    connect(&table, &AlbumTableView::selectedChanged, this, &AlbumsPage::choose);
    connect(m_list, &AlbumList::shownChanged, this, &AlbumsPage::chooseOne);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AlbumsPage::chooseOne);
    connect(&m_source, &AlbumSource::albumChanged, &m_thumbnails, &ThumbnailService::forgetCover);
    connect(&m_actions, &AlbumActions::archiveRemoved, &m_source, &AlbumSource::reload);
    addShortcut(createZipKeys, [this] { m_actions.createZip(chosen()); });
    addShortcut(Qt::CTRL | Qt::Key_L, [this] {
        if (chosen().size() == 1)
            m_actions.copyLink(chosen().front());
    });
    addShortcut(Qt::Key_Delete, [this] { m_actions.removeArchives(chosen()); });
    m_minute.setInterval(1min); // "today" is not for ever
    connect(&m_minute, &QTimer::timeout, table.viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
}

void AlbumsPage::addShortcut(const QKeySequence &keys, const std::function<void()> &what)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
}

QStringList AlbumsPage::chosen() const
{
    if (m_stack->currentWidget() == m_detail)
        return {m_detail->album()};
    return m_list->table().selectedAlbums();
}

void AlbumsPage::choose()
{
    const QStringList albums = m_list->table().selectedAlbums();
    m_summary->setAlbums(albums);
    m_summary->setVisible(m_list->hasAlbums());
    m_create->setEnabled(!albums.isEmpty());
    m_create->setVisible(m_list->hasAlbums());
    m_search->setVisible(m_list->hasAlbums());
    m_upload->setVisible(!m_list->isEmpty()); // one of its kind is enough
}

/// What somebody asked for, else the first: the panel beside the table is never empty without need.
void AlbumsPage::chooseOne()
{
    AlbumTableView &table = m_list->table();
    if (!m_awaited.isEmpty() && m_model.find(m_awaited))
        table.selectAlbum(std::exchange(m_awaited, {}));
    else if (table.selectedAlbums().isEmpty() && table.model()->rowCount() > 0)
        table.selectAlbum(table.model()->index(0, AlbumModel::Name).data(AlbumModel::NameRole).toString());
    choose();
    if (QWidget *shown = first(); shown && hasFocus())
        shown->setFocus(); // there was nothing to give it to
}

void AlbumsPage::showDetail(const QString &album)
{
    if (album.isEmpty())
        return;
    m_detail->setAlbum(album);
    m_stack->setCurrentWidget(m_detail);
    m_detail->grid().setFocus();
}

void AlbumsPage::go(const Destination &destination)
{
    if (destination.album.isEmpty())
        return;
    back();
    m_search->clear();
    m_awaited = destination.album;
    chooseOne();
}

void AlbumsPage::refresh()
{
    m_thumbnails.forgetFailures();
    m_source.refresh();
}

void AlbumsPage::search()
{
    back();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool AlbumsPage::back()
{
    if (m_stack->currentWidget() == m_detail) {
        m_stack->setCurrentWidget(m_overview);
        m_detail->setAlbum({});
        m_list->table().setFocus();
        return true;
    }
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_list->table().setFocus();
    return true;
}

QWidget *AlbumsPage::first()
{
    if (m_stack->currentWidget() == m_detail)
        return &m_detail->grid();
    return m_list->first();
}

void AlbumsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_summary->setFixedWidth(width() >= widePage ? widePanel : narrowPanel);
}

void AlbumsPage::retranslate()
{
    m_head->setTitle(tr("Albums"));
    m_search->setPlaceholderText(tr("Search albums"));
    m_search->setAccessibleName(tr("Search albums"));
    m_create->setText(tr("Create ZIP"));
    //: %1: the keys for it, "Ctrl+Z"
    m_create->setToolTip(tr("Creates a ZIP of each chosen album (%1)")
                             .arg(QKeySequence(createZipKeys).toString(QKeySequence::NativeText)));
    m_upload->setText(tr("Upload album…"));
    m_menu->retranslate();
    m_list->retranslate();
    m_summary->retranslate();
    m_detail->retranslate();
}

} // namespace photoporter::ui
