// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricspage.h"

#include "ui/common/filedialogs.h"
#include "ui/common/plaintable.h"
#include "ui/common/savefile.h"
#include "ui/common/widgets.h"
#include "ui/metrics/chartpanels.h"
#include "ui/metrics/metriccards.h"
#include "ui/metrics/runsmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds slow{150};
constexpr int roomForTwo = 780; ///< charts beside each other

/// Under an open list nothing changes: the next answer fills it.
void fill(QComboBox &box, const QStringList &items, int chosen)
{
    if (box.view()->isVisible())
        return;
    QStringList before;
    for (int i = 0; i < box.count(); ++i)
        before += box.itemText(i);
    if (items != before) {
        box.clear();
        box.addItems(items);
    }
    box.setCurrentIndex(chosen);
}

} // namespace

MetricsPage::MetricsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_runs(new RunsModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_head(new PageHead(this)),
      m_error(new ErrorStrip(this)),
      m_range(new QComboBox(this)),
      m_album(new ElidedComboBox(this)),
      m_export(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_content(new QWidget),
      m_cards(new MetricCards(m_content)),
      m_times(new TimePanel(m_content)),
      m_causes(new CausesPanel(m_content)),
      m_runsPanel(new Panel(m_content)),
      m_runsTitle(makeLabel(TextSize::Body, true, m_runsPanel)),
      m_table(new QTableView(m_runsPanel)),
      m_empty(new EmptyPlace(this)),
      m_showAll(m_empty->addButton())
{
    build();
    connectDesk();
    connectParts();
    MetricsPage::retranslate();
    read();
}

void MetricsPage::build()
{
    setObjectName(u"page"_s);
    for (QWidget *control : std::initializer_list<QWidget *>{m_range, m_album, m_export})
        m_head->addControl(control);
    m_album->setMinimumContentsLength(14);
    buildTable();
    buildContent();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({}); // they are the window's
    column->setSpacing(2 * step);
    column->addWidget(m_head);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    m_late.setSingleShot(true);
    m_late.setInterval(slow);
    connect(&m_late, &QTimer::timeout, this, &MetricsPage::showState);
}

void MetricsPage::buildContent()
{
    m_content->setObjectName(u"scrolled"_s);
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(3 * step);
    m_charts->addWidget(m_times, 8);
    m_charts->addWidget(m_causes, 5);
    m_times->setMinimumHeight(57 * step);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * step);
    column->addWidget(m_cards);
    column->addLayout(m_charts);
    column->addWidget(m_runsPanel, 1);
}

void MetricsPage::buildTable()
{
    m_sorted->setSourceModel(m_runs);
    m_sorted->setSortRole(RunsModel::ValueRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::When, Qt::DescendingOrder);
    makePlain(*m_table);
    m_table->setMinimumHeight(52 * step);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(8 * step);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(22 * step);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &MetricsPage::fitColumns);
    header->setSectionResizeMode(RunsModel::Album, QHeaderView::Stretch);
    m_runsPanel->box()->addWidget(m_runsTitle);
    m_runsPanel->box()->addWidget(m_table, 1);
}

/// Its title, with the arrow where the table is sorted by it, is the least that a column has room for.
void MetricsPage::fitColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    constexpr std::array widths = {150, 200, 110, 70, 85, 90, 85, 180};
    for (int column = 0; const int width : widths) {
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
        ++column;
    }
}

void MetricsPage::connectDesk()
{
    connect(&desk(), &Desk::storeOpened, this, [this] {
        m_answer.reset();
        m_couldNotRead = false;
        m_question.album.clear();
        read();
    });
    connect(&desk(), &Desk::storeClosed, this, [this] {
        m_answer.reset();
        m_runs->replaceRows({});
        showState();
    });
    connect(&desk(), &Desk::activitiesEnded, this, &MetricsPage::read);
}

void MetricsPage::connectParts()
{
    connect(m_range, &QComboBox::activated, this,
            [this](int index) { ask({.range = static_cast<MetricsRange>(index), .album = m_question.album}); });
    connect(m_album, &QComboBox::activated, this, [this](int index) {
        ask({.range = m_question.range, .album = index > 0 ? m_album->itemText(index) : QString()});
    });
    connect(m_export, &QPushButton::clicked, this, &MetricsPage::chooseExport);
    connect(m_showAll, &QPushButton::clicked, this, [this] { ask({.range = MetricsRange::All}); });
    connect(m_times->chart(), &LineChart::opened, this, &MetricsPage::openJob);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const JobId job = m_runs->row(m_sorted->mapToSource(index)).job; job != 0)
            openJob(job);
    });
}

