// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/carepanel.h"

#include "ui/common/format.h"
#include "ui/common/plaintable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

/// Old jobs are always looked for; that alone is nothing to trouble anybody with.
bool isWorthTelling(const std::vector<Chore> &chores)
{
    return std::ranges::any_of(chores, [](const Chore &chore) { return chore.kind != Chore::Kind::ForgetJobs; });
}

} // namespace

CarePanel::CarePanel(Desk &desk, SettingsKeeper &keeper, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_keeper(keeper),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_help(makeQuiet(this)),
      m_text(makeLabel(TextSize::Body, false, this)),
      m_remake(new QCheckBox(this)),
      m_look(new QPushButton(this)),
      m_do(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_bar(new Bar(this)),
      m_table(new QTableView(this)),
      m_error(new ErrorStrip(this))
{
    m_look->setObjectName(u"look"_s);
    m_do->setObjectName(u"do"_s);
    m_text->setObjectName(u"careText"_s);
    m_text->setWordWrap(true);
    makeDanger(m_do);
    m_bar->set(-1);
    build();
    connect(m_look, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_do, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        ++m_generation;
        enter(State::Idle);
    });
    const auto forget = [this] { // what was found is another store's
        m_stop.request_stop();
        ++m_generation;
        m_error->clear();
        enter(State::Idle);
    };
    const auto lookAnew = [this] { // what is done is what was listed, no more
        if (m_state == State::Found)
            enter(State::Idle);
    };
    connect(m_remake, &QCheckBox::toggled, this, lookAnew);
    connect(&m_keeper, &SettingsKeeper::changed, this, lookAnew);
    connect(&m_desk, &Desk::storeOpened, this, forget);
    connect(&m_desk, &Desk::storeClosed, this, forget);
    enter(State::Idle);
}

void CarePanel::build()
{
    m_table->setModel(&m_model);
    makePlain(*m_table);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else the panel grows with the page
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChoreModel::Bytes, QHeaderView::ResizeToContents);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    for (QPushButton *button : {m_look, m_cancel, m_do})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_help, m_remake, m_text, m_bar, m_table, m_error})
        box()->addWidget(part);
    box()->addLayout(buttons);
}

void CarePanel::run(bool dryRun)
{
    m_error->clear();
    const MaintenanceOptions options{
        .settings = m_keeper.values(), .remake = m_remake->isChecked(), .dryRun = dryRun};
    enter(dryRun ? State::Looking : State::Doing);
    m_stop = m_desk.ask(
        this,
        [options, errand = m_desk.errand()](Workspace &workspace, const std::stop_token &stop) {
            return maintain(workspace.store(), workspace.ledger(), options, workspace.clock(), stop);
        },
        [this, dryRun, generation = ++m_generation](Result<MaintenanceReport> report) {
            if (generation == m_generation)
                finish(dryRun, std::move(report));
        });
}

void CarePanel::finish(bool dryRun, Result<MaintenanceReport> report)
{
    if (!report) {
        m_error->show(report.error());
        enter(State::Idle);
        return;
    }
    m_report = *std::move(report);
    m_model.set(m_report.chores);
    if (!m_report.failures.empty())
        m_error->show(m_report.failures.front());
    enter(dryRun ? State::Found : State::Done);
    if (!dryRun)
        m_desk.refreshSoon();
}

QString CarePanel::stateText() const
{
    const int found = static_cast<int>(m_report.chores.size());
    const int failed = static_cast<int>(m_report.failures.size());
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Looking:
        return tr("Looking through the store…");
    case State::Doing:
        return tr("Putting the store in order…");
    case State::Found:
        return isWorthTelling(m_report.chores) ? tr("%n thing(s) to do. Nothing is changed yet.", nullptr, found)
                                               : tr("Everything is in order.");
    case State::Done:
        break;
    }
    if (failed > 0)
        return tr("%n thing(s) could not be done; the rest is. The first that failed:", nullptr, failed);
    return tr("Done. %1 set free.").arg(format::bytes(m_report.bytesFreed));
}

void CarePanel::enter(State state)
{
    m_state = state;
    const bool isBusy = state == State::Looking || state == State::Doing;
    const bool hasChores = (state == State::Found || state == State::Done) && isWorthTelling(m_report.chores);
    m_bar->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_look->setVisible(!isBusy);
    m_look->setEnabled(m_desk.workspace() != nullptr);
    m_remake->setEnabled(!isBusy);
    m_do->setVisible(state == State::Found && hasChores);
    m_table->setVisible(hasChores);
    m_table->setColumnHidden(ChoreModel::Bytes, std::ranges::none_of(m_report.chores, [](const Chore &chore) {
                                 return chore.bytes > 0;
                             }));
    constexpr int rowsShown = 8;
    const int rows = std::min(m_model.rowCount(), rowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_text->setText(stateText());
    m_text->setVisible(state != State::Idle);
    Q_EMIT stateChanged();
}

void CarePanel::retranslate()
{
    m_title->setText(tr("Look after the store"));
    m_help->setText(
        tr("Finds ZIPs that are out of date or too old, and what was left behind by work that broke off. "
           "Nothing outside zips/ is ever removed."));
    m_remake->setText(tr("Make ZIPs that are out of date again"));
    m_look->setText(tr("Look after the store now"));
    m_do->setText(tr("Do it"));
    m_cancel->setText(tr("Cancel"));
    m_do->setAccessibleName(tr("Do everything in the list"));
    m_table->setAccessibleName(tr("What there is to do"));
    m_model.retranslate();
    m_text->setText(stateText());
}

} // namespace photoporter::ui
