// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/common/widgets.h"
#include "ui/window/closing.h"
#include "ui/window/icons.h"
#include "ui/window/noticebar.h"
#include "ui/window/overlay.h"
#include "ui/window/shortcuts.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusstrip.h"
#include "ui/window/tray.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(900, 600);
constexpr QSize usual(1280, 800);
constexpr auto tryAgainAfter = std::chrono::seconds(30);

} // namespace

MainWindow::MainWindow(Desk &desk, WindowParts parts, QWidget *parent)
    : QMainWindow(parent),
      m_desk(desk),
      m_parts(std::move(parts)),
      m_side(new Sidebar(desk, this)),
      m_trouble(new ErrorStrip(this)),
      m_tryAgain(m_trouble->addButton()),
      m_settings(m_trouble->addButton()),
      m_stack(new QStackedWidget(this)),
      m_tray(new Tray(desk, this))
{
    setWindowTitle(u"Photoporter"_s);
    setWindowIcon(programIcon());
    setMinimumSize(smallest);
    auto *center = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_side);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(5 * step, 4 * step, 5 * step, 6 * step);
    content->setSpacing(2 * step);
    content->addWidget(m_trouble);
    content->addWidget(m_stack, 1);
    columns->addLayout(content, 1);
    auto *rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(new StatusStrip(desk, center));
    setCentralWidget(center);
    m_overlay = new Overlay(center);
    m_notices = new NoticeBar(center);
    m_again.setSingleShot(true);
    makeShortcuts();
    watchDesk();
    restoreLayout();
    showPageOrStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeShortcuts()
{
    const auto add = [this](QKeySequence keys, auto what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    // What a sheet covers is out of reach of keys, too.
    const auto addUncovered = [this, add](QKeySequence keys, auto what) {
        add(keys, [this, what] {
            if (!m_overlay->isVisible())
                what();
        });
    };
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        addUncovered(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)),
                     [this, page] { go({.page = static_cast<PageId>(page)}); });
    addUncovered(Qt::CTRL | Qt::Key_U, [this] { m_desk.offerUpload({}); });
    addUncovered(Qt::CTRL | Qt::Key_F, [this] {
        if (Page *shown = shownPage())
            shown->search();
    });
    addUncovered(Qt::Key_F5, [this] {
        if (Page *shown = shownPage())
            shown->refresh();
    });
    addUncovered(Qt::Key_F1, [this] { showKeys(); });
    add(Qt::CTRL | Qt::Key_Q, [this] { quit(); });
}

void MainWindow::watchDesk()
{
    connect(m_side, &Sidebar::pageChosen, this, [this](PageId page) { go({.page = page}); });
    connect(&m_desk, &Desk::showRequested, this, &MainWindow::go);
    connect(&m_desk, &Desk::noticeRaised, m_notices, &NoticeBar::show);
    connect(&m_desk, &Desk::uploadOffered, this, &MainWindow::offerUpload);
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_desk, &Desk::storeFailed, this, &MainWindow::showFailure);
    connect(&m_desk, &Desk::openingChanged, this, [this] {
        m_again.stop();
        if (!m_desk.failure())
            m_trouble->clear();
    });
    connect(&m_desk, &Desk::storeOpened, this, [this] {
        showPageOrStart();
        if (const QStringList paths = std::exchange(m_offered, {}); !paths.isEmpty())
            offerUpload(paths, {});
    });
    connect(&m_desk.preferences(), &Preferences::storesChanged, this, &MainWindow::showPageOrStart);
    const auto again = [this] {
        if (m_desk.profile())
            m_desk.open(*m_desk.profile());
    };
    connect(m_tryAgain, &QPushButton::clicked, this, again);
    connect(&m_again, &QTimer::timeout, this, again);
    connect(m_settings, &QPushButton::clicked, this, [this] { go({.page = PageId::Settings}); });
    connect(m_overlay, &Overlay::closeAsked, this, &MainWindow::back);
    connect(m_overlay, &Overlay::clickedBeside, this, [this] {
        if (m_overlay->sheet() != m_upload.sheet || !m_upload.hasWork())
            back();
    });
    connect(m_overlay, &Overlay::keyboardFreed, this, [this] {
        Page *shown = shownPage();
        if (QWidget *first = shown ? shown->first() : nullptr)
            first->setFocus();
    });
    connect(m_tray, &Tray::windowAsked, this, &MainWindow::raiseWindow);
    connect(m_tray, &Tray::quitAsked, this, &MainWindow::quit);
    retranslate();
}

void MainWindow::retranslate()
{
    m_tryAgain->setText(tr("Try again"));
    m_settings->setText(tr("Settings"));
}

void MainWindow::showPageOrStart()
{
    const bool first = m_desk.preferences().stores().empty() && m_parts.makeStart;
    m_side->setVisible(!first);
    if (!first) {
        showPage(m_current);
        return;
    }
    if (!m_start) {
        m_start = m_parts.makeStart(m_desk, m_stack);
        m_stack->addWidget(m_start);
    }
    m_stack->setCurrentWidget(m_start);
}

