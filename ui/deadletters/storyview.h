// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/retryjob.h"
#include "ui/common/widgets.h"
#include "ui/deadletters/letterstory.h"
#include "ui/deadletters/triesmodel.h"

class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace photoporter::ui {

class RetryMenu;

/// The right side: one letter's story, what can be done, each try, the plan.
class StoryView : public Panel {
    Q_OBJECT
public:
    explicit StoryView(QWidget *parent = nullptr);
    /// Shows it; the tries and what is kept follow by setDetail().
    void setLetter(const LetterRow &row, Clock::WallTime now);
    void setDetail(const LetterDetail &detail, Clock::WallTime now);
    void setPolicyCopyable(bool copyable); ///< the store has policies at all
    void retranslate();
    [[nodiscard]] const TriesModel &tries() const { return *m_tries; }
    [[nodiscard]] QString details() const; ///< of what is shown, as text

Q_SIGNALS:
    void retryWanted(const photoporter::JobRetry &how);
    void discardWanted();
    void restoreWanted();
    void copyWanted();
    void policyWanted();
    void jobWanted(); ///< to be shown in its own page

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBox(Tone tone, QLabel *&title, QLabel *&text);
    QWidget *makeButtons();
    void show(const LetterStory &story);
    void tell(Clock::WallTime now);

    LetterRow m_row;
    LetterDetail m_detail;
    bool m_policyCopyable = false;
    Clock::WallTime m_now{};
    TriesModel *m_tries;
    QLabel *m_headline, *m_where;
    QLabel *m_happenedTitle = nullptr, *m_happened = nullptr, *m_toDoTitle = nullptr, *m_toDo = nullptr;
    QPushButton *m_policy;
    QWidget *m_toDoBox;
    QPushButton *m_retry, *m_otherwise, *m_copy, *m_discard, *m_restore, *m_job;
    RetryMenu *m_menu;
    QLabel *m_settled, *m_triesTitle;
    QTableView *m_table;
    QToolButton *m_planToggle;
    QPlainTextEdit *m_plan;
};

} // namespace photoporter::ui
