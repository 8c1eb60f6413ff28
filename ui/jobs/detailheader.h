// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/widgets.h"
#include "ui/jobs/activityactions.h"
#include "workspace/jobstory.h"

#include <QLineEdit>

namespace photoporter::ui {

/// The panel above a job's detail: what it is, how it stands, what can be done about it, and its figures. For
/// several activities it tells how many, and offers what makes sense for any of them.
class DetailHeader : public Panel {
    Q_OBJECT
public:
    explicit DetailHeader(QWidget *parent = nullptr);

    /// One activity; `story` as for factsOf().
    void showOne(const Activity &activity, const JobStory *story, const Rates &rates, Clock::WallTime now);
    void showSeveral(const std::vector<Activity> &activities);
    /// Asks in place whether to cancel; true in isAsking() until answered.
    void askToCancel();
    [[nodiscard]] bool isAsking() const { return m_question->isVisibleTo(this); }
    void dropQuestion();
    void retranslate();

Q_SIGNALS:
    void wanted(photoporter::ui::ActivityAction action);
    void albumWanted();
    void letterWanted();

private:
    QPushButton *addButton(ActivityAction action);
    QWidget *makeStanding();
    QWidget *makeButtons();
    QFrame *makeQuestion();
    void showActions(std::span<const Activity> activities);
    void showFacts(const Activity &activity, const JobStory *story, const Rates &rates);

    QLabel *m_name = nullptr;
    Pill *m_pill = nullptr;
    std::vector<std::pair<ActivityAction, QPushButton *>> m_actions;
    QPushButton *m_album = nullptr;
    QPushButton *m_letter = nullptr;
    QFrame *m_question = nullptr;
    QLabel *m_questionText = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QWidget *m_facts = nullptr;
    std::vector<Fact *> m_factWidgets;
    QLabel *m_note = nullptr;
    ErrorStrip *m_error = nullptr;
    int m_cancellable = 0;
};

} // namespace photoporter::ui
