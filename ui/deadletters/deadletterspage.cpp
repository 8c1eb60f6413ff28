// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "store/s3/config.h"
#include "store/s3/leastpolicy.h"
#include "ui/common/filedialogs.h"
#include "ui/common/widgets.h"
#include "ui/deadletters/letteractions.h"
#include "ui/deadletters/letterlist.h"
#include "ui/deadletters/storyview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds slow{150};
const QString layoutName = u"deadletters/splitter"_s;

std::optional<S3Location> bucketOf(const std::optional<StoreProfile> &profile)
{
    const auto location =
        profile ? parseS3Url(profile->url) : Result<S3Location>(fail(ErrorCode::InvalidInput, {}));
    return location ? std::optional(*location) : std::nullopt;
}

} // namespace

DeadLettersPage::DeadLettersPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_model(new DeadLettersModel(this)),
      m_actions(new LetterActions(desk, this)),
      m_head(new PageHead(this)),
      m_error(new ErrorStrip(this)),
      m_export(new QPushButton(this)),
      m_retryAll(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)),
      m_list(new LetterList(*m_model, this)),
      m_story(new StoryView(this)),
      m_empty(new EmptyPlace(this)),
      m_showAll(m_empty->addButton())
{
    build();
    connectDesk();
    connectParts();
    DeadLettersPage::retranslate();
    read();
}

void DeadLettersPage::build()
{
    setObjectName(u"page"_s);
    makePrimary(m_retryAll);
    m_head->addControl(m_export);
    m_head->addControl(m_retryAll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3 * step + 2);
    m_list->setMinimumWidth(60 * step);
    m_splitter->addWidget(m_list);
    auto *scrolled = new QScrollArea; // a long story in a low window
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setMinimumWidth(95 * step);
    scrolled->setWidget(m_story);
    m_splitter->addWidget(scrolled);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({330, 700});
    m_splitter->restoreState(desk().preferences().layout(layoutName));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({}); // they are the window's
    column->setSpacing(2 * step);
    column->addWidget(m_head);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    m_late.setSingleShot(true);
    m_late.setInterval(slow);
    connect(&m_late, &QTimer::timeout, this, &DeadLettersPage::showState);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { desk().preferences().saveLayout(layoutName, m_splitter->saveState()); });
}

void DeadLettersPage::connectDesk()
{
    connect(&desk(), &Desk::storeOpened, this, [this] {
        m_error->clear();
        m_wasRead = m_couldNotRead = false;
        read();
    });
    connect(&desk(), &Desk::storeClosed, this, [this] {
        m_wasRead = false;
        m_model->replaceRows({});
        showState();
    });
    connect(&desk(), &Desk::snapshotChanged, this, [this] {
        if (desk().snapshot().openLetters != m_openLetters)
            read();
    });
    connect(&desk(), &Desk::activitiesEnded, this, &DeadLettersPage::read);
}

void DeadLettersPage::connectParts()
{
    connect(m_actions, &LetterActions::changed, this, &DeadLettersPage::read);
    connect(m_actions, &LetterActions::failed, m_error, &ErrorStrip::show);
    connect(m_list, &LetterList::currentChanged, this, &DeadLettersPage::readDetail);
    connect(m_list, &LetterList::filterChanged, this, &DeadLettersPage::showState);
    connect(m_retryAll, &QPushButton::clicked, m_actions, [this] {
        m_error->clear();
        m_actions->retryAll();
    });
    connect(m_export, &QPushButton::clicked, this, &DeadLettersPage::chooseExport);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_list->setErrorClass({});
        m_list->setShown(LettersShown::All);
    });
    const auto forCurrent = [this](auto action) {
        return [this, action] {
            m_error->clear();
            if (const LetterRow *row = m_list->current())
                action(row->letter);
        };
    };
    const auto discard = forCurrent([this](const DeadLetter &letter) {
        if (letter.settlement == Settlement::Open)
            m_actions->discard(letter.id, letter.album);
    });
    connect(m_story, &StoryView::discardWanted, this, discard);
    auto *del = new QShortcut(QKeySequence::Delete, this);
    del->setContext(Qt::WidgetWithChildrenShortcut); // and not behind a sheet
    del->setAutoRepeat(false);                       // each letter is looked at before it is discarded
    connect(del, &QShortcut::activated, this, discard);
    connect(m_story, &StoryView::restoreWanted, this,
            forCurrent([this](const DeadLetter &letter) { m_actions->restore(letter.id); }));
    connect(m_story, &StoryView::retryWanted, this, [this, forCurrent](const JobRetry &how) {
        forCurrent([this, how](const DeadLetter &letter) { m_actions->retry(letter.id, how); })();
    });
    connect(m_story, &StoryView::jobWanted, this, forCurrent([this](const DeadLetter &letter) {
                desk().show({.page = PageId::Jobs, .activity = ActivityId{ActivityKind::Archive, letter.job}});
            }));
    connect(m_story, &StoryView::policyWanted, this, &DeadLettersPage::copyPolicy);
    connect(m_story, &StoryView::copyWanted, this, &DeadLettersPage::copyDetails);
}

