// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers.h"
#include "ui/settings/storespanel.h"
#include "ui/settings/trialview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

QString keysText(const StoreProfile &profile)
{
    switch (profile.keys) {
    case KeySource::Keychain:
        return StoreCard::tr("Keys in the keychain");
    case KeySource::AwsProfile:
        return StoreCard::tr("Keys of the AWS profile \"%1\"").arg(profile.awsProfile);
    case KeySource::Environment:
        return StoreCard::tr("Keys from the environment");
    case KeySource::None:
        break;
    }
    return {};
}

/// "Amazon S3 · s3://deliveries · eu-central-1"
QString placeText(const StoreProfile &profile)
{
    QStringList parts{providerName(profile.provider), profile.place()};
    if (!profile.endpoint.isEmpty())
        parts += profile.endpoint;
    else if (!profile.region.isEmpty())
        parts += profile.region;
    return parts.join(u" · "_s);
}

} // namespace

StoreCard::StoreCard(Desk &desk, const StoreProfile &profile, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_profile(profile),
      m_name(makeLabel(TextSize::Body, true, this)),
      m_standing(new Pill(this)),
      m_place(makeQuiet(this)),
      m_keys(makeQuiet(this)),
      m_buttons(new QWidget(this)),
      m_question(new QWidget(this)),
      m_trial(new StoreTrial(desk, this)),
      m_view(new TrialView(*m_trial, this))
{
    m_open = new QPushButton(m_buttons);
    m_edit = new QPushButton(m_buttons);
    m_test = new QPushButton(m_buttons);
    m_remove = new QPushButton(m_buttons);
    m_questionText = makeLabel(TextSize::Body, false, m_question);
    m_questionText->setWordWrap(true);
    m_yes = new QPushButton(m_question);
    m_no = new QPushButton(m_question);
    m_open->setObjectName(u"open"_s);
    m_edit->setObjectName(u"edit"_s);
    m_test->setObjectName(u"testAgain"_s);
    m_remove->setObjectName(u"remove"_s);
    m_yes->setObjectName(u"removeYes"_s);
    m_no->setObjectName(u"removeNo"_s);
    makeDanger(m_remove);
    makeDanger(m_yes);
    build();
    connect(m_open, &QPushButton::clicked, this, &StoreCard::openStore);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_profile); });
    connect(m_test, &QPushButton::clicked, this, [this] { m_trial->start(m_profile, {}); });
    connect(m_trial, &StoreTrial::changed, this, [this] { m_test->setEnabled(!m_trial->isRunning()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_yes, &QPushButton::clicked, this, &StoreCard::remove);
    m_question->hide();
    retranslate();
}

void StoreCard::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * step);
    head->addWidget(m_name);
    head->addWidget(m_standing);
    head->addStretch();
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->setSpacing(2 * step);
    for (QPushButton *button : {m_open, m_edit, m_test})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *answers = new QHBoxLayout(m_question);
    answers->setContentsMargins({});
    answers->setSpacing(2 * step);
    answers->addWidget(m_questionText, 1);
    answers->addWidget(m_no);
    answers->addWidget(m_yes);
    box()->setSpacing(step);
    box()->addLayout(head);
    box()->addWidget(m_place);
    box()->addWidget(m_keys);
    box()->addSpacing(step);
    box()->addWidget(m_buttons);
    box()->addWidget(m_question);
    box()->addWidget(m_view);
}

bool StoreCard::isCurrent() const
{
    return m_desk.preferences().currentStore() == m_profile.id;
}

void StoreCard::openStore()
{
    m_desk.change(m_profile);
}

void StoreCard::ask(bool asking)
{
    if (asking)
        m_questionText->setText(questionText());
    m_buttons->setVisible(!asking);
    m_question->setVisible(asking);
    (asking ? m_no : m_remove)->setFocus();
}

QString StoreCard::questionText() const
{
    const QString question = tr("Remove \"%1\" from Photoporter? Photos and ZIPs stay in the store; only the keys "
                                "kept here are forgotten.")
                                 .arg(m_profile.name);
    const Snapshot &now = m_desk.snapshot();
    if (!isCurrent() || now.running() + now.waiting() == 0)
        return question;
    return question + u' ' + tr("What is going on there stops, and goes on once it is connected again.");
}

void StoreCard::remove()
{
    if (isCurrent())
        m_desk.close();
    if (m_profile.keys == KeySource::Keychain)
        m_desk.secrets().remove(m_profile.id);
    m_desk.preferences().removeStore(m_profile.id);
}

void StoreCard::follow()
{
    const bool isOpen = isCurrent() && m_desk.workspace();
    const bool isOpening = isCurrent() && m_desk.isOpening();
    const bool hasFailed = isCurrent() && m_desk.failure() && !isOpening;
    m_open->setVisible(!isOpen && !isOpening);
    m_open->setText(hasFailed ? tr("Try again") : tr("Open"));
    m_standing->setVisible(isOpen || isOpening || hasFailed);
    if (isOpen)
        //: Of a store that the window works with.
        m_standing->set(tr("Open now"), Tone::Good);
    else if (isOpening)
        m_standing->set(tr("Opening…"), Tone::Accent);
    else
        m_standing->set(tr("Not reached"), Tone::Failed); // why, the window tells
}

void StoreCard::retranslate()
{
    m_name->setText(m_profile.name);
    m_place->setText(placeText(m_profile));
    m_keys->setText(keysText(m_profile));
    m_keys->setVisible(!m_keys->text().isEmpty());
    m_edit->setText(tr("Edit…"));
    m_edit->setVisible(!m_profile.isFolder());
    m_test->setText(tr("Test again"));
    m_remove->setText(tr("Remove…"));
    m_questionText->setText(questionText());
    m_yes->setText(tr("Remove"));
    m_no->setText(tr("Keep"));
    const QString &name = m_profile.name;
    m_open->setAccessibleName(tr("Open \"%1\"").arg(name));
    m_edit->setAccessibleName(tr("Edit \"%1\"").arg(name));
    m_test->setAccessibleName(tr("Test \"%1\" again").arg(name));
    m_remove->setAccessibleName(tr("Remove \"%1\"").arg(name));
    m_yes->setAccessibleName(tr("Remove \"%1\" now").arg(name));
    m_no->setAccessibleName(tr("Keep \"%1\"").arg(name));
    m_view->retranslate();
    follow();
}

} // namespace photoporter::ui
