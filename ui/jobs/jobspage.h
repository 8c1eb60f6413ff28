// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/widgets.h"
#include "ui/jobs/activityactions.h"

#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace photoporter::ui {

class JobDetail;
class JobsList;

/// What is going on, and how long it will take: uploads and jobs in one list, the chosen one in full beside it.
class JobsPage : public Page {
    Q_OBJECT
public:
    explicit JobsPage(Desk &desk, QWidget *parent = nullptr);

    void go(const Destination &destination) override;
    void refresh() override;
    void search() override;
    bool back() override;
    [[nodiscard]] QWidget *first() override;

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void take();
    void tell();
    void showChosen();
    void act(ActivityAction action, const std::vector<ActivityId> &ids);
    void actOnChosen(ActivityAction action);
    void actOnAll();
    [[nodiscard]] ActivityAction actionForAll() const;

    PageHead *m_head = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_all = nullptr;
    ErrorStrip *m_error = nullptr; ///< of what was asked for
    QStackedWidget *m_stack = nullptr;
    EmptyPlace *m_empty = nullptr;
    QPushButton *m_albums = nullptr;
    QSplitter *m_splitter = nullptr;
    JobsList *m_list = nullptr;
    JobDetail *m_detail = nullptr;
    QTimer m_patience;                   ///< before a store that opens is told of
    std::optional<ActivityId> m_awaited; ///< to be chosen when the list has it
};

} // namespace photoporter::ui
