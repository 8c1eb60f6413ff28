// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspage.h"

#include "ui/common/format.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/jobslist.h"

#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

const QString layoutName = u"jobs/splitter"_s;
constexpr auto patience = std::chrono::milliseconds(150);

} // namespace

JobsPage::JobsPage(Desk &desk, QWidget *parent) : Page(desk, parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    build();
    listen();
    retranslate();
    take();
}

void JobsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({}); // they are the window's
    column->setSpacing(2 * step);
    m_head = new PageHead;
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(220);
    m_all = new QPushButton;
    m_all->setObjectName(u"all"_s);
    m_head->addControl(m_search);
    m_head->addControl(m_all);
    m_error = new ErrorStrip;
    m_list = new JobsList(desk());
    m_detail = new JobDetail(desk());
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3 * step);
    m_list->setMinimumWidth(220);
    m_detail->setMinimumWidth(390);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({290, 760});
    m_splitter->restoreState(desk().preferences().layout(layoutName));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { desk().preferences().saveLayout(layoutName, m_splitter->saveState()); });
    m_empty = new EmptyPlace;
    m_albums = m_empty->addButton();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    column->addWidget(m_head);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
}

void JobsPage::listen()
{
    connect(&desk(), &Desk::snapshotChanged, this, &JobsPage::take);
    connect(&desk(), &Desk::storeOpened, this, &JobsPage::take);
    connect(&desk(), &Desk::storeClosed, this, [this] {
        m_error->clear();
        take();
    });
    connect(&desk(), &Desk::storeFailed, this, &JobsPage::take);
    connect(&desk(), &Desk::openingChanged, this, [this] {
        m_patience.start();
        take();
    });
    connect(&m_patience, &QTimer::timeout, this, &JobsPage::take);
    connect(m_list, &JobsList::chosenChanged, this, &JobsPage::showChosen);
    connect(m_list, &JobsList::pauseWanted, this, [this] {
        const auto chosen = m_list->chosen();
        actOnChosen(possible(ActivityAction::Pause, chosen).empty() ? ActivityAction::Resume
                                                                    : ActivityAction::Pause);
    });
    connect(m_list, &JobsList::cancelWanted, this, [this] {
        if (!possible(ActivityAction::Cancel, m_list->chosen()).empty())
            m_detail->header().askToCancel();
    });
    connect(m_detail, &JobDetail::wanted, this, &JobsPage::actOnChosen);
    connect(m_search, &QLineEdit::textChanged, m_list, &JobsList::setSearch);
    connect(m_all, &QPushButton::clicked, this, &JobsPage::actOnAll);
    connect(m_albums, &QPushButton::clicked, this, [this] { desk().show({.page = PageId::Albums}); });
}

void JobsPage::take()
{
    const Snapshot &snapshot = desk().snapshot();
    if (snapshot.trouble)
        return; // what was seen last stays; the window tells why
    m_list->set(snapshot.activities);
    m_stack->setCurrentIndex(snapshot.activities.empty() ? 0 : 1);
    m_search->setEnabled(!snapshot.activities.empty());
    if (m_awaited && m_list->choose(*m_awaited))
        m_awaited.reset();
    m_list->view()->viewport()->update(); // rates change where activities don't
    tell();
    showChosen();
}

void JobsPage::showChosen()
{
    m_detail->show(m_list->chosen());
}

ActivityAction JobsPage::actionForAll() const
{
    const auto &activities = desk().snapshot().activities;
    const bool anyMoves = !possible(ActivityAction::Pause, activities).empty();
    const bool anyRests = !possible(ActivityAction::Resume, activities).empty();
    return !anyMoves && anyRests ? ActivityAction::Resume : ActivityAction::Pause;
}

void JobsPage::actOnAll()
{
    const ActivityAction action = actionForAll();
    act(action, possible(action, desk().snapshot().activities));
}

void JobsPage::actOnChosen(ActivityAction action)
{
    act(action, possible(action, m_list->chosen()));
    m_list->view()->setFocus(Qt::OtherFocusReason); // the button may be gone by now
}

void JobsPage::act(ActivityAction action, const std::vector<ActivityId> &ids)
{
    m_error->clear();
    if (ids.empty())
        return;
    desk().ask(
        this,
        [action, ids](Workspace &workspace, const std::stop_token &) { return doTo(workspace, action, ids); },
        [this](const Result<> &done) {
            if (!done)
                m_error->show(done.error());
            desk().refreshSoon();
        });
}

void JobsPage::go(const Destination &destination)
{
    if (!destination.activity)
        return;
    if (!m_search->text().isEmpty())
        m_search->clear();
    m_awaited = destination.activity;
    if (m_list->choose(*m_awaited))
        m_awaited.reset();
}

void JobsPage::refresh()
{
    desk().refreshSoon();
}

void JobsPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool JobsPage::back()
{
    if (m_detail->header().isAsking()) {
        m_detail->header().dropQuestion();
        m_list->view()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget *JobsPage::first()
{
    return m_list->view();
}

void JobsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search jobs"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_albums->setText(tr("Show albums"));
    m_list->retranslate();
    m_detail->retranslate();
    tell();
}

/// The words that depend on how things stand.
void JobsPage::tell()
{
    const Snapshot &snapshot = desk().snapshot();
    m_head->setTitle(tr("Jobs"));
    QStringList note;
    if (snapshot.running() > 0)
        note << tr("%n running", nullptr, snapshot.running());
    if (snapshot.waiting() > 0)
        note << tr("%n waiting", nullptr, snapshot.waiting());
    m_head->setNote(note.join(u" · "_s));
    const ActivityAction all = actionForAll();
    m_all->setText(all == ActivityAction::Resume ? tr("Resume all") : tr("Pause all"));
    m_all->setAccessibleName(m_all->text());
    m_all->setEnabled(!possible(all, snapshot.activities).empty());
    m_albums->setVisible(desk().workspace() != nullptr);
    if (desk().isOpening())
        m_empty->set(m_patience.isActive() ? QString() : tr("Opening the store…"), {});
    else if (!desk().workspace())
        m_empty->set(tr("No store is open"),
                     tr("Choose a store at the upper left; its uploads and jobs appear here."));
    else
        m_empty->set(tr("Nothing is going on"),
                     tr("Uploads and the making of ZIPs appear here, with their progress. Drop a folder of photos "
                        "anywhere in the window to upload it, or choose an album and create its ZIP."));
}

} // namespace photoporter::ui
