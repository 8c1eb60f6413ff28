// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/settings/settingwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array units = {TimeUnit::Seconds, TimeUnit::Minutes, TimeUnit::Hours, TimeUnit::Days};
constexpr std::array suffixes = {u's', u'm', u'h', u'd'}; ///< base/duration.h

} // namespace

SettingRow::SettingRow(QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(TextSize::Body, false, this)),
      m_help(makeQuiet(this)),
      m_controls(new QHBoxLayout),
      m_problem(new ToneLabel(Tone::Failed, this))
{
    m_title->setWordWrap(true);
    m_controls->setSpacing(2 * step);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_help);
    auto *line = new QHBoxLayout;
    line->setSpacing(5 * step);
    line->addLayout(texts, 1);
    line->addLayout(m_controls);
    line->setAlignment(m_controls, Qt::AlignVCenter);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(step);
    box->addLayout(line);
    box->addWidget(m_problem);
    m_problem->setAlignment(Qt::AlignRight);
}

void SettingRow::setControl(QWidget *control)
{
    m_control = control;
    m_title->setBuddy(control);
    m_controls->addWidget(control);
}

void SettingRow::addBeside(QWidget *widget)
{
    m_controls->addWidget(widget);
}

void SettingRow::setWords(const QString &title, const QString &help)
{
    m_title->setText(title);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (m_control) {
        m_control->setAccessibleName(title);
        m_control->setAccessibleDescription(help);
    }
}

void SettingRow::setProblem(const QString &problem)
{
    m_problem->tell(problem);
    if (!m_control)
        return;
    markBad(m_control, !problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_help->text() : problem);
}

EngineSettingRow::EngineSettingRow(SettingsKeeper &keeper, const QString &name, QWidget *parent)
    : SettingRow(parent),
      m_keeper(keeper),
      m_name(name),
      m_edit(new QLineEdit(this)),
      m_reset(new QPushButton(this))
{
    m_edit->setObjectName(name);
    build();
    connect(m_edit, &QLineEdit::textEdited, this, &EngineSettingRow::check);
    connect(m_edit, &QLineEdit::editingFinished, this, &EngineSettingRow::commit);
    if (m_unit)
        connect(m_unit, &QComboBox::activated, this, &EngineSettingRow::commit);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shown = -1;
        m_keeper.reset(m_name);
        m_edit->setFocus();
    });
    connect(&m_keeper, &SettingsKeeper::changed, this, &EngineSettingRow::follow);
}

void EngineSettingRow::build()
{
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFixedWidth(22 * step);
    makeLink(m_reset);
    addBeside(m_reset);
    setControl(m_edit);
    if (!m_keeper.info(m_name).isDuration)
        return;
    m_unit = new QComboBox(this);
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        m_unit->addItem({});
    nameUnits(0);
    addBeside(m_unit);
}

QString EngineSettingRow::typed() const
{
    // Groups as the locale writes them are no mistake.
    bool isNumber = false;
    const qlonglong number = QLocale().toLongLong(m_edit->text().trimmed(), &isNumber);
    if (!isNumber)
        return m_edit->text();
    if (!m_unit)
        return QString::number(number);
    return QString::number(number) + suffixes[static_cast<std::size_t>(m_unit->currentIndex())];
}

void EngineSettingRow::check()
{
    EngineSettings values = m_keeper.values();
    const bool fits = changeSetting(values, m_name, typed()).has_value();
    setProblem(fits ? QString() : rangeText(m_keeper.info(m_name)));
}

void EngineSettingRow::commit()
{
    check();
    if (!problem().isEmpty())
        return;
    if (!m_keeper.change(m_name, typed()))
        return;
    m_shown = -1; // shown anew: as a number is written here, in the unit that fits
    follow();
}

void EngineSettingRow::nameUnits(qint64 number)
{
    for (std::size_t i = 0; i < units.size(); ++i)
        m_unit->setItemText(static_cast<int>(i), unitName(units[i], number));
}

qint64 EngineSettingRow::shownNumber() const
{
    return std::max<qint64>(m_shown, 0) / secondsIn(units[static_cast<std::size_t>(m_unit->currentIndex())]);
}

bool EngineSettingRow::isEditing() const
{
    return !problem().isEmpty() || (m_edit->hasFocus() && m_edit->isModified());
}

void EngineSettingRow::follow()
{
    const SettingInfo setting = m_keeper.info(m_name);
    setEnabled(m_keeper.isLoaded());
    m_reset->setVisible(setting.value != setting.fallback);
    if (m_shown == setting.value || (m_shown >= 0 && isEditing()))
        return;
    m_shown = setting.value;
    setProblem({});
    qint64 number = setting.value;
    if (m_unit) {
        const TimeUnit unit = unitFor(setting.value);
        const QSignalBlocker blocker(m_unit);
        m_unit->setCurrentIndex(static_cast<int>(unit));
        number /= secondsIn(unit);
        nameUnits(number);
    }
    m_edit->setText(QLocale().toString(number));
}

void EngineSettingRow::retranslate()
{
    const SettingInfo setting = m_keeper.info(m_name);
    const SettingWords words = settingWords(m_name);
    setWords(words.title, words.help);
    //: %1 is a value: "48", "6 minutes".
    m_reset->setText(tr("Reset to %1").arg(settingText(setting, setting.fallback)));
    m_reset->setAccessibleName(tr("Reset \"%1\"").arg(words.title));
    if (m_unit) {
        nameUnits(2);
        m_unit->setFixedWidth(m_unit->sizeHint().width()); // the same for "day" and "days"
        nameUnits(shownNumber());
        m_unit->setAccessibleName(tr("Unit of \"%1\"").arg(words.title));
    }
    follow();
}

} // namespace photoporter::ui
