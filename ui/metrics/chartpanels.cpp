// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/chartpanels.h"

#include "ui/common/errorclasses.h"
#include "ui/common/format.h"
#include "ui/common/words.h"
#include "ui/metrics/segments.h"

#include <QHBoxLayout>

#include <ranges>

namespace photoporter::ui {

namespace {

double millisecondsOf(Clock::WallTime time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

bool isShown(const RunRow &row, TimePanel::Kind kind)
{
    const bool wanted = (row.job == 0) == (kind == TimePanel::Uploads);
    return wanted && row.ending == Ending::Succeeded &&
           (kind == TimePanel::Duration || (row.size > 0 && row.seconds > 0));
}

ChartSample sampleOf(const RunRow &row, TimePanel::Kind kind, Clock::WallTime now)
{
    const bool isTime = kind == TimePanel::Duration;
    const double value = isTime ? row.seconds : static_cast<double>(row.size) / row.seconds;
    //: A chart's marker. %1: day, %2: album, %3: how long or how fast
    return {.point = {.x = millisecondsOf(row.at), .y = value},
            .title = TimePanel::tr("%1 · %2 · %3")
                         .arg(format::moment(row.at, now), row.album,
                              isTime ? format::seconds(value) : format::rate(value)),
            .note = bottleneckText(row.bottleneck),
            .job = row.job};
}

QString titleOf(TimePanel::Kind kind)
{
    switch (kind) {
    case TimePanel::Duration:
        return TimePanel::tr("How long archives took");
    case TimePanel::Throughput:
        return TimePanel::tr("How fast archives were made");
    default:
        return TimePanel::tr("How fast photos were sent");
    }
}

QString titleOf(CausesPanel::Kind kind)
{
    switch (kind) {
    case CausesPanel::Bottlenecks:
        return CausesPanel::tr("What took the time");
    case CausesPanel::Requests:
        return CausesPanel::tr("Requests by kind");
    default:
        return CausesPanel::tr("Why steps failed");
    }
}

QString requestText(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Head:
        return CausesPanel::tr("Look at an object");
    case RequestKind::List:
        return CausesPanel::tr("List objects");
    case RequestKind::Get:
        return CausesPanel::tr("Fetch");
    case RequestKind::Put:
        return CausesPanel::tr("Write an object");
    case RequestKind::Remove:
        return CausesPanel::tr("Delete");
    case RequestKind::CreateUpload:
        return CausesPanel::tr("Begin an upload");
    case RequestKind::UploadPart:
        return CausesPanel::tr("Send a part");
    case RequestKind::CopyPart:
        return CausesPanel::tr("Copy a part in the store");
    case RequestKind::CompleteUpload:
        return CausesPanel::tr("Complete an upload");
    case RequestKind::AbortUpload:
        return CausesPanel::tr("Give an upload up");
    case RequestKind::ListUploads:
    case RequestKind::ListParts:
        return CausesPanel::tr("List uploads and parts");
    case RequestKind::Attributes:
        return CausesPanel::tr("Look at checksums");
    case RequestKind::GetLifecycle:
    case RequestKind::PutLifecycle:
        break;
    }
    return CausesPanel::tr("Lifecycle rules");
}

std::vector<BarRow> requestBars(const Traffic &traffic)
{
    std::map<QString, std::uint64_t> counts; // some kinds share their words
    for (std::size_t i = 0; i < requestKindCount; ++i)
        counts[requestText(static_cast<RequestKind>(i))] += traffic.requests[i];
    std::vector<BarRow> rows;
    for (const auto &[text, count] : counts) {
        if (count > 0)
            rows.push_back({text, static_cast<double>(count), format::count(count),
                            CausesPanel::tr("%1 of all requests")
                                .arg(format::percent(static_cast<double>(count) /
                                                     static_cast<double>(traffic.requestCount())))});
    }
    return rows;
}

QHBoxLayout *headOf(Panel &panel, QLabel *title, QWidget *switches)
{
    panel.box()->setContentsMargins(3 * step + 2, 2 * step, 3 * step + 2, 2 * step);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * step);
    head->addWidget(title, 1);
    head->addWidget(switches);
    panel.box()->addLayout(head);
    return head;
}

} // namespace

