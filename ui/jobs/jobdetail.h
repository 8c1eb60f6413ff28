// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/detailheader.h"
#include "ui/jobs/jobeventsmodel.h"
#include "ui/jobs/storyreader.h"
#include "ui/jobs/timelinewidget.h"

#include <QScrollArea>
#include <QTableView>

namespace photoporter::ui {

/// What is right of the list: the chosen job in full, an upload's figures, or what may be done with several.
class JobDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit JobDetail(Desk &desk, QWidget *parent = nullptr);

    /// What is chosen, as the last snapshot has it: to be called whenever that changed, or what is chosen did.
    void show(const std::vector<Activity> &chosen);
    [[nodiscard]] DetailHeader &header() { return *m_header; }
    void retranslate();

Q_SIGNALS:
    void wanted(photoporter::ui::ActivityAction action);

private:
    void build();
    [[nodiscard]] ui::Panel *makeHistory();
    [[nodiscard]] ui::Panel *makeEvents();
    void showOne(const Activity &activity);
    void take(const JobStory &story);
    void fitEvents();

    Desk &m_desk;
    StoryReader m_reader;
    std::vector<Activity> m_chosen;
    std::optional<JobStory> m_story; ///< of the one that is chosen
    DetailHeader *m_header = nullptr;
    ui::Panel *m_history = nullptr;
    QLabel *m_historyTitle = nullptr;
    TimelineWidget *m_timeline = nullptr;
    TimelineLegend *m_legend = nullptr;
    ui::Panel *m_eventsPanel = nullptr;
    QLabel *m_eventsTitle = nullptr;
    QTableView *m_events = nullptr;
    JobEventsModel m_eventsModel;
    ErrorStrip *m_error = nullptr;
};

} // namespace photoporter::ui
