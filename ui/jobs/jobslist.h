// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/jobs/activitiesmodel.h"

#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>

namespace photoporter::ui {

/// The list of uploads and jobs, with what a search leaves of it. Several may be chosen. What is chosen stays so
/// while rows come and go; where that is nothing, the first one is.
class JobsList : public QFrame {
    Q_OBJECT
public:
    explicit JobsList(Desk &desk, QWidget *parent = nullptr);

    void set(const std::vector<Activity> &activities);
    void setSearch(const QString &text);
    /// Chooses this one alone and scrolls there; false when it is not in the list. Ends a search that hides it.
    bool choose(ActivityId id);
    [[nodiscard]] std::vector<Activity> chosen() const; ///< in the list's order
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] const ActivitiesModel &model() const { return m_model; }
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    void pauseWanted();  ///< Space
    void cancelWanted(); ///< Del

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseSomething();
    void showWhatIsLeft();

    ActivitiesModel m_model;
    QSortFilterProxyModel m_found;
    QListView *m_view;
    QLabel *m_nothing;
};

} // namespace photoporter::ui
