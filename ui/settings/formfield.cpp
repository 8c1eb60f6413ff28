// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formfield.h"

#include "ui/common/widgets.h"

#include <QStyle>
#include <QVBoxLayout>

namespace photoporter::ui {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent)
{
    setProperty("tone", tone == Tone::Failed ? QStringLiteral("failed") : QStringLiteral("attention"));
    setWordWrap(true);
    setFont(fontOf(TextSize::Quiet));
    setTextFormat(Qt::PlainText);
    hide();
}

void ToneLabel::tell(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void markBad(QWidget *field, bool isBad)
{
    if (field->property("bad").toBool() == isBad)
        return;
    field->setProperty("bad", isBad);
    field->style()->unpolish(field); // a style sheet looks at properties only then
    field->style()->polish(field);
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
    markBad(m_editor, !problem.isEmpty());
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
