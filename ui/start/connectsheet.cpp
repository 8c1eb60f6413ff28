// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectsheet.h"

#include "ui/settings/trialview.h"
#include "ui/start/connectwords.h"
#include "ui/start/keyspanel.h"
#include "ui/start/placepanel.h"
#include "ui/start/rightspanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QUuid>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 180 * step;

} // namespace

ConnectSheet::ConnectSheet(Desk &desk, QWidget *parent, Environment environment)
    : QWidget(parent),
      m_desk(desk),
      m_trial(desk),
      m_head(new PageHead(this)),
      m_cancel(new QPushButton(this)),
      m_test(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_scroll(new QScrollArea(this)),
      m_place(new PlacePanel),
      m_keys(new KeysPanel(desk.tasks(), std::move(environment))),
      m_rights(new RightsPanel),
      m_view(new TrialView(m_trial))
{
    m_test->setObjectName(u"test"_s);
    m_save->setObjectName(u"save"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_view->setWords(whileConnecting);
    build();
    connectParts();
    retranslate();
    begin(u"aws"_s);
}

void ConnectSheet::build()
{
    for (QPushButton *button : {m_cancel, m_test, m_save})
        m_head->addControl(button);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(3 * step);
    // The result stands above what was typed: it is what one looks for after pressing Test.
    for (QWidget *part : std::initializer_list<QWidget *>{m_view, m_place, m_keys, m_rights})
        column->addWidget(part);
    column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inner);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins({});
    rows->setSpacing(3 * step);
    rows->addWidget(m_head);
    rows->addWidget(m_scroll, 1);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(5 * step, 4 * step, 5 * step, 3 * step);
    box->addStretch(1);
    box->addWidget(middle, 1000);
    box->addStretch(1);
    setTabOrder({m_place, m_keys, m_rights, m_cancel, m_test, m_save});
}

void ConnectSheet::connectParts()
{
    connect(m_place, &PlacePanel::edited, this, &ConnectSheet::follow);
    connect(m_keys, &KeysPanel::edited, this, [this] {
        m_tried.reset(); // other keys, though the place may be the same
        follow();
    });
    connect(m_keys, &KeysPanel::profileChosen, this, [this](const AwsProfile &chosen) {
        m_place->suggest(chosen.region, chosen.endpoint);
        follow();
    });
    connect(m_rights, &RightsPanel::copied, this,
            [this] { m_desk.notify({.text = tr("The policy is copied."), .actionText = {}, .action = {}}); });
    connect(&m_trial, &StoreTrial::changed, this, &ConnectSheet::followTrial);
    connect(&m_trial, &StoreTrial::finished, this, [this] {
        // The keyboard left Test while that could not be pressed.
        (m_trial.result()->has_value() ? m_save : m_test)->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectSheet::close);
    connect(m_test, &QPushButton::clicked, this, &ConnectSheet::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectSheet::save);
}

void ConnectSheet::begin(const QString &provider)
{
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_before.reset();
    setForm({.provider = provider, .region = providerOf(provider).defaultRegion});
}

void ConnectSheet::edit(const StoreProfile &profile)
{
    m_id = profile.id;
    m_before = profile;
    setForm(formOf(profile));
}

void ConnectSheet::setForm(const ConnectForm &form)
{
    m_trial.cancel();
    m_tried.reset();
    m_showAll = false;
    m_keys->setProvider(providerOf(form.provider));
    m_place->setForm(form);
    m_keys->setForm(form);
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

ConnectForm ConnectSheet::form() const
{
    ConnectForm form;
    m_place->fill(form);
    m_keys->fill(form);
    return form;
}

QWidget *ConnectSheet::first() const
{
    return m_place->editorOf(FormPart::Bucket);
}

bool ConnectSheet::isProven() const
{
    const ConnectForm now = form();
    if (!problemsIn(now).empty())
        return false;
    const StoreProfile wanted = profileOf(now, m_id);
    if (m_tried)
        return m_trial.result() && m_trial.result()->has_value() && reachTheSame(*m_tried, wanted);
    return m_before && !m_keys->typed() && reachTheSame(*m_before, wanted);
}

void ConnectSheet::follow()
{
    const ConnectForm now = form();
    m_keys->setProvider(providerOf(now.provider));
    m_place->showProblems(now, m_showAll);
    m_keys->showProblems(now, m_showAll);
    m_rights->setForm(now);
    const bool proven = isProven();
    makePrimary(m_test, !proven);
    makePrimary(m_save, proven);
    m_save->setEnabled(proven && !m_trial.isRunning());
    m_save->setToolTip(proven ? QString() : tr("Test the store first."));
}

void ConnectSheet::followTrial()
{
    m_test->setEnabled(!m_trial.isRunning());
    const auto &result = m_trial.result();
    if (!result || !*result)
        m_tried.reset();
    if (m_trial.isRunning() || result)
        m_scroll->verticalScrollBar()->setValue(0);
    follow();
}

void ConnectSheet::test()
{
    const ConnectForm now = form();
    if (!problemsIn(now).empty())
        return complain(now);
    const StoreProfile wanted = profileOf(now, m_id);
    m_trial.start(wanted, m_keys->typed());
    m_tried = wanted; // proven only together with a result: followTrial()
    follow();
}

void ConnectSheet::complain(const ConnectForm &form)
{
    m_showAll = true;
    follow();
    const FormPart worst = problemsIn(form).front();
    QWidget *editor = m_place->editorOf(worst);
    if (!editor)
        editor = m_keys->editorOf(worst);
    editor->setFocus();
    m_scroll->ensureWidgetVisible(editor);
}

void ConnectSheet::save()
{
    if (!isProven())
        return;
    const StoreProfile wanted = profile();
    const auto typed = m_keys->typed();
    if (!typed)
        return keep(wanted);
    m_save->setEnabled(false);
    m_desk.secrets().write(
        wanted.id, *typed, [self = QPointer(this), wanted](Secrets::Kept kept, const QString &why) {
            if (!self)
                return;
            if (kept == Secrets::Kept::ThisSession)
                self->m_desk.notify({.text = tr("The keys are kept until the program ends. %1").arg(why),
                                     .actionText = {},
                                     .action = {},
                                     .time = std::chrono::seconds(20)});
            self->keep(wanted);
        });
}

void ConnectSheet::keep(const StoreProfile &profile)
{
    Preferences &preferences = m_desk.preferences();
    if (m_before && m_before->keys == KeySource::Keychain && profile.keys != KeySource::Keychain)
        m_desk.secrets().remove(profile.id);
    const bool opens = !m_before || preferences.currentStore() == profile.id;
    preferences.saveStore(profile);
    m_keys->forget();
    if (opens)
        m_desk.change(profile);
    Q_EMIT saved(profile);
}

void ConnectSheet::close()
{
    m_trial.cancel();
    m_keys->forget();
    Q_EMIT closed();
}

void ConnectSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            return button->click();
        return isProven() ? save() : test();
    }
    QWidget::keyPressEvent(event);
}

void ConnectSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectSheet::retranslate()
{
    m_head->setTitle(m_before ? tr("Edit store") : tr("Connect a store"));
    m_cancel->setText(tr("Cancel"));
    m_test->setText(tr("Test"));
    m_save->setText(m_before ? tr("Save") : tr("Save and open"));
    m_place->retranslate();
    m_keys->retranslate();
    m_rights->retranslate();
    m_view->retranslate();
    follow();
}

} // namespace photoporter::ui
