// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobdetail.h"

#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintable.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

namespace {

std::vector<ActivityId> sortedIds(const std::vector<Activity> &activities)
{
    std::vector<ActivityId> ids;
    ids.reserve(activities.size());
    std::ranges::transform(activities, std::back_inserter(ids), &Activity::id);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

JobDetail::JobDetail(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk), m_reader(desk)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is inside takes it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&m_reader, &StoryReader::read, this, &JobDetail::take);
    connect(&m_reader, &StoryReader::failed, this, [this](const Error &error) { m_error->show(error); });
    connect(m_header, &DetailHeader::wanted, this, &JobDetail::wanted);
    connect(m_header, &DetailHeader::albumWanted, this, [this] {
        if (!m_chosen.empty())
            m_desk.show({.page = PageId::Albums, .album = m_chosen.front().album});
    });
    connect(m_header, &DetailHeader::letterWanted, this, [this] {
        if (m_story && m_story->letter)
            m_desk.show({.page = PageId::DeadLetters, .letter = m_story->letter});
    });
    retranslate();
}

void JobDetail::build()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * step);
    m_header = new DetailHeader;
    m_error = new ErrorStrip;
    m_history = makeHistory();
    m_eventsPanel = makeEvents();
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_history);
    column->addWidget(m_eventsPanel, 1);
    column->addStretch(0);
    setWidget(inside);
}

ui::Panel *JobDetail::makeHistory()
{
    auto *panel = new ui::Panel;
    auto *head = new FlowLayout(3 * step, step, Flow::LastAtEnd);
    m_historyTitle = makeLabel(TextSize::Body, true);
    m_legend = new TimelineLegend;
    head->addWidget(m_historyTitle);
    head->addWidget(m_legend);
    m_timeline = new TimelineWidget;
    panel->box()->addWidget(makeFlow(head));
    panel->box()->addWidget(m_timeline);
    return panel;
}

ui::Panel *JobDetail::makeEvents()
{
    constexpr int leastHeight = 120;
    auto *panel = new ui::Panel;
    m_eventsTitle = makeLabel(TextSize::Body, true);
    m_events = new QTableView;
    m_events->setObjectName(QStringLiteral("events"));
    m_events->setModel(&m_eventsModel);
    m_events->setFrameShape(QFrame::NoFrame);
    makePlain(*m_events);
    m_events->setMinimumHeight(leastHeight);
    m_events->horizontalHeader()->hide();
    m_events->horizontalHeader()->setStretchLastSection(true);
    panel->box()->addWidget(m_eventsTitle);
    panel->box()->addWidget(m_events, 1);
    fitEvents();
    return panel;
}

void JobDetail::fitEvents()
{
    const QFontMetrics metrics(tabular(font()));
    m_events->verticalHeader()->setDefaultSectionSize(metrics.height() + 3 * step);
    m_events->setColumnWidth(JobEventsModel::Time,
                             metrics.horizontalAdvance(format::time(m_desk.now())) + 8 * step);
}

void JobDetail::show(const std::vector<Activity> &chosen)
{
    const bool same = sortedIds(chosen) == sortedIds(m_chosen); // in another order, as soon as one of them ends
    const bool moved = chosen != m_chosen;
    m_chosen = chosen;
    if (!same) {
        m_story.reset();
        m_error->clear();
        m_header->dropQuestion();
        m_eventsModel.set({});
        m_timeline->setStory({}, m_desk.now());
    }
    const bool isJob = chosen.size() == 1 && chosen.front().id.kind == ActivityKind::Archive;
    m_reader.watch(isJob ? std::optional<JobId>(chosen.front().id.number) : std::nullopt);
    if (isJob && (moved || !m_story || !chosen.front().isFinal()))
        m_reader.lookAgain();
    setVisible(!chosen.empty());
    if (!isJob)
        m_history->hide();
    m_eventsPanel->setVisible(isJob);
    if (chosen.size() == 1)
        showOne(chosen.front());
    else if (!chosen.empty())
        m_header->showSeveral(chosen);
}

void JobDetail::showOne(const Activity &activity)
{
    m_header->showOne(activity, m_story ? &*m_story : nullptr, m_desk.rates(), m_desk.now());
    const bool joining = activity.state == ActivityState::Running && activity.phase == Phase::Assembling;
    m_timeline->setNow(m_desk.now(), joining ? m_desk.rates().secondsLeft(activity) : std::nullopt);
}

void JobDetail::take(const JobStory &story)
{
    if (m_chosen.size() != 1 || m_chosen.front().id != ActivityId{ActivityKind::Archive, story.job.id})
        return;
    m_error->clear();
    m_story = story;
    m_timeline->setStory(story, m_desk.now());
    m_history->setVisible(m_timeline->hasBars()); // a job that waits has no history
    m_eventsModel.set(eventsOf(story));
    showOne(m_chosen.front());
}

void JobDetail::retranslate()
{
    m_header->retranslate();
    m_historyTitle->setText(tr("How it goes"));
    m_eventsTitle->setText(tr("Events"));
    m_events->setAccessibleName(tr("Events"));
    m_eventsModel.retranslate();
    fitEvents();
    if (m_chosen.size() == 1)
        showOne(m_chosen.front());
}

} // namespace photoporter::ui