void DeadLettersPage::go(const Destination &destination)
{
    m_wanted = destination.letter;
    if (m_wanted && std::ranges::contains(m_model->rows(), *m_wanted, idOf))
        m_list->select(*std::exchange(m_wanted, {}));
    else if (m_wanted)
        read();
}

void DeadLettersPage::refresh()
{
    m_error->clear();
    read();
}

void DeadLettersPage::search()
{
    m_list->view()->setFocus(Qt::ShortcutFocusReason);
}

QWidget *DeadLettersPage::first()
{
    return m_stack->currentWidget() == m_splitter ? m_list->view() : nullptr;
}

void DeadLettersPage::read()
{
    m_openLetters = desk().snapshot().openLetters;
    m_reading.request_stop(); // whoever asked before gets nothing: what is read now is newer
    if (!m_wasRead)
        m_late.start();
    m_reading = desk().ask(
        this,
        [](const Workspace &workspace, const std::stop_token &stop) -> Result<std::vector<LetterRow>> {
            auto rows = readLetters(workspace);
            return stop.stop_requested() ? cancelled() : std::move(rows);
        },
        desk().whileOpen([this](Result<std::vector<LetterRow>> rows) {
            if (rows)
                take(*std::move(rows));
            else if (rows.error().code != ErrorCode::Cancelled)
                readingFailed(rows.error());
        }));
    if (!desk().workspace())
        showState();
}

void DeadLettersPage::readingFailed(const Error &error)
{
    m_late.stop();
    m_couldNotRead = true;
    m_error->show(error);
    showState();
}

void DeadLettersPage::take(std::vector<LetterRow> rows)
{
    m_late.stop();
    if (std::exchange(m_couldNotRead, false))
        m_error->clear();
    m_model->setNow(desk().now());
    std::exchange(m_wasRead, true) ? m_model->updateRows(std::move(rows)) : m_model->replaceRows(std::move(rows));
    if (m_wanted)
        m_list->select(*std::exchange(m_wanted, {}));
    m_list->keepOneSelected();
    showState();
    readDetail();
}

void DeadLettersPage::readDetail()
{
    const LetterRow *row = m_list->current();
    if (!row)
        return;
    m_story->setPolicyCopyable(bucketOf(desk().profile()).has_value());
    m_story->setLetter(*row, desk().now());
    desk().ask(
        this,
        [id = row->letter.id, job = row->letter.job](const Workspace &workspace, const std::stop_token &) {
            return ui::readDetail(workspace, id, job);
        },
        desk().whileOpen([this](const Result<LetterDetail> &detail) {
            if (detail)
                m_story->setDetail(*detail, desk().now());
            else
                m_error->show(detail.error());
        }));
}

/// The list while it has rows; else why it has none, said gladly where that is good news.
void DeadLettersPage::showState()
{
    const int open = m_model->openCount();
    const bool any = !m_model->rows().empty();
    m_head->setNote(open > 0 ? tr("%n jobs need you", nullptr, open) : QString());
    m_retryAll->setEnabled(open > 0);
    m_export->setEnabled(any);
    m_stack->setCurrentWidget(m_list->filter().rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_showAll->setVisible(any);
    if (!desk().workspace())
        m_empty->set(tr("No store is open"), tr("Dead letters of a store are shown while it is open."));
    else if (!m_wasRead && m_couldNotRead)
        m_empty->set(tr("The dead letters could not be read"), tr("F5 tries it again."));
    else if (!m_wasRead)
        m_empty->set(tr("Reading the dead letters"), {});
    else if (any && open > 0)
        m_empty->set(tr("No dead letter is like that"), tr("There are others, which the filter does not show."));
    else
        m_empty->set(tr("Nothing needs you"),
                     tr("Every ZIP that was asked for was made, or is on its way. One that fails for good is kept "
                        "here, with what happened and what to do."));
}

void DeadLettersPage::chooseExport()
{
    chooseSaveFile(this, tr("Export dead letters"), u"dead-letters.json"_s, tr("JSON files (*.json)"),
                   [this](const QString &path) { exportTo(path); });
}

void DeadLettersPage::exportTo(const QString &path)
{
    m_error->clear();
    m_actions->exportTo(path, m_list->filter().shown() != LettersShown::Open);
}

void DeadLettersPage::copyPolicy()
{
    const auto bucket = bucketOf(desk().profile());
    if (!bucket)
        return;
    const QJsonObject policy = leastPolicy(QString::fromUtf8(bucket->bucket), QString::fromUtf8(bucket->prefix));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(policy).toJson()));
    desk().notify(
        {.text = tr("The policy is copied. Paste it where your provider keeps the rights of this key.")});
}

void DeadLettersPage::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_story->details());
    desk().notify({.text = tr("The details are copied.")});
}

void DeadLettersPage::retranslate()
{
    m_head->setTitle(tr("Dead letters"));
    m_export->setText(tr("Export…"));
    m_retryAll->setText(tr("Retry all"));
    m_showAll->setText(tr("Show all"));
    m_list->retranslate();
    m_story->retranslate();
    showState();
}

} // namespace photoporter::ui
