// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/storyview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/plaintable.h"
#include "ui/deadletters/ground.h"
#include "ui/deadletters/retrymenu.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>

namespace photoporter::ui {

namespace {

QLabel *makeText(QWidget *parent)
{
    QLabel *label = makeLabel(TextSize::Body, false, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    makePlain(*table);
    table->verticalHeader()->setDefaultSectionSize(8 * step);
    table->setMinimumHeight(32 * step);
    return table;
}

} // namespace

StoryView::StoryView(QWidget *parent)
    : Panel(parent),
      m_tries(new TriesModel(this)),
      m_headline(makeLabel(TextSize::Title, true, this)),
      m_where(makeQuiet(this)),
      m_policy(new QPushButton(this)),
      m_retry(new QPushButton(this)),
      m_otherwise(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_restore(new QPushButton(this)),
      m_job(new QPushButton(this)),
      m_menu(new RetryMenu(this)),
      m_settled(makeLabel(TextSize::Body, true, this)),
      m_triesTitle(makeLabel(TextSize::Body, true, this)),
      m_table(makeTable(m_tries, this)),
      m_planToggle(new QToolButton(this)),
      m_plan(new QPlainTextEdit(this))
{
    box()->setContentsMargins(5 * step, 4 * step, 5 * step, 4 * step);
    box()->setSpacing(3 * step);
    m_headline->setWordWrap(true);
    m_where->setFont(fontOf(TextSize::Body));
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_headline);
    head->addWidget(m_where);
    box()->addLayout(head);
    box()->addWidget(makeBox(Tone::Failed, m_happenedTitle, m_happened));
    m_toDoBox = makeBox(Tone::Good, m_toDoTitle, m_toDo);
    m_toDoBox->layout()->addWidget(m_policy);
    m_toDoBox->layout()->setAlignment(m_policy, Qt::AlignLeft);
    box()->addWidget(m_toDoBox);
    box()->addWidget(makeButtons());
    auto *triesHead = new QHBoxLayout;
    triesHead->addWidget(m_triesTitle, 1);
    triesHead->addWidget(m_copy);
    box()->addLayout(triesHead);
    box()->addWidget(m_table, 1);
    box()->addWidget(m_planToggle);
    box()->addWidget(m_plan);
    makeLink(m_policy);
    m_plan->setReadOnly(true);
    m_plan->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_plan->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plan->hide();
    m_planToggle->setCheckable(true);
    m_planToggle->setArrowType(Qt::RightArrow);
    m_planToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_planToggle->setAutoRaise(true);
    connect(m_planToggle, &QToolButton::toggled, this, [this](bool open) {
        m_planToggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_plan->setVisible(open);
    });
    connect(m_policy, &QPushButton::clicked, this, &StoryView::policyWanted);
}

/// A ground in the colour of its meaning, with a title and a text.
QWidget *StoryView::makeBox(Tone tone, QLabel *&title, QLabel *&text)
{
    auto *frame = new Ground(tone, this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(3 * step + 2, 3 * step, 3 * step + 2, 3 * step);
    column->setSpacing(step);
    title = makeLabel(TextSize::Body, true, frame);
    text = makeText(frame);
    column->addWidget(title);
    column->addWidget(text);
    return frame;
}

QWidget *StoryView::makeButtons()
{
    auto *line = new FlowLayout(2 * step, 2 * step, Flow::LastAtEnd);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_settled, m_retry, m_otherwise, m_job, m_restore})
        line->addWidget(widget);
    line->addWidget(m_discard);
    makePrimary(m_retry);
    makeDanger(m_discard);
    m_otherwise->setMenu(m_menu);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const LetterStory story = storyOf(m_row, m_detail.job, m_now);
        Q_EMIT retryWanted(story.relayHelps ? JobRetry{.policy = TransferPolicy::Relay} : JobRetry{});
    });
    connect(m_menu, &RetryMenu::chosen, this, &StoryView::retryWanted);
    connect(m_copy, &QPushButton::clicked, this, &StoryView::copyWanted);
    connect(m_discard, &QPushButton::clicked, this, &StoryView::discardWanted);
    connect(m_restore, &QPushButton::clicked, this, &StoryView::restoreWanted);
    connect(m_job, &QPushButton::clicked, this, &StoryView::jobWanted);
    return makeFlow(line);
}

