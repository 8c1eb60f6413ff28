// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lifecyclepanel.h"

#include "store/s3/config.h"
#include "store/s3/leastpolicy.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

using State = LifecycleStep::State;

/// The policy with the right to see and set the rules, for the store of that profile.
QString policyFor(const StoreProfile &profile)
{
    const auto location = parseS3Url(profile.url);
    if (!location)
        return {};
    const auto policy =
        leastPolicy(QString::fromUtf8(location->bucket), QString::fromUtf8(location->prefix), true);
    return QString::fromUtf8(QJsonDocument(policy).toJson());
}

Error withWords(Error error)
{
    if (error.code == ErrorCode::AccessDenied)
        error.nextStep =
            LifecyclePanel::tr("Give the keys this right too, if you wish: copy the policy. Without it, "
                               "look after the store here now and then.");
    return error;
}

} // namespace

QString ruleText(const LifecycleStep &rule)
{
    const QString prefix = QString::fromUtf8(rule.prefix);
    if (rule.action == LifecycleAction::ExpireObjects)
        //: %1 is a folder in the store: "zips/tmp/".
        return LifecyclePanel::tr("Temporary files below %1 are removed after %n day(s).", nullptr, rule.days)
            .arg(prefix);
    return LifecyclePanel::tr("Unfinished uploads below %1 are dropped after %n day(s).", nullptr, rule.days)
        .arg(prefix);
}

LifecyclePanel::LifecyclePanel(Desk &desk, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_help(makeQuiet(this)),
      m_list(new QWidget(this)),
      m_others(makeQuiet(this)),
      m_error(new ErrorStrip(this)),
      m_set(new QPushButton(this)),
      m_again(new QPushButton(this))
{
    m_set->setObjectName(u"setRules"_s);
    m_again->setObjectName(u"lookAgain"_s);
    m_copy = m_error->addButton();
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setSpacing(2 * step);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < 2; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_rules[at] = makeLabel(TextSize::Body, false, m_list);
        m_rules[at]->setWordWrap(true);
        m_states[at] = new Pill(m_list);
        grid->addWidget(m_rules[at], i, 0);
        grid->addWidget(m_states[at], i, 1, Qt::AlignRight);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_set);
    buttons->addWidget(m_again);
    buttons->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_help, m_list, m_others, m_error})
        box()->addWidget(part);
    box()->addLayout(buttons);
    connect(m_set, &QPushButton::clicked, this, &LifecyclePanel::apply);
    connect(m_again, &QPushButton::clicked, this, &LifecyclePanel::look);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(policyFor(m_desk.profile().value_or(StoreProfile())));
        m_desk.notify({.text = tr("The policy is copied."), .actionText = {}, .action = {}});
    });
    const auto forget = [this] {
        ++m_generation;
        m_busy = m_seen = false;
        m_plan.reset();
        m_failure.reset();
        follow();
        if (isVisible())
            look();
    };
    connect(&m_desk, &Desk::storeOpened, this, forget);
    connect(&m_desk, &Desk::storeClosed, this, forget);
    follow();
}

void LifecyclePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (!m_seen && !m_busy)
        look();
}

void LifecyclePanel::look()
{
    if (!m_desk.workspace())
        return;
    m_busy = true;
    follow();
    m_desk.ask(
        this,
        [](Workspace &workspace, const std::stop_token &stop) {
            return workspace.store().lifecycle(stop).transform(planLifecycle);
        },
        [this, generation = ++m_generation](Result<LifecyclePlan> plan) {
            if (generation == m_generation)
                take(std::move(plan));
        });
}

void LifecyclePanel::apply()
{
    if (!m_plan)
        return;
    m_busy = true;
    follow();
    m_desk.ask(
        this,
        [plan = *m_plan](Workspace &workspace, const std::stop_token &stop) -> Result<LifecyclePlan> {
            if (const auto applied = applyLifecycle(workspace.store(), plan, stop); !applied)
                return std::unexpected(applied.error());
            return workspace.store().lifecycle(stop).transform(planLifecycle);
        },
        [this, generation = ++m_generation](Result<LifecyclePlan> plan) {
            if (generation == m_generation)
                take(std::move(plan));
        });
}

void LifecyclePanel::take(Result<LifecyclePlan> plan)
{
    m_busy = false;
    m_seen = true;
    m_failure.reset();
    if (plan)
        m_plan = *std::move(plan);
    else
        m_failure = withWords(plan.error());
    follow();
    Q_EMIT looked();
}

void LifecyclePanel::follow()
{
    const bool unsupported = m_failure && m_failure->code == ErrorCode::NotSupported;
    if (m_failure && !unsupported)
        m_error->show(*m_failure);
    else
        m_error->clear();
    m_copy->setVisible(m_failure && m_failure->code == ErrorCode::AccessDenied);
    m_list->setVisible(m_plan && !m_failure);
    m_help->setVisible(!unsupported); // what they do is of no use to whom can't have them
    if (m_plan) {
        for (std::size_t i = 0; i < m_plan->steps.size(); ++i) {
            const bool isThere = m_plan->steps[i].state == State::There;
            m_rules[i]->setText(ruleText(m_plan->steps[i]));
            //: Of a rule: whether the store has it.
            m_states[i]->set(isThere ? tr("Set") : tr("Not set"), isThere ? Tone::Good : Tone::Neutral);
        }
    }
    const int others = m_plan ? static_cast<int>(m_plan->existing.rules.size()) : 0;
    if (!m_desk.workspace())
        m_others->setText(tr("No store is open."));
    else if (m_busy)
        m_others->setText(tr("Asking the store…"));
    else if (unsupported)
        m_others->setText(tr("This store has no rules of its own. Look after it above now and then."));
    else
        m_others->setText(others > 0 ? tr("%n rule(s) that the bucket has stay as they are.", nullptr, others)
                                     : QString());
    m_others->setVisible(!m_others->text().isEmpty());
    m_set->setVisible(m_plan && m_plan->changesAnything() && !m_failure);
    m_again->setVisible(m_failure && !unsupported);
    m_set->setEnabled(!m_busy);
    m_again->setEnabled(!m_busy);
}

void LifecyclePanel::retranslate()
{
    m_title->setText(tr("Rules of the store itself"));
    m_help->setText(
        tr("With two rules the store sweeps by itself what a crash left behind, also while this computer "
           "is off."));
    m_set->setText(tr("Set these rules"));
    m_again->setText(tr("Try again"));
    m_copy->setText(tr("Copy the policy"));
    follow();
}

} // namespace photoporter::ui