ChartSeries seriesOf(const MetricsAnswer &answer, TimePanel::Kind kind)
{
    ChartSeries series{.name = titleOf(kind)};
    for (const RunRow &row : std::views::reverse(answer.rows)) {
        if (isShown(row, kind))
            series.samples.push_back(sampleOf(row, kind, answer.now));
    }
    const bool any = !series.samples.empty();
    series.firstX = answer.since ? millisecondsOf(*answer.since) : (any ? series.samples.front().point.x : 0);
    series.lastX = answer.since ? millisecondsOf(answer.now) : (any ? series.samples.back().point.x : 0);
    series.scaleFor = kind == TimePanel::Duration ? secondsScale : decimalScale;
    if (kind == TimePanel::Duration)
        series.figure = [](double y) { return y > 0 ? format::seconds(y) : format::count(0); };
    else
        series.figure = [](double y) { return y > 0 ? format::rate(y) : format::count(0); };
    series.nothing = kind == TimePanel::Uploads ? TimePanel::tr("No upload was measured in this time.")
                                                : TimePanel::tr("No ZIP was made in this time.");
    return series;
}

std::vector<BarRow> barsOf(const GroupSummary &all, CausesPanel::Kind kind)
{
    if (kind == CausesPanel::Requests)
        return requestBars(all.traffic);
    std::vector<BarRow> rows;
    if (kind == CausesPanel::Bottlenecks) {
        for (const auto &[name, share] : all.bottlenecks)
            rows.push_back({bottleneckText(name), share.seconds, format::seconds(share.seconds),
                            CausesPanel::tr("%n steps, in all %1", nullptr, static_cast<int>(share.runs))
                                .arg(format::seconds(share.seconds))});
        return rows;
    }
    for (const auto &[name, count] : all.failures)
        rows.push_back({errorClassText(name), static_cast<double>(count), format::count(count), {}});
    return rows;
}

TimePanel::TimePanel(QWidget *parent)
    : Panel(parent),
      m_title(makeLabel(TextSize::Body, true, this)),
      m_kinds(new Segments(KindCount, this)),
      m_chart(new LineChart(this))
{
    headOf(*this, m_title, m_kinds);
    box()->addWidget(m_chart, 1);
    connect(m_kinds, &Segments::changed, this, &TimePanel::show);
}

void TimePanel::setAnswer(const MetricsAnswer &answer)
{
    m_answer = answer;
    show();
}

void TimePanel::choose(Kind kind)
{
    m_kinds->choose(kind);
}

void TimePanel::show()
{
    const auto kind = static_cast<Kind>(m_kinds->chosen());
    m_title->setText(titleOf(kind));
    m_chart->setSeries(seriesOf(m_answer, kind));
}

void TimePanel::retranslate()
{
    //: Which chart is shown
    m_kinds->setTexts({tr("Time"), tr("Throughput"), tr("Uploads")});
    show();
}

CausesPanel::CausesPanel(QWidget *parent)
    : Panel(parent),
      m_title(makeLabel(TextSize::Body, true, this)),
      m_kinds(new Segments(KindCount, this)),
      m_bars(new BarList(this))
{
    headOf(*this, m_title, m_kinds);
    box()->addWidget(m_bars);
    box()->addStretch(1);
    connect(m_kinds, &Segments::changed, this, &CausesPanel::show);
}

void CausesPanel::setAnswer(const MetricsAnswer &answer)
{
    m_all = answer.summary.all;
    show();
}

void CausesPanel::choose(Kind kind)
{
    m_kinds->choose(kind);
}

void CausesPanel::show()
{
    const auto kind = static_cast<Kind>(m_kinds->chosen());
    m_title->setText(titleOf(kind));
    m_bars->setAccessibleName(titleOf(kind));
    m_bars->setRows(barsOf(m_all, kind),
                    kind == Failures ? tr("Nothing failed in this time.") : tr("Nothing measured in this time."));
}

void CausesPanel::retranslate()
{
    //: Which bars are shown
    m_kinds->setTexts({tr("Causes"), tr("Requests"), tr("Failures")});
    show();
}

} // namespace photoporter::ui
