// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formfield.h"

#include "ui/common/widgets.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace photoporter::ui {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setWordWrap(true);
    setFont(fontOf(TextSize::Quiet));
    setTextFormat(Qt::PlainText);
    colour();
    hide();
}

void ToneLabel::tell(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ToneLabel::colour()
{
    // A style sheet of its own, since the application's gives all labels the text's colour.
    const QString sheet = QStringLiteral("color: %1").arg(tokensOf(QApplication::palette()).ink(m_tone).name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_label(makeLabel(TextSize::Body, false, this)),
      m_editor(editor),
      m_hint(makeQuiet(this)),
      m_problem(new ToneLabel(Tone::Failed, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(step);
    box->addWidget(m_label);
    box->addWidget(m_editor);
    box->addWidget(m_hint);
    box->addWidget(m_problem);
    m_label->setBuddy(m_editor);
    m_hint->hide();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    describe();
}

void FormField::setProblem(const QString &problem)
{
    m_problem->tell(problem);
    describe();
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::describe()
{
    const bool isWrong = !m_problem->text().isEmpty();
    m_hint->setVisible(!isWrong && !m_hint->text().isEmpty());
    m_editor->setAccessibleDescription(isWrong ? m_problem->text() : m_hint->text());
}

} // namespace photoporter::ui
