// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choicerow.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace photoporter::ui {

ChoiceRow::ChoiceRow(const QString &name, QWidget *parent) : SettingRow(parent), m_box(new QComboBox(this))
{
    m_box->setObjectName(name);
    m_box->setMinimumWidth(50 * step);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void ChoiceRow::setChoices(const std::vector<Choice> &choices)
{
    const QSignalBlocker blocker(m_box);
    const QVariant before = value();
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.value);
    if (before.isValid())
        choose(before);
}

void ChoiceRow::choose(const QVariant &value)
{
    m_box->setCurrentIndex(m_box->findData(value));
}

QVariant ChoiceRow::value() const
{
    return m_box->currentData();
}

} // namespace photoporter::ui
