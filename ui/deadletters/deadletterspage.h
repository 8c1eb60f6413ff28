// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/deadletters/deadlettersmodel.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace photoporter::ui {

class EmptyPlace;
class ErrorStrip;
class LetterActions;
class LetterList;
class PageHead;
class StoryView;

/// What failed for good: left the list, right the story (docs/window.md).
class DeadLettersPage : public Page {
    Q_OBJECT
public:
    explicit DeadLettersPage(Desk &desk, QWidget *parent = nullptr);

    void go(const Destination &destination) override;
    void refresh() override;
    void search() override;
    [[nodiscard]] QWidget *first() override;
    /// Writes the letters that the filter's first choice shows (open ones, or all), as the command line does.
    void exportTo(const QString &path);
    [[nodiscard]] const DeadLettersModel &model() const { return *m_model; }

protected:
    void retranslate() override;

private:
    void build();
    void connectDesk();
    void connectParts();
    void read();
    void take(std::vector<LetterRow> rows);
    void readingFailed(const Error &error);
    void readDetail();
    void showState();
    void chooseExport();
    void copyPolicy();
    void copyDetails();

    DeadLettersModel *m_model;
    LetterActions *m_actions;
    PageHead *m_head;
    ErrorStrip *m_error;
    QPushButton *m_export;
    QPushButton *m_retryAll;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    LetterList *m_list;
    StoryView *m_story;
    EmptyPlace *m_empty;
    QPushButton *m_showAll;
    QTimer m_late; ///< until reading counts as slow enough to say so
    bool m_wasRead = false;
    bool m_couldNotRead = false; ///< the last time
    std::size_t m_openLetters = 0;
    std::optional<DeadLetterId> m_wanted; ///< asked for before its row was here
    std::stop_source m_reading{std::nostopstate};
};

} // namespace photoporter::ui
