// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/keyspanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasKeys(const Environment &environment)
{
    return environment.variable("AWS_ACCESS_KEY_ID") && environment.variable("AWS_SECRET_ACCESS_KEY");
}

} // namespace

KeysPanel::KeysPanel(Tasks &tasks, Environment environment, QWidget *parent)
    : Panel(parent),
      m_tasks(tasks),
      m_environment(std::move(environment)),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_typed(new QRadioButton(this)),
      m_fromProfile(new QRadioButton(this)),
      m_fromEnvironment(new QRadioButton(this)),
      m_fields(new QWidget(this)),
      m_accessKey(new QLineEdit(m_fields)),
      m_secret(new QLineEdit(m_fields)),
      m_accessField(new FormField(m_accessKey, m_fields)),
      m_secretField(new FormField(m_secret, m_fields)),
      m_where(makeQuiet(this)),
      m_profile(new ElidedComboBox(this)),
      m_profileField(new FormField(m_profile, this)),
      m_provider(providerOf({}))
{
    m_accessKey->setObjectName(u"accessKey"_s);
    m_secret->setObjectName(u"secretKey"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_profile->setObjectName(u"awsProfile"_s);
    m_fromProfile->setObjectName(u"fromProfile"_s);
    m_typed->setObjectName(u"typedKeys"_s);
    m_fromEnvironment->setVisible(hasKeys(m_environment));
    build();
    for (QRadioButton *button : {m_typed, m_fromProfile, m_fromEnvironment})
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            show(source());
            Q_EMIT edited();
        });
    for (QLineEdit *edit : {m_accessKey, m_secret})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_touched = true;
            Q_EMIT edited();
        });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this](int index) {
        announce(index);
        Q_EMIT edited();
    });
    m_typed->setChecked(true);
}

void KeysPanel::build()
{
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(3 * step);
    fields->addWidget(m_accessField, 1, Qt::AlignTop);
    fields->addWidget(m_secretField, 1, Qt::AlignTop);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(step);
    for (QRadioButton *button : {m_typed, m_fromProfile, m_fromEnvironment})
        choices->addWidget(button);
    box()->setSpacing(3 * step);
    box()->addWidget(m_title);
    box()->addLayout(choices);
    box()->addWidget(m_fields);
    box()->addWidget(m_profileField);
    box()->addWidget(m_where);
}

KeySource KeysPanel::source() const
{
    if (m_fromProfile->isChecked())
        return KeySource::AwsProfile;
    return m_fromEnvironment->isChecked() ? KeySource::Environment : KeySource::Keychain;
}

void KeysPanel::show(KeySource source)
{
    m_fields->setVisible(source == KeySource::Keychain);
    m_where->setVisible(source == KeySource::Keychain);
    m_profileField->setVisible(source == KeySource::AwsProfile);
    if (source == KeySource::AwsProfile && !m_read)
        readProfiles();
    else
        announce(m_profile->currentIndex());
}

void KeysPanel::announce(int index)
{
    if (source() == KeySource::AwsProfile && index >= 0 && index < std::ssize(m_profiles))
        Q_EMIT profileChosen(m_profiles[static_cast<std::size_t>(index)]);
}

void KeysPanel::readProfiles()
{
    m_read = true;
    m_tasks.run(
        this, [environment = m_environment](const std::stop_token &) { return readAwsProfiles(environment); },
        [this](Result<std::vector<AwsProfile>> profiles) { takeProfiles(std::move(profiles)); });
}