Page *MainWindow::page(PageId page)
{
    Page *&made = m_pages[static_cast<std::size_t>(page)];
    if (!made) {
        made = m_parts.makePage(page, m_desk, m_stack);
        m_stack->addWidget(made);
    }
    return made;
}

void MainWindow::showPage(PageId id)
{
    if (std::exchange(m_current, id) != id)
        m_desk.preferences().saveLayout(u"page"_s, QByteArray::number(static_cast<int>(id)));
    const QWidget *before = m_stack->currentWidget();
    Page *shown = page(id);
    const bool changes = before != shown;
    m_stack->setCurrentWidget(shown);
    m_side->setCurrent(id);
    if (!changes || m_overlay->isVisible())
        return;
    QWidget *first = shown->first();
    (first ? first : shown)->setFocus(); // a page that has nothing yet hands it on
}

Page *MainWindow::shownPage()
{
    return m_stack->currentWidget() == m_start ? nullptr : page(m_current);
}

void MainWindow::go(const Destination &destination)
{
    if (m_desk.preferences().stores().empty() && m_parts.makeStart)
        return; // there is nothing to see before a store was chosen
    showPage(destination.page);
    page(destination.page)->go(destination);
}

void MainWindow::showFailure(const Error &error)
{
    m_trouble->show(error);
    m_settings->show();
    if (error.isTransient())
        m_again.start(tryAgainAfter);
}

void MainWindow::showSnapshot()
{
    const Snapshot &snapshot = m_desk.snapshot();
    m_side->setBadge(PageId::Jobs, snapshot.running() + snapshot.waiting());
    m_side->setBadge(PageId::DeadLetters, static_cast<int>(snapshot.openLetters));
    if (snapshot.trouble) {
        m_trouble->show(*snapshot.trouble);
        m_settings->hide(); // it is the ledger's, not the store's
    } else if (!m_desk.failure()) {
        m_trouble->clear();
    }
}

void MainWindow::offerUpload(const QStringList &paths, const QString &album)
{
    if (!m_parts.makeUpload)
        return;
    if (m_desk.preferences().stores().empty()) {
        if (!paths.isEmpty())
            m_offered = paths;
        m_desk.notify({.text = tr("Choose a store first: photos need a place to go.")});
        return;
    }
    if (!m_upload.sheet)
        m_upload = m_parts.makeUpload(m_desk, m_overlay, [this] { m_overlay->close(); });
    m_overlay->open(m_upload.sheet);
    m_upload.offer(paths, album);
}

void MainWindow::showKeys()
{
    delete m_keys; // it may be of another language
    m_keys = new ShortcutsSheet(m_overlay);
    connect(m_keys, &ShortcutsSheet::closed, m_overlay, &Overlay::close);
    m_overlay->open(m_keys);
}

void MainWindow::back()
{
    if (m_overlay->isVisible()) {
        m_overlay->close();
        return;
    }
    if (Page *shown = shownPage())
        shown->back();
}

void MainWindow::quit()
{
    if (!isVisible() && m_desk.errands() == 0) { // in the tray, where the user left it: what runs goes on later
        QApplication::quit();
        return;
    }
    if (!isVisible())
        raiseWindow(); // for the question
    m_quits = true;
    close();
    m_quits = false;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        back();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_tray->retranslate();
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        saveLayout();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    saveLayout();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    saveLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const Snapshot &snapshot = m_desk.snapshot();
    const Unfinished unfinished{.goesOn = snapshot.running() + snapshot.waiting(), .ends = m_desk.errands()};
    Preferences &preferences = m_desk.preferences();
    const bool canGoOn = m_tray->isThere() && !m_quits;
    const auto silent = closingWithoutAsking(unfinished, canGoOn, preferences.onClose());
    // What is chosen for closing is not changed by quitting once.
    switch (silent ? *silent : askAboutClosing(this, unfinished, canGoOn, m_quits ? nullptr : &preferences)) {
    case Closing::Stay:
        event->ignore();
        return;
    case Closing::GoOn:
        hide();
        event->ignore();
        return;
    case Closing::Quit:
        break;
    }
    event->accept();
    QApplication::quit();
}

void MainWindow::restoreLayout()
{
    Preferences &preferences = m_desk.preferences();
    if (!restoreGeometry(preferences.layout(u"window"_s)))
        resize(usual);
    const int page = preferences.layout(u"page"_s).toInt();
    if (page >= 0 && page < static_cast<int>(m_pages.size()))
        m_current = static_cast<PageId>(page);
}

void MainWindow::saveLayout()
{
    if (isVisible())
        m_desk.preferences().saveLayout(u"window"_s, saveGeometry());
}

} // namespace photoporter::ui
