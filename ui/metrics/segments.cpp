// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/segments.h"

#include "ui/common/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

Segments::Segments(int count, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(step);
    for (int number = 0; number < count; ++number) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        m_group->addButton(button, number);
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        mark();
        Q_EMIT changed(index);
    });
    choose(0);
}

void Segments::setTexts(const QStringList &texts)
{
    for (int number = 0; number < texts.size(); ++number)
        m_group->button(number)->setText(texts[number]);
}

void Segments::choose(int index)
{
    m_group->button(index)->setChecked(true);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

/// The chosen one has a frame, the others look like links.
void Segments::mark()
{
    for (QAbstractButton *button : m_group->buttons()) {
        button->setProperty("kind", button->isChecked() ? QVariant() : QVariant(u"link"_s));
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace photoporter::ui
