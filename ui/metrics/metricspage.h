// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/metrics/metricsdata.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace photoporter::ui {

class CausesPanel;
class EmptyPlace;
class ErrorStrip;
class MetricCards;
class PageHead;
class Panel;
class RunsModel;
class TimePanel;

/// How it goes and what it costs (docs/window.md).
class MetricsPage : public Page {
    Q_OBJECT
public:
    explicit MetricsPage(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void search() override;
    [[nodiscard]] QWidget *first() override;
    void ask(const MetricsQuestion &question);
    void exportTo(const QString &path); ///< what is asked for, as CSV
    [[nodiscard]] const RunsModel &runs() const { return *m_runs; }
    [[nodiscard]] const std::optional<MetricsAnswer> &answer() const { return m_answer; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildContent();
    void buildTable();
    void fitColumns();
    void connectDesk();
    void connectParts();
    void read();
    void take(MetricsAnswer answer);
    void readingFailed(const Error &error);
    void showState();
    void fillFilters();
    void chooseExport();
    void openJob(JobId job);

    MetricsQuestion m_question;
    std::optional<MetricsAnswer> m_answer;
    bool m_couldNotRead = false; ///< the last time
    RunsModel *m_runs;
    QSortFilterProxyModel *m_sorted;
    PageHead *m_head;
    ErrorStrip *m_error;
    QComboBox *m_range;
    QComboBox *m_album;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    QWidget *m_content;
    MetricCards *m_cards;
    QBoxLayout *m_charts = nullptr;
    TimePanel *m_times;
    CausesPanel *m_causes;
    Panel *m_runsPanel;
    QLabel *m_runsTitle;
    QTableView *m_table;
    EmptyPlace *m_empty;
    QPushButton *m_showAll;
    QTimer m_late; ///< until reading counts as slow enough to say so
    std::stop_source m_reading{std::nostopstate};
};

} // namespace photoporter::ui
