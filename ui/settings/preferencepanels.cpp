// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferencepanels.h"

#include "ui/common/language.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursADay = 24;

/// An enum's value as a combo box keeps it.
template<typename Enum>
QVariant valueOf(Enum value)
{
    return static_cast<int>(value);
}

std::vector<ChoiceRow::Choice> linkChoices(int current)
{
    std::vector<int> hours = {1, 6, hoursADay, 2 * hoursADay, 3 * hoursADay, 7 * hoursADay};
    if (!std::ranges::contains(hours, current)) {
        hours.push_back(current);
        std::ranges::sort(hours);
    }
    std::vector<ChoiceRow::Choice> choices;
    for (const int count : hours)
        choices.push_back({count, count % hoursADay == 0 ? ZipPanel::tr("%n day(s)", nullptr, count / hoursADay)
                                                         : ZipPanel::tr("%n hour(s)", nullptr, count)});
    return choices;
}

} // namespace

ZipPanel::ZipPanel(Preferences &preferences, QWidget *parent)
    : Panel(parent),
      m_preferences(preferences),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_policy(new ChoiceRow(u"zipPolicy"_s, this)),
      m_link(new ChoiceRow(u"linkHours"_s, this))
{
    box()->setSpacing(3 * step);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_policy, m_link})
        box()->addWidget(part);
    connect(m_policy, &ChoiceRow::chosen, this, [this](const QVariant &value) {
        m_preferences.setZipPolicy(static_cast<TransferPolicy>(value.toInt()));
        explain();
    });
    connect(m_link, &ChoiceRow::chosen, this,
            [this](const QVariant &value) { m_preferences.setLinkHours(value.toInt()); });
}

void ZipPanel::explain()
{
    const TransferPolicy policy = m_preferences.zipPolicy();
    QString meaning = tr("Photoporter works out both ways for each ZIP and takes the quicker one.");
    if (policy == TransferPolicy::NoTransfer)
        meaning =
            tr("Photos never travel again. A store that can't copy parts makes no ZIPs then, and small photos may "
               "take longer.");
    else if (policy == TransferPolicy::Relay)
        meaning = tr("Every photo is downloaded and the ZIP uploaded. Works with every store; needs a fast line.");
    m_policy->setWords(tr("How ZIPs are made"), meaning);
}

void ZipPanel::retranslate()
{
    m_title->setText(tr("ZIPs and links"));
    m_policy->setChoices({{valueOf(TransferPolicy::Automatic), tr("The quickest way")},
                          {valueOf(TransferPolicy::NoTransfer), tr("Always in the store")},
                          {valueOf(TransferPolicy::Relay), tr("Through this computer")}});
    m_policy->choose(valueOf(m_preferences.zipPolicy()));
    m_link->setWords(
        tr("Links live for"),
        tr("Seven days is the most that stores allow. Links made with temporary keys end with the keys."));
    m_link->setChoices(linkChoices(m_preferences.linkHours()));
    m_link->choose(m_preferences.linkHours());
    explain();
}

NotificationsPanel::NotificationsPanel(Preferences &preferences, QWidget *parent)
    : Panel(parent),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_help(makeQuiet(this)),
      m_ready(new QCheckBox(this)),
      m_failed(new QCheckBox(this))
{
    m_ready->setObjectName(u"notifyReady"_s);
    m_failed->setObjectName(u"notifyFailed"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_help, m_ready, m_failed})
        box()->addWidget(part);
    using Note = Preferences::Note;
    m_ready->setChecked(preferences.wants(Note::Ready));
    m_failed->setChecked(preferences.wants(Note::Failed));
    connect(m_ready, &QCheckBox::toggled, this,
            [&preferences](bool on) { preferences.setWants(Note::Ready, on); });
    connect(m_failed, &QCheckBox::toggled, this,
            [&preferences](bool on) { preferences.setWants(Note::Failed, on); });
}

void NotificationsPanel::retranslate()
{
    m_title->setText(tr("Notifications"));
    m_help->setText(tr("Shown by your desktop while the window is not in front."));
    m_ready->setText(tr("When a ZIP is ready"));
    m_failed->setText(tr("When something failed and needs you"));
}

std::vector<ChoiceRow::Choice> languageChoices()
{
    std::vector<ChoiceRow::Choice> choices{{QString(), WindowPanel::tr("As the system")}};
    // Each in its own words: whoever looks for theirs may not read the one that is set.
    for (const QString &language : languages())
        choices.push_back({language, languageName(language)});
    return choices;
}

WindowPanel::WindowPanel(Preferences &preferences, QWidget *parent)
    : Panel(parent),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_language(new ChoiceRow(u"language"_s, this)),
      m_scheme(new ChoiceRow(u"scheme"_s, this)),
      m_close(new ChoiceRow(u"onClose"_s, this))
{
    box()->setSpacing(3 * step);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_language, m_scheme, m_close})
        box()->addWidget(part);
    connect(m_language, &ChoiceRow::chosen, this,
            [&preferences](const QVariant &value) { preferences.setLanguage(value.toString()); });
    connect(m_scheme, &ChoiceRow::chosen, this,
            [&preferences](const QVariant &value) { preferences.setScheme(static_cast<Scheme>(value.toInt())); });
    connect(m_close, &ChoiceRow::chosen, this, [&preferences](const QVariant &value) {
        preferences.setOnClose(static_cast<Preferences::OnClose>(value.toInt()));
    });
    retranslate();
    m_language->choose(preferences.language());
    m_scheme->choose(valueOf(preferences.scheme()));
    m_close->choose(valueOf(preferences.onClose()));
}

void WindowPanel::retranslate()
{
    using OnClose = Preferences::OnClose;
    m_title->setText(tr("Window"));
    m_language->setWords(tr("Language"), {});
    m_language->setChoices(languageChoices());
    m_scheme->setWords(tr("Appearance"), {});
    m_scheme->setChoices({{valueOf(Scheme::System), tr("As the system")},
                          {valueOf(Scheme::Light), tr("Light")},
                          {valueOf(Scheme::Dark), tr("Dark")},
                          {valueOf(Scheme::Contrast), tr("High contrast")}});
    m_close->setWords(tr("When the window is closed while something runs"),
                      tr("What is paused goes on where it stopped."));
    m_close->setChoices({{valueOf(OnClose::Ask), tr("Ask")},
                         {valueOf(OnClose::KeepRunning), tr("Go on in the background")},
                         {valueOf(OnClose::Pause), tr("Pause and quit")}});
}

} // namespace photoporter::ui
