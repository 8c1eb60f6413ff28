// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

namespace photoporter::ui {

/// A quiet line in the ink of Failed or Attention; hidden while it has no text.
class ToneLabel : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);
    void tell(const QString &text);
};

/// Gives a field the border of one that is wrong, or takes it away.
void markBad(QWidget *field, bool isBad);

/// A field of a form: its label above, a quiet hint below, and what is wrong with it in place of the hint. The
/// editor is named after the label, and described by the problem, for screen readers.
class FormField : public QWidget {
    Q_OBJECT
public:
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setProblem(const QString &problem); ///< empty: none
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void describe();

    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_hint;
    ToneLabel *m_problem;
};

} // namespace photoporter::ui
