// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/detailheader.h"

#include "ui/common/flowlayout.h"
#include "ui/common/words.h"
#include "ui/jobs/detailfacts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace photoporter::ui {

namespace {

constexpr std::size_t mostFacts = 6;
constexpr int headHeight = 7 * step; ///< of the name and what is beside it: as high as buttons

} // namespace

DetailHeader::DetailHeader(QWidget *parent) : Panel(parent)
{
    auto *head = new FlowLayout(3 * step, 2 * step, Flow::LastAtEnd);
    m_name = new ElidedLabel(TextSize::Title, true);
    m_name->setMinimumHeight(headHeight);
    head->addWidget(m_name);
    head->addWidget(makeStanding());
    head->addWidget(makeButtons());
    box()->addWidget(makeFlow(head));
    m_question = makeQuestion();
    box()->addWidget(m_question);
    auto *facts = new FlowLayout(9 * step, 2 * step, Flow::Columns);
    for (std::size_t i = 0; i < mostFacts; ++i)
        facts->addWidget(m_factWidgets.emplace_back(new Fact));
    m_facts = makeFlow(facts);
    box()->addWidget(m_facts);
    m_note = makeQuiet();
    m_note->setObjectName(QStringLiteral("note"));
    box()->addWidget(m_note);
    m_error = new ErrorStrip;
    box()->addWidget(m_error);
    m_note->hide();
    retranslate();
}

/// A pill in a line that is higher than it.
QWidget *DetailHeader::makeStanding()
{
    auto *standing = new QWidget;
    standing->setMinimumHeight(headHeight);
    auto *row = new QHBoxLayout(standing);
    row->setContentsMargins(0, 0, 0, 0);
    m_pill = new Pill;
    row->addWidget(m_pill);
    return standing;
}

QPushButton *DetailHeader::addButton(ActivityAction action)
{
    auto *button = new QPushButton;
    m_actions.emplace_back(action, button);
    connect(button, &QPushButton::clicked, this, [this, action] {
        if (action == ActivityAction::Cancel)
            askToCancel();
        else
            Q_EMIT wanted(action);
    });
    return button;
}

QWidget *DetailHeader::makeButtons()
{
    auto *row = new FlowLayout(2 * step, 2 * step);
    m_album = new QPushButton;
    m_letter = new QPushButton;
    connect(m_album, &QPushButton::clicked, this, &DetailHeader::albumWanted);
    connect(m_letter, &QPushButton::clicked, this, &DetailHeader::letterWanted);
    row->addWidget(m_letter);
    row->addWidget(m_album);
    QPushButton *retry = addButton(ActivityAction::Retry);
    makePrimary(retry);
    row->addWidget(addButton(ActivityAction::Pause));
    row->addWidget(addButton(ActivityAction::Resume));
    QPushButton *cancel = addButton(ActivityAction::Cancel);
    makeDanger(cancel);
    row->addWidget(cancel);
    row->addWidget(retry);
    const char *const names[] = {"retry", "pause", "resume", "cancel"};
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i].second->setObjectName(QLatin1StringView(names[i]));
    m_letter->setObjectName(QStringLiteral("letter"));
    m_album->setObjectName(QStringLiteral("album"));
    return makeFlow(row);
}

QFrame *DetailHeader::makeQuestion()
{
    auto *question = new QFrame;
    question->setProperty("kind", QStringLiteral("panel"));
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    m_questionText = makeLabel(TextSize::Body);
    m_questionText->setWordWrap(true);
    m_yes = new QPushButton;
    m_yes->setObjectName(QStringLiteral("yes"));
    makeDanger(m_yes);
    m_no = new QPushButton;
    m_no->setObjectName(QStringLiteral("no"));
    row->addWidget(m_questionText, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_no, &QPushButton::clicked, this, &DetailHeader::dropQuestion);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        dropQuestion();
        Q_EMIT wanted(ActivityAction::Cancel);
    });
    question->hide();
    return question;
}

void DetailHeader::askToCancel()
{
    m_question->show();
    m_no->setFocus(Qt::OtherFocusReason); // what destroys is never one key away
}

void DetailHeader::dropQuestion()
{
    m_question->hide();
}

void DetailHeader::showActions(std::span<const Activity> activities)
{
    const auto count = [activities](ActivityAction action) {
        return std::ranges::count_if(activities,
                                     [action](const Activity &activity) { return canDo(action, activity); });
    };
    for (const auto &[action, button] : m_actions)
        button->setVisible(count(action) > 0);
    const auto cancellable = static_cast<int>(count(ActivityAction::Cancel));
    if (cancellable == 0)
        dropQuestion(); // it ended by itself meanwhile
    if (std::exchange(m_cancellable, cancellable) != cancellable)
        retranslate();
}

void DetailHeader::showFacts(const Activity &activity, const JobStory *story, const Rates &rates)
{
    const auto facts = factsOf(activity, story, rates);
    for (std::size_t i = 0; i < m_factWidgets.size(); ++i) {
        m_factWidgets[i]->setVisible(i < facts.size());
        if (i >= facts.size())
            continue;
        m_factWidgets[i]->setLabel(facts[i].label);
        m_factWidgets[i]->setValue(facts[i].value, facts[i].exact);
    }
    m_facts->show();
}

void DetailHeader::showOne(const Activity &activity, const JobStory *story, const Rates &rates,
                           Clock::WallTime now)
{
    showActions(std::span(&activity, 1));
    const Standing standing = standingOf(activity, now);
    m_name->setText(activity.album);
    m_pill->set(standing.text, standing.tone);
    m_pill->show();
    m_album->setVisible(!activity.album.isEmpty());
    m_letter->setVisible(activity.state == ActivityState::Failed && story && story->letter);
    showFacts(activity, story, rates);
    const QString note = noteOf(activity, story);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (activity.error && activity.state != ActivityState::Ready && activity.state != ActivityState::Cancelled)
        m_error->show(*activity.error);
    else
        m_error->clear();
}

void DetailHeader::showSeveral(const std::vector<Activity> &activities)
{
    showActions(activities);
    m_name->setText(tr("%n selected", "uploads and jobs", static_cast<int>(activities.size())));
    m_pill->hide();
    m_album->hide();
    m_letter->hide();
    m_facts->hide();
    m_note->hide();
    m_error->clear();
}

void DetailHeader::retranslate()
{
    for (const auto &[action, button] : m_actions) {
        switch (action) {
        case ActivityAction::Pause:
            button->setText(tr("Pause"));
            break;
        case ActivityAction::Resume:
            button->setText(tr("Resume"));
            break;
        case ActivityAction::Cancel:
            button->setText(tr("Cancel", "stop it for good"));
            break;
        case ActivityAction::Retry:
            button->setText(tr("Retry"));
            break;
        }
        button->setAccessibleName(button->text());
    }
    m_album->setText(tr("Show album"));
    m_letter->setText(tr("Show dead letter"));
    m_questionText->setText(
        m_cancellable == 1
            ? tr("Cancel this one? What is made so far of a ZIP is removed; photos that were sent stay.")
            : tr("Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.",
                 nullptr, m_cancellable));
    m_yes->setText(tr("Cancel it", "stop it for good"));
    m_no->setText(tr("Go on", "do not cancel it"));
    for (QPushButton *button : {m_album, m_letter, m_yes, m_no})
        button->setAccessibleName(button->text());
}

} // namespace photoporter::ui