void StoryView::setLetter(const LetterRow &row, Clock::WallTime now)
{
    if (row.letter.id != m_row.letter.id) {
        m_planToggle->setChecked(false);
        m_plan->setPlainText(row.letter.plan);
    }
    if (row.letter.job != m_row.letter.job) {
        m_detail = {};
        m_tries->setAttempts({}, false);
    }
    m_row = row;
    tell(now);
}

void StoryView::setDetail(const LetterDetail &detail, Clock::WallTime now)
{
    if (detail.id != m_row.letter.id)
        return;
    const bool same = m_detail.id == detail.id;
    m_detail = detail;
    m_tries->setAttempts(detail.attempts, same);
    tell(now);
}

/// What a narrow window has no room for is in the copied details.
void StoryView::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForIds = 560;
    const bool hasRoom = width() >= roomForIds;
    m_table->setColumnHidden(TriesModel::RequestId, !hasRoom);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(hasRoom ? TriesModel::RequestId : TriesModel::Step, QHeaderView::Stretch);
    Panel::resizeEvent(event);
}

void StoryView::setPolicyCopyable(bool copyable)
{
    m_policyCopyable = copyable;
}

QString StoryView::details() const
{
    return detailsText(m_row.letter, m_detail.attempts);
}

void StoryView::tell(Clock::WallTime now)
{
    m_now = now;
    const LetterStory story = storyOf(m_row, m_detail.job, now);
    show(story);
    m_menu->fill(story, m_detail.job);
}

void StoryView::show(const LetterStory &story)
{
    const bool open = m_row.letter.settlement == Settlement::Open;
    m_headline->setText(story.headline);
    m_where->setText(story.where);
    m_happened->setText(story.happened);
    m_toDo->setText(story.toDo);
    m_toDoBox->setVisible(open);
    m_policy->setVisible(story.rightsAreMissing && m_policyCopyable);
    m_settled->setText(story.settled);
    m_settled->setVisible(!open);
    for (QWidget *widget : {m_retry, m_otherwise, m_discard})
        widget->setVisible(open);
    m_restore->setVisible(m_row.letter.settlement == Settlement::Discarded);
    m_job->setVisible(m_row.letter.settlement == Settlement::Retried);
    m_retry->setEnabled(story.helps || story.relayHelps);
    m_retry->setText(story.relayHelps ? tr("Retry over your line") : tr("Retry"));
    m_retry->setToolTip(m_retry->isEnabled() ? QString()
                                             : tr("It failed for a reason that another try does not change."));
    m_planToggle->setVisible(!m_row.letter.plan.isEmpty());
    m_plan->setVisible(m_planToggle->isChecked() && !m_row.letter.plan.isEmpty());
}

void StoryView::retranslate()
{
    m_happenedTitle->setText(tr("What happened"));
    m_toDoTitle->setText(tr("What to do"));
    m_policy->setText(tr("Copy the policy this program needs"));
    m_otherwise->setText(tr("Retry differently"));
    m_copy->setText(tr("Copy details"));
    m_discard->setText(tr("Discard"));
    m_restore->setText(tr("Take back"));
    m_job->setText(tr("Show the job"));
    m_triesTitle->setText(tr("Tries"));
    m_table->setAccessibleName(tr("Tries"));
    m_planToggle->setText(tr("Plan of the ZIP"));
    m_plan->setAccessibleName(tr("Plan of the ZIP"));
    m_tries->announceAll();
    tell(m_now);
}

} // namespace photoporter::ui