void KeysPanel::takeProfiles(Result<std::vector<AwsProfile>> profiles)
{
    if (!profiles)
        m_profilesTrouble = profiles.error().message + u' ' + profiles.error().advice();
    else if (profiles->empty())
        m_profilesTrouble = tr("There are no profiles in ~/.aws/credentials and ~/.aws/config.");
    else
        m_profilesTrouble.clear();
    m_profiles = std::move(profiles).value_or(std::vector<AwsProfile>());
    {
        const QSignalBlocker blocker(m_profile);
        m_profile->clear();
        for (const AwsProfile &profile : m_profiles)
            m_profile->addItem(profile.name);
        m_profile->setCurrentIndex(m_wantedProfile.isEmpty() ? 0 : m_profile->findText(m_wantedProfile));
    }
    m_profile->setEnabled(!m_profiles.empty());
    announce(m_profile->currentIndex());
    Q_EMIT edited();
}

void KeysPanel::setForm(const ConnectForm &form)
{
    m_touched = false;
    m_keeps = form.keepsKeys;
    m_wantedProfile = form.awsProfile;
    if (form.keys == KeySource::Environment)
        m_fromEnvironment->show(); // as it was connected, whether the variables are set now or not
    QRadioButton *chosen = form.keys == KeySource::AwsProfile    ? m_fromProfile
                           : form.keys == KeySource::Environment ? m_fromEnvironment
                                                                 : m_typed;
    forget();
    chosen->setChecked(true);
    m_profile->setCurrentIndex(form.awsProfile.isEmpty() ? 0 : m_profile->findText(form.awsProfile));
    show(form.keys);
    retranslate();
}

void KeysPanel::fill(ConnectForm &form) const
{
    form.keys = source();
    form.awsProfile = m_profile->currentText();
    form.hasAccessKey = !m_accessKey->text().trimmed().isEmpty();
    form.hasSecret = !m_secret->text().trimmed().isEmpty();
    form.keepsKeys = m_keeps;
}

void KeysPanel::showProblems(const ConnectForm &form, bool all)
{
    // Told below the second field: after the first of two keys nothing is wrong yet.
    const bool isShown = all || (m_touched && form.hasSecret);
    m_secretField->setProblem(isShown ? problemWith(form, FormPart::Keys) : QString());
    const QString missing = all ? problemWith(form, FormPart::AwsProfile) : QString();
    m_profileField->setProblem(m_profilesTrouble.isEmpty() ? missing : m_profilesTrouble);
}

void KeysPanel::setProvider(const Provider &provider)
{
    m_provider = provider;
    retranslate();
}

std::optional<Credentials> KeysPanel::typed() const
{
    // Copied keys often bring a blank or a line end along, and none is ever part of one.
    Credentials credentials(m_accessKey->text().trimmed().toUtf8(), m_secret->text().trimmed().toUtf8());
    return source() == KeySource::Keychain && !credentials.isEmpty() ? std::optional(credentials) : std::nullopt;
}

void KeysPanel::forget()
{
    m_accessKey->clear();
    m_secret->clear();
}

QWidget *KeysPanel::editorOf(FormPart part) const
{
    if (part == FormPart::AwsProfile)
        return m_profile;
    if (part != FormPart::Keys)
        return nullptr;
    return m_accessKey->text().trimmed().isEmpty() ? m_accessKey : m_secret;
}

void KeysPanel::retranslate()
{
    m_title->setText(tr("Keys"));
    m_typed->setText(tr("Type the keys; they go into this computer's keychain"));
    m_fromProfile->setText(tr("Use a profile of AWS's files (~/.aws)"));
    m_fromEnvironment->setText(tr("Use the environment (AWS_ACCESS_KEY_ID)"));
    m_accessField->setLabel(m_provider.accessKeyName);
    m_secretField->setLabel(m_provider.secretKeyName);
    const QString kept = m_keeps ? tr("Kept in the keychain") : QString();
    m_accessKey->setPlaceholderText(kept);
    m_secret->setPlaceholderText(kept);
    m_accessField->setHint(m_keeps ? tr("Leave both empty to keep the keys.") : QString());
    m_where->setText(m_provider.whereKeys);
    m_profileField->setLabel(tr("Profile"));
    m_profileField->setHint(tr("Photoporter reads the keys from there each time and keeps none."));
}

} // namespace photoporter::ui
