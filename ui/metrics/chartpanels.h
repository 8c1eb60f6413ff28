// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/metrics/barlist.h"
#include "ui/metrics/linechart.h"
#include "ui/metrics/metricsdata.h"

namespace photoporter::ui {

class Segments;

/// Times and rates over time, with a switch between them.
class TimePanel : public Panel {
    Q_OBJECT
public:
    enum Kind { Duration, Throughput, Uploads, KindCount };
    explicit TimePanel(QWidget *parent = nullptr);
    void setAnswer(const MetricsAnswer &answer);
    void choose(Kind kind);
    void retranslate();
    [[nodiscard]] LineChart *chart() const { return m_chart; }

private:
    void show();
    MetricsAnswer m_answer;
    QLabel *m_title;
    Segments *m_kinds;
    LineChart *m_chart;
};

/// What held runs up, requests by kind, failures by class, with a switch between them.
class CausesPanel : public Panel {
    Q_OBJECT
public:
    enum Kind { Bottlenecks, Requests, Failures, KindCount };
    explicit CausesPanel(QWidget *parent = nullptr);
    void setAnswer(const MetricsAnswer &answer);
    void choose(Kind kind);
    void retranslate();
    [[nodiscard]] BarList *bars() const { return m_bars; }

private:
    void show();
    GroupSummary m_all;
    QLabel *m_title;
    Segments *m_kinds;
    BarList *m_bars;
};

/// The samples of that chart: archives that were made, or uploads that ended well. Pure.
[[nodiscard]] ChartSeries seriesOf(const MetricsAnswer &answer, TimePanel::Kind kind);
[[nodiscard]] std::vector<BarRow> barsOf(const GroupSummary &all, CausesPanel::Kind kind);

} // namespace photoporter::ui