void MetricsPage::openJob(JobId job)
{
    desk().show({.page = PageId::Jobs, .activity = ActivityId{ActivityKind::Archive, job}});
}

void MetricsPage::refresh()
{
    m_error->clear();
    read();
}

void MetricsPage::search()
{
    m_album->setFocus(Qt::ShortcutFocusReason);
}

QWidget *MetricsPage::first()
{
    return m_range;
}

void MetricsPage::ask(const MetricsQuestion &question)
{
    m_question = question;
    m_error->clear();
    read();
}

void MetricsPage::read()
{
    m_reading.request_stop();
    if (!m_answer)
        m_late.start();
    m_reading = desk().ask(
        this,
        [question = m_question](const Workspace &workspace, const std::stop_token &) {
            return readMetrics(workspace, question);
        },
        desk().whileOpen([this](Result<MetricsAnswer> answer) {
            if (!answer)
                readingFailed(answer.error());
            else if (answer->question == m_question) // else another one was asked meanwhile
                take(*std::move(answer));
        }));
    if (!desk().workspace())
        showState();
}

void MetricsPage::readingFailed(const Error &error)
{
    m_late.stop();
    m_couldNotRead = true;
    m_error->show(error);
    showState();
}

void MetricsPage::take(MetricsAnswer answer)
{
    m_late.stop();
    if (std::exchange(m_couldNotRead, false))
        m_error->clear();
    const bool same = m_answer && m_answer->question == answer.question;
    m_runs->setNow(answer.now);
    same ? m_runs->updateRows(answer.rows) : m_runs->replaceRows(answer.rows);
    m_cards->setAnswer(answer);
    m_times->setAnswer(answer);
    m_causes->setAnswer(answer);
    m_answer = std::move(answer);
    fillFilters();
    showState();
}

void MetricsPage::showState()
{
    const bool any = m_answer && m_answer->summary.all.runs > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_export->setEnabled(any);
    const bool anyEver = m_answer && m_answer->anyEver;
    m_showAll->setVisible(anyEver);
    if (!desk().workspace())
        m_empty->set(tr("No store is open"), tr("What was measured is shown while its store is open."));
    else if (!m_answer && m_couldNotRead)
        m_empty->set(tr("What was measured could not be read"), tr("F5 tries it again."));
    else if (!m_answer)
        m_empty->set(tr("Reading what was measured"), {});
    else if (anyEver)
        m_empty->set(tr("Nothing measured in this time"), tr("There are older runs, or runs of other albums."));
    else
        m_empty->set(
            tr("Nothing measured yet"),
            tr("Each upload and each ZIP is measured. Make one, and see here how long it took and what it "
               "saved."));
}

void MetricsPage::fillFilters()
{
    fill(*m_range, {tr("Last 7 days"), tr("Last 30 days"), tr("Last 90 days"), tr("Last year"), tr("All times")},
         static_cast<int>(m_question.range));
    QStringList albums = m_answer ? m_answer->albums : QStringList();
    if (!m_question.album.isEmpty() && !albums.contains(m_question.album))
        albums.prepend(m_question.album);
    const auto chosen = static_cast<int>(albums.indexOf(m_question.album)) + 1;
    fill(*m_album, QStringList(tr("All albums")) + albums, chosen);
}

void MetricsPage::chooseExport()
{
    chooseSaveFile(this, tr("Export the runs"), u"photoporter-runs.csv"_s, tr("CSV files (*.csv)"),
                   [this](const QString &path) { exportTo(path); });
}

void MetricsPage::exportTo(const QString &path)
{
    m_error->clear();
    desk().ask(
        this,
        [question = m_question, path](const Workspace &workspace, const std::stop_token &) {
            return readCsv(workspace, question).and_then([&path](const QByteArray &csv) {
                return saveFile(path, csv);
            });
        },
        [this, path](const Result<> &saved) {
            if (saved)
                desk().notify({.text = tr("Saved as %1").arg(QDir::toNativeSeparators(path))});
            else
                m_error->show(saved.error());
        });
}

void MetricsPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= roomForTwo;
    m_cards->setColumns(wide ? 5 : 3);
    m_charts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}

void MetricsPage::retranslate()
{
    m_head->setTitle(tr("Metrics"));
    m_export->setText(tr("Export CSV…"));
    m_range->setAccessibleName(tr("Time that is shown"));
    m_album->setAccessibleName(tr("Album that is shown"));
    m_showAll->setText(tr("Show everything"));
    m_runsTitle->setText(tr("Runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_cards->retranslate();
    m_times->retranslate();
    m_causes->retranslate();
    m_runs->announceAll();
    fitColumns();
    if (m_answer)
        m_cards->setAnswer(*m_answer);
    fillFilters();
    showState();
}

} // namespace photoporter::ui
